"""Urges the candidate to quit before there is a signed offer."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import GOVUKOFFER

FLAG = RedFlag(
    __name__,
    title="Urges you to resign before you have a signed offer",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="Urges the candidate to quit before an unconditional written offer exists.",
    why=(
        "If the offer falls through you are left with no job at all. GOV.UK advises waiting for an unconditional "
        "offer before you hand in notice."
    ),
    advice=(
        "Do not resign yet.",
        'You could write: "I\'ll give notice the day I have the signed, unconditional offer."',
    ),
    sources=(GOVUKOFFER,),
    thresholds="Any urging before an unconditional written offer counts.",
    patterns=(
        # hand in your notice today
        "hand|handing|give|giving|put|putting|submit|submitting|tender|tendering|serve|serving|drop|file|send in? your|the|a? in? notice|resignation|resignation_letter ..1 in? now|today|tomorrow|tonight|first|straight_away|immediately|asap|this_week|already|right_away|meanwhile|this_morning|this_afternoon|on_monday|on_friday|by_friday|by_monday|by_tomorrow",
        "go_ahead ..2 resign|resigning|quit|hand_in|handing_in|give_notice|giving_notice|give_your_notice|put_in|tender|submit_your_resignation",
        "tell ..1 your boss|manager|employer ..2 today|now|tomorrow|tonight ..4 leaving|resigning|quitting|going|off",
        # the contract is a formality
        "resign|resigning|quit|notice|resignation|leave_your_job ..12 formality|formalities|follow|follows|to_follow|on_its_way|in_the_post|catch_up|sorted_later|comes_later|come_later",
        "resign|quit|notice|resignation|leave_your_job ..8 without|not|no_need|instead_of ..2 wait|waiting ..3 contract|paperwork|letter|offer|written|document",
        # paperwork only for those who have left
        "only ..6 send|issue|release|give|share|prepare|draft|draw_up|sign|make|offer ..6 resigned|left|quit|notice|resignation|handed",
        "contract|offer|paperwork|letter|agreement|terms|offer_letter ..1 will|is|are|be|gets|goes|to|only ..3 sent|issued|released|given|drawn|prepared|follow|follows|come|comes|out|generated|signed|made|ready|shared|yours ..3 once|after|when|as_soon_as|upon|until|against|following|if ..5 resigned|resign|quit|left_your|leave_your|given_notice|given_your_notice|handed|resignation|notice_is_in|notice_in|put_in_your",
        "without|no ..3 proof|copy|evidence|confirmation ..2 resignation",
        # prove it
        "resignation ..3 letter|email|mail|acceptance|proof|notice|first ..8 prove|serious|so_we_can|before_we|before_the|commitment|release|issue|show",
        "prove|show|demonstrate ..3 serious|commitment|committed|intent|you_mean_it|loyalty ..8 resign|resigning|quit|quitting|notice|resignation",
        "show|send|share|forward|email ..4 resignation letter|email|mail ..6 first|before|serious|then|and_we|today|prove|proof",
        "cut ties|burn_your_bridges|burn_bridges ..8 today|now|first|before|employer",
        # further wordings
        "put|putting|drop|submit|file ..2 in|down|your your|the? papers",
        "quit|resign|leave|notice ..6 paperwork|contract|letter ..2 will|'ll come|follow|arrive|be_sorted",
        "just|simply quit|resign ,|.|!|and|your|from|already|now|today|then",
        "resignation ..8 to|before|so ..2 generate|issue|release|prepare|process|draw ..3 offer|letter|contract|paperwork|agreement|it",
        "so|then|now|please|kindly resign|quit and|then|so",
        "exit|resignation|relieving|leaving ..4 confirmed|accepted|approved|acknowledged ..8 appointment_letter|offer_letter|contract|letter|agreement|paperwork",
        "please|kindly resign|quit ..4 your|current|present ..2 job|role|employer|company|position|place",
    ),
    hints=(
        "contract|paperwork|offer_letter|letter ..3 just|only|mere|a formality",
        "hand_in|give|put_in|submit|tender your notice|resignation",
    ),
    stages=(Stage.OPEN,),
    examples=(
        "[[Hand in your notice today]], the contract is a formality.",
        "We [[only send paperwork to people who've already left]] their job.",
        "Show us your [[resignation letter to prove you're serious]].",
        "Offer letter will be [[released only after you have resigned]] from present company.",
        "You can [[go ahead and give notice]], I'm sure head office will sign it off.",
        "[[Tell your boss tonight that you're off]], we'll sort the terms on Monday.",
    ),
    counterexamples=(
        "Please don't resign until checks are complete and you have signed.",
        "How long is your notice period?",
        "Once you've signed, let us know when you've given notice so we can fix the start date.",
        "You should not hand in your notice before the contract is signed.",
        "My last boss asked me to resign today, which is why I am looking.",
        "Why did you quit your last job before finding another?",
        "The contract says either side may give four weeks' notice after probation.",
        "We would not want you to quit first; wait for the letter.",
    ),
)
