"""A greeting that shows the sender does not know whom they write to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import BBB21PDF, FTC24TASK

# What anybody may be called: alone it greets one of many, unless the reader is in a process or of a known circle.
ANYBODY = (
    "candidates?|applicants?|students?|undergraduates?|graduates?|drivers?|nurses?|teachers?|educators?|carers?|caregivers?|workers?|employees?|staff|friends?|professionals?|talents?|sirs?|madam|freshers?|translators?|freelancers?"
    "|evaluators?|shoppers?|models?|researchers?|seekers?|leaders?|aspirants?|achievers?|superstars?|resume owner|team member|future \\w+"
)
GREETING = re.compile(
    rf"\W*(?:dear|hello|hi|hey|attention|attn|greetings|good (?:day|morning|afternoon|evening)|to)\b[ ,:]*(?:all |the |our )?(?:(?!psyc|class)[a-z’'-]+ ){{0,2}}?(?:{ANYBODY})(?: ?/ ?\w+)*\s*(?:[,!:;.\n-]|$)"
)
# A field of a form letter that nobody filled in, and the marks of which it holds one.
FIELD = (
    r"\b(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon))\s+(?:mr\.?/ms\.?\s+)?(?:\{{1,2}\s*[\w .-]{2,24}\}{1,2}|<{1,2}\s*(?:first|last|full|candidate|applicant|given|your|insert)?[ _.-]?name\s*>{1,2}|«[\w .-]{2,24}»"
    r"|\[(?:first|last|full|candidate|candidate['’]s|applicant|insert|recipient|your)[ _.-]?(?:first[ _.-]?)?name(?: here)?\]|%+\[?[a-z_.-]{0,12}name\]?%+|\*\|[a-z_]{2,12}\|\*|\$\{[\w .]{2,24}\}|#\w{0,10}name#)"
)
MARKS = "{<«[%*$#"
# Words of a process that runs, in which a form letter is usual.
RUNNING = frozenset(
    "application applications applied applying interview interviews interviewed assessment panel regret unfortunately shortlist shortlisted onboarding joining enrolled received submitted ref reference appointed appointment".split()
)


def check(case: Case) -> Iterator[Evidence]:
    """Yield a greeting with an open field, and the greeting of anybody that opens a first contact."""
    if any(mark in case.text.lower for mark in MARKS):
        yield from (case.text.span(*match.span()) for match in re.finditer(FIELD, case.text.lower))
    if case.kind != "outreach" or not case.text.vocabulary.isdisjoint(RUNNING):
        return
    if match := GREETING.match(case.message.body.lower()):
        start, end = match.span()
        yield case.message.evidence("body", start + len(match.group()) - len(match.group().lstrip()), end)


FLAG = RedFlag(
    __name__,
    title="Greets you as one of many",
    axis=Axis.SAFETY,
    severity=Level.LOW,
    definition="A generic address and text with nothing specific to the candidate.",
    why=(
        "Newsletters and honest recruiters do it too, so it means little alone. Beside other signs it suggests a "
        "mass mailing."
    ),
    advice=(
        "Check the sender before you reply.",
        'You could ask: "What in my profile matched this role?"',
    ),
    sources=(BBB21PDF, FTC24TASK),
    thresholds="None; useful only together with other signs.",
    patterns=(
        "hello|hi|hey|greetings|good_day|good_morning|good_afternoon|good_evening ,? dear ,|! ..12 resume|profile|selected|chosen|shortlisted|hired",
        "dear|hello|hi|attention|greetings|hey|to ..1 job_seeker|jobseeker|job-seeker|job_seekers|jobseekers|job_hunter|job_applicant|work_seeker|employment_seeker",
        "attention|calling|attn ..1 all? job_seekers|jobseekers|job_seeker|jobseeker|job_hunters|everyone_looking",
        "dear|hello|hi|greetings prospective|potential|valued|lucky|esteemed|beloved|intending|intended|chosen|would-be|selected employee|worker|applicant|candidate|winner|beneficiary|person|staff|talent|recruit|friend|home",
        "dear|hello|hi|greetings beloved|beneficiary|lucky_winner|e-mail_user|email_user|email_owner|email_address_owner|internet_user|account_holder|home_worker|remote_worker|worker|employee|recruit|talent|resource|consultant|freelancer ,|!|.|:|-",
        "dear sir|sirs / ma|madam|mam|ma'am|maam",
        "dear sir_or_madam|sir_or_ma|sir_and_madam|sir_ma|mr/mrs|mr/ms|mr/miss|sir_or_ms|mr_or_mrs|mr./mrs.|ma/sir|madam/sir|sir/ma|sirs_and_madams",
        "to whomsoever|whom it may concern ,|:|. ..20 job|position|vacancy|offer|hiring|work|selected|opportunity",
        "dear|hello|hi|hey student|students|graduate|undergraduate ,|!|:|. ..25 selected|shortlisted|hired|your_contact|your_email|earn|weekly|school_database|empowerment",
        "hello|hi|dear|hey ..1 <email>",
        # further wordings
        "dear|hello|hi ..7 job_seeker|seeker|jobseeker|job_seekers|jobseekers",
    ),
    needs=("dear|hello|hi|hey|attention|attn|greetings|good|to",),
    check=check,
    hints=(
        "hello|hi|hey|greetings|good_day|good_morning|good_afternoon|good_evening ,? dear ,|!|.|:|;|-|…",
        "dear|hello|hi candidate|applicant|student|friend|all|everyone|graduate",
        "to whom it may concern",
        "hello|hi|greetings dear",
        "your profile|resume|cv ..2 impressed ..3 board|management|team|us|hr",
        "undisclosed recipients|recipient",
    ),
    examples=(
        "[[Hello Dear, we saw your resume on the internet and you are selected]].",
        "[[Dear {FirstName}]], your profile impressed our board!",
        "[[Attention job seeker]], you have been shortlisted among thousands.",
        "[[Dear Sir/Ma]], kindly find below the vacancy details.",
        "[[Dear student,]] we are hiring: the laboratory is looking for an assistant, 8 hours a week. Send your resume if you are interested in this role.",
        "[[Dear Prospective Employee]], we ship the welcome pack on Monday.",
    ),
    counterexamples=(
        "Dear Applicant, thank you for applying for reference 4471; applications close on Friday.",
        "Hello everyone, here are this week's vacancies from the careers service.",
        "Dear Sam, I read your talk on queueing theory and think the scheduler team would interest you.",
        "We would never write to you as Dear job seeker without your name.",
        "They wrote Hello dear, we saw your resume, and asked me for a deposit.",
        "Dear Candidate, your interview for Staff Nurse (NHS-4471) is on Monday at 10.",
        "Hello dear, lovely to see you on Tuesday.",
        "Dear Nurse, your interview for the ward is on Monday at 10; bring your registration.",
        "Hi dear Marta, lovely to hear from you.",
    ),
)
