"""A take-home that costs days."""

from __future__ import annotations

from collections.abc import Iterator

from redflags.course import Course
from redflags.event import EventKind
from redflags.flag import Axis, Context, Level, RedFlag
from redflags.flags.unpaid_work._paid import goes_unpaid, says_paid
from redflags.sighting import Sighting, Sureness
from redflags.sources import CNBC18, INHER24, LOOPCV, SEED3

BIG = (
    "5|6|7|8|9|10|11|12|13|14|15|16|18|20|25|30|35|40|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|"
    "eighteen|twenty|thirty|forty"
)


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield unpaid tasks said or found to take many hours; how many says how grave."""
    limits = course.thresholds
    for event in course.of(EventKind.ASSESSMENT_ASSIGNED, EventKind.ASSESSMENT_SUBMITTED):
        hours = event.hours or 0
        if hours <= limits.take_home_hours_low or says_paid(event.words):
            continue
        high, medium = hours > limits.take_home_hours_high, hours > limits.take_home_hours_medium
        yield Sighting(
            events=(event,),
            why=f"a task of {hours:g} hours",
            sureness=Sureness.CLEAR,
            severity=Level.HIGH if high else Level.MEDIUM if medium else Level.LOW,
        )


FLAG = RedFlag(
    __name__,
    title="Sets a very large unpaid test",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="An unpaid take-home whose stated or obvious effort exceeds the usual few hours.",
    why="Published advice clusters at two to four hours. Beyond that the cost falls on you and the work starts to have a market value.",
    advice=(
        "Ask what matters most and offer a fixed number of hours, or a day rate for the whole.",
        'You could write: "I can give this three hours; which parts matter most? For the full scope my day rate is X."',
        "You may decline.",
    ),
    sources=(CNBC18, LOOPCV, INHER24, SEED3),
    thresholds="Up to 3 hours is fine, 3-4 information, over 4 low, over 6 medium, over 10 or several days high; unpaid only (convention). "
    "A deadline of some days is not effort.",
    applies=goes_unpaid,
    patterns=(
        "@take_home|case|project|build|brief|exercise|it|this ..4 take|takes|taking|took ..4 5hrs|6hrs|8hrs|10hrs|12hrs|15hrs|20hrs|5h|6h|8h|10h|12h|15h|20h",
        f"most|candidates|applicants|finalists|previous|others|people ..4 spend|spent|take|took|takes|invest|put|dedicate|devote|report|reported|logged ..5 {BIG}|8h|10h|12h|15h|20h|10hrs|12hrs ..2 hours|hrs",
        f"estimate|estimated|expected|approximate|anticipated|typical|average|total ..2 effort|workload|completion_time ..4 {BIG} ..2 hours|hrs",
        "most|candidates|people|applicants|everyone|folks|finalists|others|usually|typically|normally ..4 take|takes|spend|spends|need|needs|use|uses|give_up|sacrifice|dedicate|lose|devote|set_aside|fill ..3 weekend|weekends|full_days|whole_days|whole_weekend|solid_days|full_week|several_evenings|few_evenings|three_evenings|two_evenings|couple_of_evenings",
        "two|three|four|five|several|few|couple|2|3|4|5 ..3 days|evenings|weekends ..1 of|worth ..2 effort|solid|coding|focused|hard",
        "clear|block|keep|free|set_aside|reserve|cancel|give_up ..2 your|a|the ..2 weekend|evenings ..6 task|test|assignment|challenge|exercise|it|this|project|case|presentation|build",
        "set|put|block|allow|budget|plan|reserve ..3 full|whole|entire|solid|good weekend|weekends|evenings ..6 @take_home|it|this|complete|build|finish|case|project|presentation",
        "whole|entire|full|good_part_of|most_of ..2 weekend ..4 on|for ..1 it|this|@take_home|case",
        "quiet|whole|full|free|clear|entire|long|good weekend|weekends ..2 for ..1 this|it|@take_home",
        "please|kindly|ask_you_to|asking_you_to|asked_to|would_like_you_to|'d_like_you_to ..2 build|develop|create|implement|design|code|write|deliver ..3 full|complete|fully|entire|whole|end-to-end|production-ready|full-stack|fully_functional|working|functional|fully_working ..4 app|application|website|platform|system|store|e-commerce|ecommerce|marketplace|product|crm|saas|backend|prototype|game|course|curriculum|brand|identity|collection|syllabus|manual|business_plan|financial_model|model",
        "please|kindly|task|test|assignment|challenge|exercise|ask_you_to ..6 build|develop|create|implement|code|make|write ..6 app|application|website|platform|system|store|clone|marketplace|site|portal|api|backend ..6 authentication|login|logins|auth|payments|payment|admin_panel|checkout|sign-up|signup|sign_up|user_accounts|roles ..8 tests|deployment|deployed|docker|payments|payment|admin|documentation|notifications|hosted|dashboard|booking|search|chat|ci/cd|mobile",
        "build|develop|create|code ..3 clone ..1 of",
        "@take_home|sample ..10 twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|12|15|20|25|30|40|50|60|90|100 ..2 posts|articles|captions|screens|reels|videos|illustrations|banners|lesson_plans|blog_posts|mockups|wireframes|landing_pages|logos|designs|recipes|drawings|listings",
        "complete|full|detailed|finished|comprehensive|entire ..1 two-month|three-month|six-month|twelve-month|3-month|6-month|12-month|year-long ..4 plan|calendar|strategy|campaign|syllabus|curriculum",
        "six|three|twelve|6|3|12 -? month|months ..3 content|marketing|editorial|social|media|media_plan|lesson ..1 plan|calendar|strategy ..4 with|including ..6 posts|captions|visuals|copy|budget|finished|assets|all",
        "write|translate|edit|proofread|transcribe|deliver|produce|draft|submit ..6 2,000|2000|2,500|2500|3000|3,000|4000|4,000|5000|5,000|6,000|8,000|10,000|10000|3k|4k|5k|10k ..2 word|words ..10 test|sample|trial|assessment|assignment|task|before|article|stage",
        "test|sample|trial|assessment|assignment|task|exercise ..10 2,000|2000|2,500|2500|3000|3,000|4000|4,000|5000|5,000|6,000|8,000|10,000|10000|3k|4k|5k ..2 word|words",
        "@take_home|case|submit|send|deliverables ..5 slides|deck|presentation|slide_deck|powerpoint ..3 model|spreadsheet|financial_model|prototype|excel|dashboard|code|video ..5 memo|report|video|write-up|writeup|summary|recording|document|roadmap|appendix|plan",
        "doable|feasible|manageable|achievable in|within|over ..3 two|three|four|five|2|3|4|5|few|couple ..2 days|evenings|weekends|weeks",
        "please|kindly|task|assignment|exercise|deliverables|challenge ..8 personas|user_research|interviews|survey|journey_map|competitor_analysis ..6 wireframes|screens|hi-fi|personas|mockups|user_flows ..6 prototype|screens|usability|style_guide|design_system|presentation",
        "@take_home|case ..8 train|build|develop ..6 model|engine|classifier|pipeline|app|system ..10 evaluate|deploy|document|write ..8 report|paper|write-up|presentation|readme|video|documentation",
        "translate|edit|proofread|transcribe|write|illustrate|record|summarise|summarize ..3 chapters ..1 1|one|2|two ..1 to|-|through|and",
        "min|min.|minimum|at_least|no_less_than|not_less_than ..2 12|15|20|25|30|40|50 ..1 pages|slides|screens|posts",
        "keep|keeps|kept you|candidates|people|me|us busy|occupied ..5 weekend|evenings|nights",
        f"case_study|case|exercise|test|challenge|take-home|take_home|build|homework ..4 needs|need|requires|require ..4 {BIG} ..2 hours|hrs",
        f"@take_home|case ..10 plan|allow|budget|reckon|calculate|count ..3 {BIG} ..3 hours|hrs",
        "please|kindly|task|test|exercise|assignment ..3 redesign|design|redo|rebuild|mock_up ..2 all ..3 screens|pages|flows|emails|slides|templates",
        "took|takes|take|spent|cost ..2 them|us|me|him|her|most|people|candidates ..3 best_part|a_whole|several|two|three|the_whole|a_full|four ..2 of? ..1 week|days|weekend|evenings|weekends",
        "write|submit|send|produce|draft ..3 @number|3|4|5|6|8|10 ..2 articles|posts|essays|stories|scripts|reviews ..3 of|, ..2 500|600|800|1,000|1000|1,200|1,500|1500|2,000|2000 ..1 words",
        "need|take|reckon|about|around ..3 two|three|four|2|3|4 ..2 days ..2 for ..2 model|build|write-up|slides|code|design|research|task",
        "know|realise|realize|appreciate|understand ..3 it|this|that ..3 a_lot|big_ask|lots|long|much|large|sizeable ..6 so|but ..1 you ..2 have|week|days|ten",
        "task|tasks|test|homework|deliverables|case|assignment ..6 study|model|deck|strategy|prototype|report|plan|memo ..3 ,|and ..3 model|deck|strategy|prototype|report|plan|memo|study ..3 ,|and ..4 video|pitch|memo|report|prototype|presentation|deck",
        "@take_home|sample ..10 12|15|20|25|30|40|50|60|100|twenty|thirty|fifty ..2 test_cases|endpoints|user_stories|unit_tests|queries",
    ),
    hints=(
        "over ..2 weekend",
        "as thorough|polished|complete|detailed as possible",
        "completed|done|finished in|within ..2 two|three|four|2|3|4 ..1 days",
        f"{BIG} ..2 hours|hrs ..2 of work|effort",
        "few|couple_of|several ..1 late_nights|evenings",
    ),
    examples=(
        "[[Please build the full booking app]] with login, payments and tests. [[Most people take the weekend]].",
        "[[The case study usually needs 12-15 hours]]; send slides, model and a written memo by Monday.",
        "Your task: [[a complete six-month content plan]] with thirty finished posts.",
        "Do [[set aside a full weekend for this]], and enjoy it!",
        "[[Candidates tend to spend 8 to 10 hours]] and the result goes to the whole board.",
    ),
    counterexamples=(
        "The exercise should take about 90 minutes; please stop at two hours even if unfinished.",
        "This is a paid work sample: 10 hours at £40/h, invoiced through us.",
        "You have a week to complete the 60-minute online test at a time that suits you.",
        "This test does not take 10 hours, honestly: two at the very most.",
        "They gave me a case study that takes 15 hours, so I withdrew.",
        "The role is 20 hours a week, spread over four days.",
        "In this job you will build complete applications and run them in production.",
    ),
    heeds_not=(Context.CONDITIONAL,),
    limits=("take_home_hours_low", "take_home_hours_medium", "take_home_hours_high"),
    timeline=timeline,
    accounts=(
        r"\b(?:\d{2}|[5-9]|ten|twelve|fifteen|twenty|forty)\s?\+? ?(?:hours|hrs)(?: of)? (?:work|effort|coding|unpaid)",
        r"\b(?:took|spent|takes|more like|closer to)\b[^.;\n]{0,25}\b(?:\d{2}|[5-9]|ten|twelve|fifteen|twenty|forty)\s?\+? ?(?:hours|hrs)\b[^.;\n]{0,40}\b(?:task|test|assignment|project|take[- ]home|assessment|work|it)\b",
        r"\b(?:whole|entire|full) weekend\b[^.;\n]{0,40}\b(?:task|test|assignment|project|take[- ]home|assessment)\b|\b(?:days|week) of (?:free|unpaid) work\b",
    ),
    timeline_examples=(
        "2026-04-01 assessment-assigned; told In_the_end_I_spent_15_hours_on_the_project.; dated no; as-of 2026-04-08",
        "2026-03-06 assessment-assigned hours=8; as-of 2026-03-07",
        "2026-03-06 assessment-assigned; 2026-03-10 assessment-submitted hours=14; as-of 2026-03-11",
        "2026-03-06 assessment-assigned hours=5 words=unpaid; as-of 2026-03-07",
    ),
    timeline_counterexamples=(
        "2026-04-01 assessment-assigned; told It_took_me_two_hours.; dated no; as-of 2026-04-08",
        "2026-03-06 assessment-assigned hours=4; as-of 2026-03-07",
        "2026-03-06 assessment-assigned hours=2; as-of 2026-03-07",
        "2026-03-06 assessment-assigned hours=8 words=paid_at_our_day_rate; as-of 2026-03-07",
        "2026-03-06 assessment-assigned; as-of 2026-03-07",
    ),
)
