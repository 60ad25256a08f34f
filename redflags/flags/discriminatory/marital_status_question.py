"""Questions about marriage and partners."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import ACAS, EEOC06, GH24MAY, OHRC, SEED2

FLAG = RedFlag(
    __name__,
    title="Asks whether you are married or have a partner",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition=(
        "The employer asks whether the candidate is married, single, divorced or partnered, or what a partner thinks."
    ),
    why=(
        "It touches a ground protected in many places and says nothing about your work. In a 2024 survey in "
        "Ireland 29% of "
        "candidates had been asked."
    ),
    advice=(
        'Answer the worry instead: "Is travel or relocation the concern? I can do both."',
        "Note who asked, when, and the exact words.",
        "If a recruiter is involved, ask them to step in.",
    ),
    sources=(SEED2, GH24MAY, EEOC06, ACAS, OHRC),
    thresholds=(
        "Any question counts before an offer is accepted; benefits enrolment after it and voluntary equality "
        "forms do not."
    ),
    patterns=(
        "are|r you|u|ya currently|still|already|now|yet|happily? married|divorced|widowed|unmarried",
        "are|r you|u single|attached|separated|cohabiting|spoken_for|hitched|engaged ..1 or|,|by|to_be|/|right|at_the_moment|at_present|currently|now|these_days",
        "are|r you|u ..1 in a|any|some steady|serious|stable|long-term|committed? relationship",
        "married|single|divorced|widowed / married|single|divorced|separated|unmarried|widowed",
        "whether|if you|u are|'re|r ..1 married|single|divorced|in_a_relationship|attached|separated|widowed|cohabiting",
        "marital|relationship|civil status ( required|mandatory|single|compulsory",
        "marital|relationship|civil status ..3 single|married|divorced|required|mandatory|compulsory",
        "marital|relationship status :",
        "tell|share|send|state|provide|give|mention|include|confirm|indicate|list|specify|fill|write|need|want|know|add|ask|reply|submit|note|have ..10 your|ur ..4 marital_status|relationship_status|civil_status|marital_situation|marital_details",
        "name ..8 age|dob|gender|sex|religion|nationality ..4 marital_status",
        "does|do|will|would|is|are|has|did|could|can|might|how|what your|ur|the|a @spouse ..3 mind|ok|okay|happy|fine|object|approve|agree|allow|let|feel|think|work|support|supportive|say|like|know|cope|comfortable|be|do|doing|have|move|relocate|come|manage|earn|react|against|permit|understand|on_board|willing|accept|put_up|complain|need|want|about|for|bother|going|hate|miss|join",
        "is|does|will|would|has|did your|ur husband|wife|hubby|missus|boyfriend|girlfriend|fiance|fiancee",
        "how|what|will|would|does ..1 would|will|does|do|did|might? your|ur ..1 @spouse|partner ..1 feel|think|take|mind|say|cope|react|make|object|approve|manage",
        "what|where ..1 does|do|is|did your|ur @spouse|partner ..1 do|work|doing|earn|employed|from",
        "is|are|will|was there a|any|also|still? husband|wife|boyfriend|girlfriend|special_someone|significant_other|fiance|fiancee|man_in_your_life|lady_in_your_life",
        "someone|anyone|anybody|somebody special|waiting|back ..3 at_home|home|in_your_life|your_life|for_you",
        "do|have|got|has you|u ..1 have|got|a|an? ..1 @spouse|partner ..2 at_home|who|and|or|that|here|there|back|to|,|in",
        "do|does you|u live|stay alone|on_your_own|by_yourself|with_a|with_your|with_someone|with_parents|with_family|with_husband ..2 or|partner|husband|wife|boyfriend|girlfriend|,",
        "any|have|your|are ..3 wedding|marriage|marital|engagement|matrimonial plans|bells|on_the_cards|on_the_horizon|coming|soon|planned|arranged",
        "are|r|do|have|any you|u|plans ..4 get|getting|to_be|plan_to|planning_to|going_to|to|about_to ..2 married|hitched|marry|engaged ..3 soon|year|years|next|this|in|near|any|while|anytime|or|future",
        "planning|plan|plans|thinking|intend|intending ..2 to|of|on ..1 get_married|getting_married|marry|marrying|marriage|settle_down|settling_down|tie_the_knot",
        "is it|that|this mrs|miss|ms ..1 or mrs|miss|ms",
        "mrs|miss|ms or|/ mrs|miss|ms ..1 @question",
        "why ..2 are|r you|u ..2 not|still|never|un ..2 married|single|settled|unmarried",
        "husband|wife|partner|boyfriend|girlfriend ..2 in the picture|frame|equation|background",
        "being|as|since|because|,|when ..2 married|single|divorced woman|man|lady|girl|female|mother|mum|mom ..8 how|would|will|can|do|are|able",
        "wedding_ring|wedding_band|engagement_ring ..8 you|husband|married|you're|noticed|saw|see",
        "are|is|still|a|you ..3 bachelor|bachelorette|spinster ,|.|@question|or|and|still",
        "recently|newly|just|already|nearly|freshly engaged|married|divorced|separated|widowed ..2 @question",
        "what|how ..3 home|domestic|personal|private ..1 situation|circumstances|life ..6 @question",
        "your|ur @spouse|partner|other_half ..8 ok|okay|fine|happy|mind|agree|approve|support|say|feel|job|work|think|coming|earn ..4 @question",
        "settled|settling|settle ..2 down|personally|in_your_personal_life ..4 @question",
        "whether|if|mention|state|say|tell|confirm|indicate|write|clarify whether|if? you|u|are|'re? you|u|are|'re? married|single|unmarried ..1 /|or|,|& ..1 unmarried|single|married|not|divorced|engaged|committed",
        "just you , or|are|is",
        "how long have|were|are you|u ..2 married|together_with|engaged|single|divorced|separated",
        "ms|mrs|miss ..6 divorced|married|single|husband|unmarried ..2 @question",
        "married|divorced|unmarried @question",
        "your|ur @spouse ..10 @question",
        "someone|somebody special ..8 @question",
    ),
    hints=(
        "marital|civil status",
        "do|have you|u ..2 partner|spouse",
        "miss|ms|mrs or mrs|miss|ms",
        "maiden name",
        "your|ur husband|wife",
    ),
    examples=(
        "[[Are you married]], and [[does your husband mind]] you travelling?",
        "[[Marital status (required): single]] / married / divorced",
        "[[Will your wife be]] OK moving here?",
        "It's long weeks on the road. [[Is there someone special waiting at home]]?",
        "Quick one for the form: [[are you single or]] attached?",
        "[[What does your husband do]], by the way?",
    ),
    counterexamples=(
        "Health cover extends to spouses and partners.",
        "Equality form, voluntary and kept apart from your application: marital status.",
        "Relocation: we also help partners find work.",
        "We will never ask whether you are married.",
        "They asked me whether I was married, and I changed the subject.",
        "Your wife or husband can join the health plan after three months.",
        "Are you single-handedly running the current release process?",
    ),
    stages=(Stage.OPEN,),
)
