"""A preference or exclusion stated on a protected ground."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import EHRC, HRSIMPLE, OHRC

GROUP = (
    "foreigners|foreigner|immigrants|immigrant|migrants|migrant|refugees|muslims|muslim|hindus|christians|"
    "jews|jewish|catholics|"
    "blacks|indians|indian|africans|african|nigerians|pakistanis|pakistani|chinese|arabs|arab|asians|"
    "romanians|poles|gypsies|travellers|"
    "gays|gay|lesbians|transgender|trans|females|female|males|women|woman|girls|ladies|lady|men|mothers|mums|"
    "moms|mum|mom|pregnant|"
    "disabled|handicapped|wheelchair|wheelchairs|elderly|pensioners|oldies|over-fifties|over-forties|"
    "over-50s|over-40s|over_50s|over_40s|"
    "over-60s|over_fifties|over_40|over_50|over_45|older_people|older_candidates|older_applicants|old_people|"
    "married|unmarried|"
    "dalits|brahmins|zimbabweans|somalis|bangladeshis|latinos|mexicans|kids_at_home"
)
PLURAL = (
    "females|males|ladies|gentlemen|men|girls|boys|guys|lads|christians|muslims|hindus|bachelors|westerners|"
    "arabs|europeans|"
    "filipinas|indians|pakistanis|singles|caucasians|spinsters|gents|whites|sikhs|catholics|brahmins"
)
SORT = (
    PLURAL + "|female|male|lady|gentleman|woman|man|girl|boy|guy|lad|bloke|christian|muslim|hindu|white|caucasian|"
    "european|western|"
    "unmarried|bachelor|younger|young|able-bodied|childless|native-born|brahmin|filipina"
)
PERSON = (
    "candidate|candidates|applicant|applicants|staff|person|persons|people|employee|employees|workers|worker|"
    "colleague|receptionist|"
    "secretary|assistant|driver|cleaner|nanny|teacher|teachers|nurse|nurses|waitress|cook|hostess|hostesses|"
    "graduates|professionals|"
    "telecaller|telecallers|executive|executives|helper|helpers|maid|tutor|attendant|caller|callers|"
    "accountant|caregiver|carer|guard|"
    "guards|packers|packer|sales|promoter|promoters|trainer|clerk|operator|operators|housekeeper|counsellor|"
    "manager|engineer"
)

FLAG = RedFlag(
    __name__,
    title="States a preference for or against a group of people",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition=(
        "The message states a preference or an exclusion on a protected ground such as sex, origin, faith, age "
        "or disability."
    ),
    why=(
        "It judges people by a ground protected in many places, not by the work, and it shows how decisions are "
        "made there."
    ),
    advice=(
        "Keep a screenshot with the date and the sender.",
        "Report it to the platform it came through, or to your equality body.",
        'You could write: "Could you tell me which part of the job this requirement comes from?"',
    ),
    sources=(HRSIMPLE, EHRC, OHRC),
    thresholds=(
        "One stated preference or exclusion counts; equal-opportunity statements that list the grounds never do."
    ),
    patterns=(
        f"no {GROUP} ,|.|please|and|or|/|need|should|applicants|candidates|because|at|on|in|for|;|allowed|here|as|!|people|this_time|thanks|with|people_please|,_no",
        "no|zero foreigners|immigrants|migrants|muslims|over-fifties|over-forties|over-50s|over-40s|over-60s|blacks|oldies|pensioners|gays|pregnant_women|old_people|older_people|older_candidates|older_applicants|wheelchairs|asians|africans|nigerians",
        "female|male|unmarried|caucasian|christian|muslim|hindu|native-born only|preferred|prefered|preferably",
        f"{SORT} ..1 {PERSON} ..2 only|needed|wanted|preferred|prefered|preferably|please|required|desired|will_be_preferred|given_preference",
        "only|strictly|prefer|prefers|preferably|preferring|preferred|ideally|favour|favouring|favor ..2 female|females|male|males|lady|ladies|gentlemen|women|men|girls|boys|lads|christian|christians|muslim|muslims|hindu|hindus|white|caucasian|unmarried|bachelors|native-born|able-bodied|european|young|younger|westerners|a_man|a_woman|a_lady|a_gentleman|a_male|a_female|a_guy|a_girl|a_younger|a_young|a_christian|a_bloke|a_lad|an_unmarried|a_single_man|a_single_woman",
        f"preference|priority ..6 to|for|towards ..4 {SORT}|locals_by_birth",
        "prefer~|rather|want|wants|need|needs|after|looking_for|seeking|seek|hire|hiring|require|requires|ideally|like|find|get|take ..3 a|an|some|another young|younger|strong|nice|pretty|attractive|good-looking|fit|mature|unmarried|presentable|native|local|white|christian|muslim|smart? male|female|man|woman|lady|gentleman|bloke|girl|lad|boy|males|females|chap|fella|gent for|to|in|on|with|,|.|because|as|at|this|instead|not|rather|here|candidate|applicant|only|@question|preferably|behind",
        "ideal|ideally|suit|suits|suited|suitable|best|right|meant|designed ..1 for|to ..1 young_ladies|young_lady|young_women|young_girls|girls|ladies|young_men|young_man|bachelors|single_men|single_women|unmarried|a_lady|a_woman|a_man|a_girl|a_young|a_bloke|housewives|a_housewife|males|females|younger_people|younger_person|younger_candidates|someone_younger|able-bodied|a_younger|a_single_person",
        f"we|i|client|company|owner|boss|management|they|he|she|manager ..2 do|does|can|will|would|did|are not|never ..2 take|hire|employ|want|consider|accept|recruit|looking_for|need|place|interview|work_with|deal_with|entertain ..4 {GROUP}|people_in_wheelchairs|people_over|anyone_over|anyone_older|married_women|mothers_of|single_mothers|single_mums|working_mothers|disabilities|disability|foreigners|foreign_accents|anyone_foreign|someone_foreign|someone_older|older_workers",
        "unsuitable|unsuited|wrong ..1 for|to ..4 women|woman|ladies|lady|men|females|disabled|mothers|older|wheelchair|someone_your_age|mums|muslims|foreigners|disabilities",
        "man|men|woman|women|girl|lady|male|female|ladies|girls 's|'|s job|work|world|environment|role|club|place|game|trade",
        "too|bit|rather ..2 heavy|rough|tough|physical|hard|dangerous|demanding|technical|much ..2 for ..2 woman|women|girl|girls|lady|ladies|females|female|older|old",
        "too old|mature|senior_in_age for us|this|the|our ..1 team|role|job|culture|company|office|@question",
        "not|can_not|unable|difficult|hard|impossible ..4 accommodate|take|have|manage|accept|employ|cope_with ..4 wheelchair|wheelchairs|disabled|disability|disabilities|handicapped|blind|deaf|pregnant",
        "must|should|has|have|needs|need|required ..2 be ..2 unmarried|white|caucasian|able-bodied|native-born|christian|muslim|hindu|heterosexual|childless|male|female|a_man|a_woman|a_lady|a_male|a_female|good-looking|attractive|brahmin|light-skinned|fair-skinned|a_christian|a_muslim|young|under_30|under_35|under_40",
        "ideally|prefer|preferably|looking_for|want|ideal|suit|suits|need|better ..6 without|no|free_of|free_from ..2 kids|children|family_ties|family_commitments|family_obligations|husband|wife|dependants|dependents|little_ones",
        "white|caucasian|western|european|native ..1 looking|face|faces|complexion|appearance|features",
        "light|fair ..1 skinned|complexion|complexioned",
        "without|no|not|free_of|free_from ..2 foreign|strong|thick|heavy|ethnic|indian|african|asian|noticeable|regional|any ..1 accent|accents",
        "with|must_have|need|needs|have a neutral|british|american|proper|native ..1 accent",
        "women|girls|ladies|mothers|mums|females ..6 get_pregnant|getting_pregnant|fall_pregnant|go_on_maternity|going_on_maternity|have_babies|having_babies|too_emotional|emotional|leave_to_have|distract|distracting|distracted|gossip|cause_drama|can_not_lift|not_strong|not_cope",
        "husband|wife|kids|pregnancy|age|religion|accent|disability|wheelchair|hijab|gender|nationality|headscarf|turban ..4 would|will|could|might|may|is ..2 be? a|an|your|the ..1 problem|issue|dealbreaker|deal-breaker|obstacle|drawback|concern|stumbling|disadvantage",
        "of|from|belonging|belong|members ..2 same|particular|upper|forward|general|our|certain ..1 caste|community|tribe|religion|race|faith|ethnicity ..4 only|preferred|please|wanted|prefer|apply",
        "happier|happy|better|comfortable|safer|easier|best|suited|go ..3 with|for|if ..2 a|another|an|some ..1 chap|man|woman|lady|guy|girl|bloke|fella|male|female|lad|gentleman|gent",
        "suits|suit|suited|ideal|perfect ..4 a|an|for ..2 mum|mom|mother|housewife|bachelor|single_person|single_man|single_woman|mums|moms|mothers|housewives|young_person|youngster|younger_person|retired_man|christian_family",
        "clients|customers|patients|residents|guests|diners|parents|members|family|lads|team|crew|drivers ..10 not|never ..2 accept|take_to|take|like|want|tolerate|comfortable|respond|warm|trust|open_the|used|happy|appreciate|deal|have|be_comfortable|be_happy ..4 black|white|asian|foreign|muslim|foreigner|foreigners|female|male|woman|man|accent|hijab|headscarf|gay|trans|disabled|wheelchair|indian|african|coloured|immigrant|immigrants",
        "caste|community|religion|gender|sex|age ..1 :|- ..1 male|female|males|females|hindu|muslim|christian|brahmin|general|only",
        "gender|sex : male|female|men|women|ladies",
        "male|female|males|females|boys|girls|ladies|gents , @age",
        "male|female|ladies|gents|boys|girls ..3 age|aged|between|under|below ..2 @age",
        f"wanted|required|needed|vacancy|hiring|need|looking_for|urgently|requires|require|seeking ..3 lady|ladies|female|females|male|males|girl|girls|boy|boys|unmarried|bachelor ..1 {PERSON}",
        f"lady|female|male|girl|unmarried ..1 {PERSON} ..4 wanted|required|needed|preferred|only|@age",
        "a|any|no|another|young|older woman|girl|lady|female|foreigner|mother|mum|muslim|older_person|older_man|pensioner|mum_with|mother_with ..2 would|will|could|can|might|'d ..3 struggle|not|find_it|hate|get_eaten|feel_out|last|cope",
        "someone|somebody|candidate|candidates|person|people|anyone|woman|girl ..8 off_having|having_babies|go_on_maternity|going_on_maternity|get_pregnant|getting_pregnant|start_a_family|starting_a_family|pregnant",
        "at|of your|ur|that age ..8 steep|slow|hard|struggle|difficult|learn|learning|fit|keep|energy|tough|adapt|pace|technology|demanding",
        f"{PLURAL} preferred|please|need_apply|wanted|only",
        "rather|prefer|sooner|prefers ..2 hire|have|take|employ|see|hiring|having|taking|employing ..6 than|over|not|instead_of ..1 foreigners|immigrants|women|girls|ladies|mothers|mums|moms|muslims|africans|indians|asians|blacks|gays|older_people|old_people|older_workers|refugees|migrants|men|females|males|pensioners",
        "no foreign|strong|thick? accents|accent ,|.|!|please|allowed|whatsoever",
        "british|american|white|european|christian|indian|arab only ,|.|!|please",
        "one|job|role|position|more|thing|game|work|environment ..2 for ..2 younger|young crowd|generation|person|folk|ones|legs|man|lads|lad|guy|guys|men|girls",
        f"{SORT} {PERSON} ..4 preference|priority|preferred|favoured|favored|prioritised|advantage",
        "go|prefer|want|hire|looking|favour|suit|stick|choose|only ..3 under @decade",
    ),
    hints=(
        "native ..2 speaker|speakers ..1 only|preferred|required",
        "recent_graduates|young|energetic|youthful only|preferred|team",
        "need|want|looking_for a guy|girl|man|lad",
        "housewives|mums|moms|retirees|students ..3 welcome|ideal|perfect|suit",
        "mature|maturity ..3 preferred|lady|woman",
        "women only|preferred",
    ),
    examples=(
        "[[No foreigners]], [[no over-fifties]].",
        "[[Ideal for young ladies]] without children.",
        "[[We don't take people in wheelchairs]], there are stairs.",
        "Between us, the guests [[would rather have a man]] on the door.",
        "[[Female candidates only]], two years' experience.",
        "Loading is [[too heavy for a girl]], sorry.",
        "[[Women tend to go off and have babies]], and we can't carry that again.",
    ),
    counterexamples=(
        "All qualified applicants considered without regard to age, sex, religion or disability.",
        "Recent graduates and career changers both welcome.",
        "Native-level English needed for broadcast subtitling.",
        "We do not prefer male or female candidates for any post.",
        "The manager told me they only hire men for the warehouse.",
        "Women and people from minority backgrounds are encouraged to apply.",
        "Our building has step-free access and no stairs for wheelchair users.",
        "We are an equal opportunity employer: age, gender, disability and faith play no part.",
    ),
)
