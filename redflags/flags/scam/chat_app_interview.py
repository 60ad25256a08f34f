"""An interview held only in text, on a chat app."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import CNBCTEXT, CONSAFF23, ICW, VSAFE

APP = (
    "telegram|telegramm|signal|wechat|viber|wire|wire_app|session_app|threema|imessage|google_chat|teams_chat|"
    "wickr|discord|line_id|line_app|zalo|icq|skype_chat|zoom_chat|teams_messaging|facebook_messenger|"
    "fb_messenger|messenger|google_hangouts|hangouts|hangout|slack|kakaotalk|snapchat|instagram"
)
INTERVIEW = (
    "interview|interviews|screening|orientation|briefing|interviewing|interview_session|q&a|question_session|"
    "job_briefing"
)
BY = "by|via|over|through|in|on|using|as"

FLAG = RedFlag(
    __name__,
    title="Holds the interview by text chat",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition="The interview is held only in text, on Telegram, WhatsApp, Signal, Teams chat or similar.",
    why="A text chat hides who is asking. US consumer-protection guidance names it as a marker of fake jobs.",
    advice=(
        'You could write: "I\'m happy to do a video call from your company account."',
        "If no call is possible, go no further.",
    ),
    sources=(VSAFE, ICW, CONSAFF23, CNBCTEXT),
    thresholds="A text-only interview counts; a chat app beside a call, for directions or delays, does not.",
    patterns=(
        f"the|your|our|an|a|for|quick|online|job|brief|short|first|next|this|remote|and|of|virtual|formal|written|all {INTERVIEW} ..7 on|via|through|over|by|using|at ..2 {APP}",
        f"{INTERVIEW} ..3 is|are|conducted|held|takes_place|happens|done|online|place|run|carried_out ..7 on|via|through|over|by|using|at|in ..2 {APP}",
        f"{INTERVIEW} ..8 teams|skype|hangouts|hangout|zoom|slack|discord|google ..2 chat|text|texting|messaging|messages|im|messenger|instant_message|instant_messaging",
        "teams|skype|zoom|hangouts|slack chat|text|messaging|im|messenger ..2 interview",
        f"{INTERVIEW} ..7 text-based|text_based|chat-based|text-only|text_only|typed|chat_only|messages_only",
        f"{INTERVIEW} is|will_be|would_be|'s|shall_be|happens|runs ..1 {BY} ..1 @messaging",
        "download|install|add|message|contact|text|reach|write|inbox|ping|buzz|dm|hit|search|set_up|look_for|find ..10 telegram|signal|whatsapp|whats_app|wechat|hangouts|hangout|wire|viber|google_chat|messenger|skype|session_app|discord ..12 interview|briefing|screening|interviewed|job_code|interview_code|verification_code|begin|commence|start_the|start_your|reference_code|interviewer",
        "message|contact|add|text|write|reach|buzz|im ..8 manager|hr|recruiter|supervisor|director|officer|interviewer|panel|desk|hiring_team ..8 on|via|through|at|using telegram|signal|wechat|hangouts|wire|whatsapp|google_chat|messenger ..8 code|start|begin|interview|proceed|orientation|job",
        "waiting|standby|stand_by|attend_to_you ..7 on|at|via ..2 telegram|whatsapp|signal|wire|hangouts|google_chat|messenger|wechat|skype_chat|discord",
        "interviewer|hiring_manager|hr_manager|manager|panel|recruiter ..8 online|chat|interview|available|waiting|conduct ..8 telegram|signal|hangouts|wire|wechat|google_chat|whatsapp",
        "text|chat|typing|messages|typed|written|messaging ..8 no|without|not ..3 camera|video|voice|call|webcam|audio|calls|microphone",
        "type|typing|write ..3 answers|responses|replies ..8 here|chat|telegram|whatsapp|signal|messenger|in_this|one_by_one|below_each|one_after",
        "interview|questions ..8 right_here|here_in_this_chat|in_this_chat|on_this_chat|on_this_platform|in_this_thread|on_this_number|over_messages|by_messages",
        "start|begin|commence|proceed|do|have|conduct ..7 interview|screening|briefing ..3 by_text|via_text|over_text|in_chat|through_text|via_chat|on_here|by_chat|over_chat|right_here|now_here",
        "ready|free|available ..7 interview|screening|briefing ..1 here",
        f"in_writing|by_writing|in_text ..8 {APP}|whatsapp",
        "interview ..1 typing|texting|typed",
        "interview ..8 messenger|telegram|signal|wire|google_chat",
        "ready ..8 start|begin|send|ask|asking|sending|posting ..3 asking|sending|the|you|your|interview ..2 questions",
        f"interview|screening|briefing ..8 added|join|add ..7 {APP}|whatsapp ..1 group|channel|room|chat",
        f"telegram|hangouts|google_hangouts|google_chat|wickr|wechat|google_hangout ..12 {INTERVIEW}|interviewed|interviewer",
        f"{INTERVIEW}|interviewed|interviewer ..10 telegram|hangouts|google_hangouts|google_chat|wickr|wechat|google_hangout",
        f"on|via|through|using signal|wire ..8 {INTERVIEW}",
        f"{INTERVIEW} ..10 on|via|through|using signal|wire",
        f"interview|interviewing|interviewed|screen ..1 you ..2 {BY} ..1 @messaging|{APP}|whatsapp",
        "create|open|make|get|set_up ..2 telegram|wire|signal|google_chat|wickr|hangouts ..2 account|profile|id",
    ),
    hints=(
        "chat interview|assessment|screening",
        "interview|screening ..8 @messenger",
        "answer|reply ..8 questions ..3 here|below|back",
        "type|typing ..8 answer|answers|response",
        "no video|camera|call",
    ),
    examples=(
        "[[Download Telegram and add @hr_grace for your interview]], it's text based.",
        "[[The interview will be by Teams chat]] only, no camera or voice.",
        "[[Message our hiring manager on Signal with code]] JB-204 to begin.",
        "Get comfortable and [[type your answers one by one]]; the panel reads along.",
        "Mrs Clark from HR is [[waiting for you on WhatsApp]] to ask a few questions.",
        "Are you ready to [[start the interview right here]]? It takes about 40 minutes, just reply promptly.",
    ),
    counterexamples=(
        "Zoom call with Amir at 10; if video fails we'll ring you.",
        "You can WhatsApp me if you're running late.",
        "Chat assessment for a live-chat support job, after a video interview.",
        "We never interview on Telegram or by text chat; every interview is a video call.",
        "They wanted me to do the interview on Telegram, which felt wrong.",
        "We will confirm your interview by text message the day before.",
        "The interview is on Teams; use the chat if you lose sound.",
        "The first interview is a WhatsApp video call with Ms Okafor.",
    ),
)
