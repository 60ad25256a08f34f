"""A password, one-time code or login approval asked for."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import GUARDIO2, OTP26

TELL = (
    "send|forward|tell|read|give|share|text|drop|screenshot|screen_shot|reply_with|respond_with|dictate|relay|"
    "pass|shoot|let_me_have|give_me|provide_me|provide_us|submit_to_us|call_out|shout|i_need|i_want|get_me|"
    "revert_with|message_me"
)
KIND = (
    "verification|otp|one-time|one_time|onetime|security|sms|authentication|2fa|authenticator|confirmation|"
    "google|whatsapp|telegram|login|log-in|sign-in|six-digit|6-digit|four-digit|4-digit|8-digit|five-digit|"
    "six_digit|6_digit|activation|microsoft|bank|apple"
)

FLAG = RedFlag(
    __name__,
    title="Asks for a password or a login code",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The candidate is asked for a password or verification code, or to approve a login.",
    why="A code sent to your phone opens your account to whoever reads it. No employer needs it, for any reason.",
    advice=(
        "Do not pass on the code or password, and decline the prompt.",
        "If you have, change the password, sign out all devices and turn on two-step login with an app.",
    ),
    sources=(OTP26, GUARDIO2),
    thresholds=(
        "Any request counts. A message that merely brings you a code, or a link to reset your own password, does not."
    ),
    patterns=(
        f"{TELL} ..7 {KIND} ..2 code|codes|pin|passcode|digits|number|numbers",
        f"{TELL} ..6 otp|otps|six_digits|6_digits|four_digits|4_digits|2fa_code|one-time_password|mpin|t-pin",
        f"{TELL} ..6 code|pin|digits ..6 receive|received|get|got|arrives|comes|came|arrived|texted|appears|shows|pops|sent_to_your|sent_to_ur|on_your_phone|to_your_phone|on_your_mobile|lands|in_your_inbox|popped|coming",
        "code|otp|pin|digits|passcode|number ..7 sent|texted|comes|arrives|arrive|come|lands|drops|pops|appears|appear|receive|received|get|got|in_your_inbox|triggered|buzzes ..8 send|forward|read|tell|give|text|screenshot|relay|dictate|shout|pass|call|share|copy ..3 me|us|it|back|here|him|her|am",
        "receive|received|get|got|gets ..7 code|otp|pin|digits|passcode ..10 send|forward|read|tell|give|text|screenshot|share|relay|dictate|pass|reply|call ..3 me|us|it|back|here|him|her|with|am",
        "code|otp|digits|pin|number|text ..8 from|by google|whatsapp|telegram|microsoft|apple|linkedin|facebook|instagram|gmail|paypal|your_bank ..8 read|send|forward|tell|share|give|need|reply|screenshot",
        f"{KIND} ..2 code|text|sms|message ..6 screenshot|screen_shot|forward|read|snap|photo ..3 it|me|us|here|back",
        "send|share|give|tell|provide|text|drop|need|reply_with|submit|supply|furnish|put|enter|fill ..1 me|us|your|ur|the|in ..7 email|e-mail|gmail|outlook|username|login|account|apple_id|icloud|linkedin|facebook|instagram|upwork|yahoo ..3 and|&|+|with|/|plus|, ..2 password|passwords|pass|pw",
        "provide|give|share|send|put|enter|write ..3 gmail|linkedin|facebook|icloud|instagram|yahoo|upwork|outlook|email ..2 and|&|+|with|plus ..2 password|passwords|pass",
        "access ..2 your|ur ..2 linkedin|gmail|facebook|email|icloud|account|inbox|mailbox ..8 password|login|log-in|credentials",
        "login|log-in|username|email|id and|&|+|/ password|passcode|pw ..3 in|into|on|to ..2 form|sheet|box|chat|me|us|below|reply",
        "reply|respond|get_back|revert ..2 with ..1 your|ur ..6 password|passwords|passcode|credentials|login_details|pin",
        "what|what's|whats ..1 your|ur ..3 password|passcode",
        "approve|accept|allow|authorise|authorize|confirm|tap|press|click|hit|grant|push ..6 prompt|sign-in|signin|login|log-in|push|yes|popup|pop-up|notification|device|approve|allow ..8 phone|google|microsoft|authenticator|whatsapp|device|request|screen|appears|comes|pops|mobile|prompt",
        "approve|accept|enter|confirm|authorise|authorize ..2 whatsapp|telegram|google|facebook|instagram|linkedin|apple ..1 code|login|prompt|request|device|notification",
        "tap|press|choose|select|click|say|hit yes|approve|allow ..3 when|once|if|on ..8 phone|google|screen|notification|prompt|asks|pops",
        "number|digits|option ..6 matches|match|shown|shows ..8 authenticator|prompt|tap|approve|select",
        "scan ..7 qr|code ..8 linked_devices|link_device|link_a_device|linked_device|whatsapp_web",
        "anydesk|teamviewer|rustdesk|ultraviewer|quick_assist ..8 send|tell|read|give|share|text|provide|connect|address|code|access",
        "log_in|login|sign_in|log_into|sign_into|log-in ..8 with|using ..1 your|ur ..2 gmail|facebook|linkedin|email|e-mail|apple|bank|icloud|personal ..2 password|credentials",
        "change|set|reset ..2 your|ur ..6 password to|as",
        "rent|lend|borrow|take_over|buy|leave|hand_over|lease|renting ..2 your|ur linkedin|upwork|fiverr|facebook|gmail|freelancer|toptal ..1 account|profile|login",
        "pinged|texted|messaged|sending ..2 you|u ..3 number|code|pin|digits ..8 what|tell|read|say|reply",
        "sent ..2 you|u ..3 code|pin|digits ..8 what|tell|read|say|reply",
        "google_voice|google-voice ..2 code|number|verification|pin",
        "install|download|open|get|let|allow|through|via|on ..6 anydesk|teamviewer|ultraviewer|rustdesk|quick_assist|remote_desktop ..12 screen|technician|it|connect|access|code|id|set|so|numbers|call|share|computer|laptop",
        "give|tell|send|share|shoot me|us ..3 pass|password|passcode|pw ..7 use|used|for|of|you",
        "ask|asks|asking|need|needs|needing|want|wants|request ..6 code|pin|otp|digits|verification_number|one-time ..8 sent|sends|texted|receive|get|comes|arrives|text",
        "type|put|write|enter|fill|key ..2 your|ur ..3 password|pass|pin ..8 sheet|form|chat|doc|document|table|spreadsheet|next_to|below",
        "share ..3 screen ..8 bank|banking|account_balance",
        "six|6|four|4|eight|8 ..1 numbers|digits|figures ..3 from|on|in your|ur|the ..2 app|phone|sms|screen|text|message",
        "send|share|give|email over|across|me|us ..1 your|ur ..2 login|logins|password|passwords|credentials",
    ),
    hints=(
        "code|otp ..8 read|forward|tell|send ..3 me|us|back",
        "read|send|text|forward it|them|that back|over|across ..2 to me|us",
        "your|ur ..2 password",
        "one-time|verification|security code",
    ),
    examples=(
        "You'll [[get a six-digit code from Google, read it to me]] so I know you're real.",
        "[[Send your email and password]] so our system can import your CV.",
        "[[Approve the WhatsApp code on your phone]] to join the HR group.",
        "In a minute [[a number comes to your phone, just text it back]] and you're in the rota.",
        "When Google asks, [[tap Yes on your phone]], that's only our scheduler.",
        "[[Share the OTP]] and I will complete your registration from my side.",
    ),
    counterexamples=(
        "Your one-time code to sign in to the applicant portal is 482910. Do not share it.",
        "We will set up a password for you on day one.",
        "Reset your portal password here if you can't log in.",
        "Nobody from our team will ask you for your password or a verification code.",
        "Someone claiming to be from HR told me to read the code out to him.",
        "Send us a code sample or a link to your GitHub.",
        "We will send you an email with your username and password before the test.",
        "Enter the six-digit code from this email to confirm your address.",
    ),
)
