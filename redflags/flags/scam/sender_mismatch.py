"""Names and addresses of one sender that disagree."""

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

from redflags.case import Case
from redflags.domains import (
    BRANDS,
    FREE_SITES,
    ODD_ENDINGS,
    host,
    is_free_mail,
    is_relay,
    label,
    registrable,
    squash,
    unaddressed,
)
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import HRDA24, SUBLIME

HIRES = r"(?i)\b(?:hr|careers?|recruit\w*|jobs?|talent|hiring|human resources?|people team|onboarding)\b"
CAMPUS = r"\b(?:University|College|Faculty|Professor|Campus)\b"
NUMBER_HOST = r"^\d{1,3}(?:\.\d{1,3}){3}$"
SHORTEST_NAME = 5
SHORTEST_SURNAME = 4
FIRST_LETTERS = 8
NEAR = 90
ASKS = r"(?i)\b(?:send|forward|submit|reply|respond|answer|email|e-?mails?|mail|write|revert|return|drop|contact|reach|continue|add|copy|questions?|through|via)\b[^\n]{0,70}$"
REPLY = r"(?i)\b(?:reply|respond|revert|send|write|forward|submit|return)\b[^\n.]{0,40}\b(?:to|at|on|via|only)[ :]*(?:us at |me at )?$"
YOURS = r"(?i)\b(?:to|at|from|is|on) your (?:own |e-?mail |personal |mail )?(?:address|inbox|mailbox|account|e-?mail)\b|\b(?:we|i)(?:'ll| will| have|'ve)? (?:sent?|e-?mail(?:ed)?|wrote)\b|\bmy own\b|\breferees?\b|\bnot\b|\bnever\b|n't\b"
CHAIR = (
    r"\b(?:[Dd]epartment|[Dd]ept\.?|Faculty|Office|Cent(?:re|er)|Registrar|Professor|Prof\.?|Dean|Career Services|[Ss]cholar|[Tt]herapist|[Cc]ounsell?or|[Ff]aculty)\b[^.!?]{0,80}\b(?:University|College)\b"
    r"|\b(?:University|College)\b[^.!?]{0,40}\b(?:faculty|Department|Registrar|Office|Professor)\b"
)
STUDENT = r"(?i)\bstudents?\b|\bwork[- ]study\b|\bstudy helper\b|\bcampus\b|\bassistant\b"
ENDING = 250
NOT_EMPLOYER = frozenset({"job-alert", "other"})
SIGNED = r"(?i)\b(?:hr|hiring|recruit\w*|talent|human resources?|people)\b[^\n]{0,40}?(?:,| at | \| | - |\n)\s*"
ALONE = r"(?i)\b(?:self[- ]employed|freelance|independent|one[- ](?:wo)?man|just me|i work alone|on my own account)\b"
FORMS = r"(?i)career|job|recruit|apply|form|onboard|hiring|interview|offer|(?:^|[.-])hr(?:[.-]|$)"
NOT_SIGNED = frozenset({"linkedin", "glassdoor", "indeed", "facebook", "github"})
BUILDERS = ("weebly.", "wixsite.", "blogspot.", "wordpress.", "webnode.", "jimdosite.", "000webhostapp.", "web.app", "firebaseapp.", "glitch.me")  # fmt: skip


def written(case: Case) -> str:
    """The sender's name and the words of the body, without addresses and links."""
    return unaddressed(f"{case.sender.name} {case.message.body}")


def plain(words: str) -> str:
    """Lower-case words without accents."""
    return "".join(char for char in normalize("NFKD", words.lower()) if not combining(char))


def elsewhere(case: Case, domain: str) -> bool:
    """Whether a domain is a stranger to the company that the From address and the words of a message claim."""
    sender, own, other = case.sender, squash(label(case.sender.domain)), squash(label(domain))
    if not sender.corporate or not domain or is_free_mail(domain) or is_relay(domain) or len(own) < SHORTEST_NAME:
        return False
    words = squash(written(case))
    kin = own in squash(domain) or other in own or own[:SHORTEST_NAME] == other[:SHORTEST_NAME]
    return own in words and other not in words and not kin


def addresses(case: Case) -> Iterator[Evidence]:
    """Yield addresses to answer to that are on another domain than the sender's."""
    sender, message = case.sender, case.message
    body = message.body.lower()
    others = [address.rpartition("@")[2] for address in sender.body_addresses]
    company = sender.corporate or (
        not sender.address and any(not is_free_mail(domain) and not is_relay(domain) for domain in others)
    )
    own = squash(label(sender.domain)) if sender.corporate else ""
    for address, domain in zip(sender.body_addresses, others, strict=True):
        if (start := body.find(address)) < 0:
            continue
        before = message.body[max(start - NEAR, 0) : start]
        strange = re.search(YOURS, before) is None
        if is_free_mail(domain):
            named = len(own) >= SHORTEST_NAME and own in squash(address.partition("@")[0])
            if named or (company and strange and re.search(ASKS, before)):
                yield message.evidence("body", start, start + len(address))
        elif strange and (re.search(REPLY, before) or namesake(case, address)) and elsewhere(case, domain):
            yield message.evidence("body", start, start + len(address))


def namesake(case: Case, address: str) -> bool:
    """Whether an address bears the sender's surname."""
    surname = squash((case.sender.name.split() or [""])[-1])
    return len(surname) >= SHORTEST_SURNAME and surname in squash(address.partition("@")[0])


def claimed(case: Case) -> bool:
    """Whether a free-mail sender closes with an address or site of a company's own that the message names."""
    sender, ending = case.sender, case.message.body[-ENDING:]
    if not sender.free_mail or re.search(ALONE, case.message.body):
        return False
    sites = {*sender.link_hosts, *(address.rpartition("@")[2] for address in sender.body_addresses)}
    own = {site: squash(label(site)) for site in sites if site in ending.lower() and not is_free_mail(site)}
    words = squash(written(case)) if own else ""
    return any(
        len(name) >= SHORTEST_NAME and name[:FIRST_LETTERS] in words and not is_relay(site)
        for site, name in own.items()
    )


def campus(case: Case) -> bool:
    """Whether an outsider's domain writes to students in the name of a university."""
    sender, body = case.sender, case.message.body
    if not sender.corporate or case.kind in NOT_EMPLOYER or not ("University" in body or "College" in body):
        return False
    own = squash(label(sender.domain))
    if re.search(r"univ|college|acad|edu", sender.domain):
        return False
    named = {squash(word) for word in re.findall(r"[A-Z][\w.'’]+", body) if len(word) >= SHORTEST_SURNAME}
    stranger = own not in squash(body) and not any(word in own for word in named)
    return stranger and bool(re.search(CHAIR, body) and re.search(STUDENT, body))


def names(case: Case) -> Iterator[Evidence]:
    """Yield a From line whose display name, or the signature, is of a known employer that does not write from there."""
    sender, message = case.sender, case.message
    if not sender.address or is_relay(sender.domain):
        return
    name, ending = plain(sender.name), message.body[-400:]
    for brand, real in BRANDS.items():
        if registrable(sender.domain) in real:
            continue
        shown = re.search(HIRES, name) and re.search(rf"\b{brand}\b", name)
        signed = brand not in NOT_SIGNED and brand in ending.lower() and re.search(rf"{SIGNED}{brand}\b", ending)
        if shown or (signed and sender.corporate and "behalf" not in message.body.lower()):
            yield message.header_evidence("From")
            return


def check(case: Case) -> Iterator[Evidence]:
    """Yield what does not fit together: Reply-To, display name, signature, link text, or failed authentication."""
    sender, message = case.sender, case.message
    if sender.corporate and (is_free_mail(sender.reply_domain) or elsewhere(case, sender.reply_domain)):
        yield message.header_evidence("Reply-To")
    yield from names(case)
    ending = registrable(sender.domain).rpartition(".")[2]
    if sender.corporate and ending in ODD_ENDINGS and re.search(CAMPUS, message.body):
        yield message.header_evidence("From", sender.domain)
    if campus(case) or claimed(case):
        yield message.header_evidence("From", sender.address)
    if sender.corporate and sender.failed:
        yield message.header_evidence("Authentication-Results")
    yield from addresses(case)
    body = message.body.lower()
    for site in sender.link_hosts:
        built = any(builder in site for builder in BUILDERS) and re.search(FORMS, site)
        if built and case.particulars.employer and (start := body.find(site)) >= 0:
            yield message.evidence("body", start, start + len(site))
    for link in message.links:
        said, target = host(link.text) if "." in link.text and " " not in link.text else "", host(link.target)
        if said and target and registrable(said) != registrable(target):
            hidden = registrable(target) in FREE_SITES or target in FREE_SITES or re.search(NUMBER_HOST, target)
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
    thresholds="A free-mail or unrelated Reply-To, or address to answer to, on a company's From; a known employer's or a university's name on a strange domain; a free mailbox that closes with a company's domain; a link that shows one host and leads to a free site. Known hiring systems do not count (list of November 2026).",
    check=check,
    examples=(
        "From: careers@northgate.example\nReply-To: [[northgatehr2024@gmail.com]]\n\nPlease reply with your details.",
        "From: [[Google Recruitment <x83k@mail-bulk.example>]]\n\nYou are shortlisted.",
        "From: Northgate Dental <careers@northgate.example>\nReply-To: [[hr@bluefield-desk.example]]\n\nNorthgate is glad to meet you.",
        "From: careers@northgate.example\n\nNorthgate thanks you. Please reply only to [[panel@bluefield.example]].",
        "Fill it in at [[alder-form.weebly.com]] today.\n\nGrace Holt, HR, Alder Group",
        "From: admin@[[campusjobs.live]]\n\nThe University needs student assistants. Professor Hale",
        "From: Ana <ana@northgate.example>\n\nSend your papers to [[northgate.desk@gmail.com]] please.",
        "From: Desk <[[d.moss@alderplumbing.example]]>\n\nDear student, we are hiring: the Department of Biology at Holt University is looking for a research assistant, 8 hours a week. Send your resume if you are interested in this role.",
        "From: Ana Ruiz <[[ana.ruiz.desk@gmail.com]]>\n\nNorthgate Dental is glad to have you.\n\nAna Ruiz\nNorthgate Dental, northgatedental.example",
    ),
    counterexamples=(
        "From: no-reply@smartrecruiters.com\nReply-To: ana@northgate.example\n\nThank you for applying.",
        "From: Google Careers <noreply@google.com>\n\nWe received your application.",
        "From: Northgate Dental <jobs@hiretool.example>\nReply-To: ana@northgatedental.example\n\nThank you for applying.",
        "From: ana@northgate.example\n\nWe will send the invitation to your address jo.parker@gmail.com.",
        "From: ana@alderplumbing.example\n\nDid you enjoy your time at Holt University? We look for a fitter and would like to meet you.",
        "From: Ana Ruiz <ana.ruiz.work@gmail.com>\n\nI am an independent recruiter. Northgate Dental pays me; you can ask at northgatedental.example.",
        "From: newsletter@jobboard.example\n\nAlder Group and Northgate are hiring.",
        "From: ana@northgate.example\n\nWe do not write from Gmail. My own reply went to Ana, and they answered from ana@northgate.example.",
    ),
)
