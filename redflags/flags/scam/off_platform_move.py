"""A conversation moved early to a private messenger, number or address."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import ABC15, FCC, SCAMW23

CHAT = (
    "whatsapp|whats_app|whats-app|what's_app|whatsap|watsapp|whatapp|telegram|telegramm|signal|wechat|viber|"
    "line_id|line_app|zalo|wa|tg|facebook|fb|messenger|instagram|snapchat|discord"
)
GO = (
    "contact|text|message|reach|reach_out|write|ping|hit|hit_up|inbox|dm|buzz|chat|reply|connect|add|respond|"
    "drop|find|talk|speak|get_in_touch|get_hold|holler|shout"
)
BOSS = (
    "manager|hr|employer|supervisor|boss|colleague|mentor|assistant|recruiter|director|ceo|coordinator|agent|"
    "officer|professor|prof|dean|secretary|team_lead|team_leader|representative|superior"
)

FLAG = RedFlag(
    __name__,
    title="Moves the talk to a private chat",
    axis=Axis.SAFETY,
    severity=Level.MEDIUM,
    definition="The conversation is moved early from a job board or e-mail to a private messenger, number or address.",
    why=(
        "Away from the job board nobody watches, and a private number is hard to trace. Small employers "
        "do this too, so it is a reason to check, not proof."
    ),
    advice=(
        'You could write: "I\'d like to stay on this platform until we have had a call."',
        "Look up the company's own number and ask whether this person works there.",
    ),
    sources=(ABC15, FCC, SCAMW23),
    thresholds="In the first messages it counts; a direct phone line, or a chat app offered beside e-mail, does not.",
    patterns=(
        f"please|kindly|pls|plz|just|simply|must|should|need|then|now|can_you|could_you|better|rather|so|u|abeg ..3 {GO} ..8 on|via|through|by|over|to|using|at|in ..2 @messenger|wa|tg|facebook|fb|instagram|snapchat",
        f"{GO} ..8 on|via|through|by|over|using|at|in ..2 @messenger|wa|tg ..8 <phone>|<handle>|<link>",
        "continue|move|carry_on|carry|take|switch|shift|talk|discuss|chat|connect|proceed|communicate|finish|speak|jump|hop ..8 on|to|over|via|through|in|into ..1 @messenger|wa|tg",
        "add|save ..7 telegram|whatsapp|signal|wechat|line_id|viber|line_app|messenger|discord|zalo",
        "message|text|dm|contact|hit_up|ping|reach|add_me|whatsapp|telegram|add ..6 <handle>",
        "whatsapp|telegram|text|sms|viber <phone>",
        "my|our|his|her|their whatsapp|telegram|wechat|line|signal|viber ..1 is|number|:|id|no|handle|contact",
        f"{BOSS}|department|team ..7 message|text|contact|reach|reach_out|write|add|chat|reaching|ping|buzz ..8 on|via|through|over whatsapp|telegram|signal|wechat|viber",
        f"check|watch|keep_an_eye_on ..3 sms|texts|text_messages|whatsapp|telegram ..14 {BOSS}|receive|message_you|text_you|answer_him|answer_her|reply_to_him|reply_to_her",
        "rarely|hardly|seldom|not|never|barely ..6 check|use|read|open|online|active|log|come ..6 linkedin|indeed|inbox|this|email|messages|here|app|account|mail|site|platform|upwork ..12 text|whatsapp|telegram|message|number|texting|gmail|chat|personal|wa|signal",
        "linkedin|indeed|upwork|this_site|this_platform|this_app ..8 glitchy|slow|blocked|blocks|restricted|restricts|limits|limited|bug|lag|often ..10 whatsapp|telegram|signal|text|number|email|wa|chat",
        "@messenger ..6 easier|faster|convenient|quicker",
        f"text ..3 our|the|my|his|her|your ..3 {BOSS}",
        "information|details|info|position|interested|vacancy|apply ..8 text|sms ..8 <phone>|at|on|to",
        "contact|text|message|reach|write ..1 professor|prof|prof.|dr|dr.|mr|mr.|mrs|mrs.|ms|ms.|our|the|my|him|her|me|hr|manager ..12 via|by|through|with ..1 text|sms|text_message|text_messages|texting|text_msg",
        "interested|details|apply|proceed|information|interview|description|start|info ..8 text ..6 <phone>|me|us|him|her|this_number",
        "email|reply|respond|write|send|contact|reach|provide|share|message|drop|forward|text ..7 personal|alternative|alternate|private|non-school|non-edu|non_school|non_edu|secondary|non-university|non-academic email|e-mail|mail|gmail|mailbox|inbox|email_address",
        "email|reply|respond|write|get|contact|mail back ..1 with ..2 your|ur ..3 mobile|cell|phone|personal|private|active|functional|working ..2 number|email|e-mail|line|no|digits",
        "contact|reach|write|email|message|reply|text ..6 at|on|via|to ..2 my|his|her|their|our ..2 personal|private|secretary's ..2 number|email|gmail|line|mail|inbox|address|e-mail|account",
        "drop|send|shoot me|us|him|her ..1 text|sms ..1 so|on|at|to|with|now|<phone>",
        "number ..6 to|for|i_can|we_can|can_i|could_i whatsapp|telegram|wechat|viber",
        "download|install ..2 telegram|signal|whatsapp|wechat|viber|line_app|discord",
        "reply|write|email|respond ..2 from|with|using your|ur|a gmail|yahoo|personal|private|outlook|hotmail",
        "specialist|consultant|colleague|manager|hr|teacher|mentor|agent|advisor|recruiter|someone ..2 will|shall|can|to ..1 whatsapp|telegram|wechat you|u",
        "send|text|type|say ..8 to|on ..1 this|my|our|the whatsapp|telegram",
        "can|could|shall|let|lets|may ..3 text|sms|texting ..2 instead",
        "my|our|his|her personal|private ..1 line|number|phone ..6 best|better|text|sms|whatsapp",
        "send|drop|shoot ..1 text|sms ..1 to|at ..3 <phone>|with|555",
        "send|drop|shoot|please|kindly ..2 text|sms ..8 with|stating|giving|including ..1 your|ur ..1 name|full_name|city|details|age|names",
        "text|sms|message ..3 stating ..2 name|full_name|city|details|age|names|email|your|ur",
        "whatsapp|text|sms ..1 yes|job|interested|info|start|hi|apply|work|hello|ok",
        "save|add ..2 this|my|the ..1 number|contact ..10 message|text|chat|write|whatsapp",
        "not|can_not|unable ..6 explain|discuss|share|talk|tell ..6 here|on_here|in_here|this_site|this_app|this_platform ..12 mobile|number|reach_out|text|chat|write|message|contact|whatsapp",
    ),
    hints=(
        "@messenger",
        "text|message me|us",
        "<handle>",
        "text|sms ..6 <phone>",
        "reply|send|drop|share ..6 your|ur ..2 whatsapp|mobile|cell|phone number",
        "join ..6 telegram|whatsapp|signal group|channel",
    ),
    needs=("wa.me|whatsapp.com|t.me|telegram.me|signal.me|line.me|lin.ee|zalo.me| @|t e|t.e|t_e|t-e|w h|w.h|w_h|w-h",),
    regexes=(
        r"\b(?:text|message|contact|add|chat|write|click|ping|reach|join|dm|continue|talk|reply|interested)\b[^\n.!?]{0,70}\b(?:wa\.me|api\.whatsapp\.com|t\.me|telegram\.me|signal\.me|line\.me|lin\.ee|zalo\.me)/[\w+?=&%./-]+",
        r"\b(?:wa\.me|api\.whatsapp\.com|t\.me|telegram\.me|signal\.me|line\.me|lin\.ee|zalo\.me)/[\w+?=&%./-]+[^\n.!?]{0,40}\b(?:answer|reply|chat|text|message|reach|talk|start)\b",
        r"\b(?:add|message|text|contact|dm|write to|find|search)\b[^\n.!?]{0,40}\s@[a-za-z]\w*_\w+",
        r"\bt[ ._*-]e[ ._*-]l[ ._*-]e[ ._*-]g[ ._*-]r[ ._*-]a[ ._*-]m\b|\bw[ ._*-]h[ ._*-]a[ ._*-]t[ ._*-]s[ ._*-]a[ ._*-]p[ ._*-]p\b",
    ),
    examples=(
        "[[I rarely check Indeed, text me on WhatsApp]] +44 7700 900123.",
        "[[Let's continue on Telegram]], it's more convenient for our HR.",
        '[[Add my Line ID]] and say "job".',
        "Please [[reply with your private email address]], the school one is not allowed here.",
        "For the campus job, [[contact Professor Hale by text message]] at 555-0142 and say which year you are in.",
        "Good. Our [[manager will message you on WhatsApp]], please have it open.",
        "Don't answer here, my inbox is full; [[text our HR manager]] Lisa and she'll take you through it.",
    ),
    counterexamples=(
        "Please reply through the portal so the panel sees it.",
        "My direct line is 020 7946 0000 if email is slow.",
        "In Brazil we confirm interviews by WhatsApp; you can also use email.",
        "We never contact applicants by Telegram or WhatsApp.",
        "The recruiter asked me to add her on Telegram after two messages.",
        "You will receive a text message from our system an hour before the interview.",
        "You can WhatsApp me if you're running late.",
        "You would run our Telegram and WhatsApp support channels together with the social team.",
    ),
)
