"""A greeting that shows the sender does not know whom they write to."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import BBB21PDF, FTC24TASK

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
        "hello|hi|hey|greetings|good_day|good_morning|good_afternoon|good_evening ,? dear ,|!|.|:|;|-|…",
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
    needs=("{|<|«|[|%|#|*",),
    regexes=(
        r"\b(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon))\s+(?:mr\.?/ms\.?\s+)?(?:\{{1,2}\s*[\w .-]{2,24}\}{1,2}|<{1,2}\s*(?:first|last|full|candidate|applicant|given|your|insert)?[ _.-]?name\s*>{1,2}|«[\w .-]{2,24}»"
        r"|\[(?:first|last|full|candidate|candidate['’]s|applicant|insert|recipient|your)[ _.-]?(?:first[ _.-]?)?name(?: here)?\]|%+\[?[a-z_.-]{0,12}name\]?%+|\*\|[a-z_]{2,12}\|\*|\$\{[\w .]{2,24}\}|#\w{0,10}name#)",
    ),
    hints=(
        "dear|hello|hi candidate|applicant|student|friend|all|everyone|graduate",
        "to whom it may concern",
        "hello|hi|greetings dear",
        "your profile|resume|cv ..2 impressed ..3 board|management|team|us|hr",
        "undisclosed recipients|recipient",
    ),
    examples=(
        "[[Hello Dear,]] we saw your resume on the internet and you are selected.",
        "[[Dear {FirstName}]], your profile impressed our board!",
        "[[Attention job seeker]], you have been shortlisted among thousands.",
        "[[Dear Sir/Ma]], kindly find below the vacancy details.",
        "[[Dear Prospective Employee]], we ship the welcome pack on Monday.",
    ),
    counterexamples=(
        "Dear Applicant, thank you for applying for reference 4471; applications close on Friday.",
        "Hello everyone, here are this week's vacancies from the careers service.",
        "Dear Sam, I read your talk on queueing theory and think the scheduler team would interest you.",
        "We would never write to you as Dear job seeker without your name.",
        "They wrote Hello dear, we saw your resume, and asked me for a deposit.",
        "Dear Candidate, your interview for Staff Nurse (NHS-4471) is on Monday at 10.",
        "Hi dear Marta, lovely to hear from you.",
    ),
)
