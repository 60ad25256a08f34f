"""A clock without a reason."""

from redflags.flag import Axis, Context, Level, RedFlag
from redflags.sources import ARXIV26, EMSCADM, WFCU

FLAG = RedFlag(
    __name__,
    title="Presses you to act at once",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="Unjustified time pressure to act, reply, click or decide.",
    why=(
        "Haste leaves no time to check. In a 2026 study urgency was the behavioural cue tied to victims paying; "
        "honest urgent hiring exists too."
    ),
    advice=(
        "Slow down on purpose: anything real survives a day.",
        'You could write: "I will reply tomorrow once I have read this properly."',
    ),
    sources=(ARXIV26, EMSCADM, WFCU),
    thresholds=(
        "Alone it is low. Beside a request for money, data, a click or an install it makes the other flag weigh more."
    ),
    patterns=(
        # scarce places, now
        "only|just ..2 slot|slots|place|places|seat|seats|spot|spots|positions|vacancies ..1 left|remaining|remain ..6 confirm|reply|respond|secure|act|register|book|claim|message|text|apply",
        "slots|places|seats|spots|positions|vacancies ..3 filling|going|running|fill|disappearing|closing ..1 fast|out|quickly|up ..6 reply|confirm|respond|secure|act|register|message|text|click|today|now",
        # within the hour
        "reply|respond|confirm|act|register|message|text|click|answer|call|pay|accept|secure|send|sign_up ..6 within|in|inside ..1 the|an|one|next|1 ..1 hour",
        "reply|respond|confirm|act|register|message|text|click|answer|pay|accept|secure ..5 within|in_the_next ..1 5|10|15|20|30|45|five|ten|fifteen|twenty|thirty|few|60 minutes|mins|min",
        "have|has|got|given 24|12|48|6|2|3|two|three|six|twelve ..1 hour|hours|hrs ..2 complete|finish|finalise|finalize ..3 application|registration|onboarding|hiring",
        # or else
        "reply|respond|confirm|act|answer|send|message|click|register|pay|complete|revert|call|accept ..6 immediately|now|asap|at_once|right_away|today|urgently|instantly|tonight ..2 or|otherwise|else ..8 lose|closed|cancelled|canceled|forfeit|forfeited|removed|given|deleted|withdrawn|gone|rejected|disqualified|void|dropped|next|blacklisted|terminated",
        "immediately|now|asap|at_once|right_away|today|hour|minutes|midnight|tonight ..6 or|otherwise|else ..8 lose|locks|lock|locked|block|blocked|blocks|forfeit|forfeited|deleted|removed|file_is_closed|file_will_be_closed|given_to|cancelled|disqualified|void|terminated",
        "do|does not reply|respond|confirm|act|answer|register|pay|complete ..4 immediately|now|today|hour|minutes|tonight|midnight|hours ..6 lose|closed|cancelled|canceled|forfeited|removed|given|deleted|gone|someone_else|next",
        "to avoid ..2 losing|missing|cancellation|forfeiting|disqualification|delay ..6 immediately|now|today|hour|minutes|tonight|asap|hours",
        "immediately|now|today|asap|hour|minutes|hours ..4 to avoid ..2 losing|cancellation|forfeiting|disqualification|termination|forfeiture",
        "before someone_else|somebody_else|another_candidate|another_person|other_people|others|anyone_else ..2 take|takes|grabs|grab|snaps|gets|get|claims|claim",
        # exhortations
        "act now|fast|right_now",
        "act|move quickly|immediately|promptly|quick|today ..4 or|to_avoid|before|because|since|as_places|as_slots|as_spots",
        "please|pls|plz|kindly|so|now|just|better hurry",
        "hurry up|now|before|while|fast|limited|slots|spots|only|please|pls",
        "clock ..1 ticking",
        "running out_of_time|out_of_slots|out_of_spots|out_of_places",
        "last|final chance ..6 secure|claim|confirm|respond|reply|join|register|accept|before|lose|get",
        "now or never",
        "do not|without delay|wasting|waste ..2 time? ..6 lose|miss|slots|spots|seat|taken|gone|opportunity|chance|cancelled",
        "why ..3 not ..2 replied|responded|answered|replying|responding|answering|confirmed ..3 yet?",
        # further wordings
        "seats|spots|slots|places|positions|vacancies ..3 almost|nearly|about ..1 gone|full|over|finished|filled|taken",
        "minutes|mins|hour|midnight ..3 or|otherwise|else ..6 move|next|lose|pass|give|go|gone|cancel~|someone|forget",
        "reply|respond|answer|text_me|message_me|confirm now|immediately|urgently ,|!|.|or|before|while|to|and",
        "do not sleep|snooze|dither|overthink on? this|it|that",
        "before|by ..2 midnight|tonight|noon ..6 or ..4 lose|forfeit|gone|cancel~|closed|removed",
        "offline|closing|leaving ..2 soon|in_minutes ..4 reply|respond|message|hurry",
        "only|just ..1 1|2|3|4|5|one|two|three|four|five|few left|remaining|remain ..8 now|hurry|quick|quickly|send|reply|register|confirm|fast",
        "link|portal|form|page|slot|offer|batch|group ..2 dies|expire~|closes|close|disappears|shuts|ends ..3 in|within|tonight ..2 minutes|mins|hour|min ..8 register|now|immediately|hurry|click|so",
        "hurry ,|!",
        "will|'ll|going_to|gonna lose your ..1 chance|spot|slot|seat|place|position|opportunity|job|bonus|turn",
        "please|pls|kindly|plz be fast|quick|swift|sharp",
        "final|last warning",
        "serious ..4 or not",
        "texted|called|messaged|emailed|rang|pinged you ..1 three|four|five|several|3|4|5 ..1 times",
    ),
    hints=(
        "only ..2 slots|places|seats|spots|positions|vacancies ..2 left|remaining|available|remain",
        "slots|places|seats|spots|positions ..3 filling|going|running|limited",
        "urgent|urgently|asap|immediately ..4 reply|respond|response|confirm|revert|attention|action",
        "first_come|first-come",
        "limited slots|seats|spots|time|places|positions|vacancies",
    ),
    heeds_not=(Context.CONDITIONAL,),
    examples=(
        "[[Only 4 places left, confirm]] within the hour to secure your seat.",
        "[[Reply immediately or your file is closed]].",
        "Are you there? [[Please hurry]], the manager is waiting on you.",
        "If you [[don't confirm in an hour your desk will be given]] to the reserve list.",
        "Pls [[text back in the next 10 mins]], others are asking.",
        "Sign up quickly, [[before somebody else takes]] it.",
    ),
    counterexamples=(
        "We need someone to start quickly because of maternity cover; are you available in May?",
        "Applications close tonight at 23:59.",
        "Urgent: building access changed, use the north door tomorrow.",
        "There is no need to hurry, and please don't act now if you have questions.",
        "They told me to act fast or lose my place, so I hung up.",
        "Please complete the test in 60 minutes; you may start whenever you like.",
        "Please reply within 48 hours so we can book the room.",
        "We are urgently looking for night nurses in Cork.",
    ),
)
