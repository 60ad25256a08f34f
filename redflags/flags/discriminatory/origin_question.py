"""Questions about birthplace, ancestry, accent or citizenship."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import CEHRL, EEOC06, GH22, OHRC

ETHNIC = (
    "african|asian|black|arab|indian|pakistani|nigerian|mexican|latino|latina|hispanic|romanian|polish|"
    "chinese|turkish|bangladeshi|filipino|somali|jamaican|caribbean|iranian|russian|ukrainian|albanian|"
    "bulgarian|igbo|yoruba|hausa|kikuyu|luo|zulu|xhosa|eastern_european|middle_eastern|ghanaian|kenyan|"
    "ethiopian|egyptian|moroccan|syrian|iraqi|afghan|korean|vietnamese|thai|brazilian|colombian|jewish|"
    "lebanese|sri_lankan|nepali|hungarian|lithuanian|greek|portuguese|irish"
)

FLAG = RedFlag(
    __name__,
    title="Asks where you are from or what your origin is",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition=(
        "The employer asks birthplace, ethnicity, mother tongue, accent or citizenship beyond the right to work."
    ),
    why="It touches a ground protected in many places. All an employer needs to know is whether you may work there.",
    advice=(
        'You could write: "I\'m authorised to work here."',
        "Offer nothing further, and note who asked and the exact words.",
        "Report it to HR or to your equality body if it counts against you.",
    ),
    sources=(GH22, EEOC06, OHRC, CEHRL),
    thresholds=(
        "Any question beyond the right to work or the languages a job needs counts; cleared posts are an exception."
    ),
    patterns=(
        "where are|r|is|were|do|did|does you|u|your_family|your_parents|your_people|ur_parents|your_folks|your_name|your_surname|your_accent|that_name|that_accent|the_name|the_accent|that_surname ..3 really|actually|originally|exactly|truly|properly|ethnically ..2 from|come|born",
        "where are|r|is|do|does|did|were your|ur|the ..1 family|parents|people|folks|name|surname|accent|ancestors|grandparents|mother|father|roots ..3 from|come|originate|born|originally",
        "were|are|was you|u|your_parents|they ..1 born|raised|native-born|native_born|brought_up|foreign-born ..1 here|in|abroad|overseas|outside|and|@question|or",
        "what|which ..1 country|state|region|village|town|part|place|province|continent ..5 were|are|do|did|was|is you|u|your_parents|your_family ..3 born|come|originally|originate|hail|grow_up|raised|native",
        "place|country|city|state|town of birth|origin ..6 required|mandatory|please|:|,|and|provide|share|@question|send|confirm",
        "share|state|tell|mention|provide|confirm|indicate|give|specify|include|list|send|know|fill|write|need|have|with ..8 your|ur ..4 nationality|birthplace|place_of_birth|country_of_birth|country_of_origin|ethnicity|ethnic|race|tribe|caste|community|native_place|home_town|hometown|mother_tongue|ancestry|heritage|state_of_origin|citizenship|passport_nationality|racial",
        "what|whats|which ..2 is|'s|s|about|are|do|does you|u|your|ur ..2 nationality|birthplace|place_of_birth|country_of_birth|country_of_origin|ethnicity|ethnic|race|tribe|caste|community|native_place|mother_tongue|native_tongue|native_language|first_language|mother_language|ancestry|heritage|state_of_origin|citizenship|citizenships|background_ethnically|cultural_background|roots|home_language|home_country|racial|descent|skin|gotra|clan|origin|origins|national_origin|country_by_birth",
        "what|which ..1 nationality|ethnicity|tribe|caste|race|passport|passports|citizenship|ethnic_group|clan|community|citizenships|nationalities ..2 are|do|is|does|did|have|you|u|would ..2 you|u|your|hold|from|belong|carry|have|@question",
        "is|was english|german|french|dutch|spanish|italian|swedish|japanese|hindi|polish|danish|norwegian|arabic|it|this ..1 your|ur ..1 first|native|mother|only|second|home language|tongue",
        "are|r you|u ..2 native english|german|french|dutch|spanish|american|british|speaker|english-speaker|born|italian|japanese|danish|swedish ..4 speaker|@question|or|,|speakers",
        "what|which language|languages ..2 do|did you|u|your_parents|your_family ..3 speak|grow_up|spoken ..2 at_home|home|with_your|growing_up|as_a_child|speaking|first",
        "your|ur ..2 accent",
        "you|u ..4 got|have|'ve|has|with|hear|detect|pick_up|noticed|speak ..4 accent",
        "hear|detect|sense|picking_up|notice|noticed|catch ..3 accent",
        "is that|it ..2 a|an ..2 accent",
        "your|ur ..2 name|surname ..3 unusual|foreign|exotic|interesting|different|ethnic|unpronounceable|unique|strange|tricky|not_very|hard_to|new_to|where|what|from|origin|sounds|african|asian|arabic|indian|muslim|mouthful ..10 where|from|origin|what|come|is_it|background|heritage|pronounce|english|shorten|nickname",
        "your|ur ..2 name|surname sounds|sound|looks|seems|is foreign|exotic|ethnic|african|asian|arabic|indian|muslim|eastern|polish|turkish|chinese|spanish",
        "only|just|strictly native-born|native_born|born|true|indigenous|real ..2 citizens|nationals|locals|americans|britons|australians|canadians|indians|south_africans|english|residents",
        "native-born|native_born|home-grown|homegrown|born-and-bred citizens|citizen|only|candidates|applicants|nationals|staff",
        "how_long|when|how|since_when|what_year ..3 have|did|has|do you|u|your_family|your_parents ..3 lived|live|been|come|came|move|moved|arrive|arrived|immigrate|emigrate|settle|settled|in ..3 this_country|the_country|over_here|here|the_uk|the_us|the_states|america|canada|britain|australia|england|ireland|germany|the_west|our_country @question|,|and|now|or|.",
        "where|what ..1 did|do you|u|your_family|your_parents ..2 immigrate|emigrate|migrate|move|come ..2 here|from|to_this|over",
        "are|r you|u ..3 citizen|national|subject by_birth|by_birth_or|by_naturalisation|by_naturalization|naturalised|naturalized|through|by_descent|since",
        "which|what|whose|how_many|any|other|another|second|dual passport|passports|citizenship|citizenships|nationality|nationalities ..3 you|u|do_you",
        "your|ur ..1 roots|heritage|ancestry|descent|ethnicity|tribe|caste|complexion|skin_colour|skin_color|skin_tone|lineage|bloodline ..10 @question",
        "your|ur parents|family|grandparents|folks ..2 immigrants|from|come|came|born|migrate|migrated|immigrate|emigrated|originally|still ..8 @question",
        "which|what ..2 tribe|caste|clan|ethnic_group|community|village|state_of_origin",
        "tribe|caste|ethnicity|race|state_of_origin|native_place|skin_colour|complexion|ethnic_group :|/|(",
        "whether|if you|u|your_parents ..2 were|was|are|'re born ..2 here|in|abroad",
        "not? quite? place|make_out|identify|detect|guess|pin_down|work_out ..2 accent",
        "not ..1 place|identify|make_out ..2 accent",
        "the|that|what|your|ur|which ..2 accent ..4 @question|,",
        "your|ur english is|'s ..4 good|excellent|impressive|great|perfect|fluent|amazing ..2 for|,|considering|where|did|how|given ..3 a|where|did|how|you|foreigner|someone|that|from",
        "which|what ..2 nationality|nationalities|passport|citizenship ..8 you|your|u|parents ..8 @question",
        f"that|it|name|surname|accent ..1 's|is|sounds|must_be|looks a|an? {ETHNIC} ,|@question|name|accent|surname|right|no",
        "caste|tribe|native ..1 category|certificate|district|village|name|community|place",
        "your|ur ..1 caste|tribe|native_place|native_district|native_village|mother_tongue|clan|gotra|subcaste",
        "where|which ..6 your|ur ..1 ancestors|roots|heritage|tribe ..4 @question",
        "your|ur english ..6 where|how did|do|come",
    ),
    hints=(
        "native ..1 speaker|speakers",
        "are|r you|u ..3 citizen",
        "nationality|citizenship :",
        "neutral|no|without ..2 accent",
        "your|ur nationality|origin|origins|ethnicity|heritage",
        "mother_tongue|first_language|native_language",
    ),
    examples=(
        "Your name is unusual, [[where are you really from]]?",
        "[[What's your mother tongue]]? [[You've got quite an accent]].",
        "[[Only native-born citizens]] please, [[which passport do you]] hold?",
        "[[Where did your parents come]] from, if I may ask?",
        "[[How long have you been in this country]], and do you plan to go back?",
        "Please fill in [[your state of origin and tribe: ]]",
    ),
    counterexamples=(
        "Are you authorised to work in Canada, and will you need sponsorship?",
        "The role needs fluent Spanish for customer calls.",
        "Security-cleared post: UK nationality required by law, see the notice.",
        "We don't ask where your family comes from.",
        "She asked me where I was really from and laughed at my accent.",
        "Where are you based, and could you commute to Leeds twice a week?",
        "Which languages do you speak well enough to work in?",
    ),
)
