"""Secrecy asked of the candidate."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import FTC_TALK, NASC25

CLOSE = (
    "family|families|parents|parent|husband|wife|spouse|partner|friends|friend|bank|banks|police|roommate|"
    "roommates|flatmate|flatmates|"
    "girlfriend|boyfriend|mother|mom|mum|father|dad|sister|brother|siblings|relatives|teller|cashier|"
    "landlord|colleagues|coworkers|"
    "co-workers|classmates|professor|linkedin|indeed|upwork|platform|support|relatives|household|neighbours|"
    "neighbors|accountant|lawyer"
)

FLAG = RedFlag(
    __name__,
    title="Asks you to keep it secret",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition=(
        "Tells the candidate to hide the contact, offer or task from family, bank, police, colleagues, platform "
        "or company."
    ),
    why=(
        "Keeping you from people who could check is a fraud technique. An honest employer has no reason to fear "
        "your bank or family."
    ),
    advice=(
        "Tell someone you trust today.",
        "Call the real company on a number you found yourself.",
        "Never mislead your bank; if money has moved, ring it now.",
    ),
    sources=(FTC_TALK, NASC25),
    thresholds=(
        "Secrecy toward bank, family, police, platform or the company counts; discretion about a confidential "
        "search does not."
    ),
    patterns=(
        # do not tell
        f"not|never|stop|refrain_from|avoid|no_need_to|without tell|telling|inform|informing|mention|mentioning|notify|notifying|alert|alerting|consult|consulting|talk_to|talking_to|speak_to|speaking_to|speak_with|say_anything_to|say_a_word_to ..1 your|ur|the|any|to|with? ..1 {CLOSE}",
        f"not|never|avoid|refrain_from|stop ..1 share|sharing|discuss|discussing|talk|talking|mention|mentioning|speak|say ..6 with|to|about_it_to|in_front_of|near ..3 {CLOSE}",
        "do not|never|dont tell|inform|mention ..2 anyone|anybody|any_one|a_soul|another_person|other_people|others|nobody|no_one|people_around_you",
        "please|kindly|you|should|must ..3 not|never|avoid ..1 tell|telling|mention|mentioning|reveal|revealing|talk|talking|speak|speaking|discuss|discussing ..6 anyone|anybody|any_one|a_soul|outsiders|third_parties|people_around|nobody ..3 about|until|till|yet|.|,|at|for|else|in|outside|of",
        "nobody|no_one|not_anyone ..4 needs|need|has|have|must|should|can|may|ought|else_should|else_needs ..3 know|find_out|hear_about|hear|learn_of|notice about|what|this|,|.|until|how|where|for_now|yet|@question|it|till|!",
        "tell|telling|inform no_one|nobody|noone",
        "without ..3 your|ur|the ..2 family|husband|wife|spouse|partner|parents|bank|employer_knowing|boss_knowing|roommate|landlord ..2 knowing|noticing|finding_out|being_told|asking",
        # keep it
        "keep|keeping|kept|stays|stay|remain|remains|leave ..6 between us|ourselves|you_and_me|you_and_i|the_two_of_us|you_and_us|me_and_you|you_and_the_manager|both_of_us",
        "keep|keeping this|it|that|the_job|the_offer|the_task|the_work|our|everything|all|every|what|matters|things|quiet|them ..5 to_yourself|a_secret|secret|hush-hush|hush_hush|hidden|under_your_hat|on_the_low|on_the_down_low|low_key|low-key|lips_sealed|quiet_about|quiet_until|quiet_for|quiet_from|quiet_with|off_the_radar|under_the_radar|your_mouth|undercover|discreet_from",
        f"keep|keeping|kept|hide|hiding|conceal ..6 from ..3 your|ur|the|any ..2 {CLOSE}|boss|employer|hr",
        "our|a ..1 little secret",
        # what to say
        "if|when|should|incase|in_case ..3 bank|teller|cashier|police|customs|family|clerk|branch|landlord|wife|husband|parents|roommate|post_office|fraud_team|fraud_dept|fraud_department|bank_staff ..6 ask~|asked|asking|question~|query|queries|call~|want_to_know|wonder|ring~|check~|enquire~|inquire~|challenge~|stop~ ..8 say|tell|answer|reply|state|explain|respond|just_say|call_it|pretend|claim|mention|describe ..6 is|was|'s|are|for|from|you|family|friend|personal|private|gift|loan|rent|nothing",
        "say|tell|saying|telling|state|claim|pretend|explain|write|put|declare|reply|answer ..2 them|the_bank|the_teller|it|that|him|her|the_cashier|customs|the_clerk|your_bank|to_them|the_post_office|you|this|police ..5 is|was|'s|are|were ..4 furniture|gift|gifts|loan|rent|family|friend|personal|car|house|holiday|renovation|purchase|savings|support|samples|private|a_relative|your_cousin|cousin|wedding|medical|investment|documents|yours|charity|inheritance|school_fees|tuition|used_goods|home_improvement",
        "not|never|avoid|without|leave_out ..1 mention~|write|put|say|reference|use_the_word|include|type ..4 crypto|bitcoin|job|work|company|salary|payroll|employer|task|us|our_name|invoice|employment|usdt|whatsapp|telegram ..8 bank|transfer|note|memo|payment|reference|description|remark|remarks|narration|deposit|teller|cashier|ask|anyone|cheque|check|form|label|branch|counter",
        "choose|select|put|enter|write|use|mark|tick|type|pick ..4 friends_and_family|friends_&_family|gift|family_support|personal|family|rent|loan|goods|donation|furniture|savings ..3 as|for|in|under ..3 reason|purpose|reference|description|memo|note|narration|remark|remarks|payment_type",
        # the company
        "not|never|without|avoid|no_need|refrain_from ..2 to|from? contact|contacting|call|calling|ring|ringing|phone|phoning|email|emailing|visit|visiting|reach_out|reaching_out|go_through|write|approach|approaching|message|verify|speak|check ..4 the_company|head_office|headquarters|the_employer|company|employer|hr_department|hq|corporate|switchboard|main_office|main_line ..3 directly|yourself|about_this|about_it|,|as|because|since|on_your_own|to_check|to_verify|to_confirm|with_this|with_it|for_confirmation|until|number",
        # traces
        "delete|clear|erase|wipe|remove|destroy|burn this|our|the|my|these|all|every|that|both ..1 message|messages|chat|chats|conversation|history|thread|texts|receipts|receipt|correspondence ..3 after|once|when|as_soon|for_security|from_your_phone|before",
        "delete|clear|erase|wipe this|our|the ..1 chat|conversation|thread|messages|texts",
        "without ..1 telling|informing|mentioning|involving|notifying|alerting|consulting anyone|anybody|your_family|your_bank|your_wife|your_husband|your_parents|the_bank",
        "not|never ..2 raise|attract|draw|cause|arouse suspicion|suspicions|attention",
        "tell|say_to|telling|answer|reply ..2 bank|teller|cashier|police|customs|clerk|branch|post_office|courier|fraud_department|fraud_team|fraud_dept ..3 it|that|you|this|the_money|they|is|'s|its",
        "stays|stay|kept|keep|remains|remain|keeping ..1 in|within|inside|among|amongst our|this|the|us ..1 chat|group|channel|conversation|circle|only|thread|.|ok|please",
        "say|claim|pretend|state|write|declare|explain ..3 it|they|is|'s|are|was ..3 birthday|present|gift|surprise|personal_use|samples|returns|hobby|clothes|toys|books|used_clothes|documents|medicine|from_a_relative|from_family|private_sale|yours",
        "quiet|hush|low-key|discreet|silent ..3 around|with|from|towards|until ..3 family|wife|husband|parents|bank|colleagues|friends|roommates|paid|payroll|payment|activated",
        "branch|office|company|store|hr|reception|staff ..4 not ..2 informed|aware|know|told ..6 remote|hiring|this|programme|program|online|position|opening|contact",
        "say|tell_them|claim|pretend|saying ..1 you|u ..1 are|'re|were? paying|buying|sending|helping|visiting|depositing|withdrawing|purchasing|renovating|lending",
        "not|never|avoid ..2 discuss|mention|share|talk|repeat|forward|take|discussing|speak ..4 outside|beyond ..2 chat|group|conversation|channel|circle|thread|here|us|team_leader",
        "call|label|describe|mark|list|declare it|this|them|the_money|the_transfer|the_parcel|the_package ..2 savings|gift|gifts|loan|rent|family|personal|samples|donation|documents|used_goods|support|a_present|books|clothes",
        "our|a|small|big secret between|from|,|.|ok|until|for_now|among",
        f"hide|conceal|cover|disguise ..4 from ..3 {CLOSE}|customs|tax|authorities|everyone",
        "friends|family|others|relatives|parents|husband|wife|everyone|people ..6 try_to_stop_you|talk_you_out|discourage_you|get_jealous|be_jealous",
        "teller|bank|clerk|cashier|police|customs|branch ..8 tell|say|answer ..1 her|him|them|it|that ..2 you|it|that|the|is",
        "this|it|that ..2 is|stays|remains|be|keep|kept between you|u and ..4 only|me|us|alone|manager|director|hr|now",
    ),
    hints=(
        "keep|kept|treat ..4 confidential|confidentially|discreet|private|confidence",
        "not|never ..2 share|discuss|disclose ..6 anyone|anybody|third_parties|others|outside",
        "not contact the_client|client|hiring_manager directly",
        "between us|ourselves",
        "strictly|highly confidential|private",
        "your current|present employer ..4 know|knowing|aware",
        "discreet|discretion|discreetly",
    ),
    examples=(
        "Please [[keep this between us]], even from your family, until payroll is active.",
        "[[If the bank asks, say the deposit is for furniture]].",
        "[[Don't contact the company directly]], the posting is confidential.",
        "[[No one else in the house needs to know]] what is in the parcels.",
        "When you have sent the picture, [[clear our chat]].",
        "[[Choose family support as the purpose]] of the transfer.",
        "Until the first payment lands, [[don't talk to your wife]] about it, people get jealous.",
    ),
    counterexamples=(
        "The search is confidential because the incumbent doesn't know yet; please be discreet.",
        "Please sign the NDA before we share product screenshots.",
        "We won't contact your current employer without permission.",
        "Do not share your password or a one-time code with anyone, not even with us.",
        "Scammers may tell you not to tell your bank or your family; real recruiters will not.",
        "They told me to keep it between us, so I hung up.",
        "You do not have to keep this a secret: talk it over with your family.",
        "If you received this message in error, please delete it and tell the sender.",
    ),
)
