"""Names and addresses of one sender that disagree."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import BRANDS, FREE_SITES, ODD_ENDINGS, is_free_mail, is_relay, label, registrable
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sender import host
from redflags.sources import HRDA24, SUBLIME

HIRES = re.compile(r"\b(?:hr|careers?|recruit\w*|jobs?|talent|hiring|human resources?)\b", re.IGNORECASE)
CAMPUS = re.compile(r"\b(?:University|College|Faculty|Professor|Campus)\b")
NUMBER_HOST = re.compile(r"^\d{1,3}(?:\.\d{1,3}){3}$")
SHORTEST_NAME = 5


def check(case: Case) -> Iterator[Evidence]:
    """Yield what does not fit together: Reply-To, display name, signature, link text, or failed authentication."""
    sender, message = case.sender, case.message
    if sender.corporate and is_free_mail(sender.reply_domain):
        yield message.header_evidence("Reply-To")
    name = sender.name.lower()
    if HIRES.search(name) and sender.address:
        for brand, real in BRANDS.items():
            strange = not is_relay(sender.domain) and registrable(sender.domain) not in real
            if re.search(rf"\b{brand}\b", name) and strange:
                yield message.header_evidence("From")
    ending = registrable(sender.domain).rpartition(".")[2]
    if sender.corporate and ending in ODD_ENDINGS and CAMPUS.search(message.body):
        yield message.header_evidence("From", sender.domain)
    if sender.corporate and sender.failed:
        yield message.header_evidence("Authentication-Results")
    if sender.corporate and len(own := label(sender.domain)) >= SHORTEST_NAME:
        for address in sender.body_addresses:
            local, _, domain = address.partition("@")
            start = message.body.lower().find(address)
            if is_free_mail(domain) and own in re.sub(r"[^a-z0-9]", "", local) and start >= 0:
                yield message.evidence("body", start, start + len(address))
    for link in message.links:
        said, target = host(link.text) if "." in link.text and " " not in link.text else "", host(link.target)
        if said and target and registrable(said) != registrable(target):
            hidden = registrable(target) in FREE_SITES or target in FREE_SITES or NUMBER_HOST.match(target)
            if hidden or registrable(target).rpartition(".")[2] in ODD_ENDINGS:
                yield message.link_evidence(link)


FLAG = RedFlag(
    __name__,
    title="Sender, reply address or links disagree",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="The display name, From, Reply-To, signature and link targets of a message point to different senders.",
    why="When your answer goes somewhere else than the sender's own domain, the name you read is often borrowed.",
    advice=(
        "Answer only to an address that you looked up yourself.",
        "Ask the company, by a number from its own site, whether it wrote to you.",
    ),
    sources=(HRDA24, SUBLIME),
    thresholds="Free-mail Reply-To on a company's From; a known employer's name on a strange domain; a link that shows one host and leads to a free site. Known hiring systems do not count (list of November 2026).",
    check=check,
    examples=(
        "From: careers@northgate.example\nReply-To: [[northgatehr2024@gmail.com]]\n\nPlease reply with your details.",
        "From: [[Google Recruitment <x83k@mail-bulk.example>]]\n\nYou are shortlisted.",
        "From: admin@[[campusjobs.live]]\n\nThe University needs student assistants. Professor Hale",
        "From: Ana <ana@northgate.example>\n\nSend your papers to [[northgate.desk@gmail.com]] please.",
    ),
    counterexamples=(
        "From: no-reply@smartrecruiters.com\nReply-To: ana@northgate.example\n\nThank you for applying.",
        "From: Google Careers <noreply@google.com>\n\nWe received your application.",
        "From: newsletter@jobboard.example\n\nAlder Group and Northgate are hiring.",
        "From: ana@northgate.example\n\nWe do not write from Gmail. My own reply went to ana@northgate.example.",
    ),
)
