"""Pay held back past the point where a candidate should know it."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import EUPTD, GH23, ONREG, PAYUS

STAGE = (
    "offer|final|end|ready|mutual|stages|completion|met|meet|click|fit|process|founders|selected|shortlisted|"
    "join|joining|hire|hired|"
    "chosen|interest|interested|serious|sure|trial|rounds|panel|ceo|founder|successful|passed|accept|accepted|contract"
)

FLAG = RedFlag(
    __name__,
    title="Holds back what the job pays",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition=(
        "Pay is withheld past the point where it should be known: a refusal, a dodge, or a reveal put off to the offer."
    ),
    why=(
        "In Greenhouse's 2023 survey 55% called it a red flag. Without a figure you may give weeks to a job you "
        "could never "
        "take."
    ),
    advice=(
        "Ask once, in writing, for the budgeted range before you go further.",
        "You could write: \"To make sure we don't waste each other's time, what range is budgeted?\"",
        "If no range comes, give your own and let them say yes or no to it.",
    ),
    sources=(GH23, PAYUS, EUPTD, ONREG),
    thresholds=(
        'A refusal, a dodge or a reveal put off to the offer counts; pay merely absent, or "competitive" alone, '
        "does not. "
        "A convention."
    ),
    patterns=(
        # put off
        "@salary|range|band|rate|figure|figures|numbers ..6 discussed|disclosed|revealed|shared|communicated|told|divulged|unveiled|known|intimated|conveyed|notified ..6 offer|final|finalist|finalists|selected|selection|shortlisted|shortlist|successful|hired|contract|joining|hiring|onboarding|later|afterwards|person|face|due_course|right_time|appropriate_time|once|only|eventually|chosen|accepted|acceptance",
        "talk|discuss|come_to|get_to|get_round|get_into|circle|get_back|open_up|speak ..3 @salary|money|numbers|figures ..4 once|when|after|later|until|till|if ..8 sure|love|loves|offer|fit|right|decide|decided|selected|convinced|impressed|like|chosen|met|meet|seen|spoken|ready|serious|committed|want_you|the_one|picked|joined|trial|proven|shown|prove|deserve|deserves",
        "find_out|learn|know|hear|told|see|discover ..3 what|how_much ..3 pay|pays|paying|earn|earning|worth|get_paid|be_paid ..6 offer|offered|end|trial|join|joined|accept|accepted|first_day|contract|sign|signed|selected|hired",
        "too_early|too_soon|premature|bit_early|little_early|rather_early|early_to|early_days ..1 to|for? ..3 discuss|talk|speak|get_into|be_discussing|ask|asking|talking|discussing|be_talking ..3 @salary|money|figures|numbers",
        # refused
        "we|i|they|company|client|firm|hr|management|he|she|policy|bosses|director|directors ..1 do|does|will|would|can|could not|never usually|normally|generally|really|typically|ever|yet|currently|publicly|openly? discuss|disclose|share|reveal|give|quote|publish|state|advertise|post|talk|mention|release|go_into|get_into|speak you|candidates|out|about|any|on|of|to? about|any|the|exact|specific|hard|a|an|our|on? pay|salary|exact|specific? @salary|money|figures|figure|ranges|range|numbers|bands|terms_of_pay",
        "not|unable|neither ..3 liberty|position|authorised|authorized|allowed|permitted|able|place|sharing|disclosing|comfortable|going ..1 to|of? ..2 say|disclose|share|discuss|quote|give|reveal|tell|talk|put|state|sharing|quoting ..6 @salary|money|figure|figures|range|budget|numbers|pays|paying|band",
        "rather|prefer|like|want ..2 not|avoid ..2 put|putting|give|giving|share|sharing|talk|talking|discuss|discussing|get_into|getting_into|go_into|going_into|quote|quoting|commit ..5 @salary|money|figures|figure|numbers|range|rate",
        "not|hard|difficult|cannot|impossible|tricky ..3 put|name|place|attach ..1 a|any|an|exact|specific ..2 number|figure|price ..2 on|to|until|at|for|yet|now",
        "ranges|range|bands|pay_scales|pay_scale|bandings ..2 are|is|stay|stays|kept ..2 internal|internally",
        "@salary|money ..1 is|are|'s ..2 secret|mystery|surprise",
        # theirs first
        "tell|give|name|state|say|send ..2 your|ur ..2 number|figure|expectation|expectations|price|ask|rate ..2 first",
        # waved away
        "not|never|stop|no_need|let_us_not ..1 to? worry|worrying|fret|stress|focus|fixate|obsess|dwell|get_hung_up|hung_up|get_caught_up ..2 about|on|over|with|up_on the|your|about? @salary|the_money|figures|numbers",
        "you|u ..1 not be ..1 disappointed|disappoint|sorry|unhappy|complaining|disappointed ..3 with|by|about|on ..3 @salary|money|offer|figure",
        "not|never disappoint ..3 on|with|in|when ..4 @salary|money|figure",
        "@salary|ctc ..2 not|no|never|wont ..2 constraint|bar|barrier|concern|limit",
        "@salary|money|rate|range ..12 belongs|belong|reserved|saved|kept|waits|left|sits ..6 contract|offer|final|last|end|later|stage|close",
        "@salary|money|rate|benefits ..8 walk|talk|take|explain|go|shared|told ..3 successful|chosen|selected|preferred|winning|final candidate|applicant|person|one|hire",
        f"@salary|money|figure|figures|range|numbers|rate ..5 discuss|discussed|talk|talked|chat|leave|hold|share|shared|reveal|revealed|disclose|disclosed|available|hear|known|given|told|conversation|discussing ..6 until|till|once|after|upon|when ..8 {STAGE}",
        f"discuss|discussing|talk|talking|chat|leave|hold|share|reveal|disclose|hear|speak|hold_off|wait ..4 @salary|money|figure|figures|range|numbers|rate ..4 until|till|once|after|upon ..8 {STAGE}",
    ),
    hints=(
        "@salary|rate|ote ..2 competitive|attractive|negotiable|doe|commensurate|market-related|market_related|tbc|tba|tbd|market_rate",
        "confidential|undisclosed|hidden @salary|range|budget",
        "pay|salary ..3 reflect|reflects|match|matches ..3 you|candidate|performance|worth|what_you",
        "make_it|be|well worth your|ur while",
        "anything|that|it in|to writing",
        "well looked|taken|rewarded after|care|compensated",
        "money ..4 not|never ..2 everything|first|why|about|important",
        "not ..1 regret",
    ),
    examples=(
        "[[Salary is competitive and will be revealed at offer]] stage.",
        "[[We don't discuss money]] until we're sure you love the mission.",
        "[[Tell us your number first]], we don't share ranges.",
        "Honestly, [[it's a little early to be talking about salary]]. Meet the team and see the space.",
        "[[You'll find out what it pays when we make the offer]].",
        "[[Don't get hung up on the numbers]], nobody here has ever left over pay.",
        "[[I'm not at liberty to say what they're paying]], but trust me, it's worth the chat.",
        "Range? [[We'd rather not put figures]] in writing.",
    ),
    counterexamples=(
        "The range is 46-52k depending on grade, plus 8% bonus.",
        "The band is being approved; you'll have it before Thursday's interview.",
        "Pay follows the public scale, point 27-31, linked here.",
        "We never keep the salary secret: every advert carries the full range.",
        "A recruiter told me the salary would be revealed at the offer stage, so I withdrew.",
        "Please do not send us your current salary; we don't need it.",
        "Your payslip is confidential and only you and payroll can see it.",
    ),
)
