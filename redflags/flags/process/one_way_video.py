"""A recorded video interview with no human present."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import EUAIA, HUNTON19, ILAIVIA

FLAG = RedFlag(
    __name__,
    title="Interviews you by recorded video or robot",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="A recorded video interview, or one held by a machine, with no human present.",
    why=(
        "It is common, but impersonal, can be hard for people with disabilities, and in some places rules apply "
        "when software scores it."
    ),
    advice=(
        'Ask for a person: "Could I do this as a live call instead?" An adjustment is a fair reason, and so is a preference.',
        "Ask who watches it, whether software scores it, and when it is deleted.",
    ),
    sources=(ILAIVIA, HUNTON19, EUAIA),
    thresholds="Mandatory recording counts; optional recording, or one with an alternative, is no more than a note.",
    patterns=(
        # record your answers
        "record|recording|film|filming|tape|videotape|capture|self-record ..3 your|the ..2 answer|answers|response|responses|reply|replies",
        "record|film|tape|recording|filming ..3 yourself",
        "record|film|shoot|make|create|upload|submit|send|prepare ..3 short|brief|quick|selfie|<duration>|30-second|60-second|90-second|one-minute|two-minute|three-minute|2-minute|1-minute ..2 video|clip|recording|selfie",
        "upload|send|submit|share|film|shoot|make|create|provide|attach|record ..6 selfie|self-tape|video|clip|recording ..4 introducing|introduction|telling|answering|explaining|about_yourself|of_yourself|why_you|yourself|instead_of_a_cover_letter",
        "send|submit|upload|record|make|film|attach|provide|need|require|share ..4 video_introduction|video_intro|video_cv|video_resume|introductory_video|introduction_video|intro_video|video_pitch|video_application|video_cover_letter|selfie_video",
        "video|recorded answers|responses|answer|response|submission|submissions ..6 review~|watched|watch|question|questions|deadline|submit|by|before|complete|record",
        "answer~|speak|talk|respond|look ..2 to|into ..1 your|the camera|webcam|lens",
        # named kinds
        "one-way|one_way|on-demand|on_demand|asynchronous|async|pre-recorded|prerecorded|pre_recorded|self-recorded|self-paced|recorded|automated ..2 interview|interviews|video|videos|screening|screen",
        "digital|automated|video interview|assessment ..6 own_time|convenience|any_time|anytime|24/7|whenever_suits|whenever_you|recorded|record",
        "hirevue|sparkhire|spark_hire|willo|vidcruiter|myinterview|hireflix|jobma|videoask|interviewstream|hireiq|cammio ..4 interview|video|link|assessment|invitation|invite|questions|screen|platform|recording",
        # timers and takes
        "seconds|30s|60s|90s ..2 to|of ..1 prepare|think|read|preparation|prep|answer|respond|reply|record",
        "one|single|two|three|no|unlimited|multiple|second takes|retake|retakes|re-record|re-records|re-recording|re-recordings",
        "one|single take ,|.|only|per|each|for|;|!|)|allowed",
        "questions|prompts|question|prompt ..3 appear|pop|shown|displayed|flash ..3 screen",
        "red|record button|light ..6 question|answer|speak|start|interview",
        # a machine asks
        "interview|call|chat|speak|talk|conversation|meet|round|stage|screen|screening ..5 with|by|to|from|against ..3 ai|a.i.|virtual|digital|automated ..1 avatar|interviewer|assistant|agent|bot|persona|interview|screener|voice|robot",
        "ai|a.i.|virtual|automated|robot|avatar|bot ..1 interviewer|avatar|interview_agent|voice_agent|interview|interviews ..4 ask|asks|call|calls|will|link|available|any_time|anytime|24/7|complete|first|stage|round|before|minutes",
        "interviewed|screened|called ..2 by ..2 ai|a.i.|bot|chatbot|robot|avatar|algorithm|virtual_assistant|machine|software",
        "ai-led|ai-powered|ai-driven|ai-based|ai-conducted|bot-led ..2 interview|interviews|conversation|call|screening|chat|screen",
        "chatbot|bot|avatar ..3 will|conduct|conducts|ask|interview ..3 interview|you|questions|screening",
        # nobody there
        "no interviewer|recruiter|human|person|one|live_interviewer ..5 other_end|other_side|on_the_call|on_the_line|present|watching|in_the_room|live",
        "nobody ..5 other_end|other_side|on_the_call|on_the_line|watching|live",
        # further wordings
        "complete|next|step|invited|invite|invitation|take|do|link|receive|your|via|on|through ..5 hirevue|sparkhire|spark_hire|willo|vidcruiter|hireflix|jobma|videoask",
        "virtual|digital|ai|automated|robot|ai-powered recruiter|interviewer|assistant|system|agent|bot|voice ..3 will|to|can|shall|who|that ..2 conduct|interview|ask|call|ring|phone|score|screen|assess|guide",
        "after|at ..1 beep|tone",
        "make|create|film|record|shoot|do ..4 clip|video|reel|tiktok|vlog ..6 hire_you|yourself|about_you|upload|introduce|introducing|your_motivation|who_you_are",
        "camera|recording|timer|clock|countdown starts|begins|start|begin ..2 automatically|as_soon_as|by_itself|once_the_question|when_the_question|after_the_question",
        "ai-based|ai-driven|ai-powered|ai-led|ai-enabled ..1 interview|video_round|round|video_screening|video_interview|video_assessment|screening_call",
        "leave|send|record|make|submit ..3 video|voice message|note|memo|reply|response|messages ..8 answer~|question|questions|introduce|introducing|introduction|why|instead",
        "complete|finish|do|submit|take ..3 video_interview|video_screen|video_assessment|video_screening|digital_interview|video_questionnaire|self-interview",
        "complete|take|invited|invite|attend|next|your|first|start|finish ..3 ai|a.i. ..1 interview|screening|interviewer|phone_screen|video_interview",
        "virtual|digital|ai|automated assistant|agent|recruiter|interviewer|avatar|bot ..3 chats|chat|talks|speaks|interviews|rates|scores",
        "rates|scores|ranks|grades|analyses|analyzes ..2 your ..1 replies|answers|responses|voice|face|expressions|tone",
    ),
    hints=(
        "digital|video|automated|virtual interview|assessment|screening",
        "video introduction|intro|cv|resume|pitch",
        "hirevue|sparkhire|spark_hire|vidcruiter|hireflix|jobma|videoask|myinterview",
        "record|recording ..4 video",
    ),
    examples=(
        "Please [[record answers]] to six prompts; you get [[30 seconds to prepare]] and one take.",
        "The first [[interview is with our AI avatar]], available any time.",
        "[[Upload a three-minute selfie video introducing yourself]] before we can proceed.",
        "You will see [[each question appear on the screen]] and then the camera starts.",
        "There is [[nobody on the other side]], so relax, just look at the lens.",
        "Round one is a [[one-way interview]] you can do from your phone.",
    ),
    counterexamples=(
        "Join the video call with Rosa and Ben at 10.",
        "We record live interviews with your consent for note-taking; say no if you prefer.",
        "Optional: add a link to a talk you gave.",
        "We do not use one-way interviews; you will always speak to a person.",
        "They asked me to record myself answering questions, which I found odd.",
        "You would be working with our AI team on speech models.",
        "Your response has been recorded.",
        "Our intro video shows you around the kitchen.",
    ),
)
