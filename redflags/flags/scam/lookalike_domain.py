"""A domain made to be mistaken for another."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import (
    ADDED_WORDS,
    ODD_ENDINGS,
    OFFICIAL,
    ending,
    imitated,
    is_free_mail,
    is_relay,
    label,
    one_edit,
    registrable,
    shape,
    squash,
    stem,
    unaddressed,
)
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import CNBCTEXT, HRDA24, SOFTPEDIA

SHORTEST_NAME = 6
LONGEST_NAME = 5  # words
# What a borrowed name is used for; without one of these an added hiring word may be the employer's own.
GRAVE = frozenset(
    "chat-app-interview clickfix-command crypto-payment early-bank-details early-id-scan early-ssn-request equipment-purchase fake-check gift-card "
    "instant-hire money-mule no-interview-offer off-platform-move password-or-otp-request reshipping run-untrusted-repo task-scam too-good-pay upfront-fee".split()
)
WARNS = r"\b(?:fraud\w*|scam\w*|phish\w*|impersonat\w+|(?:never|not) (?:ask|charge|request|take))\b"


def spelled(words: str) -> str:
    """Words as a domain would hold them, "and" for "&"."""
    return squash(words.replace("&", "and"))


def written(case: Case) -> str:
    """The words of the sender's name, subject and body, without addresses and links."""
    return unaddressed(f"{case.sender.name} | {case.message.subject} | {case.message.body}")


def misspelt(name: str, words: str) -> bool:
    """Whether a domain's name is a written one with look-alike characters, or with one letter changed before the last."""
    runs = words.split()
    for start, first in enumerate(runs):
        if not first[0].isupper():
            continue
        said = ""
        for word in runs[start : start + LONGEST_NAME]:
            said += spelled(word)
            if len(said) > len(name) + 1:
                break
            if len(said) < SHORTEST_NAME or said == name or abs(len(said) - len(name)) > 1:
                continue
            if shape(said) == shape(name) or (
                "&" not in runs[start : start + LONGEST_NAME]
                and len(said) == len(name) > SHORTEST_NAME + 1
                and said[-1] == name[-1]
                and one_edit(said, name)
            ):
                return True
    return False


def own_name(case: Case, domain: str, real: str, others: frozenset[str]) -> bool:
    """Whether a domain that is a letter off a known one bears the name that the message writes."""
    own = spelled(label(domain))
    return real not in others and label(real) not in own and own in spelled(written(case))


def borrows(case: Case, domain: str) -> bool:
    """Whether a domain makes a written name its own: a letter off, or with a hiring word added or under an odd ending in a message that does what impostors do."""
    if is_free_mail(domain) or is_relay(domain):
        return False
    name, added = stem(domain)
    if OFFICIAL in added:
        return True
    words = written(case)
    whole = spelled(words)
    first = label(domain).partition("-")[0]
    if len(name) < SHORTEST_NAME:
        return False
    if name not in whole and (not added or len(first) < SHORTEST_NAME or first not in whole):
        return misspelt(name, words)
    odd = ending(domain) in ODD_ENDINGS
    hires = not ADDED_WORDS.isdisjoint(added)
    if not (odd or hires) or (added and name + "".join(added) in whole):
        return False
    if odd and hires:
        return True
    grave = any(hit.pattern.strong and hit.pattern.id in GRAVE for hits in case.hits.values() for hit in hits)
    return grave and re.search(WARNS, case.text.lower) is None


def disguised(case: Case) -> Iterator[Evidence]:
    """Yield the hosts of the body that are written with letters of another script."""
    if case.message.body.isascii():
        return
    for site in case.sender.link_hosts:
        if (start := case.text.lower.find(site)) >= 0:
            evidence = case.text.span(start, start + len(site))
            if any(char.isalpha() and not char.isascii() for char in evidence.quote):
                yield evidence


def real_one(case: Case, domain: str, other: str) -> bool:
    """Whether of two domains that resemble each other the first is the real one: the one written as a name, else not the sender's, else the shorter."""
    words = spelled(written(case))
    told, other_told = (spelled(label(name)) in words for name in (domain, other))
    if told != other_told:
        return told
    senders = {case.sender.domain, case.sender.reply_domain}
    return domain not in senders if (domain in senders) != (other in senders) else len(other) > len(domain)


def check(case: Case) -> Iterator[Evidence]:
    """Yield the address, link or name of every domain that imitates a known one or another one in the message."""
    sender, message = case.sender, case.message
    if not sender.domains:
        return
    others = frozenset(registrable(domain) for domain in sender.domains)
    suspects = {domain: imitated(domain, others - {registrable(domain)}) for domain in sorted(sender.domains)}
    body = message.body.lower()
    longer = {domain for domain, real in suspects.items() if real and not own_name(case, domain, real, others)}
    for domain in (sender.domain, sender.reply_domain):
        if domain and domain not in longer and borrows(case, domain):
            yield message.header_evidence("From" if domain == sender.domain else "Reply-To", domain)
            break
    yield from disguised(case)
    for domain in sorted(longer):
        real = str(suspects[domain])
        if real in longer and real_one(case, domain, real):
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
    thresholds="A look-alike or doubled letter away from a known hiring system; that or one edit from a much-imitated employer, another domain of the message or the written name; such a domain with a piece added behind a hyphen. The written name with a hiring word or an odd ending counts only beside a request or promise that impostors make, with both of them alone.",
    check=check,
    examples=(
        "From: talent@[[rnicrosoft.com]]\nSubject: Offer\n\nYour offer is attached.",
        "From: jobs@[[sìemens.com]]\n\nWe liked your profile.",
        "Apply at https://[[google-careers-apply.online]]/start to go on.",
        "From: Ana <ana@[[northgatedenta1.example]]>\n\nThank you for applying to Northgate Dental.",
        "From: ana@northgate.example\n\nBook your slot at https://[[northgate.live]]/slot today.",
        "From: hr@[[northgate-careers-uk.example]]\n\nSee our site, www.northgate.example, for more.",
        "From: hr@[[northgate-dental-us.example]]\n\nSee our site, www.northgatedental.example, for more.",
        "From: HR <hr@[[alderdental-jobs.example]]>\n\nAlder Dental is glad to have you. The interview is on Telegram and you are hired today.",
        "From: HR <hr@[[alderdental-hr.online]]>\n\nAlder Dental is glad to have you.",
        "From: HR <hr@[[alderdentel.example]]>\n\nThis is the Alder Dental front desk.",
        "From: HR <hr@[[alderhospitai.example]]>\n\nAlder Hospital is glad to have you.",
        "From: Ana <ana@[[mo1ler-vance.example]]>\n\nMoller Vance is glad to have you, see www.moller-vance.example.",
        "From: desk@[[countyoffice-gov.example]]\n\nYour form is ready.",
        "From: no-reply@[[calendlly-invites.example]]\n\nPick your slot.",
    ),
    counterexamples=(
        "From: careers@siemens-energy.com\n\nThank you for applying.",
        "From: no-reply@greenhouse-mail.io\n\nThank you for applying to Northgate.",
        "From: jobs@northgate.co.uk\n\nOur news letter comes from news@northgate.com.",
        "From: ana@finance.example\n\nThe role is with Binance; their site is binance.com.",
        "From: jobs@northgate.example\n\nOur news: news.northgate.example and northgate.example/jobs",
        "From: jobs@alderdental-jobs.example\n\nAlder Dental thanks you for applying. We will be in touch by Friday.",
        "From: jobs@alderdental-jobs.example\n\nAlder Dental never asks for an interview on Telegram; tell us about scams: the interview is on Telegram, they say.",
        "From: info@careline-recruitment.example\n\nCareline Recruitment is an agency. The interview is on Telegram at ten.",
        "From: ana@meridian-power.example\n\nMeridian Power thanks you for the form.",
        "From: jobs@holtlogistics.example\n\nHolt Logistic is our trading name in Ghent.",
        "From: careers@northgate.example\n\nA friend of mine wrote from northgate@gmail.com; we do not use it.",
    ),
)
