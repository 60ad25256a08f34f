"""What the words of a note say happened in a hiring process, and whose doing it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from redflags.event import By, EventKind
from redflags.tellings import SHAPED, words_of

LONGEST = 1_000
PROSE_WORDS = 8
TALK = r"(?:interviews?|calls?|chats?|meetings?|conversations?|screen(?:s|ing)?|panels?|rounds?|on-?sites?|zooms?|slots?|sessions?|loops?|video calls?)"
THEM = r"(?:they|she|he|recruiters?|employer|company|hr|hm|agency|hiring managers?|managers?|director|interviewers?|panel|team|ceo|cto|coo|boss|owner|founder|head of \w+|vp|people team|talent team|the firm|coordinator|scheduler|woman|lady|guy|contact|supervisor|someone|somebody|client)"
PERSON = r"(?:recruiters?|hr|talent acquisition|(?:hiring |line |general |regional |store |office |department |area |team |senior )?managers?|directors?|ceo|cto|cfo|coo|cmo|cpo|vps?|founders?|co-?founders?|owners?|partners?|head(?:s)? of \w+|hm|bosses|boss|foreman|principal|headteacher|head ?teacher|dean|professor|president|chair\w*|panel|board|committee|governors|trustees|team|engineers?|developers?|colleagues?|supervisor|matron|sister|chef|editor|lead|leads|seniors?|peers?|staff|head|deputy|interviewers?|people)"
ME = r"(?:i|we both)"
NOBODY = r"(?:nobody|no one|no-one|none of them|no interviewer|neither (?:\w+ ){1,3}nor (?:\w+ ?){1,2})"
TASK = r"(?:(?:small|short|little|mini|quick|business) case\b|\w+ to (?:do|prepare|complete|build)(?=,? (?:about|roughly|around|due|by|in|for)\b)|take[- ]?homes?(?: (?:test|task|assignment|exercise|project|challenge))?|assignments?|(?<!live )(?:coding|technical|tech|online|skills?|written|aptitude|psychometric|design|sql|logic|personality|excel|python|programming|algorithm\w*|trial|sample|work|writing|copy|data|practical|home) (?:tests?|tasks?|challenges?|assessments?|exercises?|samples?|pieces?|projects?)|case stud(?:y|ies)|assessments?|home ?work|(?<!coding )tests?(?! (?:drive|automation|engineer|lead|manager|analyst|team|case|environment|plan))|hackerrank|codility|codesignal|testgorilla|hirevue|(?:one|1)-way video|recorded video|exercises?|(?:mini|small|sample|test|trial|home) ?-?(?:project|task)s?|work samples?|leetcode|portfolio task|task|presentation|pitch deck|unpaid project|free work)"
# Meetings in which something is tested or shown are interviews, not tasks for home.
TESTED_TALK = r"(?:(?:technical|tech|coding|case(?: study)?|presentation|panel|design|system design|whiteboard|live coding|pair(?:ing| programming)?|behaviou?ral|competency|culture(?: fit)?|portfolio|final|onsite|on-site|virtual|video|phone|telephone|in-person|face[- ]to[- ]face|f2f|manager|hm|hiring manager|team|peer|skip[- ]level|ceo|cto|exec|vp|director|group|informal|ai) (?:interviews?|rounds?|calls?|chats?|meetings?|sessions?|conversations?|panels?|loops?|days?|stages?)|(?:interview|meeting|call|chat) with|teach-?back)"
SCREEN = r"(?:(?:quick|short|brief|initial|first|preliminary) (?:tele)?phone interview|(?:hr |initial |first )?telephonic(?: round| interview| call| discussion| screening)?|hr (?:telephonic |phone |screening )?(?:round|discussion)|(?:phone|recruiter|recruiting|telephone|hr|initial|first|intro(?:ductory)?|video|phone-|screening|informal|exploratory|quick|discovery|pre-?|ta|talent)[ -]?(?:screen(?:s|ing)?(?: calls?| interviews?| chats?)?)|screening(?: calls?| interviews?| chats?)?|(?:recruiter|hr|intro(?:ductory)?|exploratory|discovery|initial|talent)(?: phone| video)?[ -](?:calls?|chats?|conversations?|round)|phone (?:call|chat|interview) with (?:the |a |their )?(?:recruiter|hr)\b|(?:calls?|chats?|spoke|talked) (?:with|to) (?:the |a |their |an )?(?:in-?house |internal |external )?(?:recruiter|hr|talent)\b|(?<!on )(?<!full )(?<!to )(?<!my )\bscreen(?:ed)?\b(?! shar| shot| record))"
ORDINALS = {"first": 1, "1st": 1, "initial": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8}  # fmt: skip
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "twice": 2, "thrice": 3, "couple": 2, "couple of": 2, "both": 2}  # fmt: skip
COUNT = r"(?:\d|two|three|four|five|six|seven|eight|nine|a couple of|both)"
ROUND = re.compile(
    r"\b(?:(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th)(?:[- ](?!time|follow|chas|attempt|resched|email|choice|move|offer|reply)\w+){0,2}?[- ](?:interview|round|stage|call|meeting|chat|panel|one|conversation|zoom)s?"
    r"|(?:round|stage|interview|step|r|int)\s?(?:no\.? ?|number |#)?([1-9])\b(?!\s*(?:h(?:ou)?rs?|days?|weeks?|min\w*|people|pm|am)\b|[:.]\d))",
    re.I,
)
LATE = re.compile(
    r"\b(?:(?P<n>\d{1,3})\+?[- ]?(?P<unit>min\w*|m\b|hours?|hrs?|h\b)|(?P<word>half an hour|an hour(?: and a half)?|over an hour|three quarters of an hour|(?:a )?quarter of an hour|two hours|an hour|ten minutes|fifteen minutes|twenty minutes|thirty minutes|forty minutes|forty-five minutes|twenty-five minutes|fifty minutes|sixty minutes))",
    re.I,
)
MINUTES = {"half an hour": 30, "an hour": 60, "over an hour": 60, "an hour and a half": 90, "three quarters of an hour": 45, "a quarter of an hour": 15, "quarter of an hour": 15, "two hours": 120, "ten minutes": 10, "fifteen minutes": 15, "twenty minutes": 20, "twenty-five minutes": 25, "thirty minutes": 30, "forty minutes": 40, "forty-five minutes": 45, "fifty minutes": 50, "sixty minutes": 60}  # fmt: skip
EFFORT = re.compile(
    r"(?P<lead>\b(?:with?in|in|under|due|deadline|after|next|last|every|gave me|give me|given|for|had|have|over|by|of notice|every)\s+(?:me\s+)?(?:the\s+|about\s+|around\s+|next\s+)?)?"
    r"(?:\b(?P<n>\d{1,3}(?:\.\d)?)(?:\s?(?:-|–|to)\s?(?P<hi>\d{1,3}))?\+?|\b(?P<word>half an?|half|an?|one|two|three|four|five|six|seven|eight|ten|twelve|whole|full|couple of)(?:(?:\s?(?:-|–|to)\s?|\s+to\s+|\s+or\s+)(?P<word_hi>two|three|four|five|six|eight|ten|twelve))?)"
    r"[\s-]?(?:full |whole |solid |working |good |work )?(?P<unit>hours?|hrs?|h|days?|evenings?|weekends?|weeks?|minutes?|mins?)\b(?P<tail>['’]s?)?(?P<after>\s+(?:deadline|notice|later|ago|to (?:do|finish|complete|submit|return|turn)|turnaround|window|limit))?",
    re.I,
)
HOURS = {"h": 1.0, "hour": 1.0, "hr": 1.0, "day": 8.0, "evening": 3.0, "weekend": 16.0, "week": 40.0, "minute": 1 / 60, "min": 1 / 60}  # fmt: skip
WORDED = {"a": 1, "an": 1, "one": 1, "whole": 1, "full": 1, "half": 0.5, "half a": 0.5, "half an": 0.5, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10, "twelve": 12}  # fmt: skip
ABOUT_EFFORT = re.compile(
    r"\b(?:took|takes?|taking|about|around|roughly|approx\w*|spent|worth|work|effort|said|est\w*|~|like|more|whole|full|weekend|evening|should)\b|['‘\"~(]",
    re.I,
)

SILENCE = re.compile(
    r"\b(?:nothing|crickets|radio silence|silen(?:ce|t)|ghost(?:ed|ing)?|tumbleweed|no (?:reply|replies|answer|response|word|news|feedback|update|updates|contact|communication|decision|confirmation|email|emails|callback|call back|reaction|sign of (?:life|them)|body (?:has |have |had |ever )*(?:replied|answered|responded|got back|written|reacted)|one (?:replied|answered|responded|got back|has (?:replied|responded))|rejection|offer)(?! email| letter)"
    r"|(?:never|not|\w*n['’]t|nothing|hardly|without|dont|didnt|havent|hasnt) (?:yet |ever |actually |really |even )?(?:been |be |have |get |got |gotten |receive[d]? )?(?:heard?|hear(?:ing|d)?|repl(?:y|ied|ies)|respon(?:d|ded|se)|answer(?:ed)?|got(?:ten)? back|get(?:ting)? back|got(?:ten)? (?:a |any )?(?:reply|response|answer|feedback|update)|received?(?: an?y?)? (?:reply|response|answer|feedback|update)|any (?:reply|response|answer|feedback|update|word|news)|back to me|written|emailed|call(?:ed)? back|c[ao]me back|followed up with me|reached out|contacted|in touch)|ignored|unanswered|still waiting|went (?:quiet|dark|cold|silent)|gone (?:quiet|dark|cold|silent)|disappeared|vanished|dead air|not an? (?:single )?(?:word|peep|line|sausage|syllable|thing|dicky ?bird)|(?:never|not) (?:got|had|received) (?:a |so much as a |one )?(?:single )?(?:line|word|peep)|still no\b|no \w+ since|zilch|nada)\b",
    re.I,
)
UNREAL = re.compile(
    r"(?<!instead)(?<!instead [\"”])(?<!suit)(?<!suit me)(?<!· work)(?<!the job)(?<!can i start)(?<!could i start)(?<!you start)(?<![?!])\?\s*\Z|\b(?:should i\b|shall i\b|do i\b|can i\b(?! (?:be there|come|make it|start|do)\b)|could i\b(?! (?:come|do|make|be there|manage|meet))|would i\b(?! (?:come|do|make|be there|manage|mind|meet|like))|might\b|i(?:'ll| will|’ll) (?:probably |likely |just |then )?(?:chase|follow|email|call|withdraw|write|ask|send|wait|give)|(?:going|planning|plan|thinking|intend|want|tempted|need|ought) (?:of |about |to )?(?:to )?(?:chas|follow|email|writ|call|withdraw|ask|send|nudg|ping|remind|pull)\w*|(?<!ask )(?<!asked )(?<!asking )if (?:they|i|he|she|nothing|no|you)\b|wonder(?:ing)? (?:if|whether)|(?:\A|\n)\s*[-*]?\s*to[- ]?do\b|will (?:chase|follow up|nudge)|unless\b|what if|next step for me)|\A\W*(?:(?:and |but |so )?(?:my |our )?(?:mum|mom|mother|dad|father|sister|brother|wife|husband|partner|girlfriend|boyfriend|dog|cat|kids?|son|daughter|best friend|friend|flatmate|neighbou?r|nan|grandma|aunt|uncle|mate|therapist|landlord)(?:['’]s)? (?!(?:was |is |got |fell |had |has been )*(?:ill|sick|unwell|poorly)\b)(?!at\b|referred))",
    re.I,
)
NOT_DONE = r"(?:not|\w*n['’]t|never|without|didnt|havent|wasnt|no)"

REASONS: tuple[tuple[str, str], ...] = (
    ("budget-freeze", r"\b(?:(?:budget|head ?count|hiring|recruitment)\b.{0,20}\b(?:freeze|froze|frozen|paused?|on hold|approv\w+|sign(?:ed)?[- ]?off|cuts?|review)|(?:freeze|pause) on (?:hiring|budget|recruit\w+)|(?:awaiting|waiting (?:for|on)|pending|needs?) (?:\w+ )?(?:approval|sign-?off|budget)|froz\w* (?:hiring|head ?count|the role|budgets?))"),
    ("restructuring", r"\b(?:re-?struct\w+|re-?org\w*|reorganis\w+|reorganiz\w+|re-?scop\w+|merger|role (?:is |was )?(?:under review|being redefined|re-?evaluat\w+))"),
    ("interviewer-unavailable", r"\b(?:(?:annual |parental |maternity |paternity )?leave\b(?<!to leave)(?<!i leave)|on (?:holiday|vacation|leave|pto)|out of (?:the )?office|ooo\b|travel+ing|on a (?:business )?trip|away (?:until|till|this|next|for|from|at)|is away|was away|at a conference|conference|called (?:in|out|away)|double[- ]booked|clash\w*|conflict(?:ing)?\b|tied up|stuck in (?:a |another )?meeting|other meeting|overran|overrunning|urgent (?:client|customer)|client (?:visit|emergency|call|meeting))"),
    ("illness-or-emergency", r"\b(?:ill(?:ness)?|sick(?:ness)?|unwell|flu|covid|hospital|bereavement|funeral|death in|family (?:emergency|matter|issue)|emergency|storm|snow(?:ed|storm)?|strike|power (?:cut|outage)|outage|accident|flood|fire alarm|a fire|migraine|fever|broke (?:his|her|my|a)|(?:train|flight)s? (?:cancel\w+|delay\w*|stuck)|poorly|food poisoning|tooth\w*)\b"),
    ("public-holiday", r"\b(?:christmas|xmas|easter|eid|diwali|thanksgiving|ramadan|hanukkah|new year'?s?|bank holiday|public holiday|the holidays|holiday (?:period|season|break|closure)|lunar new year|chinese new year|august closure|office clos(?:ed|ure)|summer (?:break|shutdown)|shut ?down|year[- ]end|midsummer)\b"),
    ("slate-completion", r"\b(?:(?:still|finish\w*|other|remaining|rest of(?: the)?|more|all(?: the)?|last) (?:\w+ )?(?:interview(?:s|ing)\b|candidates?\b|seeing|meeting (?:other|more|candidates|people)|applicants?)|(?:interviewing|seeing|meeting) (?:other|more|the rest|people|until|candidates)|shortlist(?:ing)?)"),
    ("panel-disagreement", r"\b(?:(?:panel|committee|board|team|managers?) (?:\w+ ){0,3}(?:meets?|met|agree|disagree\w*|consensus|debrief\w*|split|debate|discuss\w*|convene\w*)|debrief|calibrat\w+|consensus)\b"),
    ("multiple-requisitions", r"\b(?:(?:high|large|huge|unprecedented|sheer) (?:volume|number)|(?:many|hundreds of|thousands of|so many|lots of|over \d+|\d{3,}) (?:applications|applicants|candidates)|swamped|snowed under|backlog)\b"),
    ("candidate-requested-change", r"\b(?:(?:at|on) my (?:request|own request|suggestion|side|end)|my (?:request|fault|idea|conflict|side|end|doing)|i (?:had )?(?:asked|requested|begged|needed|wanted|had) (?:them |her |him |the recruiter )?(?:if (?:we|they|i) could |whether (?:we|they) could )?(?:to |for )?(?:\w+ )?(?:move|reschedule|postpone|push|shift|change|cancel|another|a later|an earlier|a different|later|earlier|a new)|i (?:re-?scheduled|postponed|moved|cancel\w+|pushed|rearranged|rebooked)|as i (?:asked|requested)|because (?:of )?my\b|due to my\b|for my sake|to suit me|(?:because|as|since) i (?:was|am|had|have|'m|’m|could)|i (?:was|am|felt|got|had|couldn[’']t|could not|can[’']t) (?:ill|sick|unwell|away|travelling|traveling|the flu|flu|covid|a fever|an exam|a clash|a conflict|make (?:it|that)))"),
    ("process-announced-long", r"\b(?:(?:said|told|warned|announced|mentioned|wrote|states?|stated|says|advert|posting|up front|upfront|expected|takes?|process)\b.{0,40}\b(?:takes?|take|up to|(?:at )?least|about|around|in)? ?(?:[4-9]|1[0-2]|four|five|six|seven|eight|ten|twelve)(?:\s?(?:-|–|to)\s?(?:\d+|\w+))?[- ]weeks?|clos(?:ing|es?) date|slow process|long process|takes (?:months|a while))\b"),
    ("regulated-or-public-sector", r"\b(?:clearance|vetting|civil service|tenure|dbs\b|nhs\b|council\b|government|public sector|security check|search committee|ministry|university|faculty|works council|hospital trust|city of)\b"),
    ("technical-failure", r"\b(?:wrong (?:link|time ?zone|date|invite|room|number)|time ?zones?(?: mix| error| conf| mis)|time ?zone|(?:calendar|link|system|zoom|teams|platform|connection|invite|wi-?fi|internet|audio|video)\b.{0,15}\b(?:errors?|glitch\w*|issues?|fail\w*|broke\w*|bug|down|problems?|mix-?up|crash\w*|died|not work\w*|did(?:n't| not) work)|couldn[’']t connect|tech(?:nical)? (?:issues?|problems?|fault|glitch\w*)|daylight saving|clocks? (?:changed|went))\b"),
)  # fmt: skip
THEIR_REASON = re.compile(r"\b(?:they|she|he|recruiter|hr|manager) (?:rang|called|phoned|wrote|e?mailed|texted) (?:me )?(?:and|to) (?:cancel|call|mov|push|postpon|re-?schedul)|\b(?:so |very |really )?sorry\b|\bapologi|\bno (?:reason|explanation)\b|\b(?:on|at|from) (?:their|her|his|its) (?:side|end|request|part)|(?:her|his|their|interviewer'?s?|manager'?s?|recruiter'?s?|director'?s?|ceo'?s?)\b.{0,12}\b(?:ill|sick|child|kid|flight|clash|conflict|diary|calendar|meeting|leave|holiday|baby|travel)|(?:interviewer|manager|recruiter|director|ceo|cto|hm|panel|boss|vp|lead|she|he|they|someone)\b (?:was |is |had |were |got |fell )?(?:ill|sick|away|travel|off|busy|called|stuck|double|tied|on leave|on holiday|out)\w*", re.I)  # fmt: skip
MY_DOING = re.compile(
    r"\bi asked for (?:the |a |an )?(?:·+|later|earlier|morning|afternoon|evening)|\b(?:i(?:'d|’d| had| have|'ve|’ve)? )?(?:\w+ly |then |also |just |again )?(?<!they )(?<!she )(?<!he )(?<!recruiter )(?<!hr )(?<!manager )(?:asked|requested|begged|needed|wanted)\b(?! me\b)[^.;,]{0,25}\b(?:mov\w+|re-?schedul\w+|postpon\w+|push\w*|shift\w*|chang\w+|cancel\w*|rearrang\w+|later|earlier|different|another|new)|\bi(?:'d|’d| had| have|'ve|’ve)? (?:\w+ly |then |also |just |again )?(?:had to|re-?scheduled|postponed|moved (?:it|the|my|our|to)|cancel\w*|pushed|rearranged|rebooked|called (?:it )?off|couldn|could not|can't|can’t)|\bi (?:was|am|got|fell|had|caught|came down with|woke up with) (?:\w+ )?(?:food poisoning|migraine|bug|virus|cold|stomach|ill|sick|unwell|late|away|travel\w+|flu|covid|the flu|a fever)|\bwoke (?:up )?(?:with|feeling)\b|\b(?:at|on) my (?:request|side|end|own)|\bmy (?:request|fault|doing|bad|train|flight|exam|child|kid|son|daughter|illness|boss|conflict|holiday|shift|work|current)|\bby me\b|\A\W*mine\b|\(mine\b|\b(?:candidate|me)[- ](?:asked|requested|moved|side|initiated)|\bas i (?:asked|requested)",
    re.I,
)
THEIR_DOING = re.compile(
    rf"\b(?:(?i:{THEM})|[A-Z][a-z]+)(?:'s|’s|'d|’d|'ve|’ve)?(?: has| have| had| was| were| then| also| just| again| now| suddenly| both)*(?: \w+ly)? (?:asked|wanted|needed|had to|re-?schedul\w*|postpon\w*|mov(?:ed|es|ing)|cancel\w*|push(?:ed|es|ing)?|shift(?:ed|s)?|bump(?:ed|s)?|rearrang\w*|rebook\w*|chang(?:ed|es)|call(?:ed|s)? (?:it )?off|brought|couldn|could not|can't|can’t|pulled|delay\w*|no-?show\w*|swap\w*)|\b(?:on|at|from) (?:their|her|his|its) (?:side|end|request|part)|\b(?:cancel\w*|moved|pushed|bumped|stood)(?: \w+)? (?:me|on me)\b|\bby (?:them|the (?:employer|company|recruiter|interviewer|manager|panel)|hr|recruiter|employer|email from)|\b(?:email|call|text|message|note) from\b|\b(?:e-?mailed|called|wrote|texted|messaged)\b[^.;,]{{0,20}}\bask(?:ing|ed)|\b(?:email|call|text|message|note|notice)\b[^.;,]{{0,15}}\b(?:re-?schedul|cancel|postpon|mov)\w*|\basked (?:me )?(?:to move|to reschedule|to push|if (?:we|i) could|whether (?:we|i) could|me to)|\b(?:got|was|been|get|getting) (?:moved|bumped|pushed) (?:again )?(?:by|on)",
)  # fmt: skip


NO_PERSON = re.compile(
    r"(?:It|Its|Interview|Screen|Screening|Call|Phone|Round|Final|First|Second|Third|Then|Chat|Panel|Was|Again|Onsite|Meeting|Technical|Tech|Next|This|That|Start|Date|Time|Also|And|But|Now|Later|Zoom|Teams|Slot|Got|Was|Everything|Mon\w*|Tue\w*|Wed\w*|Thu\w*|Fri\w*|Sat\w*|Sun\w*|Jan\w*|Feb\w*|Mar\w*|Apr\w*|May|Jun\w*|Jul\w*|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing a clause tells of; `count` of them, at `start` to `end` of the clause."""

    kind: EventKind
    start: int
    end: int
    by: By = By.UNKNOWN
    round: int | None = None
    minutes: int | None = None
    hours: float | None = None
    count: int = 1
    reasons: tuple[str, ...] = ()


E = EventKind
CANDIDATE, EMPLOYER, UNKNOWN = By.CANDIDATE, By.EMPLOYER, By.UNKNOWN
MOVED = r"(?:new (?:one|time|date|slot):? (?:on |for |is )?·|would ·+ (?:suit|work)|put (?:it|me|us|this|that) (?:on|to|at|in) (?:for )?(?:the )?·|(?<=· )instead\b(?! of)|i asked for (?:the |a |an )?(?:·+|later|earlier|morning|afternoon|evening)|(?:interview|screen|call|chat|panel|meeting|final|it)(?: is|'s|’s) now (?:on |at |for )?(?:the )?·|(?:could|can) (?:we|you|i) (?:do|make it|come|meet)\b[^.;]{0,20}·+ instead|(?:had to|have to) ask (?:them |her |him )?(?:to |for )(?:move|re-?schedule|postpone|push|shift|another)|push(?:ed|es|ing) (?:that|this|it) (?:as well|too)|(?:gave|offered|got|given) (?:me )?(?:the |a |an )?(?:new |other |another |a different )?(?:·+|(?<=new )(?:date|time|slot))|(?:asked|had|needed|wanted|forced|agreed|offered|trying|tried|request(?:ed)?) (?:me |them |her |him |us )?(?:if (?:we|i|they) could |whether (?:we|i|they) could |to )(?:move|re-?schedule|postpone|push|shift|rearrange|switch|swap|delay)\b(?! (?:forward|ahead|on))|re-?schedul\w+|re-?arrang\w+|re-?booked|postpon(?:ed?|es|ing)|push(?:ed|es|ing)? (?:it |me |us |this |that |the \w+ |my \w+ |our \w+ |\w+ )?(?:back|out|to|by|into|till|until|again)|shift(?:ed|s|ing)? (?:it |the \w+ |my \w+ |\w+ )?(?:to|by|from|back|again)|mov(?:ed?|es|ing)(?! (?:forward|ahead|on\b|me (?:on\b|forward|along|ahead|to (?:the )?(?:next|final|second|third|round))|to (?:the )?(?:next|final|second|third) (?:round|stage|step)|in\b|house|out of|quick|fast|slow|cit|closer)\b)(?: (?:it|me|us|this|that|again|twice|back|our|my|the|to|from|by|\w+ (?:interview|call|chat|screen|round|meeting|panel)|interview|call|chat|screen|round|panel|meeting|up)\b)|brought (?:it )?forward|bumped|(?:new|different|another|changed|change of|later|earlier) (?:interview )?(?:time|date|slot|day|appointment)\b|time change|date change|swapped (?:to|the|my)|chang(?:ed|es|ing) (?:the |my |our |it )?(?:interview |call |meeting )?(?:time|date|day|slot)\b|chang(?:ed|es|ing) (?:it|the interview|the call|my interview|the meeting) to\b|delay(?:ed|s)? (?:the |my |our )?(?:interview|call|screen|round|panel|meeting)|(?:interview|call|screen|round|panel|meeting) (?:was |is |got |has been )?(?:delayed|moved|pushed|bumped|shifted))"
RULES: tuple[tuple[EventKind, By, str], ...] = (
    (E.OFFER_WITHDRAWN, EMPLOYER, r"\boffer\b(?: \w+){0,4} (?:rescinded|withdrawn|pulled|revoked|retracted|cancelled|canceled|taken back|gone)\b|\b(?:rescind\w*|withdr[ae]w\w*|pulled|revoked?|retract\w*|took back|taking back)\b(?: \w+){0,3} offer\b|\brescind(?:ed)?\b"),
    (E.OFFER_CHANGED, EMPLOYER, r"[£$€]?\d[\d.,]*k?\b[^.;,]{0,20} (?:instead of|not the|rather than|vs\.?) (?:the )?[£$€]?\d|\b(?:offer|contract|letter|salary|figure|terms|package|number|pay)\b(?: \w+){0,6}? (?:(?:came (?:in |back )?|is |was |were )?(?:now |much |\d+k? )?(?:lower|lowered|less|below|reduced|cut|changed|down to|dropped|different from|under)|not (?:the|what)|instead of|says? \S+ (?:not|instead|rather)|revised|improved|increased|raised)\b|\b(?:lower(?:ed)?|reduced?|changed|revised|cut|dropped|new|improved|increased|amended|updated|better|lowball)\b(?: \w+){0,4} (?:offer|offer letter|salary|terms|contract)\b"),
    (E.OFFER_ACCEPTED, CANDIDATE, r"\b(?:i |we )?(?:verbally )?(?:accept(?:ed|ing)?|signed(?: and returned)?|countersigned|said yes(?: to)?|took)(?: (?:it|the|their|verbal|written|verbally|back|my|formal))* ?(?:job|offer|contract|letter|role|position)\b|\baccepted(?: it| verbally| by email| same day| the same day| straight away| on the spot)?\s*(?=[.,;!)·]|on ·|\Z)|(?:\A[\W·]*|\bi )signed(?: it)?\s*(?=[.,;!)·]|on ·|\Z)|\bi accepted\b(?! the (?:invit|interview|new|resched|calendar|slot|time|change|meeting|call))|\bsaid yes\b(?! to me)|\bcontract (?:is |was |has been )?(?:now )?signed\b(?! by (?:them|the))|\boffer accepted\b"),
    (E.WITHDRAWN, CANDIDATE, r"\b(?:i |candidate )?(?:withdr[ae]w(?:n|ing)?|pulled out|dropped out|bowed out|backed out|opted out|stepped back|bailed|walked away|gave up on them|decided not to (?:continue|proceed|go)|turned (?:it|them|the (?:offer|job|role)|the offer) down|turned down (?:the|their) (?:offer|job|role)|i declined|declined (?:the|their) (?:offer|job|role)|took (?:another|a different) (?:job|offer|role)|accepted (?:another|a different|elsewhere|an offer elsewhere)|no longer interested|i said no)\b"),
    (E.REJECTED, EMPLOYER, r"\b(?:reject(?:ed|ion|s)?|turned (?:me )?down|declined me|they declined|(?:not|\w*n['’]t) (?:be )?(?:mov|go|proceed|progress|tak|continu)\w*(?: \w+){0,4}? (?:forward|ahead|further|on)|(?:not|\w*n['’]t) (?:be )?(?:proceed|progress|continu)ing|(?<!told them )(?<!told her )(?<!told him )(?<!said )no,? thanks|thanks,? but no(?: thanks)?|went with (?:someone|somebody|another|other|a different|an internal|internal)|chose (?:someone|another)|hired (?:someone|somebody|another|internal\w*)|picked (?:someone|another)|unsuccessful|(?:they|she|he|recruiter|hr) said no\b|(?:didn't|didn’t|did not) get (?:it|the (?:job|role))|(?:somebody|someone|another (?:candidate|person|applicant)|a candidate) (?:with|who)\b[^.;]{0,50}\bgot (?:it|the (?:job|role|post))|(?:it(?:'s|’s| is| was) )?not me\b|already (?:been )?(?:filled|gone|taken)|not (?:been )?(?:selected|successful|chosen|shortlisted)|(?:position|role|job|vacancy) (?:was |is |has been |had been |already )*(?:filled|closed|cancelled|canceled|withdrawn|scrapped|gone)|no longer (?:in consideration|being considered|considered|hiring)|(?:a|it'?s a|it was a|got a|flat) no\b(?=\s*(?:\Z|[.,;!(]|from|by|after|via))|not a (?:fit|match)|regret(?:fully)?|other candidates|knocked back|[\"“']no[\"”'] e-?mail|dear john)\b"),
    (E.INTERVIEW_MISSED, EMPLOYER, rf"\b(?:no[- ]?show(?:s|ed)?|(?:{NOT_DONE}) (?:even |actually |bother(?:ed)? to )?(?:show(?:s|ed|ing)?(?: up)?|join(?:ed)?|turn(?:ed)? up|appear(?:ed)?|dial(?:l?ed)? in|log(?:ged)? (?:in|on)|(?:call(?:ed)?|ring|rang|phone[d]?|ring me|call me)(?! (?:back|was|from|by|yet))(?: me)?(?= at| on| as| for| or|\s*\Z|[.,;)]| that)|attend(?:ed)?|came(?! back)|come(?! back)|there|pick(?:ed)? up)|{NOBODY} (?:ever |else |even |actually |from \w+ )?(?:join\w*|show\w*|came|called|rang|phoned|turned|was there|there|appeared|dialled|dialed|on the call|attended|picked|logged|let me in|to (?:be )?(?:seen|found|meet|let))|(?:could not|couldn[’']t|refused to|(?:was |were )?(?:unable|too busy) to) (?:meet|see|speak (?:to|with)) me|(?:interviewers?|manager|recruiter|director|they|he|she) (?:did not|didn[’']t|never did|wasn[’']t)(?=\s*(?:\Z|[.,;]))|stood me up|stood up\b|after (?:[\w-]+ ){{1,3}}(?:minutes|mins|hours?) i (?:left|gave up|went home|hung up|logged off)|{PERSON} (?:was |is )?not (?:in|there|around|on site)(?=\s*(?:\Z|[.,;!(]))|(?:nobody|no one|no-one)(?: (?:about|around|in|home))?(?=\s*(?:\Z|[.,;!(]))|fail(?:ed|s) to (?:show|appear|join|call|ring|turn|attend)|(?:empty|alone in the|alone on the) (?:zoom|call|room|meeting|waiting room|lobby)|(?:forgot|missed|skipped|blew off)(?: about)? (?:the|our|my|their|her|his|an?|it|first|second|me)(?: \w+){{0,2}} ?(?:{TALK}|appointment|it\b)|(?:missed|forgotten) (?:{TALK}))\b"),
    (E.KEPT_WAITING, EMPLOYER, r"\b(?:(?:\d{1,3}|half an hour|an hour|ten|fifteen|twenty|thirty|forty|forty-five)[ -]?(?:min\w*|m|hours?|hrs?|h)? late\b|(?:started|began|joined|arrived|showed up|turned up|came|dialled in|logged on|was|were|ran|running|kicked off) (?:\w+ )?(?:over |about |around |nearly |almost )?(?:\S+ )?(?:min\w*|hours?|hrs?|m)? ?late\b|late (?:by|start)\b|ke(?:pt|ep) (?:me )?waiting|left (?:me )?(?:waiting|sitting|hanging|standing)|(?:waited|waiting|sat(?! (?:\w+ )?(?:in front|opposite|across|with|down with|before (?:two|three|four|five|the|a) \w+ (?:people|panel|manager)))|wait of|wait)\b(?: \w+){0,7}? (?:for )?(?:\d{1,3}|half an hour|an hour|over an hour|ten|fifteen|twenty-five|twenty|thirty|forty-five|forty|fifty|sixty)\+? ?-?(?:min\w*|mins|m|hours?|hrs?)?\b(?! (?:days?|weeks?))|in the (?:lobby|waiting room|reception) (?:for )?\d+)"),
    (E.INTERVIEW_CANCELLED, UNKNOWN, rf"\b(?:cancel+(?:ed|s|ing|ation|led|ling)?(?! (?:the |my )?(?:offer|role|position|job|subscription|out))|call(?:ed|s)? (?:it )?off|called the (?:{TALK}) off|scrapped the (?:{TALK})|postponed (?:indefinitely|until further notice|without|no new date|with no)|(?:{TALK}) (?:was |is |got )?(?:off|dropped|pulled|binned|axed)\b(?! (?:to|for|work)))"),
    (E.INTERVIEW_RESCHEDULED, UNKNOWN, rf"\b{MOVED}"),
    (E.REFERENCES_REQUESTED, EMPLOYER, r"\b(?:refs? (?:requested|asked|wanted|needed|check\w*)|(?:asked for|want\w*|request\w*|need\w*)(?: \w+)? refs|(?:ask\w*|request\w*|want\w*|need\w*|took|taking|call\w*|check\w*|contact\w*|gave|sent|provided|collect\w*|talk\w* to|spoke to)\b(?: \w+){0,5}? (?:references?|referees)\b|references? (?:request\w*|check\w*|wanted|asked|needed|taken|due|form)|referees? (?:request\w*|asked|wanted|contacted|called))"),
    (E.OFFER_MADE, EMPLOYER, r"\b(?:said yes to me|to offer (?:it|this) (?:to )?me\b|(?:job|place|post|role|position)(?:['’]s| is| was) (?:mine|yours)\b|(?:would|did|do) (?:i|you) (?:like|want) (?:the|it|a) (?:job|role|position)|when (?:can|could) (?:i|you) start\b|(?:verbal|written|job|formal|official|conditional|an?|the|their|got|received|final|exploding|with|made me an|informal|oral|unofficial|phone|paper|signed) offer(?:ed)?\b(?! (?:of )?(?:new|another|slots?|time|feedback|letter template|to))|offered (?:me |us )?(?:the |a |an )?(?:\w+ )?(?:job|role|position|post|contract|place|full[- ]time|on the spot)|offer\b(?=\s*(?:\Z|[.,;:!(–-]|came|arrived|by|via|in writing|letter|made|received|call|email|extended|at|from|on the table|for|\d|of [£$€\d]|expires?|valid|open|with|until|!))|(?:got|landed|have) the (?:job|role)|(?:they |she |he )?(?:want|would like|'d like|decided) to hire me|(?:i(?:'m|’m| was| am)|you(?:'re|’re)) hired|hired (?:me )?on the spot|hired me|offered \$?£?€?\d+|hired\b(?=\s*(?:\Z|[.,;!]))|verbal (?:yes|ok)|offer(?=\s*(?:on |in |\()?\s*(?:·|[£$€]?\d)))"),
    (E.PROMISE_MADE, EMPLOYER, r"\b(?:i(?:['’]d|['’]ll| would| should| will) be hearing|need(?:s|ed)? (?:\w+ )?(?:until|till)\b|(?:they|she|he|hr|manager|recruiter) (?:said|says|told me) (?:about |maybe |up to |another |like |around )?(?:an?|one|two|three|four|five|six|\d{1,2})(?: (?:to|or) \w+)? (?:more )?(?:business |working )?(?:days|weeks?|fortnight)\b(?! (?:ago|later|before))|promis(?:ed?|ing|es)\b(?! (?:start|role|talk|chat|interview|convers|candidate))|(?:said|told(?: me)?|say(?:s|ing)?|assured|guarantee[ds]?|confirmed|wrote(?! (?:again|to)\b)|mentioned|reckons?|was told|were told|am told|been told|claims?|swore)\b[^.;]{0,60}?\b(?:i(?:'d|’d| would| will|'ll|’ll| should)|we(?:'d|’d| would| will|'ll|’ll)|they(?:'d|’d| would| will|'ll|’ll)|he(?:'d|’d| would| will|'ll|’ll)|she(?:'d|’d| would| will|'ll|’ll)|you(?:'ll|’ll| will|'d|’d)|would|will|to (?:expect|wait|hear)|expect|hear\w*|back|decisions?|decide|answer|feedback|news|update|result|know|in touch|get back|next steps?|call(?:ing)?|let me know|offer|contract|letter|writ\w+)\b|(?:hear|know|get|decision|decide|answer|feedback|news|updates?|results?|word|reply|verdict|outcome|response)\b(?: \w+){0,4}?[ \"“:,]{1,3}(?:by|within|before|next|in|due|expected|end of|this|on|no later|until|tomorrow|promised)\b|\b(?:offer(?: letter)?|contract|paperwork|papers)\b(?: \w+){0,4}? [\"“]?(?:by|within|before|next|due|expected|end of|no later|tomorrow|promised)\b|(?:will|would|'ll|’ll|'d|’d|should|to) (?:be in touch|get back|let me know|let us know|come back to me|write (?:by|before|within|on|in|next|·)|decide|hear(?: back)?|have an answer|call me|update me|send (?:the|an?|me|over) \w+|revert|confirm)|(?:give|gives|giving) us (?:until|till|to)\b|expect (?:it |this )?(?:by |in |at |around )?(?:the )?(?:end|middle|start|beginning) of|expect\w* (?:a |an |to |the |me )?(?:\w+ )?(?:answer|decision|call|email|hear|news|feedback|result|update|word|next steps))"),
    (E.ASSESSMENT_SUBMITTED, CANDIDATE, rf"\b(?:hand(?:ed|ing) (?:it |that |them |this |the \w+ |my \w+ )?(?:in|back|over)|turned (?:it |that |the \w+ |my \w+ )?in\b|submi(?:tted|ssion|t)\b(?!(?: \w+){{0,3}} (?:application|cv|resume|résumé|form))|(?:sent|emailed|uploaded|returned|delivered|finish(?:ed)?|complet(?:ed|e)|did|done|wrapped up|solved|presented|pushed|worked on)\b(?: \w+){{0,4}}? (?:{TASK}|(?:the |my |their |a )tests?|solution|code|slides|deck|answers|my work|repo)\b|(?:{TASK}) (?:went )?back (?:to|with) (?:them|him|her|hr)\b|(?:{TASK})(?: \w+)? (?:done|submitted|sent|finished|completed|in|returned|handed in|delivered|uploaded)\b|(?:did|returned|delivered|finished|completed|uploaded|solved|done with) (?:it|them|that|mine)\b(?! (?:over|by) (?:phone|video|zoom))|delivered (?:the |my )?(?:\w+ )?(?:task|work|project)|sent (?:it|them|that|mine|everything) (?:in|back|off|over)\b|sent (?:it|that|mine)\b(?=\s*(?:\Z|[.,;(]|on|at|early|late)))"),
    (E.APPLIED, CANDIDATE, r"\b(?:(?<!thanks for )(?<!thank you for )(?:re-?)?appl(?:ied|y|ying)\b(?! myself| pressure| for leave)|applications? (?:sent|submitted|in\b|made|lodged|filed|completed|via|through|on|to)|(?:sent|submitted|put in|emailed|dropped off|handed in|filled (?:in|out)|completed|made|posted|lodged|filed|uploaded)(?: \w+){0,4}? (?:applications?|cv|resume|résumé|application form)\b|application\s*(?=\Z|[.,;:!(–-])|got referred|referred (?:me|by))"),
    (E.ACKNOWLEDGED, EMPLOYER, r"\b(?:acknowledg\w+|auto(?:mat\w+)? (?:[\"“'‘][^\"”]{1,60}[\"”'’] |\w+ ){1,2}(?:reply|response|e-?mail|mail|message)\b|we(?:'ve|’ve| have) (?:received|got) (?:it|your)|confirmed (?:that )?they(?:'d|’d| had| have)? (?:got|received)|auto(?:mat\w+)?[- ]?(?:reply|response|email|confirmation|ack\w*|mail|message|responder|thank)|(?:got|received|came|sent|an?) (?:\w+ ){0,3}?(?:confirmation|receipt)\b(?! (?:of|for) (?:the )?(?:interview|call|time|slot))|confirmation (?:email|mail|of receipt|received|came)|(?:they|have|has|they've|confirmed) (?:they )?(?:received|receipt of|receipt|got|have)(?: \w+)? (?:it|application|cv|resume|test|task|submission|assignment)|confirmed receipt|thank(?:s| you) for (?:applying|your application|submitting)|received my (?:application|cv|resume|submission|test|task|assignment|take))\b"),
    (E.FOLLOW_UP_SENT, CANDIDATE, r"\b(?:any (?:news|updates?)\?(?=[\"”])|(?:e-?mail|mail|message|letter|call|text|note) from me\b|i (?:queried|questioned) (?:it|this|that)|i have (?:\w+ )?(?:written|mailed|phoned)\b(?! (?:down|about|this|it|code))|chas(?:ed|ing|er|e)(?! bank)|follow(?:ed)?[- ]?(?:ing )?up\b(?! (?:questions?|interview|call|meeting|round))|follow(?:ed)?-?ups?(?= (?:email|mail|sent|note|message))|nudg(?:ed|e)|checked in|check-?in (?:email|sent)|ping(?:ed)?|remind(?:ed|er)(?: \w+)?|(?:e-?)?mailed\b|(?:rang|phoned|called)(?= (?:again|twice|once)|\s*(?:\Z|[.,;(]|·|on ·))|messaged|dm'?ed|texted|second reminder|where (?:things|we|it) stands?|wrote (?:to|again|back to|another (?:one|time)|(?:an? |another )?(?:e-?mail|message|letter|note)|them|her|him|an?)\b|wrote\b(?=\s*(?:twice|again|on\b|·|\Z|[.,;(]|once|today|yesterday|last))|asked\b(?=\s*(?:twice|again|·|on\b|\Z|[.,;(]|once))|asked (?!me\b|us\b|to\b)(?:\w+ |the \w+ ){1,2}?(?:where|when|whether|about|too\b|as well|how long|what(?:'s|’s) happening)|asked (?:if|whether) (?:it|the|there|they|he|she|my|anything)\b|asked (?:for|about|if|whether|when|how)\b(?: \w+){0,4}? (?:updates?|news|status|decision|feedback|timeline|progress|anything|any|they|contract|paperwork|papers|offer|next|answer|result|outcome|process|application)|sent (?:[\w-]+ ){0,3}?(?:email|mail|message|note|reminder|follow-?ups?|chaser|nudge|text|linkedin message)s?\b|left (?:\w+ ){0,2}?(?:voicemail|message|voice mail)s?|(?:i )?(?:called|rang|phoned|rung)(?: (?:them|her|him|hr|the (?:recruiter|office|company)|again|twice|recruiter|reception|up))|reached out\b|tried (?:again|calling|contacting|to (?:reach|contact|call|get))|contact(?:ed|ing) (?:them|her|him|hr|recruiter|the|some|both)|enquired|inquired|solicited feedback|asked (?:again|twice))"),
    (E.REPLY_RECEIVED, EMPLOYER, rf"\b(?:{THEM}|[A-Z][a-z]+)(?:'s|’s)?(?: has| have| then| finally| just| did| only| eventually| immediately| quickly)* (?:repl(?:ied|ies)|answered|respond(?:ed|s)|wrote(?: back)?|got back|emailed|called|rang|phoned|texted|messaged|came back|contacted|apologi[sz]ed|reached out|thanked|followed up)\b|\b(?:got|received|had) (?:\w+ ){{0,3}}?(?:repl(?:y|ies)|answers?|responses?|feedback|call back|callback|email (?:from|back|saying)|call from|message from|text (?:from|saying)|apology)\b|\b(?:heard (?:back|from)|repl(?:y|ied)(?= (?:came|from|received|saying|that|:))|finally (?:heard|replied|answered|a reply)|called (?:me )?back|apology (?:email|came|from)|apologised|apologized|positive (?:reply|feedback)|feedback (?:received|came|was|:)|(?:reply|response|answer)(?: received| from| came|\s?:| ·)|(?<=· )(?:reply|response|answer)\s*\Z)"),
    (E.STATUS_UPDATE, EMPLOYER, r"\b(?:still (?:deciding|deliberating|debating|comparing|pending|open|on|reviewing|considering|interviewing|discussing|waiting (?:for|on)|in (?:process|progress|the running|consideration)|under review|evaluating|thinking|finalising|finalizing|no decision|meeting|undecided|working|looking|in the mix)|(?:status |an |quick |short |holding )?updates? (?:from|came|email|:|-|that|saying|received|call)|holding (?:email|message|reply|note|mail)|(?:on|put on) hold|hiring freeze|freeze\b|bear with|(?:no|not a) decision yet|need(?:s|ed)? (?:more|some|a (?:few|bit)) (?:more )?(?:time|days|weeks)|(?:process|decision|things|it|approval|budget|role) (?:is|was|are|has been|had been|would be|will be)? ?(?:delayed|slipping|slipped|taking longer|paused|frozen|under review|running late|pushed back|stalled)|delayed\b|delay\b|taking longer|under review|(?:passed|(?<!walk )(?<!walked )(?<!talk )(?<!talked )(?<!ran )through|progressed|advanced|moved (?:me )?(?:on|forward|along|ahead|to the next)|invited to the next|made it|shortlisted|short-listed)(?: me)?(?: on)?(?: to| through)?(?: the| next)?|be in touch|next steps|re-?advertised|re-?posted|posted again|advertised again|same (?:job|role|ad) (?:is |was )?(?:back|up|again)|extra (?:round|step|interview)|added (?:a|an|another|one more)|one more round|start (?:again|over|from scratch)|from scratch|begin again|re-?start\w*)\b"),
)  # fmt: skip
COMPILED = tuple((kind, by, re.compile(pattern, re.I)) for kind, by, pattern in RULES)
TASK_WORDS = re.compile(rf"(?<!\w)(?:{TASK})\b", re.I)
TESTED = re.compile(rf"\b{TESTED_TALK}\b", re.I)
SCREENS = re.compile(rf"\b{SCREEN}", re.I)
TALKS = re.compile(
    rf"\A[^\w(]*(?:and )?(?:on )?·+[^\w(]*(?:the |their )?(?:manager|hiring manager|team|director|ceo|cto|cfo|coo|vp|founder|owner|hm|head of \w+)\W*\Z|\A\W*(?:2nd|second|3rd|third|4th|fourth|final)\s+(?=·)|(?:quick|short|brief|nice|friendly|lovely|pleasant) (?:\w+ )?(?:chat|conversation)\b|\b(?:(?:video |zoom )?calls? (?:#|no\.? ?)?\d\b|(?:site|store|office|shop|plant|factory|school|farm|yard) visit|(?:exec|cto|ceo|founder|team|peer|vp|lead) (?:chat|call|conversation)|bar raiser|skip[- ]level\b|one more'? conversation|invites?\b(?= (?:for|to|on)?\s*(?:·|\Z|[.,;]))|(?:{TESTED_TALK})|interview(?:ed|s)?\b(?! (?:process|prep|feedback|question|experience|guide|tips|panel was|stage))|(?:{'|'.join(ORDINALS)})[ -]+(?:\w+ )?(?:interview|rounds?|stage|call|chat|meeting|conversation|zoom|one\b)|rounds?\b(?! of (?:emails|applic|cuts))|on-?site\b(?! (?:work|role|job|position|only|days|office|\d+ days))|panels?\b(?! (?:decid|meet|discuss|disagree|can|could|said|need|was|agree|split|debrief))|super ?day|assessment (?:centre|center|day)|final(?:s)?\b(?=\s*(?:\Z|[.,;:!(–-]|set|booked|scheduled|fixed|with|at|went|on|was|round))|met (?:with )?(?:the |my |a |their )?(?:team|ceo|cto|founder|hiring|manager|director|head|panel|hm|owner|boss|[A-Z]\w+)|spoke (?:with|to) (?:the |their |a )?(?:ceo|cto|hiring|manager|team|director|head|founder|owner|hm|cfo|vp)|trial (?:day|shift)|(?:chat|call|meeting|zoom|coffee|lunch) (?:with|w/|w\.)|(?:video|teams|zoom) (?:call|meeting|chat)|coffee with|lunch with|whiteboard\w*|system design|r[1-9]\b|had (?:a|the|my|our) (?:\w+ )?(?:call|chat|meeting|conversation))",
    re.I,
)
# People met, in a fragment that has no verb of its own: "then the director (16 April)".
FINITE = re.compile(
    rf"\b(?:is|was|are|were|be|been|has|have|had|will|would|can|could|do|does|did|off|away|sick|ill|leave|said|says|told|tells|wrote|writes|sent|sends|got|gave|went|came|rang|\w{{3,}}ed|\w+s me|{words_of('reach')}|{words_of('tell')}|wants?|needs?|replies|hears?|decides?|lets?|not|no|mail|email|call|letter|from)\b|['’](?:s|re|ll|ve|d)\b",
    re.I,
)
WITH_PERSON = re.compile(rf"\b{PERSON}\b", re.I)
MET = re.compile(
    rf"\b(?:attended (?:[\w&]+ ){1, 5}for (?:an? |my )?interview|{words_of('meet')}|sat (?:down )?(?:with|opposite|before|in front of)|faced|shown round by|introduced to)\b(?:\W{{1,3}}(?:with|to|by|the|a|an|my|their|his|her|both|all|two|three|four|five|of|some|again|[\w'’-]+)){{0,3}}?\W{{1,3}}{PERSON}\b|\battended (?:[\w&]+ ){{1,5}}for (?:an? |my )?interview\b|\b(?:tele)?phone (?:call )?with\b|\b(?:a|the|good|nice|long|short|first|second|friendly|pleasant) talk\b(?! (?:to|about|of))|\b(?:i|we|and) (?:\w+ )?(?:spoke|talked|chatted)\b|\b(?:spoke|talked|chatted) (?:for|about|with)\b|\b(?:rang|called|phoned|telephoned|calls?|rings?)\b[^.;]{{0,20}}?(?<!\w)(?:\d{{1,3}}|half an?|a quarter of an|quarter of an|an|ten|fifteen|twenty|thirty|forty)\W?(?:min\w*|m\b|h(?:our|r)s?\b)(?! (?:before|earlier|late|later))|\b(?:met|saw|interviewed|grilled|quizzed|questioned|interviews?) me\b|\b(?:had|has|wanted|needed) to meet me\b|\b(?:was|got|been) (?:interviewed|grilled|quizzed|seen|questioned)\b|\bhad me (?:in|over|back)\b|\b(?:flew|flown|flying) (?:me )?(?:out|in|over)\b|\b(?:had|have|having) an? (?:\w+ ){{0,2}}(?:chat|yarn|natter|talk|conversation|discussion|chinwag)\b|\b(?:i|we) (?:speak|talk|chat)\b(?! (?:too|a lot|so|like|much|fast|to my)\b)|\b(?:arranged|agreed|set (?:it )?up|fixed|booked)(?: a (?:time|day|slot|date))? to (?:talk|speak|meet|chat)\b|\b(?:on|by) (?:the )?(?:tele)?phone\b[^.;\d]{{0,15}}\d{{1,3}} ?m(?:in\w*)?\b|(?<!cv )(?<!it )(?<!application )(?<!resume )(?<!papers )(?<!form )(?<!references )(?<!email )\b(?:popped|pop|drove|drive|went|go) (?:in|along|over|out there|round|there)\b(?= (?:and|for|to|on)|\s*(?:·|\Z|[.,;]))|\bwent in\b(?= (?:to|for|and)|\s*(?:·|\Z|[.,;]))|\bwent (?:to see|to meet|for (?:my|the) interview)\b",
    re.I,
)
BOOKED = re.compile(
    rf"\b(?:schedul(?:ed?|ing|es)|set\b(?= (?:on |at |down |in )?·)|book(?:ed|ing)|arrang(?:ed|ing)|set (?:up|for)|invit(?:ed?|es|ing|ation)|confirm(?:ed|s|ing|ation)|agreed|lined up|calendar|link for|pencil+ed|fixed\b(?= (?:for|on|at|an?|the|my|up)\b| ·)|slot|asked (?:me )?(?:to|for) (?:\w+ )?(?:interview|come|chat|call|speak|meet)|want(?:s|ed)? (?:me )?to (?:interview|come|talk|speak|meet|schedule|chat)|offered (?:me )?(?:an? |new |another |other )*(?:interview|slots?|times?|date)|upcoming|is (?:on|at|for)|will be|got (?:an? )?(?:\w+ )?(?:invite|interview|screen|call)(?! (?:with|went|today))|(?:{TALK}) (?:to be|planned)|planned (?:for|on)|due on|to (?:come|take place)|put (?:in|me) (?:for|down))\b",
    re.I,
)
HELD_WORDS = re.compile(r"\b(?:had|went|did|done|attended|completed|passed|nice|great|good|fine|ok|okay|bad|awful|lovely|friendly|met|spoke|talked|interviewed|held|finally happened|took place|happened|lasted|finished|awkward|solid|positive|rough|tough)\b", re.I)  # fmt: skip
PLAIN_TALK = re.compile(
    r"\b(?:calls?|chats?|meetings?|conversation|zoom|slot|appointment)\b(?! (?:me|them|back|her|him|hr))", re.I
)
HAPPENED = re.compile(
    r"\b(?:happened|took place|went (?:well|fine|ok\w*|ahead|great|badly|good)|done|finally|was (?:fine|good|ok|great|nice|short))\b",
    re.I,
)
SLOT_TO_COME = re.compile(
    r"\b(?:will|would|['’]ll|['’]d|to) (?:\w+ )?(?:get back|come back|find|look|send|be in touch|let me know|suggest)\b[^.;·]{0,30}\b(?:slot|time|date|day|appointment)s?\b(?![^.;]*·)",
    re.I,
)
CANNOT = re.compile(
    r"\b(?:couldn[’']t|could not|can[’']t|cannot|unable to|won[’']t be able to|wasn[’']t able to) (?:make|attend|do|join|take)\b",
    re.I,
)
INVITED = re.compile(
    r"\b(?:invit(?:ed?|es|ing)|invitation|book(?:ed)? me (?:in|for|on)|ask(?:ed|ing|s) me to \w+ (?:in|by|over|round|along|down)\b|(?:called|calling|invited|asked|got|have|had|want) (?:me )?back (?:in )?for\b|put the interview (?:for|on|at)\b|ask(?:ed|ing|s) me (?:to come|in\b|over|for an interview|to (?:an|the) interview|to attend)|(?:told|called|requested|required|asked) (?:me |us )?to (?:come|appear|report|attend|be there)|(?:wants?|wanted|would like|['’]d like|likes?|keen|wish(?:es)?|hopes?) to (?:see|meet|interview|speak (?:to|with)|talk (?:to|with)|have) me\b|come (?:and (?:meet|see)|in|(?<!will come )(?<!would come )(?<!should come )by|over|round|along|down|back(?= (?:on |in |for |·)))\b(?! person)|can i (?:be there|come(?: in)?)|(?:put|had) me down for|ask(?:ed|s)?(?: me)? (?:could i|if i could|whether i could) (?:come|do|make)|(?:sent|with) (?:me )?(?:a |the )?(?:link|invite)|(?:ask(?:ed|s)? for|would like|['’]d like|wants?|wanted) (?:to have )?(?:an?|another|one more) (?:\w+ ){0,2}"
    + TALK
    + r")\b|\A\W*come (?:in |over |by |round )?(?:on )?·",
    re.I,
)
ADDED = re.compile(
    rf"\b(?:another|an extra|one more|a further) (?:\w+ )?(?:{TALK}) (?:was |is |got )?added\b|\badded (?:a|an|another|one more|a further) (?:\w+ )?(?:{TALK})\b",
    re.I,
)
IN_PERSON = re.compile(
    r"\b(?:(?:got|get) there|no warning|without warning|on the spot|sprung|arrived|turned up|showed up|sat down with)\b(?!.{0,12}\blate\b)",
    re.I,
)
ECHO = re.compile(
    r"\A[\W·]*(?:done|held|happened)\b|\A\W*(?:and )?(?:i )?(?:went(?=\W*\Z|[.,;]| there| yesterday| (?:on )?·)|was there|that was ·)|\b(?:i |and )arrived\b(?! late)|\barrived (?:at|early|on time|there|in good time)\b|\b(?:got|get) there\b|\b(?:had it\b|(?<!how )it (?:finally |then )?(?:happened|took place|went ahead|went(?! (?:to|with|at)\b))|went (?:well|fine|ok(?:ay)?|great|badly|good|smoothly|ahead)|showed up|turned up)\b",
    re.I,
)
TIMES = re.compile(
    r"\b(?:(\d|two|three|four|five|six|seven|eight|nine)\s?(?:x|times|×)\b|(twice|thrice)\b|x\s?(\d)\b|×\s?(\d))", re.I
)
COUNTED = re.compile(rf"\b({COUNT})\s+(?:\w+[- ]){{0,2}}?(?:interviews|rounds|screens|calls|chats|meetings|emails|follow-?ups|messages|reminders|chasers|nudges|moves|reschedul\w+|cancellations|tests|assignments|take-?homes|tasks|voicemails|no-?shows|conversations|assessments|stages)\b", re.I)  # fmt: skip
FOLLOWED_BY_THEM = re.compile(rf"\b(?:{THEM})(?:'s|’s)?(?: \w+ly| has| then| also| just)? (?:chas\w+|follow\w*|nudg\w+|checked in|ping\w*|remind\w*|e-?mailed|messaged|texted|wrote|sent|left|called|rang|phoned|reached out|contacted|asked)\b|\b(?:email|message|text|reminder|note)s? from\b|\breminders? (?:came|email|10|from)|\breceived\b|\bgot\b.{{0,20}}\b(?:email|message|reminder)|\b(?:contacted|reached out to|emailed|messaged|called) (?:me|by)\b|\bme (?:back|an? (?:email|message|reminder|note))", re.I)  # fmt: skip
THANKS = re.compile(r"\bthank(?:ed|[- ]?you|s)\b", re.I)
MINE = re.compile(r"\b(?:i|i'm|i’m|me being|my)\b(?! (?:was|were|got) (?:kept|left|told))", re.I)
MY_LATENESS = re.compile(r"\boverslept\b|\bmy (?:own )?fault\b|\bi (?:was|joined|arrived|turned up|showed up|ran|came|logged|dialled)\b[^,;]*late|\bmy (?:train|bus|lateness|being late)|\bi (?:missed|forgot|overslept|didn[’']t (?:show|join|make|attend|turn)|did not (?:show|attend|join|make)|no[- ]?showed|never joined|failed to)", re.I)  # fmt: skip


SAID = re.compile(
    rf"\b{THEM}(?:'s|’s)?(?: \w+ly| then| now| also| suddenly)? (?:says?|said|tells?|told|asks?|asked|writes?|wrote|claims?|claimed|re-?opened|announce[ds]?|explain(?:ed|s)|inform(?:ed|s)|mention(?:ed|s)|confirm(?:ed|s)|want(?:ed|s)?|let me know)\b",
    re.I,
)
MESSAGE_LABEL = re.compile(
    r"\b(?:e-?mail|mail|text|letter|message|call|phone|hr|recruiter|manager|agency|reply|answer)(?: from \w+)?\s*[:–—]",
    re.I,
)
NOMINAL = re.compile(
    r"\b(?:the|a|an|my|our|this|that|many|of|before|after|these|constant|endless|yet another)\s+(?:newly )?\Z", re.I
)
TOLD_AS_DONE = re.compile(
    r"\b(?:had|went|attended|did|done|complet\w+|finish\w+|passed|interviewed|met|spoke|talked|took place|happened|cleared|appeared|sat|had|have had|got through|went through|finally)\b",
    re.I,
)
DID_IT = re.compile(r"\b(?:did|finished|completed|done with) (?:it|that)\b", re.I)


def is_passing(happening: Happening, clause: str) -> bool:
    """Whether a clause of prose without a date only mentions what it seems to tell of."""
    wordy = len(clause.split()) > PROSE_WORDS
    if happening.kind in {E.INTERVIEW_HELD, E.SCREEN_HELD}:
        return wordy and not TOLD_AS_DONE.search(clause)
    return happening.kind is E.STATUS_UPDATE and wordy and not is_said(clause)


def is_said(clause: str) -> bool:
    """Whether a clause tells of the employer's side saying something."""
    return bool(SAID.search(clause) or MESSAGE_LABEL.search(clause))


def is_silence(clause: str) -> bool:
    """Whether a clause says that nothing came."""
    return bool(SILENCE.search(clause))


def is_unreal(clause: str) -> bool:
    """Whether a clause asks, plans or supposes rather than tells."""
    return bool(UNREAL.search(clause))


PART_END = re.compile(r"[,;:–—]|[.!?]\s|\s-\s|\s(?=(?:and|but|so|because|then)\s)", re.I)


def real_part(clause: str) -> str:
    """A clause with those of its parts that ask, plan or suppose blanked out; a question is blanked as a whole."""
    if not (unreal := list(UNREAL.finditer(clause))):
        return clause
    ends = [0, *(match.end() for match in PART_END.finditer(clause)), len(clause)]
    for match in unreal:
        if match.group().startswith("?"):
            return ""
        first = max(end for end in ends if end <= match.start())
        later = [end for end in ends if end > match.end()] or [len(clause)]
        # What follows from "if they …" is supposed as well.
        supposed = re.match(r"if\b|unless\b", match.group(), re.I) and not clause[first : match.start()].strip()
        last = later[1] if supposed and len(later) > 1 else later[0]
        clause = clause[:first] + " " * (last - first) + clause[last:]
    return clause


def audible_part(clause: str) -> str:
    """A clause with those of its parts that say that nothing came blanked out."""
    ends = [0, *(match.end() for match in PART_END.finditer(clause)), len(clause)]
    parts = [clause[first:last] for first, last in pairwise(ends)]
    return "".join(" " * len(part) if is_silence(part) else part for part in parts)


@cache
def any_reason() -> re.Pattern[str]:
    """The expression of all benign explanations: most clauses name none."""
    return re.compile("|".join(f"(?:{pattern})" for _, pattern in REASONS), re.I)


@lru_cache(maxsize=2048)
def reasons_in(clause: str) -> tuple[str, ...]:
    """The ids of the benign explanations a clause names."""
    if not any_reason().search(clause):
        return ()
    return tuple(name for name, pattern in REASONS if re.search(pattern, clause, re.I))


# A writer who leaves out who asked means themselves.
ASKED_MYSELF = re.compile(
    r"(?:\A[\W·]*(?:so |then |had to |have to |and |again |also )*|\bi )(?:ask(?:ed|s)?|request(?:ed)?) (?!me\b|if i\b|whether i\b|us\b)",
    re.I,
)
SIDE = re.compile(rf"\b(?:{THEM}|{PERSON})\b|\btheir\b", re.I)
SIDE_AWAY = re.compile(
    rf"\b(?:{THEM}|{PERSON}) (?:is |was )?(?:at|in|on|off|away|abroad|stuck|busy|travel\w+|not|unavailable|ill|sick)\b",
    re.I,
)


def doer(clause: str) -> By:
    """Whose doing a change told in a clause was: the candidate's, if the clause says so, else the employer's, else unknown."""
    if MY_DOING.search(clause) or ASKED_MYSELF.search(clause):
        return By.CANDIDATE
    theirs = THEIR_DOING.search(clause) or re.search(THEIR_DOING.pattern, clause[:1].lower() + clause[1:])
    if theirs and not re.match(
        r"(?:It|Interview|Screen|Call|Phone|Round|Final|First|Second|Then|Moved|Chat|Panel|Was|Again|Onsite|Meeting|Technical|Next)\b",
        theirs.group(),
    ):
        return By.EMPLOYER
    if THEIR_REASON.search(clause) or SIDE_AWAY.search(clause) or (reasons_in(clause) and SIDE.search(clause)):
        return By.EMPLOYER
    return By.UNKNOWN


@lru_cache(maxsize=2048)
def happenings(clause: str) -> tuple[Happening, ...]:
    """What a clause tells of, in order; nothing if it plans, asks, or says that nothing came. Only its first thousand characters are read."""
    clause = real_part(clause[:LONGEST])
    if not clause.strip() or NEW_TIME_TAKEN.search(clause):
        return ()
    silent = is_silence(clause)
    spoken = clause if not silent else audible_part(clause)
    found: list[Happening] = []
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return not any(start < stop and end > first for first, stop in taken)

    for kind, by, pattern in COMPILED:
        for match in pattern.finditer(clause if kind in SAID_IN_SILENCE else spoken):
            if not free(*match.span()) or denied(clause, match, kind):
                continue
            happening = judged(kind, by, clause, match)
            if happening is None:
                continue
            taken.append(match.span())
            if not any(other.kind is happening.kind for other in found):
                found.append(happening)
    found = settled(clause, found)
    kinds = {happening.kind for happening in found}
    if not silent or kinds or spoken.strip():
        told = clause if kinds else spoken
        found += tasks(told, kinds)
        found += talks(told, kinds | {happening.kind for happening in found}, silent=silent)
    kinds = {happening.kind for happening in found}
    if kinds <= WEAK:
        more = [one for one in shaped(clause, spoken) if one.kind not in kinds and (not kinds or one.kind in STRONG)]
        found = settled(clause, found + more)
    return tuple(sorted(found, key=lambda happening: happening.start))


# What a clause tells of in passing while it tells of one of the others.
WEAK = frozenset({E.STATUS_UPDATE, E.REPLY_RECEIVED, E.FOLLOW_UP_SENT, E.NOTE, E.ACKNOWLEDGED, E.APPLIED, E.OFFER_MADE})
STRONG = frozenset({E.PROMISE_MADE, E.ACKNOWLEDGED, E.REJECTED, E.WITHDRAWN, E.OFFER_MADE, E.OFFER_CHANGED, E.OFFER_WITHDRAWN, E.REFERENCES_REQUESTED, E.INTERVIEW_MISSED, E.INTERVIEW_CANCELLED, E.INTERVIEW_RESCHEDULED})  # fmt: skip


def shaped(clause: str, spoken: str) -> Iterator[Happening]:
    """Yield what a clause tells of by its shape, where no word of it stands for an event by itself."""
    for kind, by, pattern in SHAPED:
        for match in pattern.finditer(clause if kind in SAID_IN_SILENCE else spoken):
            before = clause[max(0, match.start() - 40) : match.start()]
            if denied(clause, match, kind) or (WISHED.search(before) and not ON_PURPOSE.search(before)):
                continue
            who = actor(clause, *match.span())
            if by is By.CANDIDATE and who is By.EMPLOYER:
                if kind is not E.FOLLOW_UP_SENT:
                    continue
                yield Happening(kind=E.REPLY_RECEIVED, start=match.start(), end=match.end(), by=By.EMPLOYER)
                break
            if (happening := judged(kind, by, clause, match)) is not None:
                yield happening
                break


WISHED = re.compile(
    r"(?:\b(?:to|will|would|should|could|can|might|may|must|gonna)|['’]ll|['’]d) (?:\w+ly |just |then |also )?\Z", re.I
)
# "Rang to offer me the job" tells of the offer.
ON_PURPOSE = re.compile(rf"\b{words_of('reach')}(?: (?:me|us|them|her|him|back))? to \Z", re.I)
REACHED = re.compile(rf"{words_of('reach')}\b", re.I)
ASIDES = r"(?:(?:had|have|has|was|were|is|are|just|then|finally|also|again|eventually|only|even|never|both|now|simply|later|soon|\w+ly)\s+){0,3}"
I_DO = re.compile(rf"\b(?:i|we|i['’](?:ve|d|m))\s+{ASIDES}\Z", re.I)
AT_PLACE = (
    r"(?:\s+(?:at|from|of|in)\s+(?:the\s+)?[A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*){0,3})?(?:\s*\([^()]{1,30}\)(?!,))?,?\s+"
)
THEY_DO = re.compile(rf"\b(?i:(?:{THEM}|it|who|nobody|no one)(?:['’](?:ve|d|s))?){AT_PLACE}(?i:{ASIDES})\Z")
SOMEBODY_DOES = re.compile(
    rf"\b(?!{NO_PERSON.pattern}|(?:I|We|Just|Finally|Eventually|Today|Yesterday|Still|Have|Had|Never|Only|Re|So|Have|Politely|Quickly|Called|Emailed|Wrote|Rang)\b)[A-Z][\w'’-]+{AT_PLACE}(?i:{ASIDES})\Z"
)
SOMEONE_DOES = re.compile(rf"\b(?:the|an?|his|her|their|my)\s+(?:[\w'’-]+\s+){{1,3}}{ASIDES}\Z", re.I)
TO_ME = re.compile(
    r"\W{1,2}(?:(?:back|over|again|up|on)\W)?(?:(?:to )?(?:me|us)\b|(?:\w+ ){0,2}(?:to (?:say|tell|offer|let me|inform me|invite|apologi[sz]e|explain|warn)\b|saying\b|telling me|offering me|inviting me))",
    re.I,
)


def actor(clause: str, start: int, end: int) -> By:
    """Who does what a stretch of a clause tells of, by the subject before it or the object after it; unknown where neither is said."""
    before = clause[:start]
    if I_DO.search(before):
        return By.CANDIDATE
    if THEY_DO.search(before) or SOMEBODY_DOES.search(before) or TO_ME.match(clause, end):
        return By.EMPLOYER
    return By.EMPLOYER if REACHED.match(clause, start) and SOMEONE_DOES.search(before) else By.UNKNOWN


NEW_TIME_TAKEN = re.compile(
    r"^\W*(?:i )?(?:accept\w*|agreed to|confirmed|took|said yes to|fine with) (?:the |a |their )?(?:new|later|other|changed|revised) (?:time|date|slot|day)\b",
    re.I,
)
SAID_IN_SILENCE = frozenset({E.FOLLOW_UP_SENT, E.INTERVIEW_MISSED, E.ASSESSMENT_SUBMITTED, E.REJECTED, E.WITHDRAWN, E.APPLIED, E.KEPT_WAITING, E.OFFER_MADE, E.OFFER_ACCEPTED, E.INTERVIEW_CANCELLED, E.PROMISE_MADE, E.INTERVIEW_RESCHEDULED})  # fmt: skip
DENIED = re.compile(rf"(?:\b{NOT_DONE}|n't|n’t)\s+(?:(?!so\b|and\b|but\b|then\b)\w+\s+){{0,2}}\Z", re.I)
NOT_EVEN = re.compile(r"\b(?:not (?:even|so much as)|without (?:even|so much as)|no)\s+(?:\w+\s+){0,3}\Z", re.I)
MOVES = frozenset({E.INTERVIEW_RESCHEDULED, E.INTERVIEW_CANCELLED})
SELF_DENYING = frozenset({E.INTERVIEW_MISSED, E.REJECTED, E.STATUS_UPDATE})


def denied(clause: str, match: re.Match[str], kind: EventKind) -> bool:
    """Whether the words before a match say that it did not happen."""
    before = clause[max(0, match.start() - 30) : match.start()]
    if kind in SELF_DENYING and not re.search(r"\b(?:not|n't|n’t|never) (?:been |yet )*\Z", before):
        return False
    return bool(DENIED.search(before)) or bool(NOT_EVEN.search(before))


ABOUT = re.compile(
    r"\b(?:about|on|of|for|regarding|re|concerning|with) (?:my|your|the|an?|his|her|their)\s+(?:\w+ )?\Z", re.I
)
NOBODY_BEFORE = re.compile(r"\b(?:nobody|no one|no-one)\s+(?:\w+ ){0,2}\Z", re.I)
TO_FOLLOW = re.compile(
    r"\A(?:a )?(?:new|another|different) (?:date|time|slot|day|appointment)\b\W*(?:(?:will|would|to|shall|should) (?:be |follow|come)|tb[acd]\b|soon\b|later\b|follows\b)",
    re.I,
)
COMING = re.compile(
    r"\W*(?:is |was |letter |to be )*(?:coming|to come|to follow|on its way|should|will|follows|soon|expected)\b", re.I
)
GAVE_UP = re.compile(r"\b(?:gave up|hung up|logged off|went home|left again|went away)\b", re.I)
TRAVEL = re.compile(
    r"\b(?:trains?|flights?|bus(?:es)?|planes?|tram|ferry|lift|class(?:es)?|exam) (?:was |were |got |had been |is )?\Z",
    re.I,
)
ASKED_FOR = re.compile(r"\bi (?:\w+ )?(?:asked|requested|wanted|begged|pleaded|tried)\b", re.I)


def judged(kind: EventKind, by: By, clause: str, match: re.Match[str]) -> Happening | None:
    """The happening of one match, None if the words around it say otherwise."""
    start, end = match.span()
    if kind is E.APPLIED and re.match(r"applications?\b", match.group(), re.I) and ABOUT.search(clause[:start]):
        return None
    if kind is E.INTERVIEW_RESCHEDULED and re.match(
        r"\W{1,2}(?:it )?(?:forward|ahead|on|along)\b(?! to ·)", clause[end:], re.I
    ):
        return None
    if kind is E.INTERVIEW_RESCHEDULED and TO_FOLLOW.search(clause[start:]):
        kind = E.INTERVIEW_CANCELLED
    if kind is E.OFFER_MADE and COMING.match(clause, end):
        kind = E.PROMISE_MADE
    if kind is E.PROMISE_MADE and re.search(
        r"(?:would|['’]d) like\b(?! to (?:decide|let|give|get|make))", clause[start : end + 6], re.I
    ):
        return None
    if kind is E.APPLIED and re.search(
        r"\b(?:police|dbs|reference|tax|onboarding|consent|medical|feedback|bank|check) forms?\b", match.group(), re.I
    ):
        return None
    if kind is E.APPLIED and re.search(
        r"\b(?:police|dbs|reference|tax|onboarding|consent|medical|feedback|bank|check) \Z", clause[:start], re.I
    ):
        return None
    if kind is E.APPLIED and re.search(
        r"\b(?:two|three|four|five|six|several|many|few|all|other|\d+) \Z", clause[:start], re.I
    ):
        return None
    if kind is E.REJECTED and re.match(
        r" (?:problem|worr|need|rush|trouble|issue|matter|news|decision|reason|hurry)", clause[end:], re.I
    ):
        return None
    if kind is E.PROMISE_MADE and re.search(r"\bknow (?:you|me|us|each)\b", match.group(), re.I):
        return None
    if kind is E.PROMISE_MADE and re.fullmatch(r"(?:wrote|rang|called|phoned|mailed) back", match.group(), re.I):
        return None
    if kind in MOVES and TRAVEL.search(clause[:start]):
        return None
    if (
        kind is E.PROMISE_MADE
        and re.search(r"\b(?:as|had|was|were|than) \Z", clause[:start], re.I)
        and match.group().lower() == "promised"
    ):
        return None
    if kind is E.APPLIED and re.search(r"\byour \w+\Z", match.group(), re.I):
        return None
    if kind is E.FOLLOW_UP_SENT and (
        re.search(r"\b(?:call|e-?mail|mail|message|text|letter|note|reminder)s? from\b", match.group(), re.I)
        or match.group().lower().endswith("from")
    ):
        return Happening(kind=E.REPLY_RECEIVED, start=start, end=end, by=By.EMPLOYER, reasons=reasons_in(clause))
    if kind is E.ASSESSMENT_SUBMITTED and re.match(r" (?:over )?to (?:me|us)\b|\W*me\b", clause[end:], re.I):
        return Happening(
            kind=E.ASSESSMENT_ASSIGNED,
            start=start,
            end=end,
            by=By.EMPLOYER,
            hours=hours_in(clause),
            reasons=reasons_in(clause),
        )
    if kind is E.REJECTED and re.search(r"\bno\Z", match.group(), re.I) and ASKED_FOR.search(clause[:start]):
        return None
    around = clause[max(0, start - 40) : end + 40]
    minutes = hours = None
    if (
        kind is E.INTERVIEW_RESCHEDULED
        and NOMINAL.search(clause[max(0, start - 25) : start])
        and match.group().lower().startswith(("resched", "re-sched"))
    ):
        return None
    if (
        kind is E.WITHDRAWN
        and match.group().lower() == "no longer interested"
        and re.search(r"\b(?:they|not|company|are|were)\b", clause[:start], re.I)
    ):
        return Happening(kind=E.REJECTED, start=start, end=end, by=By.EMPLOYER)
    if (
        kind is E.INTERVIEW_RESCHEDULED
        and re.match(r"(?:new|different|another|later|earlier|time|date|slot)\b", match.group(), re.I)
        and re.search(
            r"(?:will|'ll|’ll|would|to|shall) (?:\w+ )?(?:find|look for|look at|come (?:back|up) with|send|suggest|propose|get back)\b[^.;]{0,30}\Z",
            clause[:start],
            re.I,
        )
    ):
        return None
    if kind in MOVES:
        by = doer(clause)
        if by is By.UNKNOWN and (
            re.search(r"(?:is|'s|’s) now\b", match.group(), re.I)
            or re.search(r"\b(?:could|can) (?:we|you)\b", clause[:end], re.I)
        ):
            by = By.EMPLOYER
        if (
            kind is E.INTERVIEW_RESCHEDULED
            and re.search(
                r"\b(?:decision|offer|start date|deadline|process)\b", clause[max(0, start - 25) : end + 20], re.I
            )
            and not re.search(rf"\b{TALK}\b", clause, re.I)
        ):
            kind, by = E.STATUS_UPDATE, By.EMPLOYER
    elif (
        kind is E.ASSESSMENT_SUBMITTED
        and re.search(
            rf"\b(?:{THEM}|[A-Z][a-z]+)(?: has| have| had| then| just)? (?:sent|emailed|gave|shared)\b|\b(?:got|received|was sent|were sent|sent me|emailed me|gave me)\b",
            clause[:end],
        )
        and re.search(TASK, clause, re.I)
    ):
        kind, by = E.ASSESSMENT_ASSIGNED, By.EMPLOYER
        hours = hours_in(clause)
    elif kind is E.INTERVIEW_MISSED:
        if MY_LATENESS.search(clause) or re.search(r"\bi missed\b", clause, re.I):
            by = By.CANDIDATE
        minutes = minutes_in(clause)
    elif kind is E.KEPT_WAITING and GAVE_UP.search(clause, end):
        kind, minutes = E.INTERVIEW_MISSED, minutes_in(clause)
    elif kind is E.KEPT_WAITING:
        if re.search(
            r"\b(?:late (?:reply|response|notice|stage|afternoon|in the)|waited (?:for )?(?:an? )?(?:\w+ )?(?:days?|weeks?|months?))\b",
            around,
            re.I,
        ):
            return None
        minutes = minutes_in(clause)
        if MY_LATENESS.search(clause):
            by = By.CANDIDATE
    elif kind is E.FOLLOW_UP_SENT:
        if re.match(r"(?:phoned|rang|called)\Z", match.group(), re.I) and re.search(
            r"\b(?!I\b|Then\b|So\b|And\b)[A-Z][\w’'-]+ \Z", clause[:start]
        ):
            kind, by = E.REPLY_RECEIVED, By.EMPLOYER
        elif REACHED.match(match.group()) and NOBODY_BEFORE.search(clause[:start]):
            return None
        elif REACHED.match(match.group()) and actor(clause, start, end) is By.EMPLOYER:
            kind, by = E.REPLY_RECEIVED, By.EMPLOYER
        elif THANKS.search(clause) and not re.search(
            r"\b(?:update|chas|news|decision|status|any|ask\w* (?:about|if|when|whether|how|for)|enquir\w+|inquir\w+)",
            clause,
            re.I,
        ):
            kind = E.NOTE
        elif (
            FOLLOWED_BY_THEM.search(clause)
            and not re.search(
                r"\bi (?:\w+ )?(?:emailed|called|wrote|followed|chased|sent|contacted|reached|asked|messaged|left|tried)",
                clause,
                re.I,
            )
        ) or (re.match(r"sent", match.group(), re.I) and re.search(rf"\b{THEM} (?:\w+ )?sent", clause, re.I)):
            kind, by = E.REPLY_RECEIVED, By.EMPLOYER
    elif (
        (
            kind is E.PROMISE_MADE
            and re.search(
                r"\b(?:must|have to|has to|needs? to|needed to|had to|asked me to|wants? me to|deadline to|i should|they (?:want|need)(?:s|ed)?|asked (?:\w+ )?(?:for|about))\s(?:\w+ ){0,2}?\Z",
                clause[:start],
                re.I,
            )
        )
        or (
            kind is E.PROMISE_MADE
            and re.search(
                r"\bI(?:'d|’d| would|'ll|’ll| will) (?:be in touch|get back|let (?:them|him|her)|decide|think|send|call)",
                clause,
            )
        )
        or (
            kind is E.PROMISE_MADE
            and re.match(r"(?:said|told|wrote|mentioned)\b", match.group(), re.I)
            and re.search(r"\b[Ii] (?:\w+ )?\Z", clause[:start])
        )
        or (
            kind is E.PROMISE_MADE
            and re.search(
                r"\b(?:confirm\w*|said|say|wrote|told me)\b[^.;]{0,25} (?:that )?they(?:'d|’d|'ve|’ve| had| have)? (?:got|received)\b",
                clause[start : end + 20],
                re.I,
            )
        )
        or (
            kind in {E.FOLLOW_UP_SENT, E.REPLY_RECEIVED}
            and re.search(
                r"\b(?:nobody|no one|no-one)\s+(?:\w+ ){0,2}\Z",
                clause[:start] + " " * clause[start:end].lower().startswith(("nobody", "no one")),
                re.I,
            )
        )
        or (kind is E.REPLY_RECEIVED and match.group().lower().startswith(("nobody", "no one", "no-one")))
        or (kind is E.STATUS_UPDATE and ADDED.search(clause))
        or (
            kind is E.ACKNOWLEDGED
            and re.search(r"\bask(?:ed|ing)? (?:\w+ )?(?:if|whether)\b[^.;]{0,20}\Z", clause[:start], re.I)
        )
        or (
            kind is E.OFFER_ACCEPTED
            and re.search(r"\b(?:invit\w+|new (?:time|date|slot)|calendar|slot|reschedul\w+|interview)\b", around, re.I)
        )
        or (kind is E.OFFER_MADE and re.match(r"\W*(?:is|was) (?:being|about to|not yet)\b", clause[end:], re.I))
        or (
            kind is E.OFFER_MADE
            and re.search(
                r"\boffer(?:ed|s|ing)? (?:me )?(?:new|another|other|a new|slots?|dates?|times?|feedback|to\b)",
                around,
                re.I,
            )
        )
    ):
        return None
    return Happening(
        kind=kind,
        start=start,
        end=end,
        by=by,
        round=round_in(clause),
        minutes=minutes,
        hours=hours,
        count=count_in(clause, kind, end),
        reasons=reasons_in(clause),
    )


def settled(clause: str, found: list[Happening]) -> list[Happening]:
    """What remains when one word of a clause explains another: cancelled and moved is a move, rejected after an interview no interview moved."""
    kinds = {happening.kind for happening in found}
    drop: set[EventKind] = set()
    if {E.INTERVIEW_RESCHEDULED, E.INTERVIEW_CANCELLED} <= kinds:
        undone = re.search(
            r"\b(?:then|and then|again|later) (?:\w+ )?cancel|no new (?:date|time)|without (?:a )?new|instead of",
            clause,
            re.I,
        )
        drop.add(E.INTERVIEW_RESCHEDULED if undone else E.INTERVIEW_CANCELLED)
    if kinds & MOVES:
        drop.add(E.FOLLOW_UP_SENT)
    if kinds & {E.OFFER_WITHDRAWN, E.OFFER_CHANGED, E.OFFER_ACCEPTED}:
        drop.add(E.OFFER_MADE)
    if E.OFFER_WITHDRAWN in kinds:
        drop |= {E.WITHDRAWN, E.OFFER_CHANGED}
    if E.WITHDRAWN in kinds:
        drop |= {E.OFFER_MADE, E.OFFER_ACCEPTED, E.REJECTED, E.FOLLOW_UP_SENT, E.APPLIED}
    if E.REJECTED in kinds:
        drop |= {E.REPLY_RECEIVED, E.STATUS_UPDATE, E.ACKNOWLEDGED, E.PROMISE_MADE}
    if kinds & {
        E.PROMISE_MADE,
        E.INTERVIEW_RESCHEDULED,
        E.INTERVIEW_CANCELLED,
        E.OFFER_MADE,
        E.OFFER_CHANGED,
        E.OFFER_WITHDRAWN,
        E.REFERENCES_REQUESTED,
        E.ACKNOWLEDGED,
        E.STATUS_UPDATE,
    }:
        drop.add(E.REPLY_RECEIVED)
    if kinds & {E.PROMISE_MADE, E.INTERVIEW_RESCHEDULED, E.INTERVIEW_CANCELLED, E.OFFER_MADE, E.INTERVIEW_MISSED}:
        drop.add(E.STATUS_UPDATE)
    if E.APPLIED in kinds:
        drop.add(E.STATUS_UPDATE)
    if E.PROMISE_MADE in kinds:
        drop |= {E.OFFER_MADE, E.OFFER_CHANGED, E.FOLLOW_UP_SENT} - (
            {E.FOLLOW_UP_SENT} if re.search(r"\bi (?:chased|followed|emailed)|^\s*chased", clause, re.I) else set()
        )
    if (
        kinds & {E.OFFER_MADE, E.OFFER_CHANGED}
        and E.PROMISE_MADE in kinds
        and re.search(
            r"\b(?:must|have to|need to) (?:answer|decide|reply|accept|sign)|\b(?:answer|decide|reply|accept|sign)\w* (?:(?:needed|required|due|wanted|expected)? ?by\b|due\b)",
            clause,
            re.I,
        )
    ):
        drop.discard(E.OFFER_MADE)
        drop.discard(E.OFFER_CHANGED)
        drop.add(E.PROMISE_MADE)
    if E.INTERVIEW_MISSED in kinds and E.KEPT_WAITING in kinds:
        drop.add(E.KEPT_WAITING)
    if (
        E.APPLIED in kinds
        and E.ACKNOWLEDGED in kinds
        and re.match(r"(?:they |thank|auto|got|conf|ack)", clause.strip(), re.I)
    ):
        drop.add(E.APPLIED)
    return [happening for happening in found if happening.kind not in drop]


def tasks(clause: str, kinds: set[EventKind]) -> Iterator[Happening]:
    """Yield the task a clause says was set."""
    if kinds & {
        E.ASSESSMENT_SUBMITTED,
        E.ASSESSMENT_ASSIGNED,
        E.ACKNOWLEDGED,
        E.APPLIED,
        E.REJECTED,
        E.FOLLOW_UP_SENT,
        E.WITHDRAWN,
        E.INTERVIEW_RESCHEDULED,
        E.INTERVIEW_CANCELLED,
        E.PROMISE_MADE,
        E.OFFER_MADE,
        E.OFFER_ACCEPTED,
    }:
        return
    if IN_PERSON.search(clause) or re.search(
        r"\b(?:nobody|no one) (?:had )?(?:mentioned|announced)|\bunannounced\b", clause, re.I
    ):
        return
    for match in TASK_WORDS.finditer(clause):
        tail = clause[match.end() : match.end() + 12].lower()
        if re.match(
            r"[ -](?:interview|round|centre|center|day\b|with |feedback|review|discussion|debrief|results?)", tail
        ) and not re.match(r"presentation", match.group(), re.I):
            continue
        if match.group().lower() in {"presentation", "task", "assessment", "assessments", "exercise"} and re.match(
            r" (?:interview|round|panel|to (?:the|a) (?:panel|team|board))", tail
        ):
            continue
        if re.match(r"presentation|pitch", match.group(), re.I) and re.search(
            r"\b(?:gave|held|made|did|delivered|presented|giving)\s+(?:\w+ ){0,2}\Z", clause[: match.start()], re.I
        ):
            continue
        if re.search(
            r"\b(?:feedback (?:on|for|about)|about (?:the|my)|discuss(?:ed|ing)?|after (?:the|my)|talked? through|walk(?:ed)? through|review(?:ed)? (?:of )?(?:the|my))\s+(?:\w+ )?\Z",
            clause[: match.start()],
            re.I,
        ):
            continue
        done = re.search(r"\b(?:did|took|sat|had to do|finished|spent)\b", clause, re.I)
        kind = (
            E.ASSESSMENT_SUBMITTED
            if done and re.search(r"\b(?:did|took|sat|finished)\b (?:the|an?|my|their)", clause, re.I)
            else E.ASSESSMENT_ASSIGNED
        )
        by = By.CANDIDATE if kind is E.ASSESSMENT_SUBMITTED else By.EMPLOYER
        yield Happening(
            kind=kind,
            start=match.start(),
            end=match.end(),
            by=by,
            hours=hours_in(clause),
            count=count_in(clause, kind, match.end()),
            reasons=reasons_in(clause),
        )
        return


def talks(clause: str, kinds: set[EventKind], *, silent: bool) -> Iterator[Happening]:
    """Yield the screen or interview a clause tells of, unless it is only the object of what else it tells."""
    if kinds & {
        E.INTERVIEW_RESCHEDULED,
        E.INTERVIEW_CANCELLED,
        E.INTERVIEW_MISSED,
        E.FOLLOW_UP_SENT,
        E.APPLIED,
        E.WITHDRAWN,
        E.ASSESSMENT_SUBMITTED,
        E.REFERENCES_REQUESTED,
        E.OFFER_ACCEPTED,
    }:
        return
    if kinds & {E.REJECTED, E.OFFER_MADE, E.PROMISE_MADE, E.STATUS_UPDATE, E.ASSESSMENT_ASSIGNED, E.NOTE} and re.search(
        r"\b(?:after|before|following|since|for|about|from|despite|post|of)\b[^,;]{0,25}\b(?:interview|screen|round|call|chat|panel|final|on-?site)",
        clause,
        re.I,
    ):
        return
    screen, talk, tested = SCREENS.search(clause), TALKS.search(clause), TESTED.search(clause)
    if (
        not (screen or talk)
        and (talk := PLAIN_TALK.search(clause))
        and not (BOOKED.search(clause) or HAPPENED.search(clause))
    ):
        talk = None
    talk = talk or MET.search(clause) or ECHO.search(clause)
    if talk is None and not kinds and "·" in clause and not FINITE.search(clause):
        talk = WITH_PERSON.search(clause)
    plain = talk and (
        talk.re in {PLAIN_TALK, WITH_PERSON, MET} or re.match(r"(?:call|chat|phone)\b", talk.group(), re.I)
    )
    if talk and not screen and plain and re.search(r"\b(?:recruiter|hr|talent)\b", clause, re.I):
        screen = talk
    if (
        screen
        and (not tested or tested.start() >= screen.start())
        and not re.search(r"\bhiring manager|technical|panel", screen.group(), re.I)
    ):
        match, is_screen = screen, True
    elif talk:
        match, is_screen = talk, False
    elif (asked := INVITED.search(clause)) and "·" in clause:
        match, is_screen = asked, False
    else:
        return
    before = clause[: match.start()]
    if (
        re.search(
            r"\b(?:after|before|following|since|ahead of|prep(?:ared|ping)? for|preparing for|about|from|for|post|as|like|than|re|regarding|until|waiting (?:for|on))\s+(?:the |my |our |an? |that |this |their )?(?:\w+ )?\Z",
            before,
            re.I,
        )
        and match.re is not INVITED
        and not BOOKED.search(before)
        and not INVITED.search(clause[: match.end()])
        and not re.search(r"\b(?:called|rang|phoned)\b[^,;]*\bfor\b", before, re.I)
    ):
        return
    if match.re is PLAIN_TALK and "·" not in clause and re.search(r"\bgot (?:a |the )?\Z", before, re.I):
        return
    if re.search(r"\bto be (?:arranged|set|scheduled|booked|confirmed|fixed|announced)\b|\btb[acd]\b", clause, re.I):
        return
    if re.search(
        r"\b(?:budget|board|council|committee|management|internal|staff|trustees|partners|hiring) \Z", before, re.I
    ) and match.group().lower().startswith(("meeting", "call", "round")):
        return
    if SLOT_TO_COME.search(clause):
        return
    if CANNOT.search(before) or re.search(r"\bnever (?:took place|happened)\b", clause, re.I):
        return
    if re.search(r"\b(?:no|another|further|more|next|without|any|extra|additional)\s+\Z", before, re.I) and kinds & {
        E.STATUS_UPDATE,
        E.PROMISE_MADE,
    }:
        return
    booked = BOOKED.search(clause) or ADDED.search(clause) or (INVITED.search(clause) if "·" in clause else None)
    held = HELD_WORDS.search(clause)
    if is_screen:
        kind = E.SCREEN_SCHEDULED if booked and not (held and held.start() > match.end()) else E.SCREEN_HELD
    else:
        kind = E.INTERVIEW_SCHEDULED if booked and not (held and held.start() > match.end()) else E.INTERVIEW_HELD
    if silent and kind in {E.SCREEN_SCHEDULED, E.INTERVIEW_SCHEDULED} and not booked:
        return
    scheduled = kind in {E.SCREEN_SCHEDULED, E.INTERVIEW_SCHEDULED}
    yield Happening(
        kind=kind,
        start=match.start(),
        end=match.end(),
        by=By.EMPLOYER if scheduled else By.UNKNOWN,
        round=0 if is_screen else round_in(clause),
        count=1 if is_screen else count_in(clause, kind, match.end()),
        reasons=reasons_in(clause) if scheduled else (),
    )


def round_in(clause: str) -> int | None:
    """The number of the round a clause names, 0 for a screen, None if it names none."""
    if match := ROUND.search(clause):
        return ORDINALS[match[1].lower()] if match[1] else int(match[2])
    return 0 if SCREENS.search(clause) and not TESTED.search(clause) else None


TWICE = re.compile(
    r"\b(?:wrote|chased|emailed|mailed|called|asked)\b[^.;]*,[^.;]*\b(?:wrote|chased|emailed|mailed|called|asked) again\b",
    re.I,
)


def count_in(clause: str, kind: EventKind, end: int) -> int:
    """How many of its kind a clause tells of, one if it does not say; at most nine."""
    if match := COUNTED.search(clause):
        counted = match.group().lower()
        fits = {
            E.INTERVIEW_HELD: r"interview|round|call|chat|meeting|conversation|stage",
            E.INTERVIEW_SCHEDULED: r"\bnone\b",
            E.FOLLOW_UP_SENT: r"email|follow|message|reminder|chaser|nudge|voicemail|call",
            E.INTERVIEW_RESCHEDULED: r"move|resched",
            E.INTERVIEW_CANCELLED: r"cancel",
            E.INTERVIEW_MISSED: r"no-?show",
            E.ASSESSMENT_ASSIGNED: r"test|assignment|take|task|assessment",
            E.ASSESSMENT_SUBMITTED: r"test|assignment|take|task|assessment",
        }.get(kind)
        if fits and re.search(fits, counted):
            return number(match[1])
    if kind is E.FOLLOW_UP_SENT and TWICE.search(clause):
        return 2
    if kind in {E.FOLLOW_UP_SENT, E.INTERVIEW_RESCHEDULED, E.INTERVIEW_CANCELLED, E.INTERVIEW_MISSED} and (
        match := TIMES.search(clause)
    ):
        return number(next(group for group in match.groups() if group))
    return 1


def number(words: str) -> int:
    """The number of a digit or a counting word."""
    words = words.lower().removeprefix("a ")
    return int(words) if words.isdigit() else COUNTS.get(words, 1)


def minutes_in(clause: str) -> int | None:
    """The minutes a clause says somebody waited, the longest wait if it names several; None if it names none."""
    waits = []
    for match in LATE.finditer(clause):
        if match["word"]:
            waits.append(MINUTES.get(match["word"].lower(), 60))
        else:
            waits.append(int(match["n"]) * (60 if match["unit"].lower().startswith("h") else 1))
    return max((wait for wait in waits if wait <= 600), default=None)


def hours_in(clause: str) -> float | None:
    """The hours of work a clause gives a task, the most it names: a day is eight, a weekend sixteen; None if it names none."""
    efforts = []
    for match in EFFORT.finditer(clause):
        unit = match["unit"].lower().rstrip("s")
        if match["lead"] and not (
            unit in {"h", "hour", "hr"} and re.match(r"(?:for|had|have|over)\b", match["lead"], re.I)
        ):
            continue
        if match["after"] or (
            unit in {"day", "week", "weekend", "evening"}
            and not ABOUT_EFFORT.search(clause[max(0, match.start() - 25) : match.end() + 15])
        ):
            continue
        most = match["hi"] or match["n"]
        amount = float(most) if most else WORDED.get((match["word_hi"] or match["word"]).lower(), 1)
        efforts.append(amount * HOURS[unit])
    if (
        not efforts
        and re.search(r"\b(?:the|whole|entire|all|a|my) weekend\b(?! to\b)", clause, re.I)
        and not re.search(r"\b(?:over|after|before) the weekend", clause, re.I)
    ):
        efforts.append(16.0)
    return round(max(efforts), 2) if efforts and 0 < max(efforts) <= 400 else None
