"""A domain made to be mistaken for another."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import imitated, is_free_mail, is_relay, label, one_edit, registrable, skeleton, unicode_name
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import CNBCTEXT, HRDA24, SOFTPEDIA

FORM = r"(?i)\b(?:inc|ltd|llc|llp|plc|gmbh|limited|corporation|corp|pty|pvt)\b"
SHORTEST_NAME = 6


def written_names(case: Case) -> set[str]:
    """The employer's name as the text writes it, and with the capitalised words that follow it."""
    employer = case.particulars.employer
    if not employer:
        return set()
    found = re.findall(rf"{re.escape(employer)}(?: (?:&|and|[A-Z][\w’'-]+)){{0,3}}", case.message.body)
    return {employer} | {" ".join(name.split()[:size]) for name in found for size in range(1, 6)}


def resembles(domain: str, written: str) -> bool:
    """Whether a domain is a written name with a letter swapped, or with look-alike characters."""
    name = re.sub(r"[^a-z0-9]", "", re.sub(FORM, "", written).lower())
    own = label(unicode_name(domain)).replace("-", "")
    if len(name) < SHORTEST_NAME or own == name or is_free_mail(domain) or is_relay(domain):
        return False
    return skeleton(own) == skeleton(name) or (len(own) == len(name) > SHORTEST_NAME + 1 and one_edit(own, name))


def check(case: Case) -> Iterator[Evidence]:
    """Yield the address, link or name of every domain that imitates a known one or another one in the message."""
    sender, message = case.sender, case.message
    if not sender.domains:
        return
    others = frozenset(registrable(domain) for domain in sender.domains)
    suspects = {domain: imitated(domain, others - {registrable(domain)}) for domain in sorted(sender.domains)}
    body = message.body.lower()
    longer = {domain for domain, real in suspects.items() if real}
    written = written_names(case) if sender.domain or sender.reply_domain else []
    for domain in (sender.domain, sender.reply_domain):
        if domain and domain not in longer and any(resembles(domain, name) for name in written):
            yield message.header_evidence("From" if domain == sender.domain else "Reply-To", domain)
            break
    for domain in sorted(longer):
        real = str(suspects[domain])
        if real in longer and len(real) > len(domain):
            continue
        if domain == sender.domain:
            yield message.header_evidence("From", domain)
        elif domain == sender.reply_domain:
            yield message.header_evidence("Reply-To", domain)
        elif (start := body.find(domain)) >= 0:
            yield message.evidence("body", start, start + len(domain))
        else:
            yield from (message.link_evidence(link) for link in message.links if domain in link.target.lower())


FLAG = RedFlag(
    __name__,
    title="A domain that imitates another",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="A sender's or link's domain imitates a real one: a swapped letter, a look-alike character, an added hiring word.",
    why="A domain nearly identical to a known company's is bought on purpose, to be believed. The FBI lists it among the signs of fake jobs.",
    advice=(
        "Do not reply or open the link; type the company's real address yourself.",
        "Report the domain to the company it imitates.",
    ),
    sources=(SOFTPEDIA, HRDA24, CNBCTEXT),
    thresholds="One edit or a look-alike character away from a much-imitated employer or another domain of the message; or the employer's written name; or a name with a hiring word added after a hyphen, or under an odd ending.",
    check=check,
    examples=(
        "From: talent@[[rnicrosoft.com]]\nSubject: Offer\n\nYour offer is attached.",
        "From: jobs@[[sìemens.com]]\n\nWe liked your profile.",
        "Apply at https://[[google-careers-apply.online]]/start to go on.",
        "From: Ana <ana@[[northgatedenta1.example]]>\n\nThank you for applying to Northgate Dental.",
        "From: ana@northgate.example\n\nBook your slot at https://[[northgate.live]]/slot today.",
        "From: hr@[[northgate-careers-uk.example]]\n\nSee our site, www.northgate.example, for more.",
    ),
    counterexamples=(
        "From: careers@siemens-energy.com\n\nThank you for applying.",
        "From: no-reply@greenhouse-mail.io\n\nThank you for applying to Northgate.",
        "From: jobs@northgate.co.uk\n\nOur news letter comes from news@northgate.com.",
        "From: ana@finance.example\n\nThe role is with Binance; their site is binance.com.",
        "From: jobs@northgate.example\n\nOur news: news.northgate.example and northgate.example/jobs",
        "From: careers@northgate.example\n\nA friend of mine wrote from northgate@gmail.com; we do not use it.",
    ),
)
