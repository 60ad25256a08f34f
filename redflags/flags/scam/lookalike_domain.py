"""A domain made to be mistaken for another."""

from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import imitated, registrable
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import CNBCTEXT, HRDA24, SOFTPEDIA


def check(case: Case) -> Iterator[Evidence]:
    """Yield the address, link or name of every domain that imitates a known one or another one in the message."""
    sender, message = case.sender, case.message
    others = frozenset(registrable(domain) for domain in sender.domains)
    suspects = {domain: imitated(domain, others - {registrable(domain)}) for domain in sorted(sender.domains)}
    body = message.body.lower()
    longer = {domain for domain, real in suspects.items() if real}
    for domain in longer:
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
    thresholds="One edit or a look-alike character away from a much-imitated employer or another domain of the message; or its name with a hiring word added after a hyphen.",
    check=check,
    examples=(
        "From: talent@[[rnicrosoft.com]]\nSubject: Offer\n\nYour offer is attached.",
        "From: jobs@[[sìemens.com]]\n\nWe liked your profile.",
        "Apply at https://[[google-careers-apply.online]]/start to go on.",
        "From: hr@[[northgate-careers-uk.example]]\n\nSee our site, www.northgate.example, for more.",
    ),
    counterexamples=(
        "From: careers@siemens-energy.com\n\nThank you for applying.",
        "From: no-reply@greenhouse-mail.io\n\nThank you for applying to Northgate.",
        "From: jobs@northgate.example\n\nOur news: news.northgate.example and northgate.example/jobs",
        "From: careers@northgate.example\n\nWe do not use the address northgate@gmail.com. Report it.",
    ),
)
