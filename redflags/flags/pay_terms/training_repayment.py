"""A debt to the employer that falls due when the worker leaves."""

from redflags.flag import Axis, Context, Level, RedFlag
from redflags.sources import AB692

LEAVE = (
    "leave|leaves|leaving|quit|quits|quitting|resign|resigns|resigning|resignation|depart|departure|exit|"
    "terminate|walk_away|"
    "walk_out|hand_in|move_on|abscond|absconding|left|break|go|part_ways|jump_ship|drop_out"
)
STAY = "stay|staying|completing|complete|serving|serve|tenure|service"
TRAINING = (
    "training|course|courses|academy|bootcamp|boot_camp|certification|certificate|programme|program|"
    "induction|onboarding|"
    "licence|license|qualification|qualifications|upskilling|coaching|visa|recruitment|tuition|placement"
)

FLAG = RedFlag(
    __name__,
    title="Makes you repay training or costs if you leave",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition=(
        "A clause makes the worker repay training, recruitment or other costs if they leave: a bond, stay-or-pay "
        "or exit fee."
    ),
    why=(
        "Debt of this kind can keep you in a job you would otherwise leave; California bans most such clauses "
        "from 2026 (AB 692)."
    ),
    advice=(
        "Ask to delete the clause, or to cap it and let it shrink month by month.",
        'You could write: "What did the training truly cost, and can we remove this clause?"',
        "Get advice before you sign, and do not hand over original certificates.",
    ),
    sources=(AB692,),
    thresholds=(
        "Required training or costs plus repayment on leaving counts; a sign-on bonus or a chosen qualification with a "
        "taper does not."
    ),
    patterns=(
        f"{LEAVE} ..8 within|before|inside|in|during|prior|less|short|early|under|for|sooner|by ..8 <duration>|months|month|years|year|term|period|anniversary|probation ..14 repay|pay_back|pay_us_back|paying_back|reimburse|owe|refund|recover|recovered|clawback|claw_back|clawed_back|deduct|deducted|liable|penalty|bond|charge|charged|bill|billed|invoice|invoiced|pay_us|pay_for|pay_the ..10 {TRAINING}",
        f"{LEAVE} ..10 owe|owes|repay|repays|reimburse|pay_back|pay_us_back|pay_us|invoice_you|bill_you|charge_you|recover|recoup|deduct|claw_back|liable ..8 {TRAINING}",
        f"{LEAVE} ..10 owe|owes ..4 <money>",
        f"training|course|academy|bootcamp|certification|induction|onboarding|recruitment|visa|programme|program ..3 cost|costs|fee|fees|investment|expense|expenses|debt|bill|charges|outlay|value|loan|price ..8 recoverable|repayable|repaid|clawed_back|recovered|recouped|payable|owed|returned|reimbursed|deducted|due|reclaimed|paid_back|forgiven|written_off|waived ..10 {LEAVE}|{STAY}|months|years",
        f"{TRAINING}|uniform|checks|exam|tickets ..20 deducted|docked|taken|withheld|recovered|comes|come|subtracted|recouped|held|reclaimed from|out_of|off|back ..2 last|final|your ..2 pay|salary|wage|wages|paycheck|payslip|cheque|pay_packet|settlement|check|month",
        "training|course|onboarding|academy|bootcamp|induction|programme|program|certification ..3 is|are|'s|comes ..3 free|paid|covered|on_us|at_our_expense|funded|included ..5 unless|provided|as_long_as|so_long_as|if_you_stay|until|only_if|on_condition|in_exchange|in_return",
        # bonds
        "service|training|employment|surety|indemnity|loyalty|retention|work|company bond|bonds",
        "sign|execute|signing|executing|furnish|serve|signed|accept|agree ..4 bond ..1 of|for|with|,|.|period|agreement|:|which|worth|before|and",
        "bond ..2 of|for|worth|value|amount|period|: ..2 <money>|<duration>|rs|lakh|lakhs|inr|years|year|months|two|three|2|3|18|24",
        "<duration>|year|years|months|month|yr|yrs bond",
        "bond period|agreement|amount|breakage|value|money|clause|years",
        "break|breaking|breach|breaching|breaks|violate|exit ..2 bond",
        "deposit|submit|surrender|hand_over|leave|lodge|keep|hold|retain|holding|retained|hand_in|collect ..4 original|originals ..3 certificates|certificate|degree|marksheets|mark_sheets|documents|diploma|diplomas",
        "degree|original ..1 certificates|certificate|marksheets|documents|diploma ..3 deposited|held|retained|kept|surrendered|lodged|returned ..8 until|security|bond|completion|end|complete|when|after|against|us|hr",
        # exit charges
        "exit|leaving|early-exit|early_exit|release|breakage|early_leaver|early-leaver|early-departure|early_departure|early_termination|stay-or-pay|separation ..1 fee|fees|charge|charges|penalty|cost|payment",
        f"liquidated|agreed|fixed|sum damages|compensation|penalty ..10 {LEAVE}|notice|term",
        f"penalty|fine|damages|forfeit ..2 of|equal|equivalent|: ..3 <money>|<duration>|month|months|salary|lakh ..10 {LEAVE}",
        f"{LEAVE} ..10 penalty|damages|fine ..2 of|equal|equivalent|:|is|applies ..3 <money>|<duration>|month|months|salary|lakh|rs",
        # stay or pay
        "stay|commit|commitment|remain|minimum|lock-in|lock_in|tie-in|tied|serve|work ..6 <duration>|years|months|year ..10 or|otherwise|else|failing|if_not ..6 repay|owe|pay_back|pay_us|reimburse|refund|cost|costs|liable|bill|invoice|charged|recover|recoup",
        "training|course|programme|program|academy|bootcamp|fee|cost|costs ..5 becomes|become|turns|treated|counts|converts|falls|fall|falling|comes|reverts|is ..3 loan|debt|repayable|payable|due|to_you|on_you|your_responsibility|back_to_you|your_account|your_cost ..8 leave|quit|resign|before|within|early|unless|if|complete|end|go|months|years|sooner",
        "loan|advance|debt ..5 forgiven|written_off|waived|reduces|cancelled|cleared ..8 months|years|year|stay|service|tenure|month|remain",
        f"invest|spend|investing|spent|invested ..8 training|train|you|onboarding|course ..10 {LEAVE} ..10 repay|owe|pay|recover|back|reimburse|cost|bill|charge",
        "indemnity|surety|guarantee_bond|personal_bond|security_bond ..2 for|of|worth|: ..2 <money>|rs|₹|lakh|inr",
        "balance|remainder|outstanding|unearned|pro-rata|remaining ..4 training|course|onboarding|certification|academy|induction|visa|recruitment ..8 leave|leaving|resign|quit|due|repay|owed|final",
        "liable|responsible|accountable for ..4 airfare|airfares|processing|visa|recruitment|placement|agency|flight|flights|cost|costs|training|relocation_and ..8 not|fail|fails|before|leave|leaves|resign|quit|early|should|if|unless",
        "early|premature|voluntary departure|leaving|exit|resignation|termination|release ..3 triggers|trigger|results|leads|means|incurs|incur|attracts|requires|carries|brings ..4 reimbursement|repayment|recovery|charge|fee|penalty|clawback|deduction|cost|costs|bill",
        "you|u|employee break|breach|breaks|violate ..2 agreement|contract|commitment|bond|terms ..4 pay|owe|forfeit|refund|repay|pays",
        "ours|tied|locked|committed|bound ..2 for|to|in ..3 <duration>|years|year|months ..8 pay|repay|back|owe|otherwise|or|refund|reimburse",
        "reimbursement|repayment|recovery|recoupment|clawback ..3 of ..3 training|onboarding|induction|course|recruitment|visa|licence|academy|certification|placement|upskilling",
        "blank|post-dated|post_dated|undated cheque|cheques",
        f"{LEAVE}|resignation ..14 {TRAINING} ..10 repayable|due|payable|owed|recoverable|back_to_us|deducted|repaid|charged|billed|recovered|clawed|returned_to",
        f"repayment|clawback|payback|reimbursement agreement|clause|undertaking|contract ..6 {TRAINING}",
    ),
    hints=(
        "minimum ..2 commitment|tenure|term ..4 <duration>|years|months",
        "service agreement ..4 <duration>|years|year",
        "commit ..3 to|for ..3 <duration>|years",
    ),
    examples=(
        "[[If you leave inside two years you owe us $18,000]] for the training programme.",
        "[[Sign a bond of ₹2 lakh]] and [[deposit your degree certificates]].",
        "[[The onboarding course is free, unless you quit, then it's deducted from your last pay]].",
        "The [[academy fee is treated as a loan and written off after 24 months]] of service.",
        "There is an [[early exit charge]] of three months' salary in clause 14.",
        "You agree to [[stay eighteen months or reimburse the company]] for the induction.",
    ),
    counterexamples=(
        "Sign-on bonus repayable pro rata if you resign within 12 months, optional.",
        "Training is mandatory and paid.",
        "There is no service bond and nothing to repay if you leave.",
        "My last employer made me sign a training bond of two years, so I always ask.",
        "We reimburse course fees after six months, and you keep the certificate if you leave.",
        "The first two weeks are paid training before your shifts begin.",
    ),
    heeds_not=(Context.CONDITIONAL,),
)
