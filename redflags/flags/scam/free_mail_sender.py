"""A company that writes from a free mailbox."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import BRANDS, is_free_mail
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FTC_LI, KTSM, VCU

OFFICE = (
    r"(?i)(?:^|[._\d-])(?:hr|careers?|recruit\w*|hiring|talent|jobs?|vacanc\w+|humanresources?|staffing|onboarding|employment|interviews?|cv|resumes?|offers?|payroll)(?:$|[._\d-])"
    r"|recruit(?:ing|ment|er)|careers|hiring|vacancy|vacancies|humanresource|hr(?:team|dept|manager|desk|office|department|unit|admin)|jobsearch|jobapplication|jobs?offer|interviewdesk|employment|staffing|manpower|talentacq"
)
CLAIM = (
    r"\b(?:HR|Hiring|Human [Rr]esources?|Recruitment|Talent [Aa]cquisition|Recruiting|Personnel|Recruiter|People)\s+(?:Manager|Director|Department|Dept|Team|Office|Officer|Specialist|Coordinator|Executive|Lead|Partner|Consultant|Assistant|Admin|Desk|Unit|manager|team|department|officer)\b"
    r"|\b[A-Z][\w&’'-]+\s+(?:Inc|Ltd|LLC|PLC|plc|GmbH|Corporation|Corp|Limited|Group|Holdings|University|International|Enterprises?|Hospital|Bank|Airlines?|Oil|Pharma\w*|Technologies)\b"
    r"|\b(?:[Oo]n behalf of|[Hh]ere at)\s+(?:the\s+)?[A-Z]\w+|\b(?:[Oo]ur|[Tt]he) (?:company|organi[sz]ation|corporation|multinational|head office|headquarters|HR|board of directors)\b"
    r"|\b(?:appointment|offer|employment|joining) letter\b|\b[Yy]ou have been (?:shortlisted|selected)\b|\b[Ss]hortlisted (?:candidate|for)"
)
TITLE = r"\b(?:HR|Hiring|Human [Rr]esources?|Recruitment|Talent [Aa]cquisition|Recruiting)\s+(?:Manager|Director|Department|Dept|Team|Office|Officer|Specialist|Executive|Lead|Unit|Desk)\b|\b[A-Z][\w&’'-]+\s+(?:Inc|Ltd|LLC|PLC|plc|GmbH|Corporation|Corp|Limited|Group|Holdings|University|International)\b"
ASKS = r"(?i)\b(?:send|forward|submit|reply|respond|email|e-mail|mail|write|contact|apply|revert|return|drop)\b[^\n]{0,70}$"
YOURS = r"(?i)\b(?:to|at|from|is|on) your (?:own |e-?mail |personal |mail )?(?:address|inbox|mailbox|account|e-?mail)\b|\b(?:we|i)(?:'ll| will| have|'ve)? (?:sent?|e-?mail(?:ed)?|wrote)\b|\bmy own\b"
NEAR = 90


def check(case: Case) -> Iterator[Evidence]:
    """Yield a free-mail From address of somebody who claims a company, and such addresses in the body to write to."""
    sender, words = case.sender, case.message.body
    if sender.free_mail:
        local = sender.address.partition("@")[0]
        brand = any(re.search(rf"(?i)\b{name}\b", sender.name) for name in BRANDS)
        if brand or re.search(OFFICE, local) or re.search(CLAIM, sender.name) or re.search(CLAIM, words):
            yield case.message.header_evidence("From", sender.address)
    body = words.lower()
    for address in sender.body_addresses:
        local, _, domain = address.partition("@")
        if not is_free_mail(domain) or (start := body.find(address)) < 0:
            continue
        before = words[max(start - NEAR, 0) : start]
        asked = re.search(ASKS, before) and re.search(TITLE, words) and not re.search(YOURS, before)
        if asked or re.search(OFFICE, local):
            yield case.message.evidence("body", start, start + len(address))


FLAG = RedFlag(
    __name__,
    title="A company writing from a free mailbox",
    axis=Axis.SAFETY,
    severity=Level.LOW,
    definition="Somebody who speaks for a company writes from, or asks for mail to, a free or personal mailbox.",
    why="Anybody can open such a mailbox in any company's name. Many sole traders and families use one honestly, so it counts for little alone.",
    advice=(
        "Ask for a mail from the company's own domain.",
        "Look up the company's number yourself and ask whether the sender works there.",
    ),
    sources=(FTC_LI, DBS22, KTSM, VCU),
    thresholds="Only where the text, name or address claims a company or an HR office.",
    check=check,
    examples=(
        "From: [[unilever.recruit.team@gmail.com]]\nSubject: your appointment letter\n\nYour appointment letter is ready.",
        "From: Shell Careers <[[hr.shell.careers@outlook.com]]>\n\nKindly find your interview date below.",
        "From: [[grace.t.holt@yahoo.com]]\n\nYour file is with me.\n\nGrace Holt\nHR Manager, Alder Group",
        "Please mail your papers to [[desk.alder7@gmail.com]].\n\nGrace Holt\nHR Manager, Alder Group",
        "Please send your documents to [[northgate.hiring@proton.me]] before Friday.",
    ),
    counterexamples=(
        "From: rosies.cafe.bath@gmail.com\n\nWe'd love you to come for a chat about the weekend job. Rosie",
        "From: priya.k@gmail.com\n\nHi, I'm the mum who posted the nanny ad.",
        "From: Ana Ruiz <ana@northgate.example>\n\nWe never write from addresses such as Gmail. Ana",
        "We will send the invitation to your address jo.parker@gmail.com.\n\nAna Ruiz, HR Manager, Northgate Ltd",
        "My own address is jo.parker@gmail.com, as I told the agency.",
    ),
)
