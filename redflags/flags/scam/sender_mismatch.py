"""Names and addresses of one sender that disagree."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.domains import BRANDS, FREE_SITES, ODD_ENDINGS, host, is_free_mail, is_relay, label, registrable
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import HRDA24, SUBLIME

HIRES = r"(?i)\b(?:hr|careers?|recruit\w*|jobs?|talent|hiring|human resources?|people team|onboarding)\b"
CAMPUS = r"\b(?:University|College|Faculty|Professor|Campus)\b"
NUMBER_HOST = r"^\d{1,3}(?:\.\d{1,3}){3}$"
SHORTEST_NAME = 5
NEAR = 90
ASKS = r"(?i)\b(?:send|forward|submit|reply|respond|email|e-mail|mail|write|revert|return|drop|contact|reach|continue)\b[^\n]{0,70}$"
REPLY = r"(?i)\b(?:reply|respond|revert|send|write|forward|submit|return)\b[^\n.]{0,40}\b(?:to|at|on|via|only)[ :]*(?:us at |me at )?$"
YOURS = r"(?i)\b(?:to|at|from|is|on) your (?:own |e-?mail |personal |mail )?(?:address|inbox|mailbox|account|e-?mail)\b|\b(?:we|i)(?:'ll| will| have|'ve)? (?:sent?|e-?mail(?:ed)?|wrote)\b|\bmy own\b|\breferees?\b|\bnot\b|\bnever\b|n't\b"
SIGNED = r"(?i)\b(?:hr|hiring|recruit\w*|talent|human resources?|people)\b[^\n]{0,40}?(?:,| at | \| | - |\n)\s*"
FORMS = r"(?i)career|job|recruit|apply|form|onboard|hiring|interview|offer|(?:^|[.-])hr(?:[.-]|$)"
NOT_SIGNED = frozenset({"linkedin", "glassdoor", "indeed", "facebook", "github"})
BUILDERS = ("weebly.", "wixsite.", "blogspot.", "wordpress.", "webnode.", "jimdosite.", "000webhostapp.", "web.app", "firebaseapp.", "glitch.me")  # fmt: skip


def squash(words: str) -> str:
    """Lower-case letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", words.lower())


def elsewhere(case: Case, domain: str) -> bool:
    """Whether a domain is a stranger to the company that the From address and the words of a message claim."""
    sender, own, other = case.sender, squash(label(case.sender.domain)), squash(label(domain))
    if not sender.corporate or not domain or is_free_mail(domain) or is_relay(domain) or len(own) < SHORTEST_NAME:
        return False
    words = squash(re.sub(r"\S+@\S+|https?://\S+|www\.\S+|\S+\.\S+/\S*", " ", f"{sender.name} {case.message.body}"))
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
        elif strange and re.search(REPLY, before) and elsewhere(case, domain):
            yield message.evidence("body", start, start + len(address))


def names(case: Case) -> Iterator[Evidence]:
    """Yield a From line whose display name, or the signature, is of a known employer that does not write from there."""
    sender, message = case.sender, case.message
    if not sender.address or is_relay(sender.domain):
        return
    name, ending = sender.name.lower(), message.body[-400:]
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
    thresholds="A free-mail or unrelated Reply-To, or address to answer to, on a company's From; a known employer's name on a strange domain; a link that shows one host and leads to a free site. Known hiring systems do not count (list of November 2026).",
    check=check,
    examples=(
        "From: careers@northgate.example\nReply-To: [[northgatehr2024@gmail.com]]\n\nPlease reply with your details.",
        "From: [[Google Recruitment <x83k@mail-bulk.example>]]\n\nYou are shortlisted.",
        "From: Northgate Dental <careers@northgate.example>\nReply-To: [[hr@bluefield-desk.example]]\n\nNorthgate is glad to meet you.",
        "From: careers@northgate.example\n\nNorthgate thanks you. Please reply only to [[panel@bluefield.example]].",
        "Fill it in at [[alder-form.weebly.com]] today.\n\nGrace Holt, HR, Alder Group",
        "From: admin@[[campusjobs.live]]\n\nThe University needs student assistants. Professor Hale",
        "From: Ana <ana@northgate.example>\n\nSend your papers to [[northgate.desk@gmail.com]] please.",
    ),
    counterexamples=(
        "From: no-reply@smartrecruiters.com\nReply-To: ana@northgate.example\n\nThank you for applying.",
        "From: Google Careers <noreply@google.com>\n\nWe received your application.",
        "From: Northgate Dental <jobs@hiretool.example>\nReply-To: ana@northgatedental.example\n\nThank you for applying.",
        "From: ana@northgate.example\n\nWe will send the invitation to your address jo.parker@gmail.com.",
        "From: newsletter@jobboard.example\n\nAlder Group and Northgate are hiring.",
        "From: ana@northgate.example\n\nWe do not write from Gmail. My own reply went to Ana, and they answered from ana@northgate.example.",
    ),
)
