"""A job offered, or a shortlist announced, to someone who never applied."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import BBB21PDF, FBI24WFH, FTC24TASK

CHOSEN = (
    r"\b(?:(?!you(?:['’]ve|\s+have)\s+(?:just |now |already )?(?:accepted|chosen|selected|picked|approved)\b)you(?:['’](?:ve|re)|\s+have|\s+are|\s+were)?\s+(?:just\s+|now\s+|also\s+|already\s+|officially\s+|successfully\s+)?(?:been\s+)?"
    r"(?:selected|chosen|picked|approved|accepted|hired|short-?listed|qualified|pre-?selected|pre-?approved|appointed|offered)\s+(?:for|as|to|by|among|from|out|on|an?|the)\b"
    r"|(?:we|hr|i|(?:the|our) (?:company|management|board|team|firm|director))(?:['’]ve|\s+have|\s+has)?\s+(?:just\s+|now\s+)?(?:selected|chosen|picked|approved|accepted|hired|short-?listed|appointed)\s+you\b"
    r"|(?:decided|pleased|happy|glad|delighted|ready|like|want|proceeding|agreed)\s+to\s+(?:(?:employ|hire|engage|appoint|recruit)\s+you\s+(?:as|for|to|on|straight|immediately|an?)|offer\s+you\s+(?:an?|this))\b"
    r"|\b(?:has|have|['’]ve)\s+(?:selected|chosen|picked|approved|hired|short-?listed)\s+you\b|\b(?:is|are|am|['’]re)\s+offering\s+you\b|\bmatched\s+you\s+(?:to|with)\s+an?\s+(?:offer|job)\b"
    r"|your\s+(?:resume|résumé|profile|cv|background|details)\s+(?:has\s+been|have\s+been|was|were|is|are)\s+(?:\w+\s+)?(?:selected|approved|short-?listed|accepted|picked|recommended|chosen|passed)\s+(?:for|by|as|to)\b)[^.!?\n]{0,60}"
)
WORK = r"\b(?:jobs?|positions?|role|vacancy|hir(?:e|ing)|remote|work|assistant|employ\w*|salary|part[- ]time|weekly|opening|payroll|hr)\b"
KNOWN = (
    r"\bapplications?\b(?! (?:process|form|link|steps?|fee|requirements?))|\binterview|\bcandida(?:te|cy)|\bassessment|\bvisit|\b(?:second|next|final|third|last)\s+stage|\bref(?:erence|\.)"
    r"|\breferred by\b|\bconversation|\bsubmi\w+|\bcompetition|\bscholarship|\bsurvey|notice period|telephonic|talent (?:pool|community|network)|\bopen to a\b|\bnot\b[^.!?\n]{0,20}\b(?:selected|chosen|offer)"
)
AMOUNT = (
    r"(?:[$£€₹₦₱]|\b(?:usd|eur|gbp|rs\.?|php|inr|ngn|aed)\s?)\s?\d[\d,.]*k?(?:\s*(?:-|–|to)\s*[$£€₹]?\d[\d,.]*)?\s*(?:usd|dollars)?\s*(?:/|per|a|an|each|every)?\s*(?:day|daily|week|weekly|task|hour of)\b"
    r"|\d[\d,.]*\s*(?:(?:-|–|to)\s*\d[\d,.]*\s*)?(?:usd|dollars|eur|euros?|gbp|pounds|rupees|pesos|aed|sgd|usdt)\s*(?:/|per|a|an|each|every)?\s*(?:day|daily|week|weekly|task)\b"
)
LURE = r"\b(?:daily|weekly|attractive|lucrative|extra|handsome|passive)\s+(?:\w+\s+)?(?:wages?|salary|pay(?:ments?|outs?|check)?|stipend|income|earnings?|cash|money|commission)\b"
EARN = r"\b(?:earn|get|make|receive)\b[^.!?\n]{0,25}\d[\d,.]*\s*(?:(?:-|–|to)\s*\d+\s*)?(?:\w+\s+)?(?:(?:a|per|each|every)\s+(?:day|week)|daily|weekly)\b"
EASY = (
    r"\b(?:remote(?:ly)?|online|(?:from|at) home|home[- ]based|wfh|anywhere|on your (?:own )?phone|smartphone)\b",
    r"\b(?:part[- ]?time|flexible|spare time|free time|leisure|own (?:schedule|time|pace)|(?:few|couple of|1|2|1-2|2-3|60|30|90|one|two)\s+(?:to \d+\s+)?(?:hours?|hrs?|minutes|mins)|does not (?:deter|affect|disturb|interfere)|no fixed hours)\b",
    r"\b(?:students?|undergraduates?|faculty|professor|campus|housewi(?:fe|ves)|retirees|anyone)\b",
    r"\b(?:training|no experience|no skills?|easy|simple|light|basic|anyone can|beginners?)\b",
    r"\b(?:like and subscribe|reviews?|ratings?|boost\w*|optimi[sz]\w+|merchants?|youtube|app store|tasks?|click\w*)\b",
    r"\b(?:whats ?app|telegram|text (?:me|us|back|him|her)|by text|contact (?:him|her|prof\w*|dr)|shall i explain|more details|message me|contact me|personal e-?mail|kindly|reply (?:yes|with|if)|if (?:you are )?interested|mobile number|are you interested|dear (?:student|friend)|hello dear|hi dear)\b",
)
HONEST = r"\b(?:your application|you applied|thank(?:s| you) for applying|interviews?|cover letter|closing date|job description|unsubscribe|apply (?:at|on|via|through|online|by|here)|careers? (?:page|site)|vacancy (?:no|ref)|qualified|degree|licen[cs]e)\b"
# What speaks of something the reader did, like KNOWN, as whole words, which are found faster.
KNOWN_WORDS = frozenset(
    "applied applying applicant applicants apply interview interviews candidate candidacy assessment met meet meeting spoke speaking talked talking chatted trial test call tender panel round ctc probation".split()
)
EASY_ENOUGH = 3
CHOICE = frozenset(
    "selected chosen picked approved accepted hired shortlisted short qualified preselected pre preapproved appointed offered employ hire engage "
    "appoint recruit offer offering matched recommended passed".split()
)
MONEY = frozenset(["<money>"])
PERIODS = frozenset("day week weekly daily task hour".split())
LURES = frozenset("daily weekly attractive lucrative extra handsome passive".split())
EARNING = frozenset("earn get make receive".split())
# Each way to tell of a wage, with sets of words of which the message must hold one each.
PAY = (((MONEY, PERIODS), AMOUNT), ((LURES,), LURE), ((EARNING, PERIODS), EARN))


def check(case: Case) -> Iterator[Evidence]:
    """Yield the news of having been chosen, or a wage for easy work, from a message that speaks of nothing the reader did for it."""
    whole = case.text.lower
    words = case.text.vocabulary
    chosen = not words.isdisjoint(CHOICE) and words.isdisjoint(KNOWN_WORDS)
    if chosen and re.search(WORK, whole) and not re.search(KNOWN, whole):
        yield from (case.text.span(*match.span()) for match in re.finditer(CHOSEN, whole))
    ways = "|".join(way for needs, way in PAY if not any(map(words.isdisjoint, needs)))
    if not ways or not (pay := re.search(ways, whole)) or re.search(HONEST, whole):
        return
    if sum(1 for trait in EASY if re.search(trait, whole)) >= EASY_ENOUGH:
        yield case.text.span(*pay.span())


FLAG = RedFlag(
    __name__,
    title="Offers a job you never applied for",
    axis=Axis.SAFETY,
    severity=Level.MEDIUM,
    definition="An offer or a shortlist for a job the person never applied to.",
    why=(
        "It is the usual way into task, mule and fake-cheque scams. Honest headhunters invite you to talk; they "
        "do not hire strangers."
    ),
    advice=(
        "Search your sent mail for an application to this sender.",
        "If there is none, look the job up on the company's own careers page and ask there before you reply.",
    ),
    sources=(FTC24TASK, FBI24WFH, BBB21PDF),
    thresholds=(
        "An offer, hire or shortlist without an application. With urgency, pay or a request for data it weighs more."
    ),
    patterns=(
        # how they got hold of you
        "resume|résumé|cv|profile|background|qualifications ..4 recommended|forwarded|referred|passed|suggested|shortlisted ..3 by|to|through|from|via ..5 agency|agencies|indeed|linkedin|ziprecruiter|glassdoor|monster|job_board|job_boards|job_site|online|headhunters|platforms|recruiters|sites|naukri|jobberman|seek|jobstreet|reed|totaljobs|careerbuilder|jora|bayt",
        "got|get|obtained|gotten|collected|sourced|picked|received ..1 your ..2 contact|email|e-mail|number|phone|info|information|address|details|name ..3 from|through|via|in|on|at|off ..4 school|university|college|student|students|campus|internet|web|career_center|career_centre|chamber_of_commerce|directory|online_database",
        "your ..2 contact|email|e-mail|number|info|information|address|details|name|resume|cv ..6 school|university|college|student|students|campus|faculty ..1 database|directory|portal|records|system|list|board",
        "found|saw ..1 your ..1 email|contact|details|number ..3 internet|online_database|directory",
        "your email|number|phone|contact|name|mail_id|email_address ..3 selected|chosen|picked|shortlisted|drawn ..3 from|by|for|randomly|among|in|as",
        "student|students|campus|school|faculty|staff empowerment|employment_support|job_placement|support_job|assistance_job|financial_support ..2 program|programme|scheme|initiative",
        # you are chosen, approved, hired
        "you ..4 approved|pre-approved|preapproved|pre-qualified|prequalified ..3 for|as|to ..4 position|role|job|post|work|assistant|interview|hire|vacancy|hired|opening|remote|clerk",
        "hr|board|team|management|department|company|director|recruiters|system ..3 approved ..1 you|your_profile|your_resume|your_cv|your_application",
        "your resume|résumé|cv|profile|background|details ..3 approved|cleared|qualified|pre-approved ..3 for|as|by ..6 position|role|job|post|assistant|interview|remote|team|vacancy|hr|department",
        "selected|chosen|picked|accepted|hired|handpicked|qualified|pre-selected|preselected|shortlisted ..1 for|as|into|to_join|to_work ..3 remote|online|work-from-home|work_from_home|home-based|virtual|data_entry|mystery|student|part-time_online|part_time_online ..1 team|job|work|program|programme|opportunity|assistant|clerk|shopper|staff|evaluator|evaluation",
        "reviewed|viewed|viewing|reviewing|saw|seeing|going_through|went_through ..2 your ..1 resume|résumé|cv|profile|background ..12 approved|hired|qualified_for|employ_you|hire_you|chosen_you|selected_you|you_are_selected|are_selected",
        "profile|resume|cv|background ..3 impressed ..3 board|management|us|hr|recruiters|our_team|company|director ..10 selected|approved|hired|chosen|offer|pleasure|shortlisted",
        "selected|shortlisted|chosen|picked ..2 among|amongst|out_of|from ..3 thousands|millions|numerous|several_profiles|many_profiles|hundreds_of_profiles|many_resumes|thousands_of_resumes",
        # a job, here you are
        "like|want|wish|love|happy|glad|pleased|pleasure|delighted|able|here|looking|going ..3 offer|give|provide|propose|introduce|recommend|offering|giving you ..1 a|an|some|this|our ..3 simple|easy|online|lucrative|home-based|work-from-home|well-paid|high-paying|remote_part-time|remote_part_time|part-time_remote|flexible_remote|part-time|part_time ..3 job|jobs|work|gig|task|tasks",
        "position|job|slot|spot|role|place ..2 reserved|kept|held|waiting|set_aside ..1 for you",
        "30|45|60|90|1|2|3|1-2|2-3|one|two|three|few ..2 minutes|mins|hours|hour ..2 a_day|per_day|daily|each_day|every_day|a_week|weekly|per_week ..12 earn|make|get|salary|income|receive|paid ..4 <money>",
        "free|paid ..1 training ..12 earn|earning|make|income|wage|wages ..6 <money>",
        "job|work|position|employment ..3 not|never ..2 deter|affect|disturb|interfere|stop|hinder|disrupt ..6 other|your|studies|school|classes|present|current|job",
        "help~|assist~|support~|secure ..3 hardworking|hard-working|dedicated|devoted|loyal|deserving|honest|committed ..3 students|student|individuals|people|persons ..8 job|income|work|earn|money",
        "officially|hereby|pleased|happy|glad|delighted ..8 inform|notify|announce|tell|let ..3 you ..6 hired|employed|approved|accepted_for_the_job|accepted_for_the_position|selected_for_the_job|selected_to_work|selected_as",
        # further wordings
        "eligible|qualify|qualified|approved ..2 for ..3 <money> ..5 job|position|role|work|assistant",
        "we got|obtained|received|get|have_gotten your contact|contacts|contact_details|contact_information|contact_info ..1 from|through|via|in|on",
    ),
    hints=(
        "you ..3 selected|shortlisted|chosen|hired ..3 for|as|to",
        "found|saw|came_across|got ..2 your resume|cv|profile ..2 on|through|via|in ..3 indeed|monster|careerbuilder|ziprecruiter|naukri|internet|web",
        "attractive|good|handsome|lucrative|competitive weekly|daily wage|wages|salary|pay|income|stipend",
        "confirm|reply|respond|text|message ..3 begin|start|get_started|proceed|interested",
        "few|couple ..1 hours ..4 week|weekly|day|daily",
        "free|full training ..2 provided|given|offered|for_you",
        "students ..8 remote|remotely|part-time|part_time|weekly",
        "randomly selected|chosen|picked",
        "got|found your contact|number|email|details ..3 linkedin|indeed|database|portal",
    ),
    check=check,
    examples=(
        "Congratulations! [[You have been selected for our remote team]]. Confirm to begin.",
        "Your [[CV was forwarded to us by Indeed]] and [[you are approved for the post]].",
        "We reviewed your profile and [[HR has approved you for the assistant position]], 25 hours a week.",
        "Good day, we [[found your email in the students directory]] and our firm pays $300 each Friday.",
        "Hi, Mia here. [[We'd like to offer you a simple online job]], can I tell you more?",
        "There is a [[place set aside for you]] in the warehouse audit crew, no forms, just say when.",
    ),
    counterexamples=(
        "I came across your portfolio and would love to tell you about a design role, no pressure.",
        "You were referred by Tomas Lindqvist, who said you might be open to a chat.",
        "Congratulations, you have been shortlisted following your application of 3 May (ref. 2231).",
        "I found your profile on LinkedIn and wondered whether a payroll role in Leeds might interest you.",
        "Following your two interviews we would like to offer you the part-time position of barista.",
        "They told me I was approved for the position although I never wrote to them.",
        "Now that you've accepted the duty manager role, payroll can set you up for the work.",
        "You have not been selected for the remote position on this occasion.",
        "We work 8 hours a day and the salary is paid monthly.",
    ),
)
