"""Questions about health, disability and sick leave before an offer."""

from redflags.flag import Axis, Context, Level, RedFlag, Stage
from redflags.sources import ACAS, EA60, EEOC06, LEGALFIX

ILLNESS = (
    "depression|anxiety|epilepsy|diabetes|asthma|cancer|hiv|adhd|autism|bipolar|migraines|migraine|seizures|arthritis|"
    "hypertension|fibromyalgia|dyslexia|ocd|ptsd|stroke|hernia|tuberculosis|hepatitis|sciatica|endometriosis|burnout"
)

FLAG = RedFlag(
    __name__,
    title="Asks about your health, disability or sick days",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="The employer asks about health, disability, medication, sick days or injury claims before an offer.",
    why=(
        "It touches a ground protected in many places and says little about whether you can do the work. "
        "Questions about "
        "adjustments are fine."
    ),
    advice=(
        'You could write: "I can perform the duties. I\'ll let you know if I need an adjustment."',
        "Do not send medical records before an offer.",
        "Note who asked, when, and the exact words.",
    ),
    sources=(EA60, ACAS, LEGALFIX, EEOC06),
    thresholds=(
        "Counts before an offer; offers of adjustments, questions on whether you can do a task, and checks after "
        "an offer do not."
    ),
    patterns=(
        "how_many|how_often|number_of|total|many ..3 sick|sickness|absence|absences|ill|off_sick|days_off|sick_days|sick_leave|sickies|days_absent ..8 you|u|have|last|past|did|year|months|per|taken",
        "how_many|how_much ..2 days|time|weeks|leave ..8 sick|ill|sickness|unwell|illness|health|off_work|poorly|medical",
        "are|r you|u currently|presently|regularly|still? ..1 disabled|registered_disabled|handicapped|differently_abled|chronically_ill|on_medication|on_any_medication|on_any_medications|taking_any_medication|taking_medication|taking_any_meds|on_any_meds|on_meds|on_any_regular|under_a_doctor|under_medical|under_treatment|in_therapy|seeing_a_therapist|seeing_a_doctor|hiv|diabetic|epileptic|pregnant_or_ill|in_good_health|in_full_health|in_perfect_health|healthy|fit_and_healthy|fit_and_well|medically_fit|of_good_health|of_sound_health|of_sound_mind|physically_healthy|autistic|neurodivergent|dyslexic|fully_fit|fully_able|able-bodied|mentally_fit|mentally_stable|overweight|prone_to",
        f"do|did|have|has|are|were|ever|been you|u ..4 suffer|suffered|suffering|diagnosed|treated|hospitalised|hospitalized|history|struggle|struggled|battle|battled ..4 {ILLNESS}|stress|mental|back|injury|illness|breakdown|condition|any|health|panic|addiction|chronic",
        "ever|have|you|u ..3 claimed|filed|made|received|had|been_on|drawn|put_in ..4 workers|worker|workman|workmen|injury|disability|incapacity|personal_injury|sickness|compensation ..2 comp|compensation|claim|claims|benefit|benefits|insurance|pay",
        "ever|have you|u ..3 seen|visited|consulted|been_to|see ..2 therapist|psychiatrist|psychologist|counsellor|counselor|specialist|shrink|neurologist",
        "therapist|psychiatrist|psychologist|counsellor|counselor ..6 @question",
        "gap|break|time_off|year_out|months_off|career_break|absence ..10 health|illness|medical|sick|stress|burnout|ill|breakdown ..6 @question",
        "how|is|what 's|is|about|of|s? your|ur back @question|these|holding|,|like|ok|okay|in|up|bearing|nowadays",
        "how|is|what 's|is|about|of|s? your|ur ..1 health|mental_health|physical_health|state_of_health|general_health|blood_pressure|hearing|eyesight|fitness ..3 @question|like|up_to|these_days|holding|in_general|good|ok|nowadays|now",
        "any|have|no ..2 health|medical|mental|physical|psychological|back ..1 issues|problems|conditions|concerns|complaints|limitations|troubles|history|condition|ailments ..4 we|i|that|or|which ..3 know|aware|stop|affect|interfere|prevent|hold|limit|disclose|impact|get",
        "any|have ..3 illness|illnesses|disability|disabilities|impairment|ailment|ailments|injury|injuries|handicap ..4 we|i|that|or|which|should ..3 know|aware|stop|affect|interfere|prevent|hold|limit|impact|get|about",
        "what|whats ..2 wrong|happened|matter ..2 with|to your|ur ..1 leg|arm|hand|eye|foot|back|hearing|voice|hands|legs|face|speech",
        "why ..2 do|are|r you|u ..4 limp|limping|wheelchair|cane|crutches|stutter|stammer|shake|hearing_aid|walk_like",
        "complete|fill|fill_in|fill_out|send|attach|return|submit|upload|bring|provide|include ..6 medical|health|sickness|occupational_health questionnaire|history|declaration|form|certificate|records|report|screening|check ..6 before|prior|with|ahead|first|shortlist|shortlisting|interview|application|cv|consider|considered|next_round|so_that",
        "how_much|what|whats ..2 do|is|are you|u|your|ur ..1 weigh|weight|bmi",
        "hiv|blood|urine|hepatitis|tb ..1 test|status|result|results|tests ..6 before|interview|application|cv|apply|shortlist|prior|@question",
        "do|have|are|is you|u|your ..2 physical|mental|physically|mentally|any|psychological ..2 disability|disabilities|impairment|impairments|handicap|handicaps ,|@question|or|/|that|we|which_may|which_might",
        "history of ..2 mental|psychiatric|psychological|heart|back|chronic|substance|drug|alcohol ..1 illness|illnesses|health|issues|problems|disease|trouble|disorder|disorders|abuse|injury|injuries ..8 @question",
        "do|are you|u ..3 smoke|smoker|drink_alcohol|drink|alcoholic|teetotal ..2 or ..2 drink|drugs|take|use|smoke",
        "whether|ask_if|asking_if|know_if|state_if|say_if|wondering_if you|u ..3 are_disabled|have_a_disability|have_any_disability|have_any_disabilities|suffer|have_any_illness|have_any_medical|have_any_health|take_medication|take_any_medication|are_on_medication|are_healthy|are_on_any|have_ever_suffered|have_ever_been_treated|have_been_ill|have_mental|were_off_sick|been_off_sick",
        "are|r you|u ..1 on ..3 tablets|medication|meds|antidepressants|pills|steroids|painkillers|blood_thinners|insulin|prescription|treatment|medicines",
        "noticed|saw|spotted|see|notice|mentioned ..4 stick|cane|crutches|wheelchair|brace|limp|hearing_aid|cast|scar|sling|insulin_pump|stammer|stutter|tremor|shake",
        "sickies|sick_days|duvet_days|sick_notes|days_sick|sick_leave|absences|absence_record ..8 you|u|your ..4 @question",
        "you|u|your|many|any ..8 sickies|sick_days|sick_leave|days_sick|days_off_sick|sickness|sick_notes|sick_record ..8 @question",
        "list|detail|describe|outline|declare|disclose|note|state ..5 surgeries|operations|illnesses|chronic|prescriptions|medications|medication|disabilities|injuries|ailments|conditions|hospitalisations|hospital_stays",
        "physically|mentally|medically|emotionally fit|healthy|well|stable|sound ..8 @question",
        "will|would|is|does|can|could your|ur ..1 health|condition|disability|knee|knees|leg|heart|diabetes|asthma|wheelchair|hearing|eyesight|weight ..8 @question",
        "your|ur ..1 health|disability|condition|illness|wheelchair|diagnosis ..4 problem|affect|stop|prevent|interfere|get_in ..8 @question",
        "ever ..3 on|claimed|received|had disability|sick_pay|long-term_sick|incapacity|sickness_benefit|disability_benefits|long-term_sick_leave|extended_sick_leave|workers'_comp|stress_leave",
        "not ..4 one|ones|person|people|type|sort|someone ..3 always|keeps|forever|calls|rings ..2 ringing|calling|phoning|in|off sick|in|ill",
        "anything|something ..3 medical|medically|health-wise|physically|mentally|health_wise ..6 @question|know|aware|stop|affect|prevent|hold",
        "good|perfect|full|sound|excellent health|shape|physical_condition|mental_health ..3 required|essential|must|only|a_must|necessary",
        "do|did|have|has you|u ..3 drink|drinking|drug|drugs|alcohol|smoking ..2 problem|problems|issue|issues|history|habit|addiction",
        "ever|have you|u ..3 made|filed|brought|had|lodged|put_in ..3 claim|claims|compensation ..4 injury|injuries|accident|comp|illness|disability|employer|work-related",
        "any|no|a|have bad|dodgy|weak|sore|injured|gammy back|knees|knee|heart|shoulder|joints|hip ..10 @question",
        "could|might|would|may|will affect|affects|impact|limit|hinder ..2 attendance|your_attendance|your_work|your_ability_to_work ..4 @question",
    ),
    hints=(
        "medical|health conditions|condition|issues|history|questionnaire|declaration",
        "sick days|leave|record",
        "disability|disabilities|disabled ..6 @question",
        "good|excellent|physical ..1 health|shape|fitness",
        "do you|u smoke|drink",
        "mental health",
    ),
    needs=("condition|issue|problem|illness|history|concern|limitation|trouble",),
    regexes=(
        r"\b(?:do|have|are) you (?:currently |presently )?(?:have |got |suffer(?:ing)? from |live with |aware of )?(?:any |a |an |had any |ever had any )(?:known |ongoing |existing |underlying |long[- ]term |chronic |serious |mental |physical |history of )*(?:medical|health|mental[- ]health|mental|physical|psychological) (?:or (?:medical|mental|physical|health) )?(?:conditions?|issues?|problems?|illness(?:es)?|history|concerns|limitations?|troubles?)(?![^.?!\n]{0,140}\b(?:adjust\w*|accommodat\w*|support you|at (?:the|your) (?:interview|assessment)|help you|access|arrange)\b)",
    ),
    examples=(
        "[[How many sick days did you]] take last year?",
        "[[Do you have any medical conditions]] or take medication we should know about?",
        "[[Ever claimed workers' comp]] or seen a therapist?",
        "The last clerk was always off. [[How is your health these days]]?",
        "That [[gap in 2021, was it something medical?]]",
        "[[Are you in good health]], back, knees and so on?",
        "Please [[fill in the health questionnaire before we shortlist]].",
    ),
    counterexamples=(
        "Do you need any adjustments for the interview?",
        "Can you lift 20 kg, with or without reasonable accommodation?",
        "After the offer, occupational health will send you a form.",
        "Do you have any health conditions that mean you would like adjustments at the interview?",
        "We will not ask how many sick days you have had.",
        "The recruiter asked me how many sick days I took last year.",
        "You will support people with diabetes and epilepsy in their own homes.",
    ),
    stages=(Stage.OPEN,),
    heeds_not=(Context.WARNING,),
)
