"""Which particulars a message carries: company, person, contact.

Vagueness is measured by what is missing from a message of its kind, never by vague words.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from redflags.message import Message, SegmentKind
from redflags.sender import Sender
from redflags.text import Text

NOT_NAMES = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Google Meet|Zoom|Teams|Microsoft Teams|Skype|WhatsApp|Whatsapp|Telegram|Signal|Facebook|Instagram|Indeed|LinkedIn|Linkedin|Monster|Glassdoor|ZipRecruiter|Naukri|Craigslist|Gumtree|Reed|Totaljobs|Upwork|Fiverr|Gmail|Excel|Word|Python|Java"
    r"|I|You|Your|Our|My|His|Her|Their|Its|We|They|He|She|It|This|That|These|Those|The|A|An|All|Any|Each|Every|No|Some|Us|Me|Dear|Hello|Hi|Sir|Madam|Mr|Mrs|Ms|Miss|Dr|Prof|Please|Kindly|Reply|Call|Click|Send|Apply|Start"
    r"|HR|Hr|CV|Cv|ID|Id|Resume|Home|Work|Job|Jobs|Office|Company|Client|Employer|Firm|Team|Hiring|Human|Recruitment|Recruiting|Recruiter|Talent|Management|Manager|Human Resources?|Candidates?|Applicants?"
    r"|Best|Kind|Warm|Many|Regards|Thanks|Sincerely|USD|EUR|GBP|Immediate|Immediately|Full|Part|Remote|Remotely|Online|Daily|Weekly|Monthly|Salary|Pay|Data|Customer|Good|Great|Flexible|Free|High|Zero|Minimum|Experience|English|Bachelor|Master|Christmas|Easter"
    r"|US|USA|UK|UAE|EU|U\.S|United|America|Britain|England|Scotland|Wales|Ireland|London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Dublin|Paris|Berlin|Madrid|Rome|Amsterdam|Europe|Germany|France|Spain|Italy|Poland|Romania|Turkey|Dubai|Abu Dhabi|Qatar|Doha"
    r"|Saudi|Kuwait|Oman|Bahrain|India|Mumbai|Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Pakistan|Karachi|Lahore|Bangladesh|Dhaka|Nepal|Nigeria|Lagos|Abuja|Ghana|Accra|Kenya|Nairobi|Uganda|Kampala|South|North|East|West|Africa|Asia|Philippines|Manila|Cebu|Singapore"
    r"|Malaysia|Indonesia|Thailand|Bangkok|China|Beijing|Shanghai|Hong|Japan|Tokyo|Korea|Canada|Toronto|Vancouver|Australia|Sydney|Melbourne|New York|New Zealand|California|Texas|Florida|Chicago|Boston|Houston|Dallas|Seattle|Atlanta"
)
KINDS_OF_FIRM = (
    r"(?:Inc|Ltd|LLC|LLP|PLC|plc|GmbH|AG|SA|SAS|BV|B\.V|NV|AB|Oy|Pty|Pvt|Limited|Corporation|Corp|Group|Holdings|University|College|School|Hospital|Trust|Council|Foundation|Institute|Bank|Hotel|Recruitment|Recruiting|Staffing|Consulting|Solutions"
    r"|Technologies|Systems|Services|Studio|Agency|Partners|Logistics|Clinic|Surgery|Nursery|Bakery|Café|Cafe|Restaurant|Dental|Brothers|Bros|Sons|Farm|Stores?|Labs?|Industries|Enterprises|Media|Pharmacy|Motors|Foods)"
)
FIRM_WORDS = frozenset(re.findall(r"\w+", KINDS_OF_FIRM.lower())) | {"store", "stores", "lab", "labs", "b.v", "b.v."}
GENERIC = (
    r"(?:High|Primary|Secondary|Middle|Graduate|Business|Medical|Law|Our|The|An?|Your|My|This|Customer|Client|Financial|Online|Digital|Global|International|Multinational|Overseas|Foreign|WhatsApp|Whatsapp|Telegram|Facebook|Social|Human|Professional|Employment"
    r"|Recruitment|Recruiting|Staffing|Hiring|Job|Jobs|Career|Manpower|Local|Private|Public|Top|Leading|Big|Large|Major|Reputed|Reputable|Star|Five|Luxury|Company|Private|Pvt|Support|IT|Information|Health|Care|Food|Cleaning|Security|Virtual|Remote|Data|Payroll|Administrative|Management|Strategic|Business|Work|Working|Dear|Hello|Hi|Apply|Age|Focus|User)"
)
# How a text names a firm, and the words (one of them) without which that way cannot match: most need no search.
COMPANY: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset(),
        r"\b(?:at|with|joining|join|from|behalf of|behalf|interest in|applying to|apply to|here at|team at|employer:|company:|client:|hiring for|recruiter for)\s+(?:the\s+|our client,?\s+)?"
        rf"(?=[A-Z])(?!(?:{NOT_NAMES})\b)[A-Z][\w&’'.-]{{1,}}",
    ),
    (
        FIRM_WORDS,
        rf"\b(?=[A-Z])(?!{GENERIC}\s+(?:{GENERIC}\s+)*{KINDS_OF_FIRM}\b)[A-Z][\w&’'.-]+(?:\s+[A-Z&][\w&’'.-]*){{0,4}},?\s+{KINDS_OF_FIRM}\b",
    ),
    (
        frozenset(["team", "recruiting", "talent", "hr", "careers"]),
        r"\b(?:The|Your)\s+(?!(?:Hiring|Recruit\w*|HR|Talent|Human|Support|Onboarding|Management|Sales|Admin\w*|Global|Whole|Entire|Selection|Interview|Company|Job|Career|Online|Online|Office|Payroll|Staffing)\b)"
        r"[A-Z][\w&’'-]+(?:\s+[A-Z][\w&’'-]+){0,3}\s+(?:[Tt]eam|[Rr]ecruiting|[Tt]alent|HR|[Cc]areers)\b",
    ),
    (
        frozenset(["hiring", "recruiting", "looking", "seeking", "growing"]),
        rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?=[A-Z])(?!(?:{NOT_NAMES}|{GENERIC}|There|Who|What|Which|Someone|Everybody|Nobody|Here|So|And|But)\b)[A-Z][\w’'-]+(?:\s+(?:&|and|of|[A-Z][\w’'-]+)){{0,4}}\s+(?:is|are)\s+(?:now |currently |also )?(?:hiring|recruiting|looking for|seeking|growing)\b",
    ),
    (
        frozenset(["&", "and"]),
        rf"\b(?=[A-Z])(?!(?:{NOT_NAMES}|{GENERIC})\b)[A-Z][\w’'-]+\s+(?:&|and)\s+(?:Sons?|Daughters?|Co|Company|Partners|Brothers|Bros|[A-Z]\w+)\s+(?:is|are|has|was)\b",
    ),
)
PERSON = re.compile(
    r"\b(?:i'?m|i am|my name is|this is|name's)\s+(?-i:[A-Z][a-z’'-]+)"
    r"|(?:regards|wishes|thanks|thank you|cheers|best|sincerely|faithfully|yours|truly|rgds|br|x)[\s,!.-]*\n+\s*(?-i:[A-Z][\w’'.-]+)(?:[ \t]+(?-i:[A-Z])[\w’'.-]*){0,3}"
    r"|\b(?:mr|mrs|ms|dr|prof(?:essor)?)\.?\s+(?-i:[A-Z])\w+",
    re.IGNORECASE,
)


LEADING = re.compile(
    r"^(?:(?:at|with|joining|join|from|behalf of|behalf|interest in|applying to|apply to|here at|team at|employer:|company:|client:|hiring for|recruiter for|the|your|our client)[\s,]+)+",
    re.IGNORECASE,
)
TRAILING = re.compile(r"\s+(?:[Tt]eam|[Rr]ecruiting|[Tt]alent|HR|[Cc]areers|[Hh]iring|[Rr]ecruitment|[Jj]obs)\b.*$")


@cache
def company(ways: tuple[int, ...]) -> re.Pattern[str]:
    """The expression of these ways to name a firm."""
    return re.compile("|".join(COMPANY[way][1] for way in ways))


class Particulars:
    """What a message names in its subject, new text, signature and sender; each is looked for when it is asked for."""

    def __init__(self, message: Message, sender: Sender, text: Text) -> None:
        """Leave quoted history out, unless there is nothing else."""
        body = message.body
        cut = min((part.start for part in message.segments if part.kind is SegmentKind.QUOTED), default=len(body))
        self._words = f"{message.subject}\n{body[: cut or len(body)]}"
        self._sender = sender
        self._vocabulary = text.vocabulary

    @cached_property
    def employer(self) -> str:
        """The company's name as the text gives it, or the empty string."""
        ways = tuple(way for way, (needs, _) in enumerate(COMPANY) if not needs or needs & self._vocabulary)
        match = company(ways).search(self._words)
        return TRAILING.sub("", LEADING.sub("", match.group())).strip(" .,'’") if match else ""

    @cached_property
    def company(self) -> bool:
        """Whether a company is named, or the sender has a domain of its own."""
        return self._sender.corporate or bool(self.employer)

    @cached_property
    def person(self) -> bool:
        """Whether a person is named, as the writer or as a contact."""
        return bool(PERSON.search(self._words))

    @cached_property
    def contact(self) -> bool:
        """Whether there is a phone number, an address, a site or a sender's own domain."""
        sender = self._sender
        return bool(self._vocabulary & {"<phone>", "<email>"}) or bool(sender.link_hosts) or sender.corporate
