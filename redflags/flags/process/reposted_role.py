"""The job is advertised again while the candidate is a finalist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course
from redflags.event import EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.sources import GHOSTJOB

AGAIN = re.compile(
    r"\bre-?(?:post(?:ed|ing)?|advertis\w+|list(?:ed|ing))\b|\b(?:posted|advertised|listed|live|up|online) again\b|\bback (?:up )?on(?:line| the| linkedin| indeed)?\b[^.;\n]{0,20}\b(?:site|board|linkedin|indeed|portal|page)?"
    r"|\b(?:same|this|the) (?:role|job|position|post|ad|advert|vacancy)\b[^.;\n]{0,30}\b(?:posted|advertised|listed|appeared|live|up|showed up|popped up)\b[^.;\n]{0,20}(?:\bnew\b|\bagain\b|\bonline\b|\bon\b|$)|\bnew (?:ad|advert|posting|listing) for (?:the )?(?:same|my)\b|\bstill advertising\b",
    re.IGNORECASE,
)
SEEN_IN = frozenset({EventKind.NOTE, EventKind.STATUS_UPDATE, EventKind.REPLY_RECEIVED})


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield a new advert soon after the last interview, while no decision has been given."""
    interviews = [day for _, number, day in course.held() if number]
    if not interviews:
        return
    for index, event in enumerate(course.events):
        if event.kind not in SEEN_IN or not AGAIN.search(event.words):
            continue
        if any(
            other.kind in {EventKind.REJECTED, EventKind.WITHDRAWN, EventKind.OFFER_MADE}
            for other in course.events[:index]
        ):
            return
        since = (
            min((event.day - day).days for day in interviews if day <= event.day)
            if interviews[0] <= event.day
            else None
        )
        if since is not None and since <= course.thresholds.repost_days:
            yield Sighting(
                events=(event,), why=f"advertised again {since} days after your interview, on {event.day:%-d %B}"
            )


FLAG = RedFlag(
    __name__,
    title="Advertises the job again while you wait",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The job is advertised again while the candidate is supposedly a finalist.",
    why="Boards often renew adverts by themselves. It is a mild sign that they are still looking.",
    advice=('Ask neutrally: "Has the search widened, and where does my application stand?"',),
    sources=(GHOSTJOB,),
    thresholds="Within 14 days of your last round; a convention.",
    patterns=(
        "opening|reopening|re-opening|widening|extending|broadening|reopened|widened|extended|broadened ..2 search|advert|posting|vacancy|applications|process|net ..8 see|few|more|again|compare|further|other|wider|additional",
        "do not mind|worry|be ..3 ad|advert|listing|posting|advertisement ..10 compare|just|only|see|more|open",
        "re-advertise|readvertise|re-advertised|readvertised|readvertising|re-advertising|repost|reposted|reposting|relist|relisted ..3 role|position|job|post|vacancy|it|advert|ad",
        "role|position|job|post|vacancy ..3 re-advertised|readvertised|reposted|relisted|advertised_again|posted_again|back_online|live_again",
        "advertising|posting|listing|advertised|posted|listed ..2 role|position|job|post|it|vacancy ..2 again|afresh|once_more|a_second_time",
        "like|want|hope|hoping|keen ..2 see|meet|interview|compare ..3 few|couple|some ..1 more|other|further ..1 people|candidates|applicants ..8 before|first|deciding|decide|compare|decision",
    ),
    hints=("reopen|reopened|reopening ..3 search|role|applications",),
    examples=(
        "We're [[opening the search again to see]] a few more people.",
        "[[Don't mind the ad, we just want to compare]].",
        "You may notice the [[role has been re-advertised]]; we are still keen on you.",
        "The board asked us to [[repost the position]] before we decide.",
        "We would [[like to see a few more candidates before deciding]], so bear with us.",
    ),
    counterexamples=(
        "The board refreshes postings every 30 days automatically.",
        "We're hiring two of these, one of them is yours to accept by Friday.",
        "Similar title, different city.",
        "We have not reposted the role; the advert you saw is for another team.",
        "I applied for it again when they reposted the role.",
        "The advert closes on Friday and interviews follow the week after.",
    ),
    limits=("repost_days",),
    timeline=timeline,
    timeline_examples=(
        "2026-03-01 interview-held round=3; 2026-03-05 note words=same_role_posted_as_new; 2026-03-06 status-update; as-of 2026-03-08",
        "2026-03-01 interview-held round=2; 2026-03-12 note words=they_reposted_the_job; as-of 2026-03-13",
        "2026-03-01 interview-held round=2; 2026-03-15 note words=job_is_advertised_again; as-of 2026-03-16",
    ),
    timeline_counterexamples=(
        "2026-03-01 interview-held round=2; 2026-03-16 note words=they_reposted_the_job; as-of 2026-03-18",
        "2026-03-01 interview-held round=2; 2026-03-03 rejected; 2026-03-05 note words=they_reposted_the_job; as-of 2026-03-18",
        "2026-03-01 applied; 2026-03-05 note words=they_reposted_the_job; as-of 2026-03-18",
        "2026-03-01 interview-held round=2; 2026-03-05 note words=similar_title_in_another_city; as-of 2026-03-18",
    ),
)
