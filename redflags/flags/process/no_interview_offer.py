"""A job given without anyone having met the candidate."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import DBS22, USPIS22, VCU

FLAG = RedFlag(
    __name__,
    title="Offers the job without an interview",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="A job offer with no interview and no real assessment.",
    why=(
        "The UK's DBS and the US Postal Inspection Service name it as a warning sign for skilled or salaried "
        "work. Seasonal work can be an exception."
    ),
    advice=(
        "Ask for a video call with the manager before you give anything away.",
        "Find the company's switchboard yourself and ask whether the offer is known there.",
    ),
    sources=(DBS22, USPIS22, VCU),
    thresholds=(
        "Any skilled or salaried offer without an interview; less for verifiable employers who hire by the hour "
        "in high volume."
    ),
    patterns=(
        # no interview needed
        "no|zero formal|video|phone|face-to-face|physical|job? interview|interviews|interviewing needed|required|necessary|involved|whatsoever|at_all|process|stress|hassle|or_experience|and_no_experience",
        "no interview|interviews ,|.|and|-|/|& ..3 no|just|only|straight|start|direct|immediate|hired|join",
        "we|our_company|company|client do|does not need interviews",
        "we|i|company|hr ..2 skip|skipped|waive|waived|bypass|bypassed|dispense_with|dispensed_with|forgo ..3 interviews|interview_process|interview_stage|interviewing|formal_interview|interview_round|the_interview",
        "skip|skipped|waive|waived|bypass ..3 interview ..8 hire|hired|offer|welcome|start|begin|onboard",
        "start|begin|join|work|hired|employed|hire|employ|recruit|offer|selected|appointed|job|position ..8 without ..4 interview|interviews|interviewing|being_interviewed|meeting_you",
        "direct|spot joining|selection|offer|appointment|hiring|placement ..6 without|no interview|interviews",
        # your CV was enough
        "your ..3 cv|resume|résumé|profile|application|answers|form|experience|email|details|qualifications was|were|is|are ..2 enough|sufficient|all_we_need|all_we_needed|good_enough|convincing_enough|impressive_enough",
        "cv|resume|résumé|profile|application ..3 enough|sufficient ..2 for us|me|the_company|hr|the_client|hire|offer",
        "based|strength|basis ..1 on|upon|of ..2 your ..3 resume|cv|profile|application|answers|email|form|responses|qualifications|reply|experience|text|information ..8 hired|employed|hire_you|employ_you|job_is_yours|position_is_yours|you_are_approved|offer_you_the_job|offer_you_the_position|offer_you_this_job|offer_you_this_position|offer_you_employment",
        "hr|board|team|management|company|department|employer ..3 approved ..1 you|your_application|your_profile|your_resume|your_cv|the_application|application ..6 hired|employed|start|begin|position|job|role|appointed",
        "hired|employed|appointed|recruited|engaged as|for|to ..4 remote|online|virtual|work-from-home|home-based|home_based|data_entry|payroll_clerk|personal_assistant|mystery_shopper|shopper_evaluator",
        "hired|employed ..4 on_the_spot|instantly|immediately|right_away|automatically|straight_away|same_day",
        "job|position|role|post|spot is|are|'s ..1 yours ..6 just_reply|just_text|just_fill|fill|fill_in|fill_out|training|form|onboarding_form|reply",
        "congratulations ..8 hired|employed ..8 start|begin|training|today|tomorrow|supervisor|onboarding|form|details|weekly|remote",
        "we|i trust ..3 your|you ..4 no|without ..3 interview|interviews",
        # further wordings
        "decided|pleased|happy|like|ready|glad ..1 to employ|hire|appoint|engage|recruit ..1 you ..3 straight_away|immediately|right_away|at_once|outright|directly|on_the_spot|without",
        "check~|checking|review~|reviewing|reading|seeing|going_through|read|viewing|evaluating ..2 your ..3 form|resume|cv|application|profile|details|answers|information|email|mail ..8 employ|hire|hired|appoint|engage|employed ..6 you|as|straight_away",
        "interview|interviews|interview_stage|interview_process is|are|was|has_been|have_been|will_be ..1 waived|skipped|exempted|bypassed|dispensed|excused",
        "waived|waiving|waive ..2 your|the|any interview|interviews",
        "an|our official|permanent|full staff|employee ..3 of|in ..2 company|team|us|firm|organization|organisation",
        "passed|pass ..4 screening|chat|questions|questionnaire ..10 hired|staff|employed|employee|welcome",
        "read|seen|heard enough ..8 contract|start|hire|job|yours|offer|you_are",
        "no meeting|meetings|video_call|phone_call|conversation|screening|call needed|necessary|required ..14 hired|employee|welcome|start|our_new|contract|sign|job|offer",
        "salary|pay|start ..4 without ..2 any interview|interviews",
        "employed|hired|employment|appointed effective|effective_from|with_effect ..2 today|immediately|now|monday|tomorrow",
        "based|going on|upon ..2 answers|responses|questionnaire|chat ..12 start|hired|employed|job_is|position_is",
    ),
    hints=(
        "job|position|role is|'s ..1 yours",
        "you are|have hired|been_hired|employed",
        "start|begin ..2 immediately|today|tomorrow|right_away|at_once",
        "no interview|interviews",
        "welcome on_board|aboard|to_the_team|onboard",
    ),
    examples=(
        "[[No interview needed]], your [[CV was enough]], you can begin tomorrow.",
        "HR [[approved your application this morning and you are hired]] as remote accountant.",
        "[[We skip interviews]] to save time. Welcome on board!",
        "Good news, the [[position is yours, just reply]] with your start day.",
        "[[Based on your answers to the form the job is yours]].",
        "You are now [[employed as our online]] bookkeeper, Mr Dale will be your supervisor.",
    ),
    counterexamples=(
        "No further interviews needed: after your three rounds we'd like to offer you the job.",
        "Seasonal warehouse roles: apply online, pick a start date, bring ID on day one at the depot.",
        "Your internal transfer doesn't require an interview.",
        "We never hire anyone without an interview.",
        "They said no interview needed and asked me for my bank details.",
        "There are no interview slots left this week, would Monday suit you?",
        "We'd like to skip the phone screen and meet you in person.",
        "If someone offers you a job without an interview, it is likely a scam.",
    ),
)
