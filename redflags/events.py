"""The messages of one hiring process as a timeline."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.utils import parseaddr
from functools import lru_cache

from redflags.calendars import Entry, entries_of
from redflags.chronology import in_order, moment, number_rounds, with_held
from redflags.dates import Phrase, phrases, resolve
from redflags.event import By, Event, EventKind, Timeline, day_of
from redflags.happenings import SCREENS, TALK, TASK_WORDS, TESTED, hours_in, minutes_in, reasons_in, round_in
from redflags.message import Evidence, Message, SegmentKind

K = EventKind
SENTENCE = re.compile(r"(?:[^.!?\n]|[.!?](?!\s|\Z)|\n(?!\s*(?:\n|[-*•\d]|\Z)))+[.!?]*")
LONGEST_BODY = 20_000
ASK_DAYS = 6
# Whatever the candidate writes days after a follow-up that nobody answered asks again.
# A question or a word of interest this long after the last word is a follow-up.
CHASES = timedelta(5)
ATTRIBUTION = re.compile(r"\b(?:wrote|schrieb|a écrit|escribió)\s*:\s*\Z")
ASKS_AGAIN = timedelta(3)
RENEWED = timedelta(hours=30)
MEETING = re.compile(rf"\b(?:{TALK}|conversation|appointment|meet(?:ing)?|speak|talk)\b", re.I)
MOVE = re.compile(
    r"\b(?:re-?schedul\w+|re-?arrang\w+|postpon\w+|mov(?:e|ed|ing)(?! (?:forward|ahead|on\b|you (?:forward|ahead|on|to the next)|to the next|into))|push(?:ed|ing)?(?: \w+){0,4} (?:back|to|out|by|until|into)|shift(?:ed|ing)|shift (?:it|this|that|the|your|our|us|you|to|by)|bring(?:ing)?(?: \w+){0,4} forward|brought forward|(?:new|different|another|alternative|later|earlier) (?:time|date|slot|day)|instead of|change (?:of|to|in) (?:the |your |our )?(?:time|date|plan|schedule)|chang(?:e|ed|ing) (?:the |your |our )?(?:interview |call )?(?:time|date|slot)|can(?:no|'|’)?t (?:now |do|make)|cannot (?:now )?(?:do|make)|(?:won't|won’t|will not|unable to|not able to|not be able to|couldn[’']t|no longer) (?:be able to )?(?:make|do|join|attend|take|run|hold)|no longer (?:possible|works?|suits?)|double[- ]booked|something(?:'s|’s| has)? c[ao]me up)\b",
    re.I,
)
CANCEL = re.compile(r"\b(?:cancel\w*|call(?:ed|ing)? off|(?:not|n't|n’t) (?:be )?(?:going ahead|taking place)|no longer (?:be )?(?:going ahead|taking place|go ahead|needed|required)|on hold until further notice|postponed (?:indefinitely|until further notice))\b", re.I)  # fmt: skip
NO_CANCEL = re.compile(r"\b(?:if you (?:need|want|wish|have) to|should you (?:need|wish)|not cancel\w*|cancel (?:the|this|your) (?:old|previous|earlier) (?:invit\w+|one|event)|cancell?ation (?:policy|fee)|(?:need|want|wish|like|have) to (?:re-?schedul\w+|cancel),? (?:please|just|use|let|click)|let (?:me|us) know if you (?:need|can))", re.I)  # fmt: skip
ASKED_FOR = re.compile(
    r"\b(?:as (?:you )?(?:asked|requested|discussed with you)|(?:at|per|following|after|given|on) your (?:request|e-?mail|message|note|call)|you(?:'d|’d| had| have|'ve|’ve)? (?:asked|requested|wanted|needed)|your (?:request|conflict|illness|exam|trip|flight|emergency|situation)|thank(?:s| you) for (?:letting (?:me|us) know|telling (?:me|us)|the heads[- ]up)|sorry (?:to hear|you(?:'re|’re| are| can|'ve|’ve))|(?:hope|get) (?:you )?(?:feel(?:ing)?|get|well|recover)\w*(?: \w+)? ?(?:better|soon|well)?|no (?:problem|worries|trouble)(?: at all)?|not a problem|of course|happy to (?:move|re-?schedule|shift|accommodate|change|do)|(?:that'?s|that’s) (?:absolutely |totally |completely )?fine|since you|because you|to suit you|works? better for you|more convenient for you|safe travels|good luck with)\b",
    re.I,
)
CLEARLY_ASKED = re.compile(
    r"\b(?:as you (?:asked|requested)|(?:at|per|following) your (?:request|message|e-?mail)|you (?:asked|requested)|your (?:request|conflict|illness|exam|trip|flight|emergency)"
    r"|thank(?:s| you) for (?:letting (?:me|us) know|telling (?:me|us)|the heads[- ]up)|sorry (?:to hear|you(?:'re|’re| are| can|'ve|’ve))|(?:hope|get) (?:you )?(?:feel|well|get|recover)\w*|(?:since|because) you\b|to suit you)",
    re.I,
)
EMPLOYER_ASKS = re.compile(
    r"\b(?:(?:(?i:we|i|she|he|they|the (?:team|panel|manager|hiring manager|interviewer|director))|[A-Z][a-z]+)(?:'ll|’ll|'ve|’ve|'m|’m|'re|’re| will| have| need| am| are| is| has| had| was| would| do| can)?(?: \w+)? ?(?:need|have|had|has|got|will have|want|like|forced|afraid|going|to)? ?(?:to )?(?:re-?schedul|mov|postpon|push|shift|chang|cancel|can(?:no|'|’)?t|cannot|unable|unwell|ill|sick|double|stuck|called|travel|tied|away|off)\w*|(?:could|can|would|may|might) we|would you mind|any chance|would it be possible|is it (?:ok|okay|possible)|(?i:something(?:'s|’s| has)? c[ao]me up)|on (?:our|my) (?:side|end)|(?i:sorry|apolog\w+|unfortunately|unforeseen|due to))",
)
QUESTION = re.compile(r"\b(?:which|what|when|where|how|could|can|would|will|may|might|are|is|was|do|does|did|have|has)\b[^?]*\?", re.I)  # fmt: skip
ASKS_YOU = re.compile(r"\b(?:which|what|when|how(?! (?:are|is|was|do|did)\b)) (?:\w+ )?(?:day|time|date|slot|suit|work|would|are|is|do|can|could)[^?]*\?|\b(?:could|can|would|will|(?<!how )are|do|have) you\b(?! (?:have )?any (?:\w+ )?questions?)[^?]*\?|\b(?:please|kindly) (?:let (?:me|us) know (?:which|what|when|whether|your)|send|reply with|confirm)\b", re.I)  # fmt: skip
# What says most about how a process is run, wherever it stands in a message.
WEIGHTY = re.compile(
    r"\b(?:re-?start\w*|from scratch|start(?:ing)? (?:over|afresh|anew)|(?:first|same|earlier|previous) (?:interview|round|stage|test)s?\b[^.!?]{0,50}\bagain|re-?appl(?:y|ied)|re-?advertis\w+|re-?post(?:ed|ing)?|advertised? (?:it |the \w+ )?again|change of (?:format|plan)|(?:small |slight |little )?change (?:for|to|in) (?:today|tomorrow|the (?:format|interview|plan)))\b",
    re.I,
)
TESTING = re.compile(r"\b(?:tests?|exercise|task|panel|presentation|case study|coding|assessment)\b", re.I)
AGREED = re.compile(r"\bas (?:we )?(?:discussed|agreed|spoken|mentioned|arranged)|\bper our\b", re.I)
SORRY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*|unfortunately|afraid|inconvenien\w*|unforeseen|excuse\w*|forgive|bear with|pardon)\b", re.I)  # fmt: skip
EXPLAINED = re.compile(
    r"\b(?:because|since|due to|owing to|on account|as (?:the|our|my|he|she|we|you|i|one|two|some\w*|there)|so that|in order|following|thanks? to|after|clash\w*|conflict\w*|ill|illness|sick\w*|unwell|leave|travel\w*|holiday|emergency|request\w*|asked|suits?|convenien\w*|filled|candidate|no longer|daylight|time ?zone|flood\w*|storm|strike|closed|closure|broken|outage|needed|called (?:away|in|into|to)|pulled|stuck|away|unavailable|double[- ]booked|overran|error|mistake|wrong|came up|come up|hospital|funeral|bereave\w*|deadline|release|meeting with|customer\w*|court|jury|baby|birth|school|car|train|flight|cannot|can not|unable|not able)\b|n['’]t\b",
    re.I,
)
INVITES_ANSWER = re.compile(r"\b(?:let (?:me|us) know|if (?:you|that|this|it)|does (?:that|this|it)|(?:please|kindly) (?:confirm|reply|let)|could you|can you)\b", re.I)  # fmt: skip
HELD = re.compile(r"\b(?:thank(?:s| you)|great|good|nice|lovely|enjoyed|pleasure|delight\w*|wonderful|appreciat\w+)\b[^.!?]{0,60}\b(?:speak\w*|talk\w*|meet\w*|met|chat\w*|interview\w*|your time|taking the time|conversation|call|com(?:e|ing) in|visit\w*|discussion|panel|(?:have|having|host\w*) (?:you|me))\b|\bthank(?:s| you)(?: so much| very much| again)? for (?:last |on )?(?:today|yesterday|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!['’]s (?:e-?mail|message|note|reply|update|news|letter))", re.I)  # fmt: skip
YOUR_CALL = re.compile(r"\bthank(?:s| you)\b[^.!?]{0,20} for your (?:phone )?(?:call|voicemail)\b", re.I)
AHEAD = re.compile(r"\b(?:look(?:ing)? forward|excited to|would (?:love|like) to|can you|are you|schedule|available|availability|invite|hope to)\b", re.I)  # fmt: skip
PROMISING = re.compile(
    r"\b(?:(?:you(?:'ll|’ll| will| should| can expect to)|we(?:'ll|’ll| will| should| hope| aim| expect| plan| intend| are hoping| anticipate)|i(?:'ll|’ll| will| should| hope| aim| expect)|they(?:'ll|’ll| will)|(?:the|our|my) \w+(?: \w+)? (?:will|should|hopes|aims|expects|plans)|the (?:panel|team|manager|committee|board|trustees|governors|directors|partners|council) (?:meets?|decides?))\b[^.!?]{0,80}?\b(?:hear|know|touch|back|update|decision|decide[sd]?|answer|feedback|news|conclude|respond\w*|reply|reach out|contact|call|ring|phone|e-?mail|confirm|outcome|inform\w*|tell|advise|write|send|offer|contract|revert)|the (?:panel|team|committee|board|trustees|governors|directors|partners|council) (?:will )?meets?\b|\w+(?: will|'ll|’ll) (?:\w+ )?(?:let you|get back|be in touch|(?:call|ring|phone|contact|update|tell|inform|e-?mail|write to|come back to|send) you)\b|(?:decision|feedback|update|answer|outcome|result|offer letter|contract|news|response|paperwork)\b[^.!?]{0,60}?\b(?:by|within|before|in|next|end of|early|on|expected|due|this|tomorrow)\b|(?:expect|allow|takes?|give us|need(?! (?:you|your|it|this|that|them|to|an? (?:answer|reply|decision|response|yes))\b))\b[^.!?]{0,40}\b(?:within|up to|until|to|by|days?|weeks?)\b)",
    re.I,
)
ASKS_OF_YOU = re.compile(r"\b(?:please|kindly|could you|can you|would you|you(?:'ll|’ll| will)? (?:need|have) to|we(?:'d|’d| would)? need (?:you|it|your|them)|return (?:it|this|your)|submit|complete|send (?:it|us|me) (?:back|your)|reply|respond|let (?:me|us) know|sign)\b", re.I)  # fmt: skip
# What the employer wants from the candidate is no promise, nor is an offer that ends.
WANTED = re.compile(
    r"(?<!you )\byour (?:\w+ )?(?:answer|decision|reply|response|acceptance|confirmation|signature)\b|\b(?:need|want|require|must have|glad|grateful|happy|appreciate|look(?:ing)? forward|await\w*)\b(?: \w+){0,3}? (?:an? |the )?(?:\w+ )?(?:answer|decision|reply|response|yes)\b(?! (?:to|for) you)|\b(?:to be|must be|be) (?:signed|returned|submitted|completed|accepted|sent back)\b|\b(?:hear|hearing|know|answer|reply|decision|response) from you\b",
    re.I,
)
LOGISTICS = re.compile(
    r"\b(?:link|zoom|teams|invit\w+|calendar|agenda|directions|address|briefing|details|form)\b", re.I
)
NEWS = re.compile(r"\b(?:hear|know|decision|decide\w*|answer|news|feedback|outcome|result|offer|contract|update|back to you|in touch)\b", re.I)  # fmt: skip
PROMISE_DATE = re.compile(r"\b(?:by|within|before|until|no later than|on|in|over|during|the|around|from|after|this|next|expect\w*|back|know|you|touch)\s*(?:the\s+)?\Z", re.I)  # fmt: skip
LATEST = re.compile(r"\b(?:by|within|before|until|no later than)\s*(?:the\s+)?\Z", re.I)
FIXED = re.compile(r"\b(?:confirm(?:ed|s|ing|ation)?|(?:is|are|been|now|have) (?:booked|set|scheduled|arranged)|scheduled (?:for|on)|booked (?:for|in|on)|set (?:up )?for|see you|(?:takes?|taking) place|looking forward to (?:speaking|meeting|seeing|talking|our))\b", re.I)  # fmt: skip
DECIDING = re.compile(r"\b(?:(?:to|will|then) decide|decides|decision (?:is|will|by|on)|discuss (?:your|the|all)|compare|review\w*|settle|deliberat\w*|deadline|clos(?:es|ing))\b", re.I)  # fmt: skip
OPTIONS = re.compile(r"\b(?:availab\w+|which (?:of|times?|slots?|days?)|what times?|when (?:are|would|could|can|suits|works)|pick|choose|any of|let (?:me|us) know (?:what|which|when|your|if)|either|calendly|book (?:a|your) (?:slot|time)|slots?|options?|times? (?:that )?(?:work|suit)s?|would .{3,40} (?:work|suit)|could you (?:do|make)|are you free|free on|how about|does .{2,40} (?:work|suit))\b", re.I)  # fmt: skip
SUITS = re.compile(
    r"\b(?:(?:would|does|might|will) .{3,60} (?:work|suit)|how about|could you (?:do|make)|(?:come|pop|drop) (?:in|along|over|by|for|to)|see you)\b",
    re.I,
)
TAKEN_BACK = re.compile(r"\b(?:rescind\w*|withdr[ae]w\w*|retract\w*|revok\w*)\b[^.!?]{0,60}\boffer|\boffer\b[^.!?]{0,60}\b(?:rescinded|withdrawn|retracted|revoked|no longer (?:valid|stands|open))|unable to (?:proceed with|hono[u]?r) (?:the|our|your) offer", re.I)  # fmt: skip
CHANGED = re.compile(r"\b(?:revised|updated|amended|corrected|adjusted|new|reduced|lower|improved|increased|instead of|rather than|change to|changed|mistake in|not the)\b", re.I)  # fmt: skip
REFERENCES = re.compile(r"\b(?:provide|send|share|need|names?|contact details|details|supply|give|take up|request|submit|list|forward|two|three|ask\w* for|like)\b[^.!?]{0,60}\b(?:references|referees)\b|\b(?:references|referees)\b[^.!?]{0,40}\b(?:please|needed|required|contact|who we can)\b", re.I)  # fmt: skip
THEY_MISSED = re.compile(r"\b(?:(?:sorry|apolog\w+|regret)\b[^.!?]{0,60}\b(?:miss(?:ed|ing)|no[- ]show|mixed up|slipped my mind|lost track|not (?:join|call|mak|be|show|dial|turn|ring|pick)\w*|nobody|no one|(?:didn[’']t|did not|couldn[’']t|could not|wasn[’']t able to|failed to) (?:join|call|make|be|show|ring|dial|attend|get on))|(?:i|we|she|he|[A-Z][a-z]+) (?:completely |totally )?(?:missed|forgot(?: about)?) (?:our|your|the) (?:call|interview|meeting|slot|chat|screen))\b", re.I)  # fmt: skip
YOU_MISSED = re.compile(r"\b(?:you (?:did not|didn[’']t|were not|weren[’']t|missed|never|failed to)\b[^.!?]{0,30}\b(?:join|attend|show|make|available|interview|call|appear|dial|pick)|we (?:missed|didn[’']t see) you\b|your (?:absence|no[- ]show))", re.I)  # fmt: skip
NOBODY_CAME = re.compile(r"\b(?:(?:nobody|no one|no-one|none of)\b[^.!?]{0,40}\b(?:join\w*|show\w*|came|call\w*|rang|there|appear\w*|dial\w*|on the)|(?:did not|didn[’']t|haven[’']t|have not|never) (?:receive|received|get|got|hear)\b[^.!?]{0,30}\bcall\b|(?:i(?:'ve|’ve| have)?|i was) (?:been )?(?:wait(?:ed|ing)|on the (?:line|call|zoom|meeting|teams)|in the (?:lobby|meeting|waiting room|room))\b[^.!?]{0,80}|(?:you|she|he|the interviewer|your colleague|[A-Z][a-z]+) (?:did not|didn[’']t|never) (?:join|show|call|ring|dial|appear|turn)|(?:all |quite )?alone (?:here|in the|on the)|(?:got|get|have) the (?:time|day|date|link) wrong|(?:anyone|anybody) (?:there|joining|coming)|no sign of)", re.I)  # fmt: skip
LATE_START = re.compile(r"\b(?:(?:sorry|apolog\w+)\b[^.!?]{0,50}\b(?:late (?:start|to|for|joining|today|this)|(?:kept|keeping) you waiting(?! for (?:an?|the|our|my|this|news|so))|being (?:so |\d+ minutes )?late|delay(?:ed)? start|running late)|(?:\d{1,3}) minutes late)\b", re.I)  # fmt: skip
ACCEPTING = re.compile(r"\b(?:(?:i|delighted|happy|pleased|glad|thrilled|excited|formally|gladly|hereby|would like|want)\b[^.!?]{0,30}\baccept(?:ing|ed)?\b(?! (?:the|your) (?:new time|invit|meeting|slot|interview))|(?:signed|countersigned|returned|attached)\b[^.!?]{0,40}\b(?:contract|offer letter|offer|agreement)|accept (?:the|your|this) (?:offer|position|role|job))\b", re.I)  # fmt: skip
HANDING_IN = re.compile(r"\b(?:here(?:'s|’s| is| are)|attach\w*|please find|find|submit\w*|complet\w+|finish\w+|done|link(?:ed)?|sending|sent|enclosed|uploaded|push\w+|my)\b[^.!?]{0,60}\b(?:take[- ]home|assignment|exercise|solution|test|task|case study|challenge|submission|presentation|assessment|slides|deck|repo(?:sitory)?|project|homework)\b", re.I)  # fmt: skip
OWN: tuple[tuple[EventKind, re.Pattern[str]], ...] = (
    (K.WITHDRAWN, re.compile(r"\b(?:withdraw(?:ing|n)?\b[^.!?]{0,40}\b(?:application|candidacy|process|consideration|from)|(?:would like|wish|want|have decided|decided|have to|need|going) to withdraw|no longer (?:interested|wish|want|available|be (?:pursuing|considered))|accepted (?:another|a different|an offer (?:from|elsewhere))|(?:decline|turn down|declining) (?:your|the|this) (?:offer|role|position|invitation)|decided not to (?:continue|proceed|go|pursue|move))\b", re.I)),
    (K.OFFER_ACCEPTED, ACCEPTING),
    (K.ASSESSMENT_SUBMITTED, HANDING_IN),
)  # fmt: skip
KEPT_FROM = re.compile(
    r"\bi(?: have|['’]ve(?: got)?|['’]m| am) (?:\w+ )?(?:an? (?:exam|appointment|shift|class|prior|clash|conflict|hospital|funeral|meeting)|at work|working|in (?:class|hospital|court)|not (?:free|available|able)|away|ill|sick|unwell)\b|\bi can(?:no|['’])?t(?! (?:wait|thank|see|help|believe|find|open|access|remember|tell))\b",
    re.I,
)
OWN_MISSED = re.compile(r"\b(?:sorry|apolog\w+)\b[^.!?]{0,50}\b(?:missed|missing|overslept|not (?:joining|making|being|showing)|(?:didn[’']t|couldn[’']t|did not) (?:join|make|attend|show))\b", re.I)  # fmt: skip
FOLLOWING_UP = re.compile(r"\b(?:follow(?:ing)?[- ]?up|check(?:ing)? in|checking (?:back|whether|if)|(?:any|an|some) (?:update|news|word|progress|feedback|decision)\w*|wonder(?:ing|ed)? (?:if|whether|about)|(?:ask|asking|enquire|inquire|enquiring) (?:about|whether|if|after)|status of|where (?:things|we|my application) (?:stand|are)|(?:haven[’']t|have not|not yet|still not|yet to) (?:yet )?(?:hear|heard|receiv\w+|had|seen|got(?:ten)?)|(?:reached|reach|got to|arrived with) you\b|when i (?:might|may|can|could|should) (?:expect|hear|hope)|(?:position|role|job|vacancy|post) (?:is )?still (?:open|available|vacant)|touch(?:ing)? base|gentle reminder|(?:have|had) you (?:heard|had)|did you hear|circl(?:e|ing) back|bump(?:ing)?|chas(?:e|ing)|hear(?:ing)? back|next steps)\b", re.I)  # fmt: skip
CHECKING = re.compile(r"\b(?:reach(?:ed)? you|(?:you|it) (?:have |has |had )?(?:received|got|arrived?)|any (?:news|update|feedback|word)|wonder\w*|(?:want\w*|writing|like) to (?:check|ask)|check(?:ing)? (?:that|whether|if|in)|follow(?:ing)?[- ]up|have(?:n't|n’t| not) (?:heard|had))\b", re.I)  # fmt: skip
PAPERS = re.compile(r"\b(?:contract|written (?:offer|terms)|terms|paperwork|papers|offer letter|in writing)\b", re.I)
PLEADING = re.compile(r"\b(?:could|can|would|may|please|when)\b[^.!?]{0,60}\b(?:send|sent|expect|have|get|see|receive|forward|share|email|let)\b", re.I)  # fmt: skip
STILL_KEEN = re.compile(
    r"\b(?:still|remain|very|really|most) (?:\w+ )?(?:interested|keen|eager)\b|\bheard nothing\b", re.I
)
NOT_A_GREETING = re.compile(r"\A(?!\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b[^.!?]{0,40}[,!.]?\s*\Z).*\S", re.I)  # fmt: skip
APPLYING = re.compile(r"\b(?:apply(?:ing)?|application|applied|(?:attach\w*|enclos\w+)\b[^.!?]{0,40}\b(?:cv|resume|résumé|cover letter))\b", re.I)  # fmt: skip
RECEIVED = re.compile(
    r"\b(?:received|thank(?:s| you) for (?:applying|submitting|sending|your (?:application|submission)))\b", re.I
)
MET = (K.SCREEN_SCHEDULED, K.SCREEN_HELD, K.INTERVIEW_SCHEDULED, K.INTERVIEW_HELD, K.ASSESSMENT_SUBMITTED)
BY_KIND = {
    "acknowledgement": K.ACKNOWLEDGED,
    "rejection": K.REJECTED,
    "assessment": K.ASSESSMENT_ASSIGNED,
    "offer": K.OFFER_MADE,
    "status-update": K.STATUS_UPDATE,
    "reply": K.REPLY_RECEIVED,
    "screening": K.REPLY_RECEIVED,
    "interview-invitation": K.INTERVIEW_SCHEDULED,
    "reschedule": K.INTERVIEW_RESCHEDULED,
    "outreach": K.NOTE,
    "onboarding": K.NOTE,
}


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence of a message's own words, where it stands in the body, and the dates in it; equal only to itself."""

    text: str
    start: int
    dates: tuple[Phrase, ...]


@dataclass(slots=True)
class Meeting:
    """A meeting that a calendar entry set up: when it starts, and the revision that said so."""

    start: date | datetime | None
    sequence: int
    cancelled: datetime | None = None


@dataclass(slots=True)
class Course:
    """What is known so far while the messages of a process are read in order."""

    me: frozenset[str]
    events: list[Event] = field(default_factory=list)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    asked: datetime | None = None
    own: bool = False
    notes: list[str] = field(default_factory=list)

    def due(self, day: date | None = None) -> Event | None:
        """The last meeting set or moved that has a start, on or before a day if one is given."""
        for event in reversed(self.events):
            if event.kind in {K.INTERVIEW_CANCELLED}:
                return None
            if (
                event.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED, K.INTERVIEW_RESCHEDULED}
                and event.target
                and (day is None or day_of(event.target) <= day)
            ):
                return event
        return None

    def has(self, *kinds: EventKind) -> bool:
        """Whether an event of one of these kinds was read."""
        return any(event.kind in kinds for event in self.events)


def events_of(
    messages: Sequence[Message],
    kinds: Sequence[str],
    *,
    me: Collection[str],
    as_of: date,
    employer: str = "",
    role: str = "",
    region: str = "",
    sent_mail: bool | None = None,
    until: date | None = None,
) -> Timeline:
    """The timeline of the messages of one process, each with its kind of message.

    `me` are the candidate's addresses. `sent_mail` says whether the mailbox holds sent mail at all (by default, whether this process has any), `until` the last
    day it covers. Raise ValueError if there are not as many kinds as messages.
    """
    course = Course(frozenset(address.lower() for address in me))
    dated = sorted(
        ((message, kind) for message, kind in zip(messages, kinds, strict=True) if message.date),
        key=lambda pair: instant(pair[0]),
    )
    if missing := len(messages) - len(dated):
        course.notes.append(f"{missing} message{'s' if missing > 1 else ''} without a date left out of the timeline")
    seen: set[str] = set()
    for message, kind in dated:
        if message.source != "input" and message.source in seen:
            continue
        seen.add(message.source)
        mine = is_mine(message, course.me)
        course.own = course.own or mine
        found = list(own_events(message, course)) if mine else list(employer_events(message, kind, course))
        course.events.extend(found)
    events = number_rounds(in_order(followed_on(settled(course.events))))
    return Timeline(
        events=with_held(events, as_of),
        as_of=as_of,
        employer=employer,
        role=role,
        region=region,
        sent_mail=course.own if sent_mail is None else sent_mail,
        until=until,
        notes=tuple(course.notes),
    )


def instant(message: Message) -> float:
    """When a message was sent, comparable between time zones."""
    assert message.date is not None
    try:
        return message.date.timestamp()
    except (ValueError, OverflowError):
        return 0.0


def is_mine(message: Message, me: Collection[str]) -> bool:
    """Whether the candidate sent a message."""
    address = parseaddr(message.header("from"))[1].lower()
    return bool(address) and address in me


def sent(message: Message) -> datetime:
    """When a message was sent, by its sender's clock."""
    assert message.date is not None
    return message.date.replace(tzinfo=None, microsecond=0)


@lru_cache(maxsize=1)  # a scan reads each message several times in a row
def sentences_of(message: Message) -> tuple[Sentence, ...]:
    """The sentences of a message's new and forwarded words."""
    body = message.body[:LONGEST_BODY]
    hidden = [
        segment
        for segment in message.segments
        if segment.kind in {SegmentKind.QUOTED, SegmentKind.FOOTER, SegmentKind.SIGNATURE}
    ]
    found = []
    for match in SENTENCE.finditer(body):
        if any(segment.start <= match.start() < segment.end for segment in hidden) or not match.group().strip():
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = min([match.end(), *(segment.start for segment in hidden if match.start() < segment.start < match.end())])
        text = re.sub(r"[\n\t\r]", " ", body[start:end])
        if not text.strip() or ATTRIBUTION.search(text):
            continue
        found.append(Sentence(text, start, tuple(joined(phrases(text)))))
    return tuple(found)


def joined(found: list[Phrase]) -> Iterator[Phrase]:
    """Yield the phrases with a day and the lone time of day after it made one."""
    waiting: Phrase | None = None
    for phrase in found:
        if waiting is not None and waiting.clock is None and not phrase.day_bound and phrase.start - waiting.end < 25:
            waiting = Phrase(waiting.start, phrase.end, waiting.fields, phrase.clock)
            continue
        if waiting is not None:
            yield waiting
        waiting = phrase
    if waiting is not None:
        yield waiting


def spot(message: Message, sentence: Sentence | None, match: re.Match[str] | None = None) -> tuple[Evidence, ...]:
    """The evidence of a sentence, or of a match in it; of the subject, else the first line, where there is none."""
    if sentence is not None:
        start = sentence.start + (match.start() if match else 0)
        end = sentence.start + (match.end() if match else len(sentence.text.rstrip()))
        return (message.evidence("body", start, end),)
    if message.subject:
        return (message.evidence("subject", 0, len(message.subject)),)
    end = message.body.find("\n")
    end = min(end if end > 0 else len(message.body), 120)
    return (message.evidence("body", 0, end),) if message.body[:end].strip() else ()


@lru_cache(maxsize=256)  # the same
def first(
    sentences: Sequence[Sentence], pattern: re.Pattern[str], also: re.Pattern[str] | None = None
) -> tuple[Sentence, re.Match[str]] | None:
    """The first sentence a pattern finds, and where; one that `also` finds too if that is given."""
    for sentence in sentences:
        if (match := pattern.search(sentence.text)) and (also is None or also.search(sentence.text)):
            return sentence, match
    return None


@lru_cache(maxsize=256)  # the same
def promising(words: str) -> re.Match[str] | None:
    """Where words promise news, the dearest of all expressions."""
    return PROMISING.search(words)


@lru_cache(maxsize=1)  # the same
def all_reasons(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The benign explanations a message names."""
    return tuple(
        dict.fromkeys(
            name for sentence in sentences for name in reasons_in(sentence.text) if name != "candidate-requested-change"
        )
    )


def meant(phrase: Phrase, base: datetime, *, past: bool = False) -> date | datetime | None:
    """What a date in a message means as seen from when it was sent."""
    return resolve(phrase, base.date(), previous=base.date(), past=past)


def own_events(message: Message, course: Course) -> Iterator[Event]:
    """Yield the events of a message the candidate sent."""
    at, sentences = sent(message), sentences_of(message)
    for kind, pattern in OWN:
        if kind is K.OFFER_ACCEPTED and not course.has(K.OFFER_MADE, K.OFFER_CHANGED):
            continue
        if kind is K.ASSESSMENT_SUBMITTED and not (
            course.has(K.ASSESSMENT_ASSIGNED) or TASK_WORDS.search(message.subject)
        ):
            continue
        if (
            (hit := first(sentences, pattern))
            and not (kind is K.ASSESSMENT_SUBMITTED and CHECKING.search(hit[0].text))
            and not re.search(
                r"\b(?:will|going to|working on|question|clarif\w+|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
                hit[0].text,
                re.I,
            )
        ):
            yield Event(at=at, kind=kind, by=By.CANDIDATE, words=hit[0].text.strip(), evidence=spot(message, *hit))
            return
    due = course.due(at.date())
    if due is not None and due.target is not None and abs((day_of(due.target) - at.date()).days) <= 3:
        if hit := first(sentences, OWN_MISSED):
            yield Event(
                at=due.target,
                kind=K.INTERVIEW_MISSED,
                by=By.CANDIDATE,
                round=due.round,
                words=hit[0].text.strip(),
                evidence=spot(message, *hit),
            )
            return
        if hit := first(sentences, NOBODY_CAME):
            yield Event(
                at=due.target,
                kind=K.INTERVIEW_MISSED,
                by=By.EMPLOYER,
                round=due.round,
                minutes=minutes_in(hit[0].text),
                words=hit[0].text.strip(),
                evidence=spot(message, *hit),
            )
            return
    entries = entries_of(message.calendars)
    if any(entry.counters for entry in entries) or (
        course.due()
        and (moving := first(sentences, MOVE) or first(sentences, KEPT_FROM))
        and not NO_CANCEL.search(moving[0].text)
    ):
        course.asked = at
        yield Event(
            at=at,
            kind=K.NOTE,
            by=By.CANDIDATE,
            reasons=("candidate-requested-change",),
            words=(sentences[0].text if sentences else message.subject).strip(),
            evidence=spot(message, sentences[0] if sentences else None),
        )
        return
    yield from held_events(message, sentences, at, course)
    thanks = re.search(r"\bthank(?:s| you)\b", message.body[:300], re.I)
    hit = first(sentences, FOLLOWING_UP) or asks_for_papers(sentences, course)
    asked = open_question(course)
    if hit is None and not thanks and asked is not None and at.date() - asked.day >= ASKS_AGAIN:
        hit = first(sentences, NOT_A_GREETING)
    chasing = None
    if hit is None and long_unanswered(course, at.date()):
        hit = chasing = first(sentences, QUESTION) or (None if thanks else first(sentences, STILL_KEEN))
    if (
        hit
        and course.events
        and (
            not thanks
            or chasing
            or re.search(
                r"\b(?:update|news|haven[’']t|have not|status|follow(?:ing)? up|checking|decision|reminder)\b",
                hit[0].text,
                re.I,
            )
        )
    ):
        yield Event(
            at=at, kind=K.FOLLOW_UP_SENT, by=By.CANDIDATE, words=hit[0].text.strip(), evidence=spot(message, *hit)
        )
    elif not course.events and (APPLYING.search(message.subject) or first(sentences, APPLYING)):
        hit = first(sentences, APPLYING)
        yield Event(
            at=at,
            kind=K.APPLIED,
            by=By.CANDIDATE,
            words=(hit[0].text if hit else message.subject).strip(),
            evidence=spot(message, *(hit or (None,))),
        )
    else:
        yield Event(
            at=at,
            kind=K.NOTE,
            by=By.CANDIDATE,
            asks=first(sentences, QUESTION) is not None,
            words=(sentences[0].text if sentences else message.subject).strip(),
            evidence=spot(message, sentences[0] if sentences else None),
        )


def asks_for_papers(sentences: Sequence[Sentence], course: Course) -> tuple[Sentence, re.Match[str]] | None:
    """The sentence in which the candidate asks for the written terms of an offer made."""
    if not course.has(K.OFFER_MADE, K.OFFER_CHANGED, K.OFFER_ACCEPTED):
        return None
    return first(sentences, PLEADING) if first(sentences, PAPERS) else None


def long_unanswered(course: Course, day: date) -> bool:
    """Whether the employer has owed an answer for days: nothing of theirs is open, and nothing is planned."""
    last = next((event for event in reversed(course.events) if event.kind is not K.NOTE), None)
    if last is None or last.asks or last.kind in {K.ASSESSMENT_ASSIGNED, K.OFFER_MADE, K.OFFER_CHANGED, K.REJECTED}:
        return False
    planned = last.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED, K.INTERVIEW_RESCHEDULED}
    since = day_of(last.target) if planned and last.target else last.day
    return day - since >= CHASES


def open_question(course: Course) -> Event | None:
    """The candidate's last follow-up, if nothing came from the employer since."""
    for event in reversed(course.events):
        if event.kind is K.FOLLOW_UP_SENT:
            return event
        if event.by is not By.CANDIDATE:
            return None
    return None


def held_events(message: Message, sentences: Sequence[Sentence], at: datetime, course: Course) -> Iterator[Event]:
    """Yield the meeting that a message says has taken place on a day it names, or in a week or month in which one was due."""
    if not first(sentences, HELD):
        return
    due = course.due(at.date())
    for sentence in sentences:
        match = HELD.search(sentence.text)
        if match and is_mine(message, course.me) and YOUR_CALL.search(sentence.text):
            called = [meant(phrase, at, past=True) for phrase in sentence.dates if phrase.day_bound]
            rang = [day_of(found) for found in called if found is not None and day_of(found) <= at.date()]
            yield Event(
                at=rang[0] if rang else at,
                kind=K.REPLY_RECEIVED,
                by=By.EMPLOYER,
                words=sentence.text.strip(),
                evidence=spot(message, sentence, match),
            )
            return
        if not match or AHEAD.search(sentence.text[: match.end()]):
            continue
        if "," in match.group() and sentence.text.rstrip().endswith("?"):
            continue
        for phrase in sentence.dates:
            day = meant(phrase, at, past=True)
            # "Last week" or "in May" means the meeting that was due then.
            vague = "wk_unit" in phrase.fields or phrase.fields.get("part") == "in"
            if vague and due is not None and due.target is not None:
                day = due.target
            if day is not None and phrase.day_bound and timedelta(0) <= at.date() - day_of(day) <= timedelta(30):
                screen = SCREENS.search(sentence.text) or (
                    due is not None
                    and due.kind is K.SCREEN_SCHEDULED
                    and due.target is not None
                    and day_of(due.target) == day_of(day)
                )
                kind = K.SCREEN_HELD if screen else K.INTERVIEW_HELD
                yield Event(
                    at=day_of(day), kind=kind, words=sentence.text.strip(), evidence=spot(message, sentence, match)
                )
                return


def employer_events(message: Message, kind: str, course: Course) -> Iterator[Event]:
    """Yield the events of a message from the employer's side."""
    at, sentences = sent(message), sentences_of(message)
    reasons = all_reasons(sentences)
    produced = False
    entries = [
        entry for entry in entries_of(message.calendars) if entry.method in {"REQUEST", "CANCEL", "PUBLISH", "ADD"}
    ]
    due = course.due()
    told = list(told_events(message, sentences, at, course, reasons))
    yield from told
    planned = bool(entries)
    for entry in entries:
        if event := calendar_event(entry, message, sentences, course, reasons):
            produced = True
            yield event
    if hit := first(sentences, TAKEN_BACK):
        yield Event(
            at=at,
            kind=K.OFFER_WITHDRAWN,
            by=By.EMPLOYER,
            reasons=reasons,
            words=hit[0].text.strip(),
            evidence=spot(message, *hit),
        )
        return
    promise = promise_event(message, sentences, at, reasons)
    if kind == "rejection" and not first(sentences, REFUSING):
        # A guess from the wording alone does not end a process.
        kind = "interview-invitation" if first(sentences, OPTIONS) else "status-update"
    if kind == "rejection":
        yield Event(
            at=at,
            kind=K.REJECTED,
            by=By.EMPLOYER,
            reasons=reasons,
            words=gist(sentences, message),
            evidence=spot(message, core(sentences, kind)),
        )
        return
    if (
        (
            not planned
            and kind not in {"offer", "onboarding", "job-alert", "acknowledgement"}
            and (event := move_event(message, kind, sentences, at, course, due, reasons))
        )
        or (
            not planned
            and kind == "interview-invitation"
            and (event := invitation(message, sentences, at, course, reasons))
        )
        or (
            not planned
            and kind in {"reply", "status-update", "screening"}
            and (event := confirmation(message, sentences, at, course))
        )
        or (
            not planned
            and kind in {"reply", "status-update", "screening", "acknowledgement", "outreach", "other"}
            and (event := proposal(message, sentences, at, course))
        )
    ):
        produced = True
        met = {day_of(start) for start in (event.target, event.moved_from) if start is not None}
        if promise is not None and promise.target is not None and day_of(promise.target) in met:
            promise = None
        yield event
    if (
        promise
        and kind == "status-update"
        and not any(CORES[kind].search(one.text) for one in sentences if one.text.strip() != promise.words)
    ):
        produced = True
    if kind == "reschedule" and not produced and first(sentences, STANDING):
        kind = "status-update"
    if not produced and kind not in {"interview-invitation", "reschedule"}:
        if event := plain_event(message, kind, sentences, at, course, reasons):
            produced = True
            yield event
    elif hit := first(sentences, REFERENCES):
        yield Event(
            at=at, kind=K.REFERENCES_REQUESTED, by=By.EMPLOYER, words=hit[0].text.strip(), evidence=spot(message, *hit)
        )
    if promise is not None:
        yield promise
    elif not produced and not told and kind not in {"job-alert", "other"}:
        yield Event(
            at=at,
            kind=K.REPLY_RECEIVED,
            by=By.EMPLOYER,
            reasons=reasons,
            words=gist(sentences, message),
            evidence=spot(message, core(sentences, kind)),
        )


def told_events(
    message: Message, sentences: Sequence[Sentence], at: datetime, course: Course, reasons: tuple[str, ...]
) -> Iterator[Event]:
    """Yield what an employer's message tells of a meeting that is over: held, missed, or begun late."""
    yield from held_events(message, sentences, at, course)
    due = course.due(at.date())
    when = (
        due.target
        if due is not None and due.target is not None and timedelta(0) <= at.date() - day_of(due.target) <= timedelta(4)
        else None
    )
    if hit := first(sentences, THEY_MISSED):
        if when is not None or re.search(rf"\b{TALK}\b", hit[0].text, re.I):
            day = when or next(
                (found for phrase in hit[0].dates if phrase.day_bound and (found := meant(phrase, at, past=True))), at
            )
            yield Event(
                at=day,
                kind=K.INTERVIEW_MISSED,
                by=By.EMPLOYER,
                reasons=reasons,
                words=hit[0].text.strip(),
                evidence=spot(message, *hit),
            )
    elif hit := first(sentences, YOU_MISSED):
        yield Event(
            at=when or at,
            kind=K.INTERVIEW_MISSED,
            by=By.CANDIDATE,
            words=hit[0].text.strip(),
            evidence=spot(message, *hit),
        )
    if (hit := first(sentences, LATE_START)) and when is not None:
        yield Event(
            at=when,
            kind=K.KEPT_WAITING,
            by=By.EMPLOYER,
            minutes=minutes_in(hit[0].text),
            words=hit[0].text.strip(),
            evidence=spot(message, *hit),
        )


def calendar_event(
    entry: Entry, message: Message, sentences: Sequence[Sentence], course: Course, reasons: tuple[str, ...]
) -> Event | None:
    """The event of a calendar entry, None if it changes nothing."""
    at, target = local(message, entry.start)
    key = entry.uid or entry.summary
    known = course.meetings.get(key)
    words = entry.summary or message.subject
    hit = first(sentences, MOVE) or first(sentences, CANCEL)
    evidence = spot(message, hit[0] if hit else None)
    round_ = round_in(f"{entry.summary}. {message.subject}")
    if entry.cancels:
        if known is None or known.cancelled:
            return None if known else cancelled(at, target, course, words, sentences, reasons, evidence, message, entry)
        known.cancelled = at
        return cancelled(at, known.start, course, words, sentences, reasons, evidence, message, entry)
    if target is None:
        return None
    if known is None:
        other = next(
            (
                meeting
                for meeting in course.meetings.values()
                if meeting.cancelled and at - meeting.cancelled <= RENEWED
            ),
            None,
        )
        course.meetings[key] = Meeting(target, entry.sequence)
        if other is not None:
            other.cancelled = None
            drop_last(course, K.INTERVIEW_CANCELLED)
            return moved(at, target, other.start, course, words, sentences, reasons, evidence, message, entry)
        pending = course.due()
        text = f"{entry.summary} {message.subject} " + " ".join(sentence.text for sentence in sentences[:6])
        if (
            pending is not None
            and pending.target is not None
            and MOVE.search(text)
            and moment(pending.target) != moment(target)
        ):
            return moved(at, target, pending.target, course, words, sentences, reasons, evidence, message, entry)
        if (
            pending is not None
            and pending.target is not None
            and day_of(pending.target) == day_of(target)
            and pending.evidence[:1] != evidence
        ):
            return None
        screen = round_ == 0 or (round_ is None and is_screen(text))
        return Event(
            at=at,
            kind=K.SCREEN_SCHEDULED if screen else K.INTERVIEW_SCHEDULED,
            by=By.EMPLOYER,
            target=target,
            round=round_,
            words=words,
            evidence=evidence,
        )
    if entry.sequence < known.sequence or (
        known.start is not None and moment(known.start) == moment(target) and not known.cancelled
    ):
        return None
    before, known.start, known.sequence = known.start, target, entry.sequence
    if known.cancelled:
        known.cancelled = None
        drop_last(course, K.INTERVIEW_CANCELLED)
    return moved(at, target, before, course, words, sentences, reasons, evidence, message, entry)


def drop_last(course: Course, kind: EventKind) -> None:
    """Forget the last event of a kind: a cancellation that turned out to be half of a move."""
    for index in range(len(course.events) - 1, -1, -1):
        if course.events[index].kind is kind:
            del course.events[index]
            return


def local(message: Message, start: date | datetime | None) -> tuple[datetime, date | datetime | None]:
    """When a message was sent and when an entry starts, by one clock: the entry's, or the sender's if the entry is in UTC."""
    assert message.date is not None
    at = message.date
    if isinstance(start, datetime) and start.tzinfo is not None and at.tzinfo is not None:
        try:
            if not start.utcoffset() and at.utcoffset():
                start = start.astimezone(at.tzinfo)
            else:
                at = at.astimezone(start.tzinfo)
        except (ValueError, OverflowError):
            pass
    at = at.replace(tzinfo=None, microsecond=0)
    return at, start.replace(tzinfo=None) if isinstance(start, datetime) else start


def cancelled(
    at: datetime,
    start: date | datetime | None,
    course: Course,
    words: str,
    sentences: Sequence[Sentence],
    reasons: tuple[str, ...],
    evidence: tuple[Evidence, ...],
    message: Message,
    entry: Entry,
) -> Event:
    """The event of a meeting called off."""
    by, because = blame(sentences, at, course, reasons, entry)
    return Event(
        at=at,
        kind=K.INTERVIEW_CANCELLED,
        by=by,
        target=start,
        unexplained=unexplained(by, sentences, because),
        reasons=because,
        words=words,
        evidence=evidence,
    )


def moved(
    at: datetime,
    target: date | datetime | None,
    before: date | datetime | None,
    course: Course,
    words: str,
    sentences: Sequence[Sentence],
    reasons: tuple[str, ...],
    evidence: tuple[Evidence, ...],
    message: Message,
    entry: Entry | None = None,
) -> Event:
    """The event of a meeting moved."""
    by, because = blame(sentences, at, course, reasons, entry)
    return Event(
        at=at,
        kind=K.INTERVIEW_RESCHEDULED,
        by=by,
        target=target,
        moved_from=before,
        unexplained=unexplained(by, sentences, because),
        reasons=because,
        words=words,
        evidence=evidence,
    )


@lru_cache(maxsize=1)  # the same
def askers(sentences: Sequence[Sentence]) -> tuple[str, bool, bool]:
    """The words of all sentences, and whether they show that the employer, or that the candidate, asked for something."""
    words = " ".join(sentence.text for sentence in sentences)
    return words, EMPLOYER_ASKS.search(words) is not None, ASKED_FOR.search(words) is not None


def blame(
    sentences: Sequence[Sentence], at: datetime, course: Course, reasons: tuple[str, ...], entry: Entry | None = None
) -> tuple[By, tuple[str, ...]]:
    """Whose doing a change was, and why: the candidate's if the words or a request of the last days say so, else the employer's if the words do."""
    asked = course.asked is not None and timedelta(0) <= at - course.asked <= timedelta(ASK_DAYS)
    words, theirs, yours = askers(sentences)
    if yours and (asked or not theirs or CLEARLY_ASKED.search(words)):
        course.asked = None
        return By.CANDIDATE, tuple(dict.fromkeys((*reasons, "candidate-requested-change")))
    if asked and not re.search(r"\b(?:we|i) (?:also |now |again )?(?:need|have|had) to\b", words, re.I):
        course.asked = None
        return By.CANDIDATE, tuple(dict.fromkeys((*reasons, "candidate-requested-change")))
    if entry is not None and entry.organizer and entry.organizer in course.me:
        return By.CANDIDATE, (*reasons, "candidate-requested-change")
    # Where the candidate's mail is there and asks for nothing, a change the employer announces is the employer's.
    if theirs or reasons or (course.own and words and not AGREED.search(words)):
        return By.EMPLOYER, reasons
    return By.UNKNOWN, reasons


def unexplained(by: By, sentences: Sequence[Sentence], reasons: tuple[str, ...]) -> bool:
    """Whether the employer's words on a change of theirs hold neither a reason nor an apology."""
    if by is not By.EMPLOYER or reasons or not sentences:
        return False
    return not any(
        SORRY.search(sentence.text) or (EXPLAINED.search(sentence.text) and not INVITES_ANSWER.search(sentence.text))
        for sentence in sentences
    )


def move_event(
    message: Message,
    kind: str,
    sentences: Sequence[Sentence],
    at: datetime,
    course: Course,
    due: Event | None,
    reasons: tuple[str, ...],
) -> Event | None:
    """The move or cancellation a message tells of, None if it tells of none."""
    sure = kind == "reschedule"
    if (
        not sure
        and (due is None or due.target is None or day_of(due.target) < at.date() - timedelta(3))
        and course.asked is None
    ):
        return None
    moving = next(
        (
            (sentence, match)
            for sentence in (sentences if first(sentences, MOVE) else ())
            if (match := MOVE.search(sentence.text))
            and not NO_CANCEL.search(sentence.text)
            and (sure or MEETING.search(sentence.text) or sentence.dates)
        ),
        None,
    )
    calling_off = next(
        (
            (sentence, match)
            for sentence in (sentences if first(sentences, CANCEL) else ())
            if (match := CANCEL.search(sentence.text)) and not NO_CANCEL.search(sentence.text)
        ),
        None,
    )
    if moving is None and calling_off is None and not (sure or course.asked):
        return None
    if (
        moving is None
        and calling_off is None
        and not sure
        and not any(phrase.clock or phrase.day_bound for sentence in sentences for phrase in sentence.dates)
    ):
        return None
    hit = moving or calling_off
    target, before = new_start(sentences, at, due)
    start = before or (due.target if due else None)
    if target is not None and start is not None and moment(target) == moment(start):
        target = None
    words = (hit[0].text if hit else gist(sentences, message)).strip()
    evidence = spot(message, *hit) if hit else spot(message, sentences[0] if sentences else None)
    is_off = calling_off is not None and target is None
    if target is None and not is_off and (not sure or (moving is None and looks_past(message, sentences, at, reasons))):
        return None
    by, because = blame(sentences, at, course, reasons)
    if is_off:
        return Event(
            at=at,
            kind=K.INTERVIEW_CANCELLED,
            by=by,
            target=start,
            unexplained=unexplained(by, sentences, because),
            reasons=because,
            words=words,
            evidence=evidence,
        )
    return Event(
        at=at,
        kind=K.INTERVIEW_RESCHEDULED,
        by=by,
        target=target,
        moved_from=start,
        unexplained=unexplained(by, sentences, because),
        reasons=because,
        words=words,
        evidence=evidence,
    )


def looks_past(message: Message, sentences: Sequence[Sentence], at: datetime, reasons: tuple[str, ...]) -> bool:
    """Whether a message thanks for a talk, or promises an answer without a word of a meeting."""
    return first(sentences, HELD) is not None or (
        promise_event(message, sentences, at, reasons) is not None and first(sentences, MEETING) is None
    )


def new_start(
    sentences: Sequence[Sentence], at: datetime, due: Event | None
) -> tuple[date | datetime | None, date | datetime | None]:
    """The new start and the old one that a message on a move names."""
    target: date | datetime | None = None
    before: date | datetime | None = None
    held = day_of(due.target) if due is not None and due.target is not None else None
    for sentence in sentences:
        if promising(sentence.text) and not MEETING.search(sentence.text) and not MOVE.search(sentence.text):
            continue
        for phrase in sentence.dates:
            found = meant(phrase, at)
            if found is None or day_of(found) < at.date():
                continue
            if not phrase.day_bound:
                day = day_of(target) if target is not None else held or at.date()
                found = datetime.combine(day, phrase.clock) if phrase.clock else found
            lead = sentence.text[max(0, phrase.start - 25) : phrase.start]
            tail = sentence.text[phrase.end : phrase.end + 30]
            opening = sentence.text[: phrase.start]
            is_old = (
                re.search(r"\b(?:from|instead of|original(?:ly)?|rather than|not)\s+(?:\w+\s+)?\Z", lead, re.I)
                or re.match(r"['’]s\b", tail)
                or (SORRY.search(opening) and re.search(r"\b(?:about|for)\s+(?:last\s+)?\Z", lead, re.I))
                or re.match(
                    r"\s*(?:any ?more|after all|as planned|is no longer|no longer|won[’']t|does not|doesn[’']t|interview|call|slot|meeting|chat)\b",
                    tail,
                    re.I,
                )
                or (
                    re.search(
                        r"\b(?:can(?:no|'|’)?t|cannot|unable|won[’']t|cancel\w*|postpon\w*|miss)\b(?:(?!\b(?:to|until|till)\b).){0,60}\Z",
                        opening,
                        re.I,
                    )
                    and not re.search(r"\b(?:to|until|till|could|instead)\b", opening[-30:], re.I)
                )
            )
            if is_old or (held is not None and day_of(found) == held and phrase.clock is None and target is None):
                before = before or found
            elif target is None and not re.search(r"\b(?:hear|know|let you|touch|back to you)\b", opening, re.I):
                target = found
    if before is not None and due is not None and due.target is not None and day_of(before) == day_of(due.target):
        before = due.target
    return target, before


@lru_cache(maxsize=2)  # the same
def starts_named(
    sentences: Sequence[Sentence], at: datetime, *, strict: bool = False
) -> list[tuple[Sentence, date | datetime]]:
    """The starts of a meeting that a message names, those with a time if any has one."""
    found: list[tuple[Sentence, date | datetime]] = []
    for index, sentence in enumerate(sentences):
        near = f"{sentences[index - 1].text if index else ''} {sentence.text}"
        if (
            ASKS_OF_YOU.search(sentence.text)
            and re.search(r"\b(?:by|before)\b", sentence.text, re.I)
            and not MEETING.search(sentence.text)
        ):
            continue
        if promising(sentence.text) and not MEETING.search(sentence.text):
            continue
        if not (
            MEETING.search(near)
            or FIXED.search(near)
            or OPTIONS.search(near)
            or re.match(r"\W*(?:date|time|when|day)\b", sentence.text, re.I)
        ):
            continue
        for phrase in sentence.dates:
            if "wk_unit" in phrase.fields or "span_unit" in phrase.fields or "in_n" in phrase.fields:
                continue
            if re.search(r"\b(?:by|before|until|deadline)\s+(?:the\s+)?\Z", sentence.text[: phrase.start], re.I):
                continue
            start = meant(phrase, at)
            if not phrase.day_bound:
                if found and not isinstance(found[-1][1], datetime) and phrase.clock:
                    found[-1] = (found[-1][0], datetime.combine(day_of(found[-1][1]), phrase.clock))
                continue
            if start is not None and day_of(start) >= at.date() and day_of(start) - at.date() <= timedelta(120):
                found.append((sentence, start))
    timed = [pair for pair in found if isinstance(pair[1], datetime)]
    chosen = timed or ([] if strict else found)
    unique: dict[date | datetime, tuple[Sentence, date | datetime]] = {}
    for sentence, start in chosen:
        unique.setdefault(start, (sentence, start))
    return list(unique.values())


def invitation(
    message: Message, sentences: Sequence[Sentence], at: datetime, course: Course, reasons: tuple[str, ...]
) -> Event | None:
    """The meeting a message sets up; one that only asks for times has no start."""
    starts = starts_named(sentences, at)
    options = first(sentences, OPTIONS)
    fixed = first(sentences, FIXED)
    choice = options or any("?" in sentence.text or re.search(r"\bor\b", sentence.text) for sentence, _ in starts)
    target = starts[0][1] if starts and (len(starts) == 1 or (fixed and not choice)) else None
    due = course.due()
    if target is not None and due is not None and due.target is not None and day_of(due.target) == day_of(target):
        return Event(
            at=at,
            kind=K.NOTE,
            by=By.EMPLOYER,
            words=weightiest(sentences, message),
            evidence=spot(message, starts[0][0]),
        )
    sentence = starts[0][0] if starts else (options or fixed or (sentences[0] if sentences else None, None))[0]
    text = f"{message.subject}. " + " ".join(one.text for one in sentences[:8])
    round_ = round_in(text)
    screen = round_ == 0 or is_screen(text)
    return Event(
        at=at,
        kind=K.SCREEN_SCHEDULED if screen else K.INTERVIEW_SCHEDULED,
        by=By.EMPLOYER,
        target=target,
        asks=target is None and bool(choice),
        round=0 if screen else round_,
        words=sentence.text.strip() if sentence else message.subject,
        evidence=spot(message, sentence),
    )


def is_screen(text: str) -> bool:
    """Whether words speak of a screen rather than an interview."""
    match = SCREENS.search(text)
    return match is not None and (not TESTED.search(text) or "screen" in match.group().lower())


def confirmation(message: Message, sentences: Sequence[Sentence], at: datetime, course: Course) -> Event | None:
    """The meeting a reply confirms, if one was only proposed before."""
    proposed = next(
        (
            event
            for event in reversed(course.events)
            if event.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED, K.INTERVIEW_RESCHEDULED}
        ),
        None,
    )
    starts = starts_named(sentences, at, strict=True)
    if (
        not starts
        or not (first(sentences, FIXED) or (proposed is not None and proposed.target is None))
        or first(sentences, OPTIONS)
    ):
        return None
    return invitation(message, sentences, at, course, ())


def proposal(message: Message, sentences: Sequence[Sentence], at: datetime, course: Course) -> Event | None:
    """The meeting for which a message of another kind names one day and time, None if one is still to come or if it names several."""
    due = course.due()
    if due is not None and due.target is not None and day_of(due.target) >= at.date():
        return None
    starts = starts_named(sentences, at, strict=True)
    if len(starts) != 1 or DECIDING.search(starts[0][0].text):
        return None
    index = sentences.index(starts[0][0])
    near = sentences[max(0, index - 1) : index + 1] if OPTIONS.search(starts[0][0].text) else (starts[0][0],)
    return invitation(message, near, at, course, ()) if first(near, MEETING) or first(near, SUITS) else None


def plain_event(
    message: Message, kind: str, sentences: Sequence[Sentence], at: datetime, course: Course, reasons: tuple[str, ...]
) -> Event | None:
    """The event that the kind of a message itself is, None if it is none."""
    name = BY_KIND.get(kind)
    if name is None:
        return None
    sentence = core(sentences, kind)
    target = hours = None
    if name is K.ACKNOWLEDGED and not first(sentences, RECEIVED) and course.has(K.ACKNOWLEDGED):
        name = K.STATUS_UPDATE
    if name is K.OFFER_MADE and course.has(K.OFFER_MADE, K.OFFER_ACCEPTED):
        after = K.REPLY_RECEIVED if course.has(K.OFFER_ACCEPTED) else K.NOTE
        name = K.OFFER_CHANGED if first(sentences, CHANGED) else after
    if name is K.NOTE and kind == "outreach" and course.has(*MET):
        name = K.REPLY_RECEIVED
    due = course.due()
    if name is K.ASSESSMENT_ASSIGNED and due is not None and due.target is not None:
        # A test within a meeting that is about to begin is no task to take home.
        soon = timedelta(0) <= day_of(due.target) - at.date() <= timedelta(1)
        if soon and deadline(sentences, at) is None and first(sentences, TESTING, MEETING):
            name = K.NOTE
    if name in {K.ASSESSMENT_ASSIGNED, K.OFFER_MADE, K.OFFER_CHANGED}:
        promise = promise_event(message, sentences, at, reasons)
        target = deadline([one for one in sentences if promise is None or one.text.strip() != promise.words], at)
    if name is K.ASSESSMENT_ASSIGNED:
        hours = max((found for one in sentences if (found := hours_in(one.text))), default=None)
    if name in {K.REPLY_RECEIVED, K.STATUS_UPDATE, K.NOTE} and (hit := first(sentences, REFERENCES)):
        name, sentence = K.REFERENCES_REQUESTED, hit[0]
    if (
        name in {K.REPLY_RECEIVED, K.STATUS_UPDATE}
        and promise_event(message, sentences, at, reasons) is not None
        and name is K.REPLY_RECEIVED
    ):
        return None
    if name is K.REPLY_RECEIVED and kind == "reply" and (hit := first(sentences, STANDING)):
        name, sentence = K.STATUS_UPDATE, hit[0]
    if name in {K.REPLY_RECEIVED, K.STATUS_UPDATE, K.NOTE} and (hit := first(sentences, WEIGHTY)):
        sentence = hit[0]
    return Event(
        at=at,
        kind=name,
        by=By.EMPLOYER,
        asks=first(sentences, ASKS_YOU) is not None,
        target=target,
        hours=hours,
        reasons=reasons,
        words=(sentence.text if sentence else message.subject).strip(),
        evidence=spot(message, sentence),
    )


def deadline(sentences: Sequence[Sentence], at: datetime) -> date | datetime | None:
    """The day by which a message wants something back."""
    for sentence in sentences:
        for phrase in sentence.dates:
            lead = sentence.text[max(0, phrase.start - 40) : phrase.start]
            words = sentence.text[phrase.start : phrase.end].lower()
            wanted = re.search(
                r"\b(?:by|before|until|till|due|deadline|no later than|within|expires?|valid|open|stands?|return|submit)\b[^.]{0,25}\Z",
                lead,
                re.I,
            )
            if wanted or words.startswith(("within", "in ", "by ")):
                found = meant(phrase, at)
                if found is not None and day_of(found) >= at.date():
                    return found
    return None


@lru_cache(maxsize=1)  # the same
def promise_event(
    message: Message, sentences: Sequence[Sentence], at: datetime, reasons: tuple[str, ...]
) -> Event | None:
    """The day by which an employer's message says it will answer, None if it names none."""
    for sentence in sentences:
        match = promising(sentence.text)
        if not match or re.search(
            r"\bif (?:you|we|i) (?:do not|don[’']t|haven[’']t|have not)\b|\bunless\b", sentence.text, re.I
        ):
            continue
        asks = ASKS_OF_YOU.search(sentence.text)
        if (asks and asks.start() < match.start()) or WANTED.search(sentence.text):
            continue
        if LOGISTICS.search(sentence.text) and not NEWS.search(sentence.text):
            continue
        named: list[tuple[bool, date | datetime]] = []
        for phrase in sentence.dates:
            if not phrase.day_bound or phrase.start < match.start():
                continue
            lead = sentence.text[max(0, phrase.start - 30) : phrase.start]
            words = sentence.text[phrase.start : phrase.end].lower()
            if "rel_now" in phrase.fields and phrase.fields["rel_now"] not in {"tomorrow", "today"}:
                continue
            if not (
                PROMISE_DATE.search(lead)
                or words.startswith(
                    (
                        "within",
                        "in ",
                        "by ",
                        "end",
                        "early",
                        "the end",
                        "next",
                        "over",
                        "this",
                        "late",
                        "mid",
                        "tomorrow",
                        "no later",
                    )
                )
                or re.search(r"\b(?:early|late|sometime)\s+\Z", lead, re.I)
            ):
                continue
            if MEETING.search(lead) and re.search(
                r"\b(?:interview|call|meeting|chat)\b(?: is| will be)?(?: on| at)?\s*\Z", lead, re.I
            ):
                continue
            found = meant(phrase, at)
            if found is not None and timedelta(0) <= day_of(found) - at.date() <= timedelta(200):
                last = words.startswith(("by ", "within", "no later")) or bool(LATEST.search(lead))
                named.append((last, found))
        if named:
            # "The board meets on the 6th, and I will ring you by the 8th" promises the 8th.
            target = next((found for last, found in reversed(named) if last), named[0][1])
            return Event(
                at=at,
                kind=K.PROMISE_MADE,
                by=By.EMPLOYER,
                target=target,
                reasons=reasons,
                words=sentence.text.strip(),
                evidence=spot(message, sentence),
            )
    return None


STANDING = re.compile(
    r"\b(?:still (?:\w+ )?(?:discuss|look|wait|review|decid|consider|interview|work|think|talk|compar|deliberat|in process|open)\w*|(?:will|'ll|’ll) (?:be in touch|keep you (?:posted|updated|informed)|come back to you|get back to you)|(?:no|not yet an?y?|haven[’']t (?:made|reached) an?y?|have not (?:made|reached) an?y?) (?:\w+ )?(?:decision|news|update)|bear with)\b",
    re.I,
)
REFUSING = re.compile(
    r"\b(?:unfortunately|regret\w*|sorry|not (?:be )?(?:\w+ )?(?:mov|proceed|progress|tak|select|success|shortlist|invit|offer|continu|pursu|go|consider|retain|chosen|include)\w*|(?:won|can)['’]t be|cannot (?:be )?\w+|unable|other (?:candidates?|applicants?|people)|another (?:candidate|applicant|person|direction)|(?:candidate|applicant|someone|somebody|people)s? (?:with|who|whose)|someone else|unsuccessful|(?:been|is|was|now) (?:filled|closed|given|withdrawn|cancel\w*)|no longer|on this occasion|decided (?:not|against|to (?:go|proceed|move|offer|appoint|hire|close|pause|cancel|withdraw))|gone with|went with|going with|chose\w*|appointed|stronger|closer|internal|on file|reject\w*|declin\w*|all the best|best of luck|good luck|every success|future (?:vacanc|opening|endeavo|role|opportunit|application)\w*|wish you)\b",
    re.I,
)
CORES = {
    "rejection": re.compile(r"\b(?:unfortunately|regret|sorry|not (?:be )?(?:mov|proceed|progress|tak|select|success)\w*|other candidates?|another candidate|unsuccessful|decided|filled)\b", re.I),
    "assessment": re.compile(r"\b(?:take[- ]home|assessment|exercise|task|assignment|test|challenge|case study|presentation)\b", re.I),
    "offer": re.compile(r"\b(?:offer|contract|pleased|delighted|congratulations)\b", re.I),
    "acknowledgement": RECEIVED,
    "status-update": re.compile(r"\b(?:update|still|delay\w*|decision|waiting|process|hold|patience|review\w*)\b", re.I),
}  # fmt: skip
GREETING = re.compile(
    r"\A\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|thanks|thank you)\b[^.!?]{0,40}[,!.]?\s*\Z", re.I
)


def core(sentences: Sequence[Sentence], kind: str) -> Sentence | None:
    """The sentence that makes a message what it is, else the first that is no greeting."""
    if kind in CORES and (hit := first(sentences, CORES[kind])):
        return hit[0]
    return next(
        (sentence for sentence in sentences if not GREETING.match(sentence.text)), sentences[0] if sentences else None
    )


def weightiest(sentences: Sequence[Sentence], message: Message) -> str:
    """The words of a message that say most about how the process is run, else its first."""
    hit = first(sentences, WEIGHTY)
    return hit[0].text.strip() if hit else gist(sentences, message)


def gist(sentences: Sequence[Sentence], message: Message) -> str:
    """The first words of a message that are no greeting."""
    sentence = core(sentences, "")
    return sentence.text.strip() if sentence else message.subject


def settled(events: Sequence[Event]) -> list[Event]:
    """The events without invitations that a later one makes definite, and without a meeting told twice."""
    kept: list[Event] = []
    for index, event in enumerate(events):
        if event.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED} and event.target is None:
            later = next(
                (
                    other
                    for other in events[index + 1 :]
                    if other.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED} and other.target is not None
                ),
                None,
            )
            if later is not None and later.day - event.day <= timedelta(14):
                kept.append(replace(event, kind=K.STATUS_UPDATE, round=None))
                continue
        if event.kind in {K.SCREEN_HELD, K.INTERVIEW_HELD} and any(
            other.kind in {K.SCREEN_HELD, K.INTERVIEW_HELD} and other.day == event.day for other in kept
        ):
            continue
        if event.kind is K.INTERVIEW_MISSED and any(
            other.kind is K.INTERVIEW_MISSED and other.day == event.day for other in kept
        ):
            continue
        kept.append(event)
    return kept


def followed_on(events: Sequence[Event]) -> list[Event]:
    """The events and, for each meeting that was due before the next one was set up, one that says it was held."""
    listed = in_order(events)
    kept = list(listed)
    planned: Event | None = None
    for event in listed:
        if event.kind in {K.SCREEN_SCHEDULED, K.INTERVIEW_SCHEDULED}:
            if planned is not None and planned.target is not None and day_of(planned.target) < event.day:
                screen = planned.kind is K.SCREEN_SCHEDULED
                kept.append(
                    Event(
                        at=planned.target,
                        kind=K.SCREEN_HELD if screen else K.INTERVIEW_HELD,
                        round=planned.round,
                        words=planned.words,
                        evidence=planned.evidence,
                    )
                )
            planned = event
        elif event.kind is K.INTERVIEW_RESCHEDULED:
            planned = event if planned is None else replace(planned, target=event.target)
        elif event.kind in {K.SCREEN_HELD, K.INTERVIEW_HELD, K.INTERVIEW_CANCELLED, K.INTERVIEW_MISSED}:
            planned = None
    return kept
