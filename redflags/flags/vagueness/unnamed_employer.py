"""A job without an employer's name."""

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.sources import DBS22, FBI23TRAF, GH23

SETTLED = {"rejection", "acknowledgement", "interview-invitation", "reschedule", "job-alert"}


def applies(case: Case) -> bool:
    """Whether a message that should name an employer names none in text, signature or address."""
    return not case.particulars.company and case.kind not in SETTLED


FLAG = RedFlag(
    __name__,
    title="Does not say which company it is",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The message will not say which company the job is with.",
    why="You cannot check an employer without a name. Agencies may hold a client's name back at first, but then they name themselves.",
    advice=(
        'Ask: "Before I send anything, which employer is this, and where is the job posted?"',
        "Send no documents until you have the name and have looked it up.",
    ),
    sources=(FBI23TRAF, DBS22, GH23),
    thresholds="An agency that names itself and can be looked up may hide its client at first contact.",
    applies=applies,
    patterns=(
        "a|an|our|this|some|the|for ..3 leading|top|reputable|reputed|renowned|prestigious|well-known|well_known|fortune_500|multinational|global|international|established|major|big|large|famous|respected|fast-growing ..2 company|firm|client|organisation|organization|corporation|brand|multinational|retailer|enterprise|mnc|establishment|employer|conglomerate|bank|group|business|agency|startup|start-up",
        "top|leading|major|reputed|big multinational|mnc",
        "hire|hiring|recruit|recruiting|seeking|searching|looking|vacancy|vacancies|workers|staff|assistants ..5 for|at|in|with ..1 our|a|the|my company|firm|client|organization|organisation|principal|business",
        "company|employer|firm|client|organisation|organization|business ..4 confidential|undisclosed|withheld|anonymous|unnamed|kept_private|kept_secret|not_disclosed|secret",
        "confidential|anonymous|undisclosed|unnamed|secret|private client|employer|company|hirer|principal|organisation|organization",
        "not|no ..2 liberty|allowed|able|authorised|authorized|permitted|free|position|say|tell|discuss ..3 say|name|disclose|reveal|share|tell|give|mention|who|which ..5 employer|company|client|firm|organisation|organization|it_is|hiring",
        "find_out|learn|told|know|hear|see|informed|discover ..3 who|which|what ..4 working|work|employer|company|firm|client|organisation ..6 first_day|later|after|once|when|office|upon|until|arrival|then|interview",
        "name|company|employer|firm ..3 not|never ..2 important|matter|relevant|concern|worry|mentioned|listed|advertised",
        "our|the|my client|principal ..6 looking|hiring|needs|requires|seeks|wants|has",
        "company|employer|firm|client ..3 name|identity ..6 disclosed|revealed|shared|given|told|provided ..3 later|after|once|upon|when",
        "not|never ..3 disclose|reveal|share|give|tell ..4 company|employer|firm's|client's name|identity",
        "details after you register|sign_up|join|pay",
        "company|employer|firm|client ..3 prefer|prefers|wants|wishes|asked|rather|like|likes ..2 to? remain|stay ..2 anonymous|unnamed|confidential|private",
    ),
    hints=(
        "our|the company|firm ..2 is|are|has|have",
        "details ..4 shared|given|sent|provided|told ..3 later|after|once|upon",
    ),
    examples=(
        "Hello, [[a top multinational]] is hiring remote staff now, details after you register.",
        "Our [[company (name disclosed later]] for security reasons) wants you to start on Monday.",
        "I represent [[a big firm]] abroad that is hiring, reply with your resume and phone to learn more.",
        "The [[employer's identity is confidential]] until you have signed.",
        "You will [[find out who you are working for on your first day]].",
        "We will [[not reveal the company name]] at this point, but the role is yours if you want it.",
    ),
    counterexamples=(
        "I'm with Harrow Lane Recruitment; our client is a leading retailer and is hiring, I'll tell you more on a call.",
        "Northgate Dental is hiring a receptionist; see northgatedental.example.",
        "They would not say which firm it was, so I told them no.",
        "Alder & Sons is a leading company in timber and is looking for a driver.",
        "We are a well-known bakery, Holt Brothers Ltd, and we never hide our name.",
    ),
)
