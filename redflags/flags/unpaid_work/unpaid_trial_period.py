"""Weeks of training or probation before pay starts."""

from redflags.flag import Axis, Context, Level, RedFlag
from redflags.sources import ONTRIAL, UKTRIAL

PERIOD = (
    "training|probation|probationary_period|probation_period|trial_period|trial_week|trial_weeks|trial_month|"
    "internship|induction|orientation|onboarding|apprenticeship|traineeship|observation_period|"
    "shadowing_period|learning_period|training_period|training_phase|study_period|initial_period|bootcamp|"
    "academy|assessment_period|evaluation_period|trial_phase|learning_phase|first_month|first_week|"
    "first_two_weeks|first_weeks|first_three_weeks|first_two_months|first_three_months|first_fortnight|"
    "first_few_weeks|initial_weeks|first_quarter"
)

FLAG = RedFlag(
    __name__,
    title="Starts with unpaid training or probation",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition='Days or weeks of unpaid "training", internship or probation before pay starts.',
    why="Ontario treats trial periods as paid work, and UK guidance says trial work of more than a day is nearly always payable. "
    "Some employers live on a stream of free beginners.",
    advice=(
        "Ask which rule exempts these weeks from pay, and have the answer in writing.",
        'You could write: "I can start on the 3rd on the normal rate. Please send the contract with pay from the first day."',
        "You can report it to the wage authority, also later.",
    ),
    sources=(ONTRIAL, UKTRIAL),
    thresholds="Any unpaid week with real duties is high; a placement that counts toward a degree is not meant (convention).",
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        "first|initial|opening ..3 week|weeks|month|months|fortnight|quarter ..1 is|are|will|'s|be|you|, ..5 @unpaid",
        f"{PERIOD} ..2 is|are|will|'s|be|being|remains|, ..3 @unpaid",
        "unpaid|non-paid|unsalaried|no-pay|unwaged|unremunerated|non-stipend|zero-stipend ..1 training|probation|internship|intern|trial_period|trial_week|trial_month|induction|onboarding|apprenticeship|traineeship|trial_weeks|trainee|externship|bootcamp|orientation|learning_period|trial_phase",
        f"salary|pay|wages|wage|payment|stipend|earning|payroll|earnings ..3 start|starts|begin|begins|commence|commences|kick_in|kicks_in|come|comes|started|activated ..3 after|once|only|following ..6 {PERIOD}|pass|prove|proven|certified|complete_training|completing_training|third_week|second_month|month_two|week_three|sign-off|sign_off",
        f"no|without|zero salary|pay|wage|wages|stipend|payment|remuneration|income|compensation ..1 during|while|in|for|throughout|until|till|through|over ..3 {PERIOD}|learning|the_trial|ramp-up",
        f"during|throughout|in|for|while_in|while_on ..2 {PERIOD} ..2 you|there|candidates|interns|trainees|we|, ..1 are|is|get|receive|will|work|do|, ..2 @unpaid|volunteer|voluntary|for_experience|for_the_experience|for_references|for_reference",
        "work|working|works|intern|interning|join|helping for ..1 experience|exposure|references|the_experience|a_certificate|a_reference|your_portfolio|your_cv|the_certificate|a_recommendation ..2 and|only|first|,|.|not|until|during|at",
        "during|in|throughout ..2 probation|training|internship|trial|period ..4 work|working for ..1 experience|exposure|references|reference|free|nothing",
        "work|works|working|train|training|join|intern|start|help|stay|shadow ..6 week|weeks|month|months|fortnight ..3 without_pay|without_salary|for_free|for_nothing|without_being_paid|with_no_pay|with_no_salary|without_wages|on_a_voluntary_basis|unpaid_to_start|no_salary|no_pay|without_payment",
        "volunteer|voluntary|volunteering|observer ..4 week|weeks|month|months|<duration> ..10 paid|salary|employ|permanent|contract|hire|payroll|salaried|regularise|regularize|absorb|absorbed|confirm|confirmed",
        "volunteer|voluntary|unpaid ..3 first|initially|at_first|to_begin|to_start ..8 paid|salary|employ|permanent|contract|hire|payroll|position|job",
        f"{PERIOD}|modules|courses|e-learning|elearning|shadowing ..10 your|their ..1 own ..1 cost|expense|expenses",
        "prove|show|demonstrate ..2 yourself|your|worth|value|commitment ..8 before|then|first ..3 we|you ..3 pay|salary|talk_salary|discuss_pay|on_payroll|payroll|money|wage|talk_money|discuss_salary",
        "two|three|four|six|one|2|3|4|6|first|a|few ..1 week|weeks|month|months ..6 training|trial|probation|learning|shadowing ..4 no|without|unpaid|not|there_is_no|there's_no ..1 salary|pay|paid|wage|wages|stipend|payment",
        "training|probation|internship|trial ..3 so|thus|hence|therefore ..3 no|not|unpaid|without ..2 salary|pay|paid|wage|wages|stipend|payment",
        "unpaid position|role|post|job|start|basis|work|opportunity|trainee ..2 to_begin|to_start|initially|at_first|first|with_the_chance|with_the_possibility|with_a_view|for_now|leading_to|that_may|which_may",
        "not ..3 payroll|books ..3 until|till|before|unless ..6 finish|finished|pass|passed|training|modules|probation|prove|proven|certified",
    ),
    hints=(
        "unpaid",
        "stipend ..4 later|after|performance",
        "after ..4 evaluate|decide|evaluation ..6 paid|salary|contract",
        "internship ..4 certificate",
    ),
    examples=(
        "[[First two weeks are training so there's no salary]], after that we decide.",
        "[[Unpaid internship]] of three months, then possibly a paid position.",
        "[[During probation you work for experience]] and references.",
        "[[Your salary starts once you pass]] the four weeks of classroom learning.",
        "You would [[join us for a month without pay]] and we see how it goes.",
    ),
    counterexamples=(
        "Three-month probation on full pay with one week's notice either side.",
        "Unpaid placement that counts as 12 credits of your degree, agreed with the university.",
        "Paid training for the first two weeks at the normal hourly rate.",
        "Our internships are never unpaid.",
        "The agency told me that the first month is unpaid, so I said no.",
        "During probation you may take unpaid leave with your manager's consent.",
        "The lunch break of thirty minutes is unpaid.",
    ),
)
