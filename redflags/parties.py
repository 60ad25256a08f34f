"""Which employer a message is about, and which job: names and roles as senders write them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from redflags.domains import RELAYS, is_free_mail, is_relay, label, registrable
from redflags.sender import parse_address

DESK = re.compile(
    r"\b(?:the\s+)?(?:(?:global|campus|early|university|technical|tech|corporate|university)\s+)?(?:talent acquisition|recruiting|recruitment|recruiter|hiring|talent|careers?|people|hr|human resources|jobs?|staffing|candidate (?:experience|care|services)|onboarding|applications?"
    r"|notifications?|no[- _.]?reply|do[- _.]?not[- _.]?reply|mailer|messages?)\b(?:\s+(?:team|group|department|dept|office|desk|operations|ops|partner|manager|coordinator|systems?|portal|center|centre|services?|of|at|for))*|\b(?:team|mailer-daemon)\b",
    re.IGNORECASE,
)
BY_WAY_OF = re.compile(r"\s+(?:via|through|by way of)\s+.*$", re.IGNORECASE)
BEHALF = re.compile(r"(?:^|\s)(?:on behalf of|at|@|from|with)\s+(?:the\s+)?(\S.*)$", re.IGNORECASE)
BESIDE = re.compile(r"\(([^()]+)\)|\s[|/·–—-]\s(.+)$|,\s*(.+)$")
LEGAL = re.compile(
    r"\b(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|sa|sas|bv|nv|ab|oy|pty|pvt|corp|corporation|company|co|holdings?|the)\b\.?", re.I
)  # fmt: skip
GENERIC_HOSTS = re.compile(
    r"^(?:mail|email|e?m?\d*|us|eu|uk|app|apps|no-?reply|notifications?|notify|hire|jobs|talent|mg|smtp|send|bounces?|inbound|reply|www|apply|system|candidates?|careers?|recruit\w*|messages?)\d*$"
)
TENANTS = frozenset(
    ["myworkday.com", "workday.com", "icims.com", "taleo.net", "successfactors.com", "successfactors.eu"]
)
SHORTEST = 3

JOB = (
    r"(?:engineers?|developers?|programmers?|analysts?|designers?|managers?|assistants?|nurses?|teachers?|tutors?|accountants?|administrators?|associates?|architects?|consultants?|coordinators?|directors?|drivers?|editors?|executives?|receptionists?"
    r"|scientists?|researchers?|specialists?|supervisors?|technicians?|writers?|interns?|internship|traineeship|apprenticeship|trainees?|apprentices?|clerks?|cashiers?|chefs?|cooks?|bakers?|baristas?|waiters?|cleaners?|carers?|electricians?|plumbers?|mechanics?|lecturers?|postdocs?|professors?|librarians?"
    r"|producers?|planners?|officers?|operators?|operatives?|representatives?|agents?|advisers?|advisors?|buyers?|bookkeepers?|controllers?|translators?|copywriters?|photographers?|marketers?|pharmacists?|therapists?|physiotherapists?|paralegals?|lawyers?|solicitors?|secretary|secretaries|surveyors?|testers?|tester|workers?"
    r"|packers?|pickers?|warehouse|mystery shoppers?|payroll|lead|head|sales|support|administrator|strategist|inspector|inspectors|estimator|merchandiser|stylist|gardener|joiner|welder|porter|housekeeper|sommelier|curator|archivist|dispatcher|scheduler|auditor|actuary|economist|statistician)"
)
WORD = r"[\w&+#./’'-]{1,30}"
ROLE = rf"(?:{WORD}[ ,]+){{0,4}}?{JOB}(?:[ -]{JOB}){{0,2}}\b"
ROLE_CUES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:for|as|to|about|regarding|in|on|re:?)\s+(?:the|our|an?|your)\s+(?:position\s+of\s+|role\s+of\s+)?({ROLE})",
        rf"\b(?:position|role|post|vacancy|job|opening|application|applying|applied|interview)\s*(?:of|as|for|to|:|–|—|-)+\s*(?:(?:the|our|an?)\s+)?(?:(?:position|role|post)\s+of\s+)?({ROLE})",
        rf"\b(?:the|our|an?|this|your)\s+({ROLE})\s+(?:position|role|post|vacancy|opening|job|interview|opportunity|shift|application)\b",
    )
)
SUBJECT_ROLE = re.compile(rf"({ROLE})", re.IGNORECASE)
NOT_ROLES = re.compile(
    r"\b(?:hiring|recruiting|recruitment|hr|talent|line|people|team lead\b.*\bwill|account|general|office|duty|case|relationship) ?(?:managers?|coordinators?|specialists?|partners?|officers?|assistants?|executives?|directors?|lead|team)\b"
    r"|\bcustomer support\b|\bsupport team\b|\bhead office\b|\bco-?workers?\b|\bfield of\b",
    re.IGNORECASE,
)
FILLER = frozenset(
    "a an and at for in of on or our re the this to with your you we i is are as by fw fwd from role position job interview invitation application applying update about next steps step offer senior junior "
    "mid jr sr lead graduate entry level full part time remote hybrid i ii iii iv new open opening vacancy m f d w x first second final round call phone screen video thank thanks confirm confirmed confirmation "
    "reschedule rescheduled scheduling schedule assessment task test hello hi dear regarding following here details us".split()
)
SMALL = frozenset("a an the about for to with from in on at our your my this that is was as be or by if and".split())
TOP = 700
PLAIN_SENDER = re.compile(r'"?([\w .&+!/-]*)"?[ ]*<([\w.+=-]+@[\w.-]+)>')


def employer_names(sender: str, reply_to: str, stated: str) -> tuple[str, ...]:
    """The names an employer may go by in a message, best first: From and Reply-To lines, and the name stated in the text."""
    display, address = parse_address(sender)
    domain = address.rpartition("@")[2]
    desk, person = names_of(display)
    found = list(desk)
    if is_relay(domain):
        reply = parse_address(reply_to)[1].rpartition("@")[2]
        found += [label(reply)] if reply and not is_free_mail(reply) and not is_relay(reply) else []
        found += tenant(address)
    found += [stated] if stated else []
    found += [person] if person and is_relay(domain) and not stated and len(person.split()) != 2 else []
    systems = relay_names()
    kept = [name for name in found if len(normal(name)) >= SHORTEST and normal(name) not in systems]
    return tuple(dict.fromkeys(kept))


def names_of(display: str) -> tuple[list[str], str]:
    """The employer's names a display name gives ("Acme Careers", "Jo Ray at Acme", "Jo (Acme)"), and what it is otherwise."""
    whole = " ".join(display.strip(" \"'<>").split())
    display = BY_WAY_OF.sub("", whole)
    if match := BEHALF.search(display):
        return cleaned(match[1]), ""
    if match := BESIDE.search(display):
        beside = cleaned(next(filter(None, match.groups())))
        if beside:
            return beside, ""
        display = display[: match.start()]
    relayed = display != whole and not whole.lower().endswith("linkedin")
    return (cleaned(display), "") if relayed or DESK.search(display) else ([], display)


def cleaned(name: str) -> list[str]:
    """A name without the words for a desk, as a list that is empty if nothing is left."""
    name = " ".join(DESK.sub(" ", name).split()).strip(" -–—|,.()")
    return [name] if name else []


def tenant(address: str) -> list[str]:
    """The employer's name in the address of a hiring system: acme.teamtailor-mail.com, acme@myworkday.com."""
    local, _, domain = address.rpartition("@")
    root = registrable(domain)
    hosts = domain.removesuffix(root).strip(".").split(".")
    found = [name for name in hosts if name and not GENERIC_HOSTS.match(name)]
    if root in TENANTS and not DESK.search(local.replace("-", " ")):
        found.append(local)
    return found


@cache
def relay_names() -> frozenset[str]:
    """The names of the hiring and mail systems themselves, squeezed."""
    return frozenset(label(domain) for domain in RELAYS) | {"greenhousemail", "icims"}


def normal(name: str) -> str:
    """A name squeezed for comparison: lower case, without legal forms, spaces and marks."""
    words = LEGAL.sub(" ", name.lower().replace("&", " and "))
    return "".join(char for char in words if char.isalnum())


def role_of(subject: str, text: str) -> str:
    """The job a message is about, as its subject or first lines name it, or the empty string."""
    for words in (subject, text[:TOP]):
        for cue in ROLE_CUES if words is subject else ROLE_CUES[1:]:
            for match in cue.finditer(words):
                if role := tidy(match[1]):
                    return role
        if words is subject:
            for match in SUBJECT_ROLE.finditer(subject):
                if role := tidy(match[1]):
                    return role
    return ""


def tidy(role: str) -> str:
    """A role without the filling words before it, or the empty string if it names none."""
    if NOT_ROLES.search(role):
        return ""
    words = role.replace(",", " ").split()
    starts = [place for place, word in enumerate(words) if word.lower() in SMALL]
    words = words[starts[-1] + 1 :] if starts else words
    while words and words[0].lower().strip(".:'’-–—") in FILLER - {"senior", "junior", "lead", "graduate"}:
        words.pop(0)
    return " ".join(words).strip(" .:-–—'’")


def role_words(role: str) -> frozenset[str]:
    """The words of a role that tell it from another, singular."""
    words = re.findall(r"[a-z+#]+", role.lower())
    return frozenset(word.removesuffix("s") for word in words if word not in FILLER)


def same_role(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two roles may be one: one of them unknown, or the words of one among those of the other."""
    return left <= right or right <= left


@lru_cache(4096)
def who(sender: str) -> tuple[str, str]:
    """The display name and address of a From line, as `parse_address` gives them, quickly where it is plain."""
    match = PLAIN_SENDER.fullmatch(sender)
    return (match[1].strip(), match[2].lower().strip(".")) if match else parse_address(sender)
