"""What is known of mail domains, as of November 2026: free mail, relays of hiring systems, much-imitated employers."""

from __future__ import annotations

import re
from functools import cache, lru_cache

FREE_MAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "ymail.com",
        "rocketmail.com",
        "aol.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "proton.me",
        "protonmail.com",
        "pm.me",
        "gmx.com",
        "gmx.net",
        "gmx.de",
        "gmx.at",
        "web.de",
        "t-online.de",
        "mail.com",
        "email.com",
        "usa.com",
        "consultant.com",
        "mail.ru",
        "yandex.com",
        "yandex.ru",
        "inbox.ru",
        "bk.ru",
        "zoho.com",
        "zohomail.com",
        "tutanota.com",
        "tuta.io",
        "hotmail.co.uk",
        "yahoo.co.uk",
        "yahoo.co.in",
        "yahoo.in",
        "yahoo.ca",
        "yahoo.fr",
        "yahoo.de",
        "yahoo.com.br",
        "yahoo.com.ph",
        "yahoo.com.sg",
        "hotmail.fr",
        "hotmail.de",
        "hotmail.it",
        "hotmail.es",
        "outlook.fr",
        "outlook.de",
        "live.co.uk",
        "btinternet.com",
        "rediffmail.com",
        "qq.com",
        "163.com",
        "126.com",
        "naver.com",
        "libero.it",
        "orange.fr",
        "free.fr",
        "wanadoo.fr",
        "laposte.net",
        "uol.com.br",
        "bol.com.br",
        "hey.com",
        "fastmail.com",
        "mail2world.com",
        "hushmail.com",
        "disroot.org",
        "comcast.net",
        "verizon.net",
        "att.net",
        "sbcglobal.net",
        "cox.net",
        "bellsouth.net",
    ]
)

RELAYS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "lever.co",
        "hire.lever.co",
        "ashbyhq.com",
        "myworkday.com",
        "workday.com",
        "myworkdayjobs.com",
        "smartrecruiters.com",
        "icims.com",
        "jobvite.com",
        "taleo.net",
        "oraclecloud.com",
        "successfactors.com",
        "sapsf.com",
        "successfactors.eu",
        "workable.com",
        "workablemail.com",
        "bamboohr.com",
        "breezy.hr",
        "breezy-mail.com",
        "recruitee.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "personio.de",
        "personio.com",
        "pinpointhq.com",
        "jazzhr.com",
        "applytojob.com",
        "jazz.co",
        "zohorecruit.com",
        "bullhorn.com",
        "bullhornmail.com",
        "avature.net",
        "phenompeople.com",
        "eightfold.ai",
        "gem.com",
        "gem-mail.com",
        "rippling.com",
        "dover.com",
        "wellfound.com",
        "angel.co",
        "linkedin.com",
        "indeed.com",
        "indeedemail.com",
        "glassdoor.com",
        "ziprecruiter.com",
        "monster.com",
        "reed.co.uk",
        "totaljobs.com",
        "cv-library.co.uk",
        "seek.com.au",
        "jobstreet.com",
        "naukri.com",
        "stepstone.de",
        "xing.com",
        "hired.com",
        "joinhandshake.com",
        "handshake.com",
        "hirevue.com",
        "sparkhire.com",
        "hackerrank.com",
        "hackerrankforwork.com",
        "codility.com",
        "codesignal.com",
        "coderbyte.com",
        "testgorilla.com",
        "calendly.com",
        "cal.com",
        "goodtime.io",
        "cronofy.com",
        "doodle.com",
        "youcanbook.me",
        "paradox.ai",
        "modernhire.com",
        "trac.jobs",
        "jobtrain.co.uk",
        "networxrecruitment.com",
        "tal.net",
        "jobs.nhs.uk",
        "governmentjobs.com",
        "neogov.com",
        "paylocity.com",
        "paycomonline.net",
        "adp.com",
        "ukg.com",
        "ultipro.com",
        "dayforce.com",
        "ceridian.com",
        "paycor.com",
        "docusign.net",
        "docusign.com",
        "hellosign.com",
        "dropboxsign.com",
        "pandadoc.com",
        "adobesign.com",
        "checkr.com",
        "sterlingcheck.com",
        "hireright.com",
        "goodhire.com",
        "zoom.us",
        "microsoft.com",
        "google.com",
        "mailchimp.com",
        "mailchimpapp.net",
        "sendgrid.net",
        "amazonses.com",
        "mandrillapp.com",
        "sparkpostmail.com",
        "hubspotemail.net",
        "mailgun.org",
        "salesforce.com",
        "exacttarget.com",
        "constantcontact.com",
        "ccsend.com",
        "brevo.com",
        "sendinblue.com",
    ]
)

BRANDS: dict[str, tuple[str, ...]] = {
    "google": ("google.com",),
    "microsoft": ("microsoft.com",),
    "amazon": ("amazon.com", "amazon.jobs", "amazon.co.uk"),
    "apple": ("apple.com",),
    "facebook": ("facebook.com", "fb.com"),
    "metacareers": ("metacareers.com",),
    "netflix": ("netflix.com",),
    "github": ("github.com",),
    "linkedin": ("linkedin.com",),
    "paypal": ("paypal.com",),
    "walmart": ("walmart.com",),
    "costco": ("costco.com",),
    "starbucks": ("starbucks.com",),
    "coca-cola": ("coca-cola.com", "coca-colacompany.com"),
    "pepsico": ("pepsico.com", "pepsicojobs.com"),
    "unilever": ("unilever.com",),
    "nestle": ("nestle.com",),
    "siemens": ("siemens.com", "siemens-energy.com", "siemens-healthineers.com"),
    "volkswagen": ("volkswagen.com", "volkswagen.de"),
    "deloitte": ("deloitte.com",),
    "accenture": ("accenture.com",),
    "kpmg": ("kpmg.com",),
    "infosys": ("infosys.com",),
    "wipro": ("wipro.com",),
    "tatamotors": ("tatamotors.com",),
    "exxonmobil": ("exxonmobil.com",),
    "chevron": ("chevron.com",),
    "aramco": ("aramco.com",),
    "petronas": ("petronas.com",),
    "emirates": ("emirates.com", "emiratesgroupcareers.com"),
    "etihad": ("etihad.com",),
    "lufthansa": ("lufthansa.com", "lufthansagroup.com"),
    "worldbank": ("worldbank.org",),
    "unicef": ("unicef.org",),
    "boeing": ("boeing.com",),
    "lockheedmartin": ("lockheedmartin.com", "lockheedmartinjobs.com"),
    "pfizer": ("pfizer.com",),
    "novartis": ("novartis.com",),
    "glassdoor": ("glassdoor.com",),
    "indeed": ("indeed.com",),
    "coinbase": ("coinbase.com",),
    "binance": ("binance.com",),
    "spotify": ("spotify.com", "lifeatspotify.com"),
    "salesforce": ("salesforce.com",),
    "nvidia": ("nvidia.com",),
    "samsung": ("samsung.com",),
    "toyota": ("toyota.com",),
    "fedex": ("fedex.com",),
    "citibank": ("citi.com", "citibank.com"),
    "barclays": ("barclays.com", "barclays.co.uk"),
    "hsbc": ("hsbc.com", "hsbc.co.uk"),
    "tesco": ("tesco.com", "tesco-careers.com"),
    "sainsburys": ("sainsburys.co.uk",),
    "randstad": ("randstad.com",),
    "adecco": ("adecco.com",),
    "manpower": ("manpower.com", "manpowergroup.com"),
}

KNOWN = frozenset(real for domains in BRANDS.values() for real in domains)
HIRING_WORDS = (
    "career",
    "careers",
    "job",
    "jobs",
    "hr",
    "recruit",
    "recruiting",
    "recruitment",
    "talent",
    "hiring",
    "hire",
    "apply",
    "onboarding",
    "staffing",
    "vacancy",
    "vacancies",
    "employment",
    "interview",
    "interviews",
    "offer",
    "offers",
    "portal",
    "candidate",
    "candidates",
    "applicant",
    "personnel",
    "staff",
    "humanresources",
    "opportunities",
    "workforce",
    "join",
)
# Pieces put behind a real name to make a domain that is free to buy: hiring words that no agency calls itself by, countries, official endings.
ADDED_WORDS = frozenset(
    "career careers job jobs hr hiring onboard onboarding interview interviews offer offers apply recruit recruiting recruitment rh karriere carriere emploi empleo recrute".split()
)
OFFICIAL = "gov"
ADDED = ADDED_WORDS | frozenset("gov edu ac us usa uk eu ca au de fr in ie nz sg za intl global".split())
NOT_IMITATIONS = frozenset({"finance", "being", "goole", "emirate", "barclay", "amazone", "googol", "mason"})
ODD_ENDINGS = frozenset(
    [
        "live",
        "online",
        "site",
        "xyz",
        "top",
        "info",
        "club",
        "store",
        "shop",
        "website",
        "space",
        "work",
        "link",
        "click",
        "vip",
        "buzz",
        "icu",
        "cyou",
        "fun",
        "pro",
        "life",
        "world",
        "cc",
        "ws",
        "tk",
        "ml",
        "ga",
        "cf",
        "gq",
        "sbs",
        "cfd",
        "rest",
        "bond",
        "quest",
    ]
)
FREE_SITES = frozenset(
    [
        "weebly.com",
        "wixsite.com",
        "blogspot.com",
        "wordpress.com",
        "webnode.com",
        "jimdosite.com",
        "000webhostapp.com",
        "herokuapp.com",
        "github.io",
        "netlify.app",
        "vercel.app",
        "pages.dev",
        "web.app",
        "firebaseapp.com",
        "glitch.me",
        "bit.ly",
        "tinyurl.com",
        "t.co",
        "rb.gy",
        "cutt.ly",
        "is.gd",
        "shorturl.at",
        "t.ly",
        "ow.ly",
        "goo.su",
    ]
)
RECEIVERS = (
    "google.com",
    "outlook.com",
    "yahoo.com",
    "icloud.com",
    "apple.com",
    "fastmail.com",
    "protonmail.ch",
    "proton.me",
    "gmx.net",
    "zoho.com",
    "aol.com",
    "web.de",
)
DIGRAPHS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("0", "o"), ("1", "l"), ("5", "s"), ("3", "e"), ("ii", "u"))
SHORTEST_BRAND = 5
DOUBLED = re.compile(r"(.)\1")
HOST = re.compile(r"^(?:https?://)?(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)


@cache
def suffix_list() -> object:
    """The public suffix list that its package ships; no network."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_encoded_idn=False)


@cache
def registrable(host: str) -> str:
    """The domain somebody registered: "mail.acme.co.uk" gives "acme.co.uk"; a bare host comes back as it is."""
    host = host.lower().strip(".")
    return str(suffix_list().privatesuffix(host) or host)  # type: ignore[attr-defined]


def host(link: str) -> str:
    """The host of a link, or the empty string for other schemes."""
    if re.match(r"(?!https?:)[a-z]+:", link, re.IGNORECASE):
        return ""
    match = HOST.match(link.strip("<>()[].,"))
    return match[1].lower().strip(".") if match and "." in match[1] else ""


def label(domain: str) -> str:
    """The name somebody registered, without its ending: "acme.co.uk" gives "acme"."""
    return registrable(domain).partition(".")[0]


def is_relay(domain: str) -> bool:
    """Whether a hiring, scheduling, signing or bulk-mail system writes from it on behalf of employers."""
    return domain in RELAYS or registrable(domain) in RELAYS


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have a mailbox there."""
    return domain in FREE_MAIL


@lru_cache(4096)
def skeleton(name: str) -> str:
    """A name with look-alike characters and pairs folded, so that "rnicrosoft" and "microsoft" agree."""
    if not name.isascii():
        from confusable_homoglyphs import confusables

        found = confusables.is_confusable(name, greedy=True, preferred_aliases=["latin"]) or []
        latin = {
            row["character"]: row["homoglyphs"][0]["c"]
            for row in found
            if row["homoglyphs"] and not row["character"].isascii()
        }
        name = "".join(latin.get(char, char) for char in name)
    for pair, single in DIGRAPHS:
        name = name.replace(pair, single)
    return name


def shape(name: str) -> str:
    """The skeleton of a name, with i and l as one."""
    return skeleton(name).replace("i", "l")


@lru_cache(4096)
def thin(name: str) -> str:
    """The shape of a name with doubled letters as single ones: "calendlly" and "calendiy" are "calendly"."""
    return DOUBLED.sub(r"\1", shape(name))


def squash(words: str) -> str:
    """The lower-case letters and digits of words, as a domain would hold them."""
    return re.sub(r"[^a-z0-9]", "", words.lower())


def unaddressed(words: str) -> str:
    """Words without the addresses and links among them."""
    return " ".join(word for word in words.split() if "@" not in word and "." not in word[:-1])


def one_edit(left: str, right: str) -> bool:
    """Whether one insertion, deletion, substitution or swap of neighbours parts two names."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    if len(left) == len(right):
        different = [index for index in range(len(left)) if left[index] != right[index]]
        return len(different) == 1 or (
            len(different) == 2
            and different[1] == different[0] + 1
            and left[different[0]] == right[different[1]]
            and left[different[1]] == right[different[0]]
        )
    short, long = sorted((left, right), key=len)
    return any(long[:index] + long[index + 1 :] == short for index in range(len(long)))


def imitates(domain: str, real: str) -> bool:
    """Whether a domain imitates a real one: look-alike characters, one edit, or the name with a hiring word added."""
    name, other = label(unicode_name(domain)), label(real)
    odd = ending(domain) in ODD_ENDINGS
    if registrable(domain) == registrable(real) or len(other) < SHORTEST_BRAND or name in NOT_IMITATIONS:
        return False
    if name == other:
        return odd and ending(real) not in ODD_ENDINGS
    if alike(name, other):
        return True
    close = skeleton(name)
    found = other if other in name else skeleton(other) if skeleton(other) in close else ""
    rest = (name if found == other else close).replace(found, " ", 1).replace("-", " ").split() if found else []
    return bool(found) and any(map(is_hiring, rest)) and ("-" in name or odd or found != other)


def alike(name: str, other: str) -> bool:
    """Whether two names differ by look-alike characters or, if they are long enough, by one edit that is no plural."""
    return skeleton(name) == skeleton(other) or (
        len(other) > SHORTEST_BRAND and one_edit(name, other) and f"{name}s" != other and name != f"{other}s"
    )


def ending(domain: str) -> str:
    """The last part of a domain: "acme.co.uk" gives "uk"."""
    return domain.rpartition(".")[2]


def stem(domain: str) -> tuple[str, tuple[str, ...]]:
    """The name of a domain without hyphens and without the pieces added behind it, and those: "acme-bio-hr.example" gives "acmebio" and "hr"."""
    pieces = label(unicode_name(domain)).split("-")
    kept = len(pieces)
    while kept > 1 and pieces[kept - 1] in ADDED:
        kept -= 1
    return "".join(pieces[:kept]), tuple(pieces[kept:])


def copies(domain: str, real: str) -> bool:
    """Whether a domain is another one with a piece added behind a hyphen, whatever their hyphens, or with one also a letter off."""
    (name, added), (other, others_added) = stem(domain), stem(real)
    if not added or others_added or len(other) < SHORTEST_BRAND or name in NOT_IMITATIONS:
        return False
    return name == other or alike(name, other)


def is_hiring(piece: str) -> bool:
    """Whether a piece of a domain's name is, begins or ends with a hiring word."""
    return piece in HIRING_WORDS or any(
        len(word) > 2 and (piece.startswith(word) or piece.endswith(word)) for word in HIRING_WORDS
    )


def unicode_name(domain: str) -> str:
    """A domain with its punycode labels decoded; undecodable ones stay."""
    if "xn--" not in domain:
        return domain
    parts = []
    for part in domain.split("."):
        try:
            parts.append(part.encode().decode("idna") if part.startswith("xn--") else part)
        except UnicodeError:
            parts.append(part)
    return ".".join(parts)


@lru_cache(4096)
def imitated_known(domain: str) -> str | None:
    """The much-imitated employer or hiring system that a domain imitates; systems only by look-alike or doubled letters."""
    for real in sorted(KNOWN):
        if imitates(domain, real):
            return real
    name = label(unicode_name(domain))
    first = name.partition("-")[0]
    for real in sorted(RELAYS):
        system = label(real)
        if len(system) >= SHORTEST_BRAND and any(
            piece != system and thin(piece) == thin(system) for piece in (name, first)
        ):
            return real
    return None


def imitated(domain: str, others: frozenset[str] = frozenset()) -> str | None:
    """The real domain that a domain imitates: of a much-imitated employer or hiring system, or another one named in the same message."""
    domain = domain.lower()
    if is_free_mail(domain) or is_relay(domain) or registrable(domain) in KNOWN:
        return None
    if known := imitated_known(domain):
        return known
    return next(
        (
            real
            for real in sorted(others)
            if not is_free_mail(real) and not is_relay(real) and (imitates(domain, real) or copies(domain, real))
        ),
        None,
    )
