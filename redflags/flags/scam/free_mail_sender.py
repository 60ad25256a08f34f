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
# Offices and ranks: in the mailbox's name, and in the name it shows.
POST = (
    r"(?i)office|(?:^|[._\d-])(?:dept|department|panel|unit|admin|accounts?|supervisor|director|ceo|cfo|principal|dean|placements?|agency|agencies|overseas|crew|staff|workforce|coordinator|hrm?|team|prof|intake|benefits|finance|ops)(?:$|[._\d-])"
    r"|helpdesk|(?:account|finance|payroll|admission|hiring|offer|legal)s?(?:desk|dept|payable|team)|recruit|(?:hr|line|general)manager|supervisor|director"
)
ORGANISATION = (
    r"\b(?:Team|Office|Desk|Dept|Department|Panel|Unit|Help ?[Dd]esk|Agency|Agencies|Placements?|Admissions?|Bursary|Accounts|Finance|Payroll|School|Academy|Hotels?|Foundation|Trust|Initiative|Outreach|Overseas|Trading|Crew|Staff|Workforce"
    r"|Support|Operations|Ops|Benefits|Director|CEO|CFO|Principal|Supervisor|Prof|Professor|Dean|Careers?|HR|Recruit\w*|Admin|Jobs|Hiring|Talent|Human Resources|Company|Society|Corp|Opportunities)\b"
)
CLAIM = (
    r"\b(?:HR|Hiring|Human [Rr]esources?|Recruitment|Talent [Aa]cquisition|Recruiting|Personnel|Recruiter|People)\s+(?:Manager|Director|Department|Dept|Team|Office|Officer|Specialist|Coordinator|Executive|Lead|Partner|Consultant|Assistant|Admin|Desk|Unit|manager|team|department|officer)\b"
    r"|\b[A-Z][\w&’'-]+\s+(?:Inc|Ltd|LLC|PLC|plc|GmbH|Corporation|Corp|Limited|Group|Holdings|University|International|Enterprises?|Hospital|Bank|Airlines?|Oil|Pharma\w*|Technologies)\b"
    r"|\b(?:[Oo]n behalf of|[Hh]ere at)\s+(?:the\s+)?[A-Z]\w+|\b(?:[Oo]ur|[Tt]he) (?:company|organi[sz]ation|corporation|multinational|head office|headquarters|HR|board of directors)\b"
    r"|\b(?:appointment|offer|employment|joining) letter\b|\b[Yy]ou have been (?:shortlisted|selected)\b|\b[Ss]hortlisted (?:candidate|for)"
)
TITLE = r"\b(?:HR|Hiring|Human [Rr]esources?|Recruitment|Talent [Aa]cquisition|Recruiting)\s+(?:Manager|Director|Department|Dept|Team|Office|Officer|Specialist|Executive|Lead|Unit|Desk)\b|\b[A-Z][\w&’'-]+\s+(?:Inc|Ltd|LLC|PLC|plc|GmbH|Corporation|Corp|Limited|Group|Holdings|University|International)\b"
ASKS = r"(?i)\b(?:send|forward|submit|reply|respond|email|e-mail|mail|write|contact|apply|revert|return|drop|copy|reach|questions?|through|via)\b[^\n]{0,70}$"
YOURS = r"(?i)\b(?:to|at|from|is|on) your (?:own |e-?mail |personal |mail )?(?:address|inbox|mailbox|account|e-?mail)\b|\b(?:we|i)(?:'ll| will| have|'ve)? (?:sent?|e-?mail(?:ed)?|wrote)\b|\bmy own\b"
ALONE = r"(?i)\b(?:self[- ]employed|freelance|independent) (?:\w+ )?(?:recruiter|headhunter|consultant|agent)\b|\bone[- ](?:wo)?man\b|\bi work alone\b|\bjust me\b|\bon my own account\b"
NEAR = 90


def claims(case: Case) -> bool:
    """Whether the name, mailbox or words of a sender claim a company, an office or a rank, and not that the sender works alone."""
    sender, words = case.sender, case.message.body
    local = sender.address.partition("@")[0]
    if any(re.search(rf"(?i)\b{name}\b", sender.name) for name in BRANDS):
        return True
    posted = re.search(OFFICE, local) or re.search(POST, local) or re.search(ORGANISATION, sender.name)
    return bool(posted or re.search(CLAIM, sender.name) or re.search(CLAIM, words)) and not re.search(ALONE, words)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a free-mail From address of somebody who claims a company, and such addresses in the body to write to."""
    sender, words = case.sender, case.message.body
    if sender.free_mail and claims(case):
        yield case.message.header_evidence("From", sender.address)
    if is_free_mail(sender.reply_domain) and sender.corporate:
        yield case.message.header_evidence("Reply-To")
    body = words.lower()
    for address in sender.body_addresses:
        local, _, domain = address.partition("@")
        if not is_free_mail(domain) or (start := body.find(address)) < 0:
            continue
        before = words[max(start - NEAR, 0) : start]
        company = sender.corporate or re.search(TITLE, words)
        asked = company and re.search(ASKS, before) and not re.search(YOURS, before)
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
    thresholds="Only where the text, name or address claims a company, an office or a rank, and not where a recruiter says that they work alone.",
    check=check,
    examples=(
        "From: [[unilever.recruit.team@gmail.com]]\nSubject: your appointment letter\n\nYour appointment letter is ready.",
        "From: Shell Careers <[[hr.shell.careers@outlook.com]]>\n\nKindly find your interview date below.",
        "From: [[grace.t.holt@yahoo.com]]\n\nYour file is with me.\n\nGrace Holt\nHR Manager, Alder Group",
        "Please mail your papers to [[desk.alder7@gmail.com]].\n\nGrace Holt\nHR Manager, Alder Group",
        "Please send your documents to [[northgate.hiring@proton.me]] before Friday.",
        "From: Admissions <[[gatelane.room4@gmail.com]]>\n\nYour seat is waiting.",
        "From: Prof. Ada Holt <[[ada.holt.dept@gmail.com]]>\n\nCan you do a task for me today?",
        "From: Ana Ruiz <ana@northgate.example>\n\nQuestions to [[anaruiz77@outlook.com]], I rarely see this box.",
    ),
    counterexamples=(
        "From: rosies.cafe.bath@gmail.com\n\nWe'd love you to come for a chat about the weekend job. Rosie",
        "From: priya.k@gmail.com\n\nHi, I'm the mum who posted the nanny ad.",
        "From: Ana Ruiz <ana@northgate.example>\n\nWe never write from addresses such as Gmail. Ana",
        "We will send the invitation to your address jo.parker@gmail.com.\n\nAna Ruiz, HR Manager, Northgate Ltd",
        "From: Ana Ruiz <ana.ruiz.recruiting@gmail.com>\n\nI am a self-employed recruiter, so this is my own address. Could we talk about a post in Leeds?",
        "From: The Holt family <holt.family.bath@outlook.com>\n\nOur mother needs company on weekday mornings. Come for tea and meet her?",
        "From: Ana Ruiz <ana@northgate.example>\n\nYou wrote to us from jo.parker@gmail.com; is that still the best way?",
        "My own address is jo.parker@gmail.com, as I told the agency.",
    ),
)
