"""Pay that depends wholly on sales."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import CNBCMLM

FLAG = RedFlag(
    __name__,
    title="Pays by commission alone",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="Pay depends wholly on sales, leads or sign-ups, with no base.",
    why=(
        "You carry the risk: a slow month pays nothing. It is often said late, and in effect may come to less "
        "than a minimum wage."
    ),
    advice=(
        (
            'Ask in writing: "What is the base, and what did the median and the lowest quarter of the team earn '
            'last year?"'
        ),
        "Ask whether you would be an employee or self-employed, and who pays your travel, phone and leads.",
        "Ask how draws or charge-backs work before you agree to anything.",
    ),
    sources=(CNBCMLM,),
    thresholds="No base at all counts, stated up front or late; commission on top of a base does not.",
    patterns=(
        "commission|commissions|comm|comms only|alone basis|role|position|for|to|with|-|,|.|)|structure|model|job|so|but|and|at|until|sales|self-employed|initially|from|while|pay|in|@question|;|!|/|(|opportunity|contract|in_the|during|first",
        "on|is|pure|just|by|via|through|it|role|paid|pay|strictly|purely|basis|initially|of commission|commissions|comm only|alone|exclusively|solely",
        "is|'s|are|it|role|paid|be all|full commission|commissions ,|.|no|with|and|so|but|basis|role|at_first|initially|;",
        "100|hundred|fully|purely|solely|entirely|wholly|strictly|straight|pure|exclusively|totally|completely ..1 percent|%|on|by|through|in? commission|commissions|commission-based|commission_based",
        "no|zero|without|nil|not ..2 base|basic|fixed|guaranteed|set|flat|regular ..1 salary|pay|wage|wages|income|retainer|hourly|element|part|portion|component|amount|minimum|earnings|money",
        "no|zero|nil base|basic|fixed|retainer|salary|wage|wages ,|.|but|just|as_such|until|so|because|here|;|yet|to_begin|at_first|in_the_beginning|initially|-|component|element",
        "base|basic|salary|fixed ..2 :|is|of ..3 zero|nil|£0|0|none|from_zero|nothing|what_you",
        "only|just|solely ..3 paid|pay|earn|earning|payment|make_money|get_money ..2 when|if|for|on|once|after|upon|per|as ..8 sale|sales|sign|signs|sign-up|sign-ups|close|closes|deal|deals|customer|convert|converts|converted|lead|leads|sell|buys|contract|signed|policy|policies|completes|completion|goes_live",
        "@salary|earnings|income|money|earn|paid|remuneration|pay_packet|paycheque|paycheck ..4 entirely|solely|purely|wholly|completely|fully|totally|100%|exclusively|all|directly|only ..5 sales|sell|results|performance|effort|efforts|close|closed|production|performance-based|results-based|performance-related|conversions|sign-ups|revenue|deals|bring_in",
        "eat|eats what|only_what you|they|u kill|hunt|catch",
        "salary|base|basic|fixed|retainer|wage|wages ..2 kick|kicks|start|starts|begin|begins|comes|come|unlock|unlocks|available|paid|introduced|payable|added ..1 in? ..2 after|once|when|until ..6 sales|sale|target|targets|deals|clients|customers|close|sold|sign|sell|quota|policies|revenue",
        "recoverable|forgivable|non-recoverable draw",
        "draw against|on|vs|versus|over? ..1 commission|commissions|future_commission",
        "base ..3 performance|results|sales related|based|driven|dependent ..3 zero|from_zero|scratch|0",
        "no|without|not a|any? wage|wages|salary|basic|base|retainer ..1 behind|underneath|to_fall|attached|involved|included|here|for_this|as_such|with_this|on_offer|on_the_table|beneath|in_this|@question|-|element|component",
        "live|living|survive|eat off|on|from|by what_you|what_u|whatever_you|your_own_sales|your_sales|your_commission|your_commissions|commission|commissions",
        "not ..1 do|offer|believe_in|pay|have|give salaries|basics|wages|a_salary|a_base|base|basic|base_salary|base_salaries|salary|a_basic|retainers|fixed_salary|fixed_pay",
        "pay|paid|salary|package|remuneration|compensation|income ..3 100% ..1 performance|commission|results|variable|sales|performance-based|success",
        "fully|purely|entirely|totally|wholly|100% performance|performance-based|performance-related|variable|results|results-based|success-based|results-driven ..2 pay|paid|salary|income|compensation|package|remuneration|role|earnings|based|driven",
        "first|before|until ..3 sales|sale|deals|deal|clients ..8 then|before|after|move|onto|on_to|switch|qualify|get ..6 salary|salaried|base|basic|payroll|retainer|wage",
        "base|basic|salary|retainer ..6 only|once|when|after|if ..6 target|targets|quota|sales|deals|threshold",
        "@salary|earnings|income :|is|=|comes_to|will_be|would_be|are ..3 % of|on ..4 bring|sell|close|bill|book|place|sales|fees|generate|premium|deals|revenue|takings",
        "self-employed|1099|freelance|independent ..8 purely|only|entirely|solely|100% ..3 sales|commission|sell|results|performance|close",
        "you|u ..1 are|'re|get|be paid on|by|for|per ..1 results|performance|sales|success|conversion|conversions|completions",
        "quiet|slow|bad|lean|dry month|week|spell ..6 quiet|small|nothing|no|zero|empty|little payslip|pay|paycheck|income|money|cheque",
        "no|zero ..4 no|zero base|salary|basic|wage|wages|retainer|guarantee|hourly",
        "@salary|earnings|income|money|earn|paid ..5 entirely|solely|purely|wholly|exclusively ..4 premiums|policies|commission|commissions|bookings|viewings|leads|referrals|sign-ups|closings|deals|sales",
        "ote only|alone|role",
        "ote|commission|commissions ..8 nothing|no ..2 fixed|guaranteed|certain|else|set|base|basic",
        "commission|commissions ..1 based|basis only|alone|exclusively",
    ),
    hints=(
        "uncapped ..2 commission|earnings|earning|income|bonus",
        "sky ..2 limit",
        "self-employed|1099|freelance|independent_contractor ..8 commission|sales|closer|appointment",
        "commission ..1 based|structure|basis|role|position|paid",
        "unlimited|limitless ..1 earning|earnings|income|commission",
        "be ..1 your|own ..1 boss",
        "nothing ..2 guaranteed",
        "percentage|cut|slice|share of ..3 sale|sales|deal|policy|premium|fees|revenue|whatever",
        "no|without cap|ceiling|limit|limits",
    ),
    examples=(
        "[[There's no salary as such]], you earn [[100% commission]] and the sky's the limit.",
        "OTE 120k! ([[base: performance related from zero]])",
        "[[You only get paid when the customer signs]], that keeps people hungry.",
        "It's a hunter's culture: [[you eat what you kill]].",
        "The [[retainer kicks in once you have closed five deals]].",
        "[[Your income depends entirely on what you sell]], so the best people here do very well.",
    ),
    counterexamples=(
        "Base 32k plus commission, OTE 55k, last year's median was 48k.",
        "Commission on top of minimum wage, paid monthly.",
        "This is not commission only: everyone has a fixed salary from day one.",
        "They told me after the second round that it was commission only.",
        "You will earn a base of $52,000 and a quarterly bonus based on team results.",
        "We charge the employer a fee only when you start; candidates never pay.",
    ),
)
