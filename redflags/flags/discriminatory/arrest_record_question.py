"""Questions about arrests, and about convictions too early."""

from redflags.flag import Axis, Context, Level, RedFlag, Stage
from redflags.sources import AVOCET, SEATTLEC

FLAG = RedFlag(
    __name__,
    title="Asks about arrests or a record before an offer",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition=(
        "The employer asks about arrests, or about convictions before an offer, or shuts out anyone with a record."
    ),
    why=(
        "An arrest proves nothing, and a careful employer looks at convictions only after an offer, against the "
        "duties of the job."
    ),
    advice=(
        'You could write: "Could you tell me which rule for this job the question rests on?"',
        "Find out first what is spent or sealed; you may not have to mention it.",
        "If the job is regulated, ask for the official check instead.",
    ),
    sources=(SEATTLEC, AVOCET),
    thresholds=(
        "Arrests count anywhere; convictions before an offer count unless the work is regulated. A check after "
        "an offer does not."
    ),
    patterns=(
        "ever|have|been|were|has|had you|u ..1 ever|been|had? ..2 arrested|jailed|imprisoned|incarcerated|detained|locked_up|in_jail|in_prison|to_prison|to_jail|charged|cautioned|indicted|prosecuted|handcuffed|nicked|booked|convicted|in_custody|picked_up_by|in_trouble|sentenced|inside|taken_in|bailed",
        "ever been|had|get|got|spent|done|served|have ..2 arrested|jailed|imprisoned|incarcerated|detained|locked_up|in_jail|in_prison|charged_with|cautioned|convicted|in_custody|in_trouble",
        "trouble|problems|problem|run-ins|run-in|brush|brushes|dealings|encounter|encounters|issues|issue|bother|hassle|difficulties|history|involvement|contact|visits|visit|involved|in_trouble ..2 with|from|by ..2 police|law|cops|courts|court|authorities|sheriff|garda|gardai|old_bill|guards|feds|constabulary",
        "do|have|has|got|did you|u have|got|had|ever? a|any|some|an|had_a? police|criminal|arrest record|records|history|background|past|cases|convictions|case",
        "any|have|ever ..1 arrests|felonies|misdemeanors|misdemeanours|felony|misdemeanor|dui|duis|cautions|criminal_cases|police_cases|court_cases|criminal_charges|criminal_convictions|pending_charges|pending_cases|run-ins|jail_time|prison_time|brushes_with ..10 @question|we|you|your|that|record|must|,|or",
        "tick|say|answer|check|tell|select|declare|disclose|admit|write|list|confirm|mention|let|own_up|come_clean|indicate|explain|share ..2 yes|no|here|me|us|below|every|details? ..2 if|whether|any|all|about|your|previous|past|each ..6 arrest|arrests|arrested|convictions|conviction|convicted|felony|felonies|criminal|misdemeanor|misdemeanors|cautioned|cautions|police_record|jail|prison|police_trouble|the_police|charges|police_case",
        "we|i|client|company|owner|boss|firm|insurers|insurance|management ..2 do|does|can|will|would not|never ..1 take|hire|accept|employ|consider|want|touch|entertain|recruit|have|allow ..5 record|records|convictions|conviction|felony|felons|felonies|ex-offenders|offenders|criminals|criminal_record|a_past|ex-cons|ex-convicts|ex-con|criminal_past|been_inside|arrest|arrested|jail|prison",
        "no felons|felonies|felony|ex-offenders|ex-cons|ex-convicts|convicts|criminals|criminal_records|criminal_record|arrests|criminal_history|criminal_past|police_record|police_records|jailbirds|misdemeanors",
        "what|anything ..2 would|will|might|could|that|to|is|come|going ..6 show|come|find|turn|pop|appear|see|up ..5 background|record|police|dbs|criminal|google|court|crb|clearance|arrest|checks|check",
        "clean|clear|spotless|unblemished ..1 police|criminal|arrest|legal record|records|history|background|past|slate ..4 @question|must|required|only|essential|or|?",
        "is|are your|ur ..1 record|background|past|history|slate ..1 clean|clear|spotless",
        "any|pending|open|ongoing ..1 police|court|criminal|legal case|cases|charges|matters|fir|proceedings|warrants|litigation ..4 against|pending|on|with ..2 you|your|u",
        "fir|warrant|warrants|criminal_case|police_case|court_case|complaint ..5 against|in|under you|your|u|ur",
        "criminal record|history|background|past|convictions|conviction ( required|yes|y|optional|if|please",
        "criminal record|history|convictions|conviction|past :|/|yes",
        "convicted|arrested|charged : yes|y|no|(",
        "arrests|convictions|felonies|criminal_record|criminal_history ( yes|y|if|required",
        "ever been in|on|through|before handcuffs|a_cell|cuffs|prison|jail|a_judge|the_magistrates|the_dock",
        "whether|if you|u ..4 been_arrested|arrested|have_a_record|have_a_criminal|got_a_record|a_criminal_record|been_convicted|been_charged|any_convictions|any_criminal|been_in_prison|been_in_jail|been_to_prison|been_in_trouble|any_arrests|trouble_with_the",
        "even ..2 if|when|though ..3 charges|case|you|it|they ..3 dropped|dismissed|expunged|sealed|acquitted|spent|withdrawn|cleared|thrown_out",
        "spent|sealed|expunged|juvenile|dismissed convictions|conviction|records|record|offences|charges|arrests|cases ..6 too|also|include|included|as_well|must|need|disclose|declare|list|tell|@question",
        "past|history|background|record|trouble ..4 police|legal|law|court|criminal ..6 tell_me|tell_us|speak_now|say_so|come_clean|be_honest|up_front|upfront|now",
        "ever ..5 cuffs|handcuffs|jailed|clink|slammer|arrested|convicted|nicked ..6 @question",
        "your|ur|you|u ..6 arrest|arrests|arrested|convictions|felony ..6 @question",
        "arrest|arrests|convictions|felony ..8 you|your|u ..6 @question",
        "every|all|any ..2 caution|arrest|arrests|charge|convictions|cautions|summons|summonses ..6 dates|date|list|declare|disclose|details|whether|even|past",
        "skeletons|skeleton ..6 closet|cupboard",
        "your|ur name ..6 court|police|register|arrest|offenders|blacklist|wanted",
        "have|has|did|were the|any|local? ..1 cops|police|guards|garda|sheriff|feds|law ever ..3 picked|stopped|arrested|lifted|searched|pulled|taken|questioned|called|visited|pick|stop|question ..2 you|u",
        "prior|previous|past|any|former|known arrests|arrest|convictions|offences|offenses|felonies|misdemeanors|criminal_charges ..1 @question|(|:|y|yes|/",
        "convictions|offences|offenses|cautions|arrests|charges|incidents ..5 spent|dismissed|dropped|juvenile|expunged|sealed|arrest|arrests|acquitted ..6 must|should|need|have|required|to_be ..3 declared|disclosed|listed|stated|revealed|reported|included|declare|disclose|list",
        "you|u ..3 never been|had|got|had_any ..2 arrested|in_trouble|in_bother|trouble_with|in_prison|in_jail|convicted|a_record|locked_up|on_the_wrong_side",
        "wrong side of the law",
        "can|do|will|would not ..1 have|let|put|trust|risk ..3 criminal|record|convictions|conviction|ex-offender|ex-offenders|ex-con|felon|past|arrested|prison",
        "background|past|history|record must|should|needs|has_to ..2 clean|clear|spotless|squeaky",
        "police|criminal|court ..1 matters|matter|trouble|record|history ..2 @question|pending|we|i",
        "any history|form|past|previous ..2 with ..1 police|law|courts|cops",
    ),
    hints=(
        "criminal|police|arrest record|history|background|clearance",
        "convictions|conviction|felony|convicted",
        "unspent convictions|conviction|or",
        "clean|clear record|background",
        "police_clearance|nbi_clearance|police_report|certificate_of_good_conduct",
    ),
    examples=(
        "[[Have you ever been arrested]], even if charges were dropped?",
        "[[Tick yes if you've had any trouble with the police]].",
        "[[We do not take people with a record]], so tell me now.",
        "[[Is there anything that would come up if someone ran a police check]] on you?",
        "The tills are open, so I ask everybody: [[ever been in handcuffs]]?",
        "[[Criminal record (yes]] / no): ______",
    ),
    counterexamples=(
        "A basic DBS check follows a conditional offer, paid by us.",
        "The role works with children, so an enhanced check is required by law.",
        "We follow fair-chance rules and ask about convictions only after an offer.",
        "We never ask whether you have been arrested.",
        "He asked me if I had ever been arrested, which threw me.",
        "You will work with people who have been in prison and help them find housing.",
        "A past conviction does not rule you out; many of our staff have one.",
    ),
    stages=(Stage.OPEN,),
    heeds_not=(Context.WARNING,),
)
