"""The same interview moved again and again."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import C1S20, SEED3

FLAG = RedFlag(
    __name__,
    title="Moves the interview again",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer moves or cancels the same interview two or more times.",
    why="Repeated moves cost you leave and preparation, and point to poor coordination or little respect for your time.",
    advice=(
        "Ask for one confirmed date and a named stand-in interviewer.",
        'You could write: "I have moved this twice now. Could we fix a time that will hold, or would a phone call be easier?"',
    ),
    sources=(SEED3, C1S20),
    thresholds="Two moves of one round by the employer; moves you asked for count nothing. The number is a convention.",
    patterns=(
        "yet another|more change|reschedule|rescheduling|delay|move|shuffle",
        "move|moving|shift|shifting|push|pushing|change|changing|reschedule|rescheduling|postpone|postponing|bump ..6 one_more_time|once_more|once_again|yet_again|a_second_time|a_third_time|again",
        "sorry|apologies|apologise|apologize ..6 do|doing|mess ..3 again ..8 move|shift|push|change|reschedule",
        "again ..4 need|have|had ..2 to move|shift|push|change|reschedule|postpone",
        "second|third|fourth|fifth time ..6 move~|moving|reschedule~|rescheduling|push~|postpone~|change~",
        "reschedule~|moved|postponed|pushed ..4 second|third|fourth time",
        "third|fourth time lucky",
    ),
    examples=(
        "So sorry, but we need to [[shift Thursday's call one more time]].",
        "Apologies for [[yet another change]]. The panel still can't make it, could we try the week after?",
        "[[Third time lucky]], hopefully! Moving you from Monday to Wednesday.",
        "I'm afraid we have to [[push your interview back once again]], to the 14th.",
    ),
    counterexamples=(
        "Thanks for moving the call to suit my travel, and apologies for asking you twice.",
        "We will not move your interview again.",
        "As you asked, we have moved your interview once more, to Friday at ten.",
        "This is a recurring weekly open day; each session repeats at the same hour.",
    ),
)
