"""Phrases that name a day or a time of day, and the day they mean as seen from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NUMBERS = {
    word: number
    for number, words in (
        (1, "a an one"),
        (2, "two couple"),
        (3, "three few"),
        (4, "four several"),
        (5, "five"),
        (6, "six"),
        (7, "seven"),
        (8, "eight"),
        (9, "nine"),
        (10, "ten"),
        (11, "eleven"),
        (12, "twelve"),
        (14, "fourteen"),
        (15, "fifteen"),
        (20, "twenty"),
        (24, "twenty-four"),
        (30, "thirty"),
        (48, "forty-eight"),
    )
    for word in words.split()
}
DAYS_IN = {"day": 1, "week": 7, "wk": 7, "fortnight": 14, "month": 30, "year": 365, "night": 1, "weekend": 7, "hour": 0, "hr": 0, "minute": 0, "min": 0}  # fmt: skip
MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?"
NUMBER = r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty-four|twenty|thirty|forty-eight|(?:an?\s)?couple(?:\sof)?|(?:an?\s)?few|several"
UNIT = r"(?:days?|weeks?|wks?|fortnights?|months?|hours?|hrs?|years?|minutes?|mins?)\b"


def counted(name: str) -> str:
    """The pattern of a number of units, with groups for number, higher number, business days and unit."""
    return (
        rf"(?P<{name}_n>{NUMBER})(?:\s?(?:-|–|to|or)\s?(?P<{name}_hi>\d{{1,3}}|two|three|four|five|six|seven|eight|ten))?[\s-]+"
        rf"(?:(?:calendar|full|whole|long|solid|more)\s+)?(?:(?P<{name}_b>business|working|work)[\s-]+)?(?P<{name}_u>{UNIT})"
    )


ORDINAL = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)\b"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
YEAR = r"(?:\d{4}|['’]\d{2})"
PHRASE = re.compile(
    rf"""(?<![\w/.:-])(?:(?:(?P<lead>{WEEKDAY}),?\s+(?:the\s+)?)?(?:
    (?P<iso_y>\d{{4}})(?P<iso_sep>[-/.])(?P<iso_m>\d{{1,2}})(?P=iso_sep)(?P<iso_d>\d{{1,2}})(?:T(?=\d)|(?![\w/-]))
  | (?P<num_a>\d{{1,2}})(?P<num_sep>[-/.])(?P<num_b>\d{{1,2}})(?P=num_sep)(?P<num_y>\d{{4}}|\d{{2}})(?![\w/-])
  | (?P<num2_a>\d{{1,2}})(?:(?:/|(?<=\d\d)-(?=\d\d))(?P<num2_b>\d{{1,2}})(?![\w/.-]*[\w/])|\.(?P<num2_c>0?[1-9]|1[0-2])\.(?!\d))
  | \(?(?P<dm_d>{DAY})(?:st|nd|rd|th)?\)?(?:\s+of)?[\s-]{{0,2}}(?P<dm_m>{MONTH})(?:[\s,-]{{1,2}}(?P<dm_y>{YEAR})(?!\d|:\d))?
  | (?P<md_m>{MONTH})[\s-]{{1,2}}(?:the\s+)?(?P<md_d>{DAY})(?:st|nd|rd|th)?(?!\d|[:.]\d|\s?[ap]\.?m\b)(?:,?\s+(?P<md_y>{YEAR})(?!\d|:\d))?
  | (?(lead)(?P<bare_d>{DAY})(?![\w:/]|\.\d|\s?(?:[ap]\.?m\b|o'clock|hrs?|h\b|min|people|weeks?|days?))|(?!))
  | \(?(?P<ord_d>{ORDINAL})(?!\s+\d{{1,2}}\s+{MONTH}|(?<![1-3]\d(?:st|nd|rd|th))\s+(?:time|round|interview|stage|call|one|screen|choice|party|year|floor|reschedul|move|chase|follow|email|attempt|meeting|person|candidate|test|task|step|part|offer|reply|chat|video|draft|degree))\)?
    )
  | (?:on\s+)?the\s+(?P<the_d>{DAY})(?:st|nd|rd|th)?(?![\w:/%]|\.\d|\s+(?:time|round|interview|stage|call|one|screen|people|person|candidate|hour|day|week|month|min|question|step|of\b))
  | (?P<part>(?:by\s+)?(?:the\s+)?(?:very\s+)?(?:end|middle|beginning|start)\s+of|early(?:\s+in)?|mid(?:dle)?[\s-]|late(?:r)?(?:\s+in)?|in|during|since|around)\s*(?P<mon>{MONTH})(?:\s+(?P<mon_y>\d{{4}}))?(?![\w-])
  | (?P<span_part>(?:the\s+)?(?:very\s+)?(?:end|middle|beginning|start)\s+of|early|mid(?:dle)?|late|later|sometime|first\s+thing)\s+(?P<span_rel>the\s+following|this\s+coming|this|next|the|that|last)?\s*(?P<span_unit>business\s+day|working\s+day|day|week|month|play|year|weekend)\b
  | (?P<wd_rel>last|next|this\s+coming|this\s+past|this|the\s+following|following|the\s+coming|coming|the\s+next|that|the\s+same|previous|past)\s+(?P<wd_a>{WEEKDAY})(?:\s+(?P<wd_a_after>next\s+week|last\s+week|this\s+week|week\b))?
  | (?P<wd_b>{WEEKDAY})(?:\s+(?:of\s+)?(?P<wd_after>(?:the\s+)?(?:next|last|this|following)\s+week|the\s+week\s+after(?!\s+next)|after\s+next|after\s+that|after(?=\s+(?:i|they|he|she|hr)\b)|week\b(?!\s*(?:end|s\b))))?
  | (?P<wk_rel>this|next|last|the\s+following|following|the\s+coming|that|the\s+same|same|the\s+next|the)\s+(?P<wk_unit>week(?:end)?|month|fortnight|year)\b(?:\s+(?P<wk_after>after\s+next|after))?
  | (?P<rel_prev>(?:the\s+)?(?:very\s+)?(?:next|following)\s+(?:working\s+|business\s+)?(?:day|morning|afternoon|evening)|(?:the\s+)?day\s+after(?!\s+tomorrow)(?:\s+that)?|(?:the\s+)?(?:day|night|evening)\s+before(?!\s+yesterday)|(?:the\s+|that\s+)?(?:very\s+)?same\s+(?:day|morning|afternoon|evening|night)|(?:later\s+)?that\s+(?:very\s+|same\s+)?(?:day|morning|afternoon|evening|night)|(?:later|earlier)\s+(?:that|the\s+same)\s+(?:day|week))\b
  | (?P<rel_now>(?:the\s+)?day\s+before\s+yesterday|(?:the\s+)?day\s+after\s+tomorrow|today|tonight|this\s+(?:morning|afternoon|evening)|tomorrow|tmrw|tmw|yesterday|last\s+night|just\s+now|right\s+now|EOD|COB|close\s+of\s+(?:business|play))\b
  | {counted("ago")}\s+(?:ago|back\b(?!\s+(?:to|from)))
  | {counted("later")}\s+(?P<later_w>later|after(?:wards?)?(?:\s+that)?|from\s+(?:then|that\s+day)|on\b(?=\s*[,:–-])|passed|went\s+by|earlier|before(?:\s+that)?)(?!\s+(?:submi|the\s+(?:deadline|date)|it\b|we\b|they\b|i\b|my\b))
  | {counted("from")}\s+(?:from\s+(?:now|today)|time)
  | (?:(?P<in_w>(?:with?in|inside)(?:\s+the)?(?:\s+next)?|in(?:\s+about|\s+around|\s+the\s+next)?|over\s+the\s+next|no\s+later\s+than|for\s+the\s+next)\s+)?{counted("in")}(?!\s+(?:late|of\s+(?:experience|work|interview|talk)))(?:['’]s?\s+time)?
  | (?P<fortnight>(?:(?:in|within)\s+(?:about\s+|around\s+|roughly\s+)?)?a\s+fortnight)(?P<fortnight_w>\s+(?:ago|later|after(?:\s+that)?|on))?\b
    )(?:\s+(?P<daypart>morning|afternoon|evening|night|lunchtime))?(?:(?<=\dT)|(?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
# What every phrase holds some of: most sentences hold none.
TELLING = re.compile(
    r"\d|day|week|wk|month|year|night|hour|hr|min|morrow|tm|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|now|eod|cob|close|morning|afternoon|evening|then|after|before|later",
    re.I,
)
CLOCK = re.compile(
    r"""(?:(?<=\dT)|(?<![\w/.:£$€-]))(?:
    (?P<h12>1[0-2]|0?[1-9])(?:[:.](?P<m12>[0-5]\d))?(?:\s?(?:-|–|to)\s?(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?)?\s?(?P<half>[ap])(?:\.?m\b\.?|\b)
  | (?P<h24>[01]?\d|2[0-3])(?::(?P<m24>[0-5]\d)(?::[0-5]\d)?|h(?P<mh>[0-5]\d)?\b|\.(?P<md>[0-5]\d)(?=h|hrs|\s*(?:hrs|uhr)))
  | (?P<word>noon|midday|midnight)
  | half\s+(?:past\s+)?(?P<past>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)
  | (?P<hour_w>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o['’]?clock
  | at\s+(?P<hour_at>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[.,;!?)]|\b(?:on|instead|sharp|and|but|in|now|so|because|tomorrow|today|this)\b))
  | (?:at|@)\s*(?P<bare>1[0-9]|2[0-3]|[1-9])(?:\.(?P<bare_m>[0-5]\d))?(?=\s*(?:$|[.,;:!?)](?!\d)|\b(?:on|instead|sharp|o'clock|today|tomorrow|and|but|then|with|by|for|the|in|cet|gmt|est|pst|uk|et|bst)\b))
    )(?:(?=Z\b)|(?!\w))""",
    re.VERBOSE | re.IGNORECASE,
)
JOINT = re.compile(
    r"\s*(?:,|\(|\)|-|–|—|@|\bat\b|\bon\b|\bfrom\b|\baround\b|\babout\b|\bfor\b|\bT)?\s*(?:at|around)?\s*\Z", re.I
)
ZONE = r"\s*(?:Z|[+-]\d{2}:?\d{2})?\Z"
SHORT_WORDS = frozenset({"sat", "sun", "mon", "wed", "wed."})
LEADS = re.compile(
    r"(?:\b(?:on|by|until|till|til|last|next|this|from|to|for|before|since|and|or)|[,&:(–—-]|^)\s*\Z", re.I
)
EARLIEST, LATEST = 1990, 2100
LISTED = re.compile(rf"(?<![\w/.:£$€-])(?:{DAY}(?:st|nd|rd|th)?\s*(?:,|&|\+|and\b)\s*(?:and\s+|on\s+|the\s+)?)+\Z")
NOT_DATES = re.compile(r"\A(?:24/7|50/50)\Z")
DOTTED = re.compile(r",?\s{1,2}(?:at\s)?([01]?\d|2[0-3])\.([0-5]\d)(?![\d%/]|\.\d)")
# Two phrases that name one day: "Friday, the 19th", "yesterday (3 May)".
APPOSED = re.compile(r"\s*[,(–—-]?\s*\Z")
TO_ACT = re.compile(
    r"\s+(?:to (?:decide|answer|reply|respond|accept|sign|think|consider|do|finish|complete|submit|return|hand|turn)|deadline|turnaround|window)\b",
    re.I,
)
# "They said two weeks."
TOLD_TO_WAIT = re.compile(r"\b(?:said|says|told me)(?: me)? (?:about |maybe |up to |another |like |around )?\Z", re.I)
COUNTED = re.compile(
    r"\s*(?:days?|hours?|h\b|min\w*|weeks?|months?|years?|k\b|%|pages?|questions?|candidates?|slides?|lines?|of|stars?|people|marks?|points?)\b",
    re.I,
)
COUNTING = re.compile(r"\b(?:round|stage|interview|part|step|score[d]?|got|rated|rating|week|level)\s*\(?\Z", re.I)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of text that names a day, a time of day, or both; `fields` are its named parts, lower case."""

    start: int
    end: int
    fields: dict[str, str]
    clock: time | None = None

    def __contains__(self, name: str) -> bool:
        """Whether the phrase has a part of that name."""
        return name in self.fields

    @property
    def absolute(self) -> bool:
        """Whether it names a day of a month, however incompletely."""
        return any(name in self.fields for name in ("iso_y", "num_a", "num2_a", "dm_d", "md_d"))

    @property
    def exact(self) -> bool:
        """Whether it names the number of a day."""
        return self.absolute or bool({"ord_d", "the_d", "bare_d"} & self.fields.keys())

    @property
    def loose(self) -> bool:
        """Whether it is a weekday's name or a day counted from now."""
        return bool({"wd_a", "wd_b", "rel_now", "ago_n"} & self.fields.keys())

    @property
    def ambiguous(self) -> bool:
        """Whether the order of day and month has to be known."""
        if "num_a" in self.fields:
            return self.fields["num_sep"] != "."
        return "num2_b" in self.fields

    @property
    def day_bound(self) -> bool:
        """Whether it names a day and not merely a time."""
        return bool(self.fields)

    @property
    def chained(self) -> bool:
        """Whether it counts from what was told before, such as "a week later"."""
        return (
            self.fields.get("wd_after") in {"after", "after that"}
            or any(name in self.fields for name in ("later_n", "rel_prev"))
            or (
                re.match(
                    r"(?:the )?following|that|the same|same|the next",
                    self.fields.get("wd_rel", self.fields.get("wk_rel", "")),
                )
                is not None
                or self.fields.get("fortnight_w", "").strip().startswith(("later", "after", "on"))
            )
        )


def phrases(text: str) -> list[Phrase]:
    """The phrases of a text from the left; a time of day next to a day belongs to it."""
    days = list(day_phrases(text))
    clocks = [(match.start(), match.end(), clock_of(match)) for match in CLOCK.finditer(text)]
    dotted_days = [day for day in days if "num2_c" in day.fields]
    if len(dotted_days) > 2:
        # Where days are written "26.01.", "at 19.01." is none of the clock.
        clocks = [one for one in clocks if not any(one[0] < day.end and one[1] > day.start for day in dotted_days)]
    found: list[Phrase] = []
    for day in days:
        for start, end, clock in clocks:
            if clock is None or (start < day.end and end > day.start):
                continue
            between = text[day.end : start] if start >= day.end else text[end : day.start]
            if len(between) < 16 and JOINT.match(between):
                clocks.remove((start, end, clock))
                day = Phrase(min(start, day.start), max(end, day.end), day.fields, clock)
                break
        if (
            day.clock is None
            and (dotted := DOTTED.match(text, day.end))
            # "On 12.01. At 19.01. they" names two days.
            and not ("num2_c" in day.fields and text[dotted.end() : dotted.end() + 1] == "." and "At" in dotted[0])
        ):
            clock = time(afternoon(int(dotted[1])), int(dotted[2]))
            day = Phrase(day.start, dotted.end(), day.fields, clock)
        if found and (one := same_day(text, found[-1], day)) is not None:
            found[-1] = one
        else:
            found.append(day)
    spans = [(day.start, day.end) for day in found]
    for start, end, clock in clocks:
        if clock is not None and not any(start < stop and end > first for first, stop in spans):
            found.append(Phrase(start, end, {}, clock))
    return sorted(found, key=lambda phrase: phrase.start)


def same_day(text: str, first: Phrase, second: Phrase) -> Phrase | None:
    """The one phrase that a weekday or a "yesterday" and the date put beside it make, None if they are two."""
    if not APPOSED.match(text[first.end : second.start]):
        return None
    vague = first if first.loose else second
    exact = second if vague is first else first
    if not vague.loose or not exact.exact or "lead" in exact.fields:
        return None
    named = vague.fields.get("wd_a") or vague.fields.get("wd_b")
    fields = exact.fields | ({"lead": named} if named else {})
    closing = text[second.end : second.end + 1] == ")" and "(" in text[first.end : second.start]
    return Phrase(first.start, second.end + closing, fields, first.clock or second.clock)


def day_phrases(text: str) -> Iterator[Phrase]:
    """Yield the phrases that name a day."""
    for match in PHRASE.finditer(text) if TELLING.search(text) else ():
        fields = {name: re.sub(r"\s+", " ", value.lower()) for name, value in match.groupdict().items() if value}
        words = match.group().strip()
        if (
            words in SHORT_WORDS
            and not LEADS.search(text[max(0, match.start() - 30) : match.start()])
            and not CLOCK.match(text, match.end() + 1)
        ):
            continue
        if words.lower() == "sat" and re.match(
            r"\s+(?:down|in|opposite|with|there|through|next|around|before|for|the|a|an|my|it|two|three)\b",
            text[match.end() :],
        ):
            continue
        if (
            fields.get("span_unit") == "day"
            and fields["span_part"] in {"later", "late", "early", "sometime"}
            and "span_rel" not in fields
        ):
            continue
        if "mon" in fields and fields["mon"] in {"may", "mar"} and not re.search(r"\b(?:May|Mar)\b", words):
            continue
        if "in_n" in fields and re.search(r"\b(?:times?|twice|once) \Z", text[: match.start()][-8:], re.I):
            continue  # "the second time in two weeks"
        if fields.get("later_u", "").startswith(("h", "min")) or fields.get("in_u", "").startswith("min"):
            continue
        if (
            "in_n" in fields
            and not {"in_w", "in_b"} & fields.keys()
            and not TO_ACT.match(text, match.end())
            and not TOLD_TO_WAIT.search(text, max(0, match.start() - 30), match.start())
        ):
            continue
        if "num2_a" in fields and (
            NOT_DATES.match(words)
            or COUNTED.match(text[match.end() : match.end() + 40])
            or (
                int(fields.get("num2_b", "0")) >= int(fields["num2_a"])
                and COUNTING.search(text[max(0, match.start() - 30) : match.start()])
                and not re.match(
                    r"\s*(?:at\s)?\s*\d{1,2}(?::\d\d)?\s?[ap]m\b", text[match.end() : match.end() + 12], re.I
                )
            )
        ):
            continue
        if int(re.sub(r"\D", "", fields.get("ord_d") or fields.get("the_d") or "99")) <= 10 and re.match(
            r"\s*(?:-|and)?\s*(?:round|interview|stage|call)", text[match.end() :]
        ):
            continue
        if "dm_d" in fields and (listed := LISTED.search(text, max(0, match.start() - 40), match.start())):
            for number in re.finditer(r"\d+", listed.group()):
                yield Phrase(
                    listed.start() + number.start(), listed.start() + number.end(), fields | {"dm_d": number.group()}
                )
        yield Phrase(match.start(), match.end(), fields)


def clock_of(match: re.Match[str]) -> time | None:
    """The time of day a match of CLOCK names; a bare hour from one to six is in the afternoon."""
    if match["word"]:
        return time(0 if match["word"].lower() == "midnight" else 12)
    if match["past"]:
        hour = NUMBERS.get(match["past"].lower(), int(match["past"]) if match["past"].isdigit() else 0)
        return time(afternoon(hour), 30) if 1 <= hour <= 12 else None
    if word := match["hour_w"] or match["hour_at"]:
        return time(afternoon(NUMBERS[word.lower()]))
    if match["half"]:
        return time(int(match["h12"]) % 12 + (12 if match["half"].lower() == "p" else 0), int(match["m12"] or 0))
    if match["bare"]:
        return time(afternoon(int(match["bare"])), int(match["bare_m"] or 0))
    hour = int(match["h24"])
    return time(
        hour if match["h24"].startswith("0") else afternoon(hour), int(match["m24"] or match["mh"] or match["md"] or 0)
    )


def afternoon(hour: int) -> int:
    """An hour without am or pm as people at work mean it."""
    return hour + 12 if 1 <= hour <= 6 else hour


def resolve(
    phrase: Phrase,
    base: date,
    *,
    previous: date | None = None,
    past: bool = False,
    day_first: bool = True,
) -> date | datetime | None:
    """The day or time a phrase means as seen from `base`, None if there is no such day.

    What counts from an earlier event counts from `previous` (from `base` if there is none); what leaves open whether it lies behind or ahead is read as `past` says.
    Business days are Monday to Friday.
    """
    try:
        day = day_meant(phrase, base, previous or base, past, day_first)
    except (ValueError, OverflowError):
        return None
    if day is None:
        return None
    return datetime.combine(day, phrase.clock) if phrase.clock else day


def day_meant(phrase: Phrase, base: date, previous: date, past: bool, day_first: bool) -> date | None:
    """The day a phrase means; raise ValueError if there is no such day."""
    fields = phrase.fields
    if not fields:
        return base
    if phrase.absolute:
        return absolute_day(fields, base, past, day_first)
    if "mon" in fields:
        return month_day(fields, base, past)
    if number := fields.get("ord_d") or fields.get("the_d") or fields.get("bare_d"):
        return day_of_month(int(re.sub(r"\D", "", number)), base, past, fields.get("lead", ""))
    if "wd_a" in fields or "wd_b" in fields:
        return weekday_meant(fields, base, previous, past)
    if "rel_now" in fields:
        return base + timedelta(days=offset_now(fields["rel_now"]))
    if "rel_prev" in fields:
        return relative_day(fields["rel_prev"], previous)
    if "span_unit" in fields:
        return part_of_span(fields, base, previous)
    if "wk_unit" in fields:
        return span_day(fields["wk_rel"], fields["wk_unit"], fields.get("wk_after", ""), base, previous)
    if "fortnight" in fields:
        after = fields.get("fortnight_w", "").strip()
        return base - timedelta(14) if after == "ago" else (previous if after else base) + timedelta(14)
    for name, anchor, sign in (("ago", base, -1), ("later", previous, 1), ("in", base, 1), ("from", base, 1)):
        if f"{name}_n" in fields:
            if fields.get("later_w", "").startswith(("earlier", "before")):
                sign = -1
            count = number_of(fields.get(f"{name}_hi") or fields[f"{name}_n"])
            return shifted(anchor, sign * count, fields[f"{name}_u"], bool(fields.get(f"{name}_b")))
    return None


def number_of(words: str) -> int:
    """The number that digits or a word stand for."""
    words = words.lower()
    if words.isdigit():
        return int(words)
    return next(
        (NUMBERS[word] for word in re.findall(r"[a-z-]+", words)[::-1] if word in NUMBERS and word not in {"a", "an"}),
        1,
    )


def shifted(day: date, count: int, unit: str, business: bool) -> date:
    """A day moved by a number of units."""
    if business:
        return after_business_days(day, count)
    match = re.search(r"(day|week|wk|fortnight|month|hour|hr|year|min)\w*\Z", unit.lower())
    name = match[1] if match else "day"
    if name in {"hour", "hr"}:
        return day + timedelta(days=round(count / 24) if abs(count) >= 20 else 0)
    if name == "month":
        months = day.month - 1 + count
        year, month = day.year + months // 12, months % 12 + 1
        return date(year, month, min(day.day, (date(year + month // 12, month % 12 + 1, 1) - timedelta(1)).day))
    return day + timedelta(days=count * DAYS_IN[name])


def after_business_days(day: date, count: int) -> date:
    """The day a number of business days, Monday to Friday, after (or before, if negative) a day."""
    step = 1 if count > 0 else -1
    for _ in range(min(abs(count), 1000)):
        day += timedelta(step)
        while day.weekday() > 4:
            day += timedelta(step)
    return day


def month_number(name: str) -> int:
    """The number of a month by its name or the beginning of it."""
    return MONTHS.index(name.lower()[:3]) + 1


def year_of(words: str) -> int:
    """The year of four digits, or of two in this century."""
    digits = re.sub(r"\D", "", words)
    year = int(digits) + 2000 if len(digits) <= 2 else int(digits)
    if not EARLIEST <= year <= LATEST:
        raise ValueError(f"year {words}")
    return year


def absolute_day(fields: dict[str, str], base: date, past: bool, day_first: bool) -> date:
    """The day of a phrase with day and month; raise ValueError if there is none."""
    if "iso_y" in fields:
        return date(year_of(fields["iso_y"]), int(fields["iso_m"]), int(fields["iso_d"]))
    if "dm_d" in fields or "md_d" in fields:
        kind = "dm" if "dm_d" in fields else "md"
        day, month, year = int(fields[f"{kind}_d"]), month_number(fields[f"{kind}_m"]), fields.get(f"{kind}_y")
    else:
        kind = "num" if "num_a" in fields else "num2"
        first, second = int(fields[f"{kind}_a"]), int(fields.get(f"{kind}_b") or fields["num2_c"])
        dotted = fields.get("num_sep") == "." or "num2_c" in fields
        first_is_day = (day_first or dotted or first > 12) and second <= 12
        day, month = (first, second) if first_is_day else (second, first)
        year = fields.get("num_y")
    if year:
        return date(year_of(year), month, day)
    return nearest_year(month, day, base, past, fields.get("lead", ""))


def nearest_year(month: int, day: int, base: date, past: bool, weekday: str = "") -> date:
    """The day of that month nearest on the wanted side of a day, or of the neighbouring year its weekday fits."""
    years = (0, -1, 1, 2, -2, -3, -4) if past else (0, 1, -1, -2, 2, 3, 4)
    days = []
    for shift in years:
        try:
            days.append(date(base.year + shift, month, day))
        except ValueError:
            continue
    if not days:
        raise ValueError("no such day")
    if past:
        ordered = sorted(days, key=lambda found: (found > base, abs((found - base).days)))
    else:
        # A day a little behind is meant as it stands: mail of 12 March on "the interview of 10 March".
        ordered = sorted(days, key=lambda found: (found < base - timedelta(30), abs((found - base).days)))
    if weekday:
        fitting = [found for found in ordered[:3] if WEEKDAYS[found.weekday()] == weekday[:3]]
        return fitting[0] if fitting else ordered[0]
    return ordered[0]


def month_day(fields: dict[str, str], base: date, past: bool) -> date:
    """A day for a month: its first, middle or last part."""
    month, part = month_number(fields["mon"]), fields["part"]
    if "end" in part:
        fields, month = (
            {name: value for name, value in fields.items() if name != "part"} | {"part": "in"},
            month % 12 + 1,
        )
        return month_day(
            fields
            | {"mon": MONTHS[month - 1]}
            | ({"mon_y": str(int(fields["mon_y"]) + (month == 1))} if "mon_y" in fields else {}),
            base,
            past,
        ) - timedelta(1)
    day = 25 if "late" in part else 15 if "mid" in part else 5 if part.startswith("early") else 1
    if "mon_y" in fields:
        return date(year_of(fields["mon_y"]), month, day)
    return nearest_year(
        month, day, base, past or not part.strip().startswith(("by", "in", "end", "early", "late", "mid", "the"))
    )


def day_of_month(number: int, base: date, past: bool, weekday: str = "") -> date:
    """The nearest day of that number on the wanted side, in the month where its weekday fits if one is named."""
    found = []
    for months in range(5):
        first = shifted(base.replace(day=1), -months if past else months - 1, "months", False)
        try:
            day = first.replace(day=number)
        except ValueError:
            continue
        if (day <= base) if past else (day >= base - timedelta(3)):
            found.append(day)
    if weekday:
        fitting = [day for day in found if WEEKDAYS[day.weekday()] == weekday[:3]]
        found = fitting or found
    if not found:
        raise ValueError("no such day")
    return found[0]


def weekday_meant(fields: dict[str, str], base: date, previous: date, past: bool) -> date:
    """The day a weekday's name means."""
    wanted = WEEKDAYS.index((fields.get("wd_a") or fields["wd_b"])[:3])
    relation = fields.get("wd_rel", "")
    after = fields.get("wd_after") or fields.get("wd_a_after") or ""
    monday = base - timedelta(base.weekday())
    if after in {"after", "after that"}:
        return previous + timedelta((wanted - previous.weekday() - 1) % 7 + 1)
    if after:
        weeks = -1 if "last" in after else 0 if "this" in after else 2 if after == "after next" else 1
        if after == "week":
            return base + timedelta((wanted - base.weekday() - 1) % 7 + 8)
        return monday + timedelta(7 * weeks + wanted)
    if relation in {"the following", "following", "the next"}:
        return previous + timedelta((wanted - previous.weekday() - 1) % 7 + 1)
    if relation in {"that", "the same"}:
        return previous + timedelta((wanted - previous.weekday()) % 7)
    if relation in {"last", "this past", "previous", "past"}:
        days = (base.weekday() - wanted - 1) % 7 + 1
        # Nobody calls yesterday "last Tuesday".
        return base - timedelta(days if days > 1 else 8)
    if relation == "next":
        day = base + timedelta((wanted - base.weekday() - 1) % 7 + 1)
        # "Next Thursday", said on Monday to Wednesday, is mostly the one of next week.
        return day + timedelta(7) if day < monday + timedelta(7) and (day - base).days <= 3 else day
    if past and relation not in {"this coming", "the coming", "coming"}:
        return base - timedelta((base.weekday() - wanted) % 7)
    return base + timedelta((wanted - base.weekday()) % 7)


def offset_now(words: str) -> int:
    """How many days from now a word such as "yesterday" is."""
    if "before yesterday" in words:
        return -2
    if "after tomorrow" in words:
        return 2
    if words in {"tomorrow", "tmrw", "tmw"}:
        return 1
    return -1 if words in {"yesterday", "last night"} else 0


def relative_day(words: str, previous: date) -> date:
    """A day told from the one before."""
    if "before" in words:
        return previous - timedelta(1)
    if "week" in words:
        return previous + timedelta(max(0, min(2, 4 - previous.weekday())))
    if "next" in words or "following" in words or "after" in words.split():
        if "working" in words or "business" in words:
            return after_business_days(previous, 1)
        return previous + timedelta(1)
    return previous


def part_of_span(fields: dict[str, str], base: date, previous: date) -> date:
    """The last day that a part of a week or month can mean, so that a promise is not called late too early."""
    part, relation, unit = fields["span_part"], fields.get("span_rel", ""), fields["span_unit"]
    if unit in {"day", "play", "business day", "working day"}:
        return base
    start = span_day(relation or "this", unit, "", base, previous)
    if unit == "week":
        monday = start - timedelta(start.weekday())
        early = {"early": 1, "beginning of": 1, "start of": 1, "first thing": 0}
        offset = early.get(part.removeprefix("the ").removeprefix("very "), 2 if "mid" in part else 4)
        return max(monday + timedelta(offset), base) if relation in {"this", "the", ""} else monday + timedelta(offset)
    if unit == "month":
        first = start.replace(day=1)
        last = shifted(first, 1, "months", False) - timedelta(1)
        return (
            first.replace(day=5)
            if "early" in part or "start" in part or "begin" in part
            else first.replace(day=15)
            if "mid" in part
            else last
        )
    return start


def span_day(relation: str, unit: str, after: str, base: date, previous: date) -> date:
    """A day for a whole week or month: its last working day ahead, the same weekday behind."""
    anchor = previous if relation in {"the following", "following", "that", "the same", "same", "the next"} else base
    sign = (
        -1
        if relation == "last"
        else 1
        if relation in {"next", "the following", "following", "the coming", "the next"}
        else 0
    )
    if relation == "the" and after == "after":
        anchor, sign = previous, 1
    if after == "after next" or (after == "after" and relation == "the"):
        sign = 2 if relation != "the" else 1
    monday = anchor - timedelta(anchor.weekday())
    if unit == "week" and relation == "this" and anchor.weekday() > 4:
        # Said at a weekend, "this week" is the one to come.
        return monday + timedelta(11)
    if unit == "weekend":
        return monday + timedelta(7 * sign + 5)
    if unit == "week":
        return anchor - timedelta(7) if sign < 0 else max(monday + timedelta(7 * sign + 4), anchor)
    if unit == "fortnight":
        return anchor + timedelta(14 * sign)
    if unit == "month":
        first = shifted(anchor.replace(day=1), sign, "months", False)
        return shifted(anchor, -1, "months", False) if sign < 0 else shifted(first, 1, "months", False) - timedelta(1)
    return date(anchor.year + sign, anchor.month, min(anchor.day, 28))
