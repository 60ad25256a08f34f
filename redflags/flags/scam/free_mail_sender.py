"""A company that writes from a free mailbox."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import is_free_mail
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FTC_LI, KTSM, VCU

OFFICE = re.compile(
    r"(?:^|[._\d-])(?:hr|careers?|recruit\w*|hiring|talent|jobs?|vacanc\w+|humanresources?|staffing|onboarding|employment)(?:$|[._\d-])"
    r"|recruit(?:ing|ment|er)|careers|hiring|vacancy|humanresource|hrteam|hrdept|hrmanager|hrdesk|jobsearch|jobapplication",
    re.IGNORECASE,
)
CLAIM = re.compile(
    r"\b(?:HR|Hiring|Human Resources?|Recruitment|Talent Acquisition|Recruiting)\s+(?:Manager|Director|Department|Dept|Team|Office|Officer|Specialist|Coordinator|Executive|Lead|Partner)\b"
    r"|\b[A-Z][\w&’'-]+\s+(?:Inc|Ltd|LLC|PLC|plc|GmbH|Corporation|Corp|Limited|Group|Holdings|University|International|Enterprises?)\b"
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a free-mail From address of somebody who claims a company, and office-like free-mail addresses in the body."""
    sender = case.sender
    if sender.free_mail:
        local = sender.address.partition("@")[0]
        if OFFICE.search(local) or CLAIM.search(sender.name) or CLAIM.search(case.message.body):
            yield case.message.header_evidence("From", sender.address)
    body = case.message.body.lower()
    for address in sender.body_addresses:
        local, _, domain = address.partition("@")
        if is_free_mail(domain) and OFFICE.search(local) and (start := body.find(address)) >= 0:
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
        "Please send your documents to [[northgate.hiring@proton.me]] before Friday.",
    ),
    counterexamples=(
        "From: rosies.cafe.bath@gmail.com\n\nWe'd love you to come for a chat about the weekend job. Rosie",
        "From: priya.k@gmail.com\n\nHi, I'm the mum who posted the nanny ad.",
        "From: Ana Ruiz <ana@northgate.example>\n\nWe never write from addresses such as Gmail. Ana",
        "My own address is jo.parker@gmail.com, as I told the agency.",
    ),
)
