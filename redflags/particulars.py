"""Which particulars a message carries: company, role, pay, place, time, person, contact, next step.

Vagueness is measured by what is missing from a message of its kind, never by vague words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from redflags.message import Message, SegmentKind
from redflags.sender import Sender
from redflags.text import Text

COMPANY = re.compile(
    r"\b(?:at|with|joining|join|from|behalf of|behalf|interest in|applying to|apply to|here at|team at|employer:|company:|client:|hiring for|recruiter for)\s+(?:the\s+|our client,?\s+)?(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Google Meet|Zoom|Teams|WhatsApp|Telegram|Indeed|LinkedIn|Monster|Glassdoor|ZipRecruiter|I|You|HR|US|USA|UK|CV|Home|Work|"
    r"Best|Kind|Regards|Warm|USD|ID)\b)[A-Z][\w&’'.-]{1,}"
    r"|\b[A-Z][\w&’'.-]+(?:\s+[A-Z&][\w&’'.-]*){0,4},?\s+(?:Inc|Ltd|LLC|LLP|PLC|plc|GmbH|AG|SA|SAS|BV|B\.V|NV|AB|Oy|Pty|Pvt|Limited|Corporation|Corp|Group|Holdings|University|College|School|Hospital|Trust|Council|"
    r"Foundation|Institute|Bank|Hotel|Recruitment|Recruiting|Staffing|Consulting|Solutions|Technologies|Systems|Services|Studio|Agency|Partners|Logistics|Clinic|Surgery|Nursery|Bakery|Café|Cafe|Restaurant)\b"
    r"|\b(?:The|Your)\s+[A-Z][\w&’'-]+(?:\s+[A-Z][\w&’'-]+){0,3}\s+(?:[Tt]eam|[Rr]ecruiting|[Tt]alent|HR|[Cc]areers)\b"
)
ROLE = re.compile(
    r"\b(?:engineer|developer|manager|assistant|analyst|nurse|teacher|tutor|driver|cleaner|chef|cook|waiter|waitress|barista|bartender|porter|warehouse|operative|picker|packer|clerk|receptionist|secretary|accountant|"
    r"bookkeeper|auditor|consultant|designer|architect|scientist|researcher|technician|mechanic|electrician|plumber|carpenter|welder|labou?rer|carer|caregiver|nanny|au pair|doctor|physician|pharmacist|dentist|hygienist|"
    r"therapist|lawyer|solicitor|paralegal|associate|director|officer|administrator|coordinator|co-ordinator|specialist|representative|salesperson|seller|buyer|planner|supervisor|foreman|intern|internship|trainee|"
    r"apprentice(?:ship)?|graduate (?:scheme|programme|program)|lecturer|professor of|postdoc\w*|editor|writer|journalist|copywriter|translator|photographer|producer|actor|model|guard|security|steward|host|crew|fitter|machinist|"
    r"operator|inspector|surveyor|estimator|recruiter|marketer|programmer|tester|qa|devops|sysadmin|dispatcher|courier|farmhand|gardener|lifeguard|coach|instructor|librarian|curator|technologist|controller|executive|"
    r"head of|lead|vice president|vp|cto|cfo|ceo|counsel|evaluator|moderator|agent|annotator|shopper|data entry)\b",
    re.IGNORECASE,
)
PERSON = re.compile(
    r"\b(?:i'?m|i am|my name is|this is|name's)\s+(?-i:[A-Z][a-z’'-]+)"
    r"|(?:regards|wishes|thanks|thank you|cheers|best|sincerely|faithfully|yours|truly|rgds|br|x)[\s,!.-]*\n+\s*(?-i:[A-Z][\w’'.-]+)(?:[ \t]+(?-i:[A-Z])[\w’'.-]*){0,3}"
    r"|\b(?:mr|mrs|ms|dr|prof(?:essor)?)\.?\s+(?-i:[A-Z])\w+",
    re.IGNORECASE,
)
NEXT_STEP = re.compile(
    r"\?|\b(?:please|let (?:me|us) know|you(?:'ll| will) (?:hear|receive|get|be contacted)|we(?:'ll| will)|i(?:'ll| will)|next step|next stage|contact (?:me|us)|reply|book|click|confirm|call me|get back|apply (?:now|here)|by (?:mon|tues|wednes|thurs|fri)day)\b",
    re.IGNORECASE,
)
PAY_WORDS = re.compile(
    r"\b(?:salary|wage|pay(?: rate)?|rate|compensation|per (?:hour|day|week|month|annum|year)|p\.?a\.?|/hr?|band \d)\b",
    re.IGNORECASE,
)
PLACE = re.compile(
    r"\b(?:remote(?:ly)?|hybrid|on[- ]?site|based in|located in|location|office|address|street|road|avenue|st\.|zoom|teams|google meet|phone|video)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What a message names; each is True if it is there."""

    company: bool
    role: bool
    pay: bool
    place: bool
    time: bool
    person: bool
    contact: bool
    next_step: bool


def particulars_of(message: Message, sender: Sender, text: Text) -> Particulars:
    """Look for each particular in subject, new text and signature."""
    body = message.body
    cut = min((part.start for part in message.segments if part.kind is SegmentKind.QUOTED), default=len(body))
    words = f"{message.subject}\n{body[:cut]}" if cut else f"{message.subject}\n{body}"
    kinds = {entity.label_ for entity in text.doc.ents}
    return Particulars(
        company=sender.corporate or bool(COMPANY.search(words)),
        role=bool(ROLE.search(words)),
        pay="money" in kinds or bool(PAY_WORDS.search(words)),
        place=bool(PLACE.search(words)),
        time=bool(kinds & {"time", "duration"}),
        person=bool(PERSON.search(words)),
        contact=bool(kinds & {"phone", "email"}) or any(host for host in sender.link_hosts) or sender.corporate,
        next_step=bool(NEXT_STEP.search(words)),
    )
