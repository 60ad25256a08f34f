"""References demanded before anyone has met the candidate."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import SEED3

FLAG = RedFlag(
    __name__,
    title="Wants references before any interview",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="References, or the contacts of referees, demanded before any interview.",
    why=(
        "It can expose a job search you keep private, and it hands over other people's contact details. At the "
        "final stage checks are normal."
    ),
    advice=(
        'You could write: "I share references once we agree terms in principle, and my current employer only after a signed offer."',
        "Ask your referees before you pass on their numbers.",
    ),
    sources=(SEED3,),
    thresholds="Before the first interview is low; contacting a current manager before an offer is medium.",
    patterns=(
        # send referees to get a slot
        "send|give|provide|submit|supply|fill|enter|list|upload|share|email|forward|require~|need|want|name ..8 references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks ..10 before|prior_to ..5 interview|meet|call|shortlist|shortlisting|speak_to_you|see_you|book|schedule|arrange",
        "references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks ..10 before ..3 interview|interviewing|we_meet|meeting|shortlisting|shortlist|we_speak|we_talk|we_see|inviting|we_invite|we_book|we_schedule|first_call|first_chat|a_call|first_interview",
        "before|prior_to ..3 interview|meet~|book|schedule|arrange|invite|shortlist|call|set_up|offer_you_a_slot|first_round|can_meet|speak ..10 references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks",
        "to get|book|secure|arrange|schedule|confirm|reserve|unlock|obtain|be_invited_to|qualify_for ..5 interview|slot|call|meeting|appointment ..8 references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks",
        "references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks ..8 so_we_can|so_that_we_can|for_us_to|and_we_can|then_we|and_then_we ..3 schedule|book|arrange|invite|shortlist|set_up|offer_you_an|move_you|decide_whether|unlock ..4 interview|call|meeting|slot|you|list",
        "interview|slot|meeting|call ..6 once|after|when|as_soon_as|until|subject_to|upon|following ..8 references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks ..3 received|checked|back|cleared|contacted|come|in|verified|spoken|replied|returned|responded|to|are",
        "once|after|when|as_soon_as ..4 references|referee|referees|reference_letter|reference_letters|reference_check|reference_checks ..8 interview|meet_you|invite|call_you|book|schedule|slot|see_you",
        "no reference|references|referees no interview|interviews|meeting|slot|call",
        "without reference|references|referees ..6 interview|shortlist|shortlisted|considered|meet|slot|proceed|next_round",
        "interview|shortlist|meet|first_call|first_chat ..10 not|nobody|no_one ..4 without|until ..5 reference|references|referees",
        # the current boss
        "call|contact|speak|ring|phone|email|reach|approach|talk|write|message ..4 current|present|existing ..1 manager|employer|boss|supervisor|line_manager ..6 first|then_decide|before_anything",
        "call|contact|speak|ring|phone|email|reach|approach|talk|write|message ..4 current|present|existing ..1 manager|employer|boss|supervisor|line_manager ..6 before|prior_to ..4 interview|meet|meeting|inviting|invite|decide|deciding|offer|shortlist|shortlisting|see_you",
        "before ..4 interview|meet|meeting|offer|decide|call|invite|shortlist ..6 call|contact|speak|ring|phone|email|reach|approach|talk ..4 current|present|existing ..1 manager|employer|boss|supervisor|line_manager",
        "current|present|existing ..1 manager|employer|boss|supervisor|line_manager ..8 before ..3 we_interview|we_meet|meeting_you|inviting|we_invite|shortlist|shortlisting|we_book|we_see|seeing_you|a_call",
        # people who can vouch
        "before|prior_to ..6 interview|meet|slot|call|book|invite ..10 vouch|speak_for_you|worked_with_you|managed_you|supervised_you|recommend_you",
        "send|give|need|provide|list|share ..5 two|three|four|five|2|3|4|5 ..2 former|previous|past|last ..1 managers|supervisors|bosses|employers|colleagues|clients|teachers ..10 before|first|book|slot|interview|schedule|meet|shortlist",
        "referees|references|referee ..6 so ..5 contact|call|email|message|survey|reach them ..2 now|today|straight_away|immediately|right_away|this_week",
        # further wordings
        "send|give|need|share|submit|provide|list|enter ..6 references|referees|referee|reference_letters ..6 to ..2 schedule|book|arrange|fix|confirm|shortlist|set_up",
        "only ..6 with|whose|having ..3 positive|good|satisfactory|strong|excellent ..3 references|feedback|referees|referee ..8 interview|interviewed|called|shortlisted|invited|seen",
        "feedback|word|reply|replies ..2 from ..3 referees|referee|references ..6 interview|called|shortlisted|invited|meet",
        "references|referees|referee ..6 to unlock|book|get|reserve ..3 interview|slot|booking",
        "contacting|calling|contact|call|reach ..3 your current|present ..1 manager|employer|boss|supervisor ..6 screening|this_week|today",
        "two|three|2|3|couple ..2 numbers|contacts|names|mobiles|emails ..4 before ..3 put|book|see|meet|invite|diary|call|interview",
        "emailed|contacted|called|written|phoned|rung|approached ..2 your current|present ..1 supervisor|manager|employer|boss",
        "references|referees|referee ..16 interview ..2 date|slot|invitation|invite|link|time ..3 released|sent|given|confirmed|follow|opened|unlocked|issued",
    ),
    hints=(
        "send|give|provide|submit|enter|list|need|share ..6 two|three|four|five|2|3|4|5 ..3 references|referees",
        "referees|references|referee ..6 now|today|asap|immediately|first",
        "reference_check|reference_checks|referee_details|references ..4 early|stage_one|first_stage",
        "contact|call|speak ..4 current|present manager|employer|boss|supervisor",
        "contact|contacting|call ..4 your current|present ..1 manager|employer|boss ..8 now|background|part_of|shortly",
    ),
    stages=(Stage.OPEN,),
    examples=(
        "[[To get an interview slot, send three referees]] with phone numbers today.",
        "We [[call your current manager first, then decide]] whether to meet you.",
        "Fill in your [[referees' emails so our system can contact them now]].",
        "[[Before we meet, could you put down two people who managed you]] and their mobiles?",
        "[[References first, before we book]] anyone in, that is how Mr Adeyemi likes it.",
        "The [[interview will be fixed once your referees have replied]] to our form.",
    ),
    counterexamples=(
        "You're our finalist; could we speak to two references before the offer?",
        "Have references ready for later, no need to send them yet.",
        "The public-sector form needs referee names; we contact them only after a conditional offer.",
        "We do not take references before the interview.",
        "They wanted my references before they would meet me.",
        "Please quote reference HR-204 when you book your interview.",
        "Now that we have met, please send two referees so we can finish the checks.",
        "We never contact a current employer before you have signed.",
    ),
)
