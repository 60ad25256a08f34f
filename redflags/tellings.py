"""The words people use for what happens in a hiring process, as open lists, and the shapes of clauses that put them together.

A shape is a line of words: `<send>` is any word of that list in any form, `..` up to five other words, `word*` a word and its endings,
`(a|b)` one of several, `[a|b]` the same or nothing. Add a word to its list and every shape knows it.
"""

from __future__ import annotations

import re
from functools import cache

from redflags.event import By, EventKind

E = EventKind
CANDIDATE, EMPLOYER, UNKNOWN = By.CANDIDATE, By.EMPLOYER, By.UNKNOWN

# Verbs: the plain form, then irregular pasts after a slash; a plus doubles the last letter before an ending.
VERBS = {
    "send": "send/sent submit+ email mail e-mail post upload file lodge hand drop+ shoot/shot fire put/put fill complete enter ship+ pop+ deliver fax",
    "return": "send/sent return submit+ upload hand turn deliver push email mail finish complete wrap+",
    "reach": "buzz write/wrote/written email e-mail mail message call ring/rang/rung phone text ping+ dm+ contact telephone whatsapp",
    "nudge": "nudge chase poke prod+ bug+ badger pester remind enquire inquire hassle",
    "ask": "ask request want need invite like require beg",
    "tell": "tell/told say/said inform announce explain write/wrote/written email mention state let/let claim",
    "receive": "receive get/got/gotten arrive reach land have/had come/came",
    "drop": "cancel cancell scrap+ pull drop+ axe bin+ scratch nix call shelve abandon",
    "put": "put/put push move shift kick knock bump shunt bounce slide/slid slip+ switch swap+",
    "give": "give/gave/given send/sent set/set assign hand issue email forward get/got/gotten receive",
    "make": "write/wrote/written build/built prepare do/did/done complete record design make/made create draft code solve put/put produce film translate edit analyse analyze model sketch plan+ present submit+",
    "choose": "choose/chose/chosen pick select hire appoint prefer decide go/went/gone settle opt+ recruit take/took/taken found find",
    "meet": "meet/met see/saw/seen interview grill quiz+ question talk speak/spoke/spoken chat+ face",
    "check": "check contact call ring/rang phone take/took/taken email",
    "halve": "raise improve increase sweeten up+ cut/cut lower reduce drop+ slash trim+ shave knock change revise",
    "pull": "rescind withdraw/withdrew/withdrawn pull revoke retract cancel take/took/taken",
}
WORDS = {
    "application": "applications? cvs? r[eé]sum[eé]s? papers paperwork forms? covering cover registration dossier",
    "them": "them her him hr recruiters? company agency manager team boss office contact coordinator agent employer",
    "news": "updates? news status outcome results? decision feedback timeline progress anything verdict answer response word",
    "line": "line lines email emails e-mail mail message messages note notes reminder reminders text texts nudge nudges dm chaser chasers voicemail voicemails inmail follow-up follow-ups followup",
    "auto": "auto\\w* bot robot robotic system canned generic standard template no-reply noreply portal",
    "message": "reply replies response email e-mail mail message confirmation receipt ack acknowledg\\w+ notification autoresponder note",
    "talk": "interviews? calls? chats? meetings? conversations? screens? screening panels? rounds? on-?sites? zooms? slots? sessions? loops? appointments?",
    "task": "tests? tasks? challenges? assessments? exercises? samples? projects? assignments? homework take-?homes? case case-?study presentation deck slides code solution answers? portfolio video quiz piece essay work",
    "someone": "someone somebody another other others internal internally elsewhere different else",
    "pay": "salary pay offer figure wage wages rate package terms money hours contract number",
    "off": "off back out away forward forwards along again",
    "when": "until till til to by for into",
    "gone": "over posted forwarded in off sent out submitted filed done made lodged went",
    "late": "late behind overdue",
}
SHAPES: tuple[tuple[EventKind, By, str], ...] = (
    (E.OFFER_WITHDRAWN, EMPLOYER, "<pull> [the|their|my|its] [job|verbal|written] offer | offer [was|is|has been|got|had been] (rescinded|withdrawn|pulled|revoked|retracted|cancelled|canceled) | no longer .. offer* .. (me|job)"),
    (E.OFFER_CHANGED, EMPLOYER, "(contract|letter|paperwork|papers) .. (it|which|that|but) (says|said|reads|shows|has) [only] # | (came|come) back with # | (contract|paperwork|papers) (says|said|reads|shows|states) [only|just] # | (upped|raised|improved) .. to # | (contract|letter|paperwork|paper) .. (says|said|has|shows|states|reads|with) .. (less|lower|only|not|instead|different) | (contract|letter|paperwork) .. but .. (says|said|has|shows|states|reads) | <halve> .. (salary|wage|wages|pay|rate|offer|package) | (lower|less|reduced|smaller|worse) (salary|wage|pay|rate|offer|figure) | (salary|pay|rate|wage) .. (lower|less) than"),
    (E.WITHDRAWN, CANDIDATE, "(withdrew|withdrawn|withdrawing|pulled|cancelled|canceled|retracted) my (application|name|candidacy|cv) | (i|i'm|i’m|am) .. (not|longer|lost) interest* | (told|wrote|emailed|informed) them .. (no longer|not) interested | said no [thanks|thank you] to them | (told|telling|tell) (them|him|her|hr) (no|to forget it|not to bother|to stuff it|i'm out|i’m out) | (took|accepted|taken) (another|a different|the other|an other) (job|offer|role|position|post) | (pulled|bowed|dropped|opted) out"),
    (E.REJECTED, EMPLOYER, "i (came|finished) [in|a close] second | (it's|it’s|it is|was) a no | (told|wrote|tell|write) me no | (post|role|job|vacancy|position) [has|had|is|was] [been|now] (scrapped|axed) | (not|won't|won’t) be (appointing|hiring|filling) | runner-up | runner up | (they|she|he|client|company|employer|hr) (declines|declined|decline|passed) | (candidate|person|applicant) .. (appointed|chosen|selected|hired|preferred) | <choose> [on|for|with|to] [a|an|the] <someone> | (decided|opted) .. (another|other|someone|somebody|internal) | passed on (me|my) | went to <someone> | wasn't (me|to be|meant) | (went|gone|going|go) (in|with) a different | other (applicants|candidates) .. (stronger|closer|better) | (didn't|didn’t|didnt|not|won't|won’t) (make|made|through|get|got|getting|be getting) (it|through|the cut|the job|the role|the place|the post) | not .. (successful|selected|shortlisted|chosen) | unsuccessful | unfortunately .. not | (e-mail|email|mail|letter|text|message|call|reply|answer|hr|recruiter|they|result|verdict|outcome)['’s]* [was|is|came|says|said|wrote] no | (kind|polite|form|standard|curt|short|brief|flat) (refusal|no) | refusal | stronger (field|candidate|candidates|applicants) | (knocked|turned) [me] (back|down)"),
    (E.INTERVIEW_MISSED, EMPLOYER, "(host|interviewer|organiser|organizer|they|he|she) never (started|opened|connected|admitted|let|logged|came|rang|called) | (forgot|forgotten) .. (me|interview|appointment|call|meeting|about it|chat) | (was|were) out (on|at|for|of) | (didn't|didn’t|never|hadn't) (remember|remembered|know) .. (interview|appointment|coming|me) | (phone|telephone|it|call) (never|didn't|didn’t|did not|didnt) (rang|ring|come|came) | (no sign|not a sign) of | (sat|waited|waiting|alone|sitting) .. (gave up|left again|logged off|hung up|went home) | (wasn't|wasn’t|weren't|weren’t|not) (there|in|available|around) when | (ghosted|skipped) [me on] (the|our|my) <talk> | (no|not one) interviewer"),
    (E.KEPT_WAITING, EMPLOYER, "(left|kept) [me|us] (waiting|sitting|standing|hanging) | left me .. for | (joined|came|appeared|arrived|showed|started|began|dialled|logged|strolled|rolled|turned) .. (minutes|mins|min|hour|quarter) (late|after|past|behind|later) | (minutes|mins|min|hour) (late|behind)"),
    (E.INTERVIEW_CANCELLED, UNKNOWN, "(need|needs|needed|have|has|had) to (find|look for|arrange|fix) (another|a new|a different|some other) (date|time|day|slot) | <drop> [the|my|our|this] [first|second|third|final|phone] <talk> | <talk> [is|was|has been] (off|cancel*|scrapped|axed|pulled|binned|dropped)"),
    (E.INTERVIEW_RESCHEDULED, UNKNOWN, "(made|make|makes) it (·|two|three|four|a day|a week|one|later|earlier) | <put> [it|me|us|this|that|things|the interview|my interview|the call|everything|them] (off|back|out) | <put> [it|me|us|the interview|my interview|the call|the meeting] <when> · | now (it's|it’s|it is|it will be|for|on|at) [on|at] · | has to be · | (it's|it’s|its|it is|that's|that is) [now|on|for] · .. now | (ask|asks|asked|asking) .. for .. (other|another|different|new|later|earlier) (date|time|day|slot|appointment) | (would|could|can) (i|we|you) (come|do|make|meet|be there|manage) .. instead | (had|have|needed|wanted|asked|asking|forced|obliged) .. (move|reschedule|re-schedule|postpone|push|shift|rebook|rearrange) [+|it|the|my|our|things|that] | (it's|it’s) now [on|at|for] · | no longer · "),
    (E.REFERENCES_REQUESTED, EMPLOYER, "<ask> .. (references|referees|reference|referee) | (names|details|contacts) of .. referees | <check> .. [my] (references|referees)"),
    (E.OFFER_MADE, EMPLOYER, "(want|wants) me [for|at] # | (offer|offers|offered) me (nights|days|evenings|weekends|hours|shifts|full|part|#) | (told|wrote|tell|write|said) [me] [that] i (can|could) start | (want|wanted|wants) me $ | (offer|offers|offered|offering) me .. (job|role|position|post|place|contract|work|it) | job (is|'s|’s|was) mine | (i've|i’ve|i) (got|have) (it|the job|the role) | <give> me the (job|role|position|post) | like to offer | (made|making|make) .. offer"),
    (E.PROMISE_MADE, EMPLOYER, "(they'd|he'd|she'd|they'll|she'll|he'll|they will|they would|will|would) [then|also|all] (pick|settle|sort|resume|finalise|finalize|discuss|ring|call|phone|write|email|mail|text|answer|reply|send|tell|inform|contact|update) .. (by|before|until|till|within|in|this|next|on|tomorrow) | (want|wants|mean|means|hope|hopes|intend|intends|plan|plans|aim|aims|expect|expects|going|try|wanted|meant|hoped|aimed|planned) to .. (give|let|tell|decide|answer|call|write|inform|contact|get|come|confirm|choose|make|have) .. (by|before|until|till|within|in|this|next|on) | (answer|decision|news|reply|result|results|word|verdict|outcome|feedback|response) .. (until|by|before|till|within) [the|end|next] · | (longer|more time|longer time|patience|us) .. (until|till|to) · | (expect|expecting) .. (call|answer|email|word|news|decision) .. (by|before|within|in|on|this|next)"),
    (E.ASSESSMENT_ASSIGNED, EMPLOYER, "(asked|asks|want|wants|wanted|told) me to (do|prepare|write|make|build|complete|draft|design|record|translate|edit) (a|an|some|two|three)"),
    (E.ASSESSMENT_SUBMITTED, CANDIDATE, "<return> (it|them|mine|this|that|everything) $ | <return> (it|them|mine|this|that|everything) (in|back|off|over|across) | <return> [the|my|their] .. <task> [in|back|off|over]"),
    (E.APPLIED, CANDIDATE, "<send> .. <application> | <application> .. <gone> | put in for (it|the|a|an|that) | put (myself|my name|my hat) (forward|in|down) | (threw|put|tossed) my .. in | put mine in | cv (to|off to|in to) | went for (the|a|an) .. (job|role|position|post) | (hit|pressed|clicked) (submit|send|apply) | (filled|filling) (in|out) .. form"),
    (E.ACKNOWLEDGED, EMPLOYER, "<auto> .. <message> | <receive> .. [my|your] application | thank* .. (arrived|received|got it) | application .. (received|arrived|landed|registered|in review|got there) | (they|they've|they'd|have|has|had) (received|got|have|had) (it|everything|my|mine) | (confirm*|acknowledg*) .. receipt"),
    (E.FOLLOW_UP_SENT, CANDIDATE, "<nudge> | (gave|give) (him|her|them|hr) (a|another) (bell|ring|call|buzz|shout|tinkle) | (follow-ups|chasers|reminders|emails|calls) · | (enquiry|inquiry|query|reminder|request) .. (sent|made) | <reach> [a|an|another|one|her|him|them] [short|quick|polite|second|brief|friendly|nice] <line> | i (write|call|mail|email|phone|ring|ask) [them|again|her|him|hr] | (first|second|third|another|final|last|one more|2nd|3rd) (email|mail|e-mail|message|note|letter|text|reminder|try|attempt) | (email|e-mail|mail|message|text|note|letter) to | <reach> .. <them> | <reach> .. (ask|asking|enquire|query|check|see) | <reach> (again|twice) | <send> .. <line> | (left|leave) .. <line> | (asked|asking|ask) [for|about|if|whether|when|how] .. <news> | (asked|asking|wanted to know) (where|how|when) (things|it|we|they|that|this|i|the) | (checked|checking|touched|circled) (in|back|base) | followed up"),
    (E.REPLY_RECEIVED, EMPLOYER, "(gave|give|gives) me (a|another) (bell|ring|call|buzz|shout|tinkle) | (they|she|he|hr|recruiter|manager) [finally|then] <reach> | (replied|answered|responded) | (reply|response|answer) (came|arrived|received|from) | (got|came) back to me | <reach> me"),
    (E.STATUS_UPDATE, EMPLOYER, "offer (is|was) (being|about) .. (drawn|prepared|drafted|written|made|approved) | (no|without|not a|got an|an|an other) (decision|update|news) [yet|so far] | (more|longer|further) time | longer than | (on hold|paused|frozen|postponed)"),
)  # fmt: skip


def forms(entry: str) -> list[str]:
    """A verb in all its forms, from its plain form and its irregular pasts."""
    plain, *past = entry.split("/")
    double = plain.endswith("+")
    plain = plain.removesuffix("+")
    stem = plain + plain[-1] if double else plain.removesuffix("e") if not plain.endswith("ee") else plain
    third = plain + "es" if re.search(r"(?:s|x|z|ch|sh)\Z", plain) else plain + "s"
    if re.search(r"[^aeiou]y\Z", plain):
        third, regular = plain[:-1] + "ies", plain[:-1] + "ied"
    else:
        regular = stem + "ed"
    return [plain, third, stem + "ing", *(past or [regular])]


@cache
def words_of(name: str) -> str:
    """The pattern of any word of a list, the longest first."""
    if name in VERBS:
        found = [re.escape(form) for entry in VERBS[name].split() for form in forms(entry)]
    else:
        found = WORDS[name].split()
    return "(?:" + "|".join(sorted(dict.fromkeys(found), key=len, reverse=True)) + ")"


GAP = r"(?:[^\w.;!?\n·]{1,3}[\w’']+|[^\w.;!?\n·]?·++){0,6}?[^\w.;!?\n]{1,3}"


def compiled(shapes: str) -> re.Pattern[str]:
    """The pattern of shapes that bars part."""
    return re.compile("|".join(rf"(?<![\w’'])(?:{shape(one)})" for one in re.split(r"\s\|\s", shapes)), re.IGNORECASE)


def shape(words: str) -> str:
    """The pattern of one shape."""
    pattern = ""
    joint = ""
    for part in (
        words.split(" ") if "(" not in words and "[" not in words else re.findall(r"\([^)]*\)|\[[^\]]*\]|\S+", words)
    ):
        if part == "..":
            joint = GAP
            continue
        if part == "$":
            pattern += r"\W*\Z"
            continue
        piece = piece_of(part)
        if part.startswith("["):
            pattern += f"(?:{joint}{piece})?"
            joint = joint or r"[^\w.;!?\n]{1,3}"
            continue
        pattern += joint + piece
        joint = r"[^\w.;!?\n]{1,3}"
    return pattern


def piece_of(part: str) -> str:
    """The pattern of one word of a shape, or of one of several."""
    if part == "·":
        return "·++"
    if part == "#":
        return r"(?:[£$€]?\d[\d.,]*k?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?)\b"
    alternatives = part.strip("()[]").split("|")
    return "(?:" + "|".join(plain(one) for one in alternatives) + r")(?![\w])"


def plain(words: str) -> str:
    """The pattern of plain words of a shape, of a named list, or of a word with any ending."""
    if words.startswith("<"):
        return words_of(words.strip("<>"))
    return re.sub(r"\\\*", r"\\w*", re.escape(words)).replace("\\ ", r"\s")


SHAPED = tuple((kind, by, compiled(shapes)) for kind, by, shapes in SHAPES)
