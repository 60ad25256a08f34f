"""A shift worked for nothing to be considered."""

from redflags.flag import Axis, Context, Level, RedFlag
from redflags.sources import FWO18, ONTRIAL, UKTRIAL, VICLHA

TRIAL = (
    "trial|trials|working_interview|working_interviews|work_trial|tryout|try-out|tryouts|test_shift|test_day|"
    "taster_shift|taster_day|shadow_shift|audition_shift|trial_run|trialing|trialling|practice_shift|"
    "tester_shift|test_drive|test_tour|test_clean|test_evening|test_lesson"
)

FLAG = RedFlag(
    __name__,
    title="Asks for an unpaid trial shift",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="The candidate is asked to work a shift without pay to be considered.",
    why="Ontario treats trial work as paid work, UK guidance says more than a day is nearly always payable, and Australia's Fair Work "
    "Ombudsman allows only a short supervised demonstration.",
    advice=(
        'You could write: "Happy to do a trial. What is the rate, and will it be on the payslip?"',
        "Keep the rota and the messages; you may be able to claim the hours from the wage authority.",
    ),
    sources=(ONTRIAL, UKTRIAL, FWO18, VICLHA),
    thresholds="Unpaid work that serves customers or replaces staff is high; a supervised demonstration of up to an hour is information (convention).",
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        f"{TRIAL} ..14 @unpaid",
        f"unpaid|unwaged|non-paid|no-pay|unremunerated ..2 {TRIAL}|taster",
        "come|pop|drop|join|help|work|do|cover|jump|pitch ..8 shift|service|saturday|sunday|friday|evening|day|night|hours|lunch|rush|weekend|morning ..10 no_pay|without_pay|no_wage|no_wages|for_free|for_nothing|without_being_paid",
        f"no|zero|not_any|without wage|wages|pay|payment|money|salary|compensation|remuneration ..3 for|on|during|in ..3 {TRIAL}",
        f"<duration> ..2 {TRIAL} ..8 salary|pay|wage|wages|money ..3 start|starts|begin|begins|only|once|after|if",
        f"{TRIAL}|trial_week|trial_period ..8 salary|pay|wages|wage|money|payroll|earning ..2 start|starts|begin|begins|once|only_if|only_when|only_after|after|kicks_in ..4 pass|passed|hired|selected|join|successful|confirmed",
        f"{TRIAL}|shift|hours|day ..8 only ..1 paid|pay|payable|compensated ..2 if|when|once|where ..4 hired|hire|job|stay|join|offer|offered|selected|successful|through|work_out|works_out|keep",
        f"{TRIAL}|shift ..8 paid|pay|payable ..3 only_if|only_when|if_successful|if_hired|if_we_hire_you|if_you_are_hired|if_you_get_the_job|if_we_take_you_on|if_you_join|if_you_stay|retrospectively|retroactively",
        "volunteer|voluntary|volunteering ..3 shift|shifts|day|trial|evening|hours|saturday|weekend ..8 before|first|to|see|so ..6 hire|job|offer|decide|employ|consider|position|contract|payroll|paid",
        "free|unpaid|complimentary ..1 trial ..1 shift|day|evening|week|service|lesson|clean",
        "stages|staging|stagiaire|stagiaires|kitchen_stage ..8 unpaid|no_wage|no_wages|without_pay|not_paid|for_free",
        "evening|evenings|shift|shifts|day|days|hours|service|saturday|sunday|weekend|<duration>|trial ..8 voluntary|volunteer|goodwill|unpaid basis|capacity",
        "shift|shifts|day|days|hours|evening|evenings|weekend|trial|service ..5 as ..1 a|an ..1 favour|favor|gesture|goodwill_gesture",
        "voluntary|volunteer|goodwill|unpaid trial ..1 week|day|shift|period|evening",
        "not ..2 put|log|count|record|register ..2 it|that|this|shift|day|trial ..2 through|on|in ..2 payroll|books",
        "come|pop|drop|join|start|help|spend ..12 , unpaid",
        "trial|trials|test_day|shift ..8 not ..1 get|receive|earn ..2 money|pay|paid|wage|wages|salary|anything",
        "full|whole|cleaning|closing|opening|complete ..2 shift|day|night ..2 first ..10 if ..2 good|like|happy|well|okay|ok ..8 job|hired|pay|paid|start|contract",
    ),
    hints=(
        "trial ..1 shift|day|service|evening|week|session",
        "working interview",
        "see how you ..1 get_on|handle|cope|fit|work",
        "till|til|until close|closing",
        "first shift|shifts",
    ),
    examples=(
        "Come in Saturday 5 till close for a [[trial, it's unpaid]] but everyone does it.",
        "We do a [[one-week working interview first; salary starts once you pass]].",
        "Pop in for a shift so we can see how you handle a busy service. [[No wage for trials]].",
        "Could you [[cover Friday lunch for us, for free]], so the chef can have a look at you?",
        "The [[test shift is only paid if you get]] the job.",
    ),
    counterexamples=(
        "Your trial shift is four hours, paid at £12.60 with the rest of the team.",
        "Please make two coffees for our head barista at the interview.",
        "Shadow a colleague for an hour to see if you'd like it; you won't be asked to do anything.",
        "We never ask for unpaid trial shifts.",
        "My last employer asked me to do an unpaid trial shift of nine hours.",
        "The trial is paid, and there is free parking behind the kitchen.",
        "You get an unpaid break of half an hour on each shift.",
    ),
)
