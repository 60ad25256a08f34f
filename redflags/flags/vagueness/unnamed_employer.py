"""A job without an employer's name."""

from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.patterns import PatternSet
from redflags.sources import DBS22, FBI23TRAF, GH23
from redflags.text import language

SETTLED = {"rejection", "acknowledgement", "interview-invitation", "reschedule", "job-alert"}
VEILED = (
    "a|an|our|this|some|the|for ..3 leading|top|reputable|reputed|renowned|prestigious|well-known|well_known|fortune_500|multinational|global|international|established|major|big|large|famous|respected|fast-growing ..2 company|firm|client|organisation|organization|corporation|brand|multinational|retailer|enterprise",
    "top|leading|major multinational",
    "big|large|foreign|overseas firm|company|corporation in|from",
    "our|the company|firm ..2 is|are ..2 hiring|recruiting|seeking|looking",
    "our|the|my client|principal ..6 looking|hiring|needs|requires|seeks|wants|has",
)  # fmt: skip


def check(case: Case) -> Iterator[Evidence]:
    """Yield the veil ("a leading company") of a message that offers a job and names no employer anywhere."""
    if case.particulars.company or case.kind in SETTLED:
        return
    for _, _, start, end in PatternSet((("", True, pattern) for pattern in VEILED), language()).find(case.text):
        yield case.text.evidence(start, end)


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
    check=check,
    patterns=(
        "company|employer|firm|client ..3 name|identity ..6 disclosed|revealed|shared|given|told|provided ..3 later|after|once|upon|when",
        "name of the company|employer|firm|client ..6 later|after|confidential|once",
        "not|never ..3 disclose|reveal|share|give|tell ..4 company|employer|firm's|client's name|identity",
        "details after you register|sign_up|join|pay",
        "reply ..6 to learn|know|find_out ..3 which|what|who ..2 company|employer|firm",
        "company|employer|firm|client ..3 prefers|wants|wishes|asked ..2 to remain|stay ..2 anonymous|unnamed|confidential|private",
    ),
    examples=(
        "Hello, [[a top multinational]] is hiring remote staff now, details after you register.",
        "Our [[company (name disclosed later]] for security reasons) wants you to start on Monday.",
        "I represent [[a big firm]] abroad that is hiring, reply with your resume and phone to learn more.",
        "We will [[not reveal the company name]] at this point, but the role is yours if you want it.",
    ),
    counterexamples=(
        "I'm with Harrow Lane Recruitment; our client is a leading retailer and is hiring, I'll tell you more on a call.",
        "Northgate Dental is hiring a receptionist; see northgatedental.example.",
        "They would not say which firm it was, so I told them no.",
        "We are a well-known bakery, Holt Brothers Ltd, and we never hide our name.",
    ),
)
