"""Pay out of proportion to the skill or time asked."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import ABC15, DBS22, EMSCADM, VSAFE

HOURLY = "|".join(str(amount) for amount in range(30, 151))
THOUSANDS = [
    f"{thousands},{hundreds}{rest}" for thousands in range(1, 100) for hundreds in range(10) for rest in ("00", "50")
]
WEEKLY = "|".join([*(str(amount) for amount in range(200, 10_000, 10)), *THOUSANDS])
FEW = "1|2|3|4|5|6|one|two|three|four|five|six|few|couple"
HOURS = "1|2|3|4|5|6|7|8|9|10|12|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple"
HIGH = "|".join(str(amount) for amount in range(38, 151))
HRS = "|".join(f"{hours}{unit}" for hours in range(1, 13) for unit in ("hr", "hrs", "h", "hours"))
PRAISE = (
    "attractive|handsome|juicy|lucrative|generous|mouth-watering|mouthwatering|fantastic|amazing|huge|"
    "unbelievable|impressive|"
    "massive|hefty|enticing|substantial|good|nice|great"
)
EASY = (
    "phone|smartphone|mobile|home|couch|sofa|bed|bedroom|house|kitchen_table|anywhere|spare_time|free_time|"
    "spare_hours|comfort|own_time|own_pace|leisure|part-time|part_time|laptop"
)
DULL = (
    "data_entry|data-entry|errand|errands|typing|envelopes|envelope|copy-paste|copy_and_paste|liking|likes|"
    "clicking|surveys|survey|mystery_shopping|mystery_shopper|personal_assistant|reviews|reviewing_products|"
    "rating|ratings|packages|parcels|dog_walking|car_wrap|decal|decals|captcha|captchas|subscribing|"
    "watching_videos|watching_youtube|filling_forms|form_filling|babysitting|pet_sitting|packing|house_sitting|"
    "forwarding|proofreading"
)

FLAG = RedFlag(
    __name__,
    title="Promises pay far above the skill or time asked",
    axis=Axis.SAFETY,
    severity=Level.MEDIUM,
    definition="Pay far above market for the skill or time asked: large sums for few hours, errands, or no experience.",
    why=(
        "Pay that sounds too good is among the commonest traits of job scams; it is there to make you hurry past "
        "the rest."
    ),
    advice=(
        "Compare the sum with official wage figures for the same work.",
        'You could write: "What makes this work worth that, and can I see the contract first?"',
        "Send no documents or money until a real company has answered.",
    ),
    sources=(DBS22, VSAFE, ABC15, EMSCADM),
    thresholds=(
        "More than twice the usual pay, or about 30 an hour with no experience; conventions. Skilled, locum and "
        "contract rates "
        "do not count."
    ),
    patterns=(
        # weekly wage for little time
        "attractive|handsome|juicy|lucrative|generous|mouth-watering|fantastic|amazing|huge|unbelievable|impressive|massive|hefty|enticing|substantial weekly|daily ..1 pay|wage|wages|salary|income|stipend|payout|payouts|allowance|earnings|payment|compensation|remuneration|commission|profit|returns",
        f"few|couple|two|three|four|five|six|2|3|4|5|6 ..1 hours|hrs|hour ..4 weekly|week|per_week|a_week|each_week|daily|a_day|per_day ..10 attractive|handsome|juicy|lucrative|generous|{PRAISE}|<money> ..3 weekly|wage|pay|week|wages|income|salary|stipend|reward",
        f"{WEEKLY} ..3 weekly|per_week|a_week|every_week|each_week|week|wk ..6 {FEW} ..2 hours|hour|hrs|hr|evenings|errand|errands|mornings|afternoons",
        f"{HOURS} ..2 hours|hour|hrs|hr weekly|per_week|a_week|/week|every_week|each_week|/wk|in_a_week|of_work_a_week ..8 {WEEKLY} ..3 weekly|week|per_week|a_week|wk",
        f"{FEW} ..2 hours|hour|hrs|hr|minutes|mins ..2 weekly|a_week|per_week|each_week|daily|a_day|per_day|each_day ..12 {WEEKLY} ..3 weekly|week|month|monthly|daily",
        f"{WEEKLY} weekly|daily|/week|per_week|a_week|per_day|a_day|/wk ..6 for|,|to|and|doing|just|as ..4 errand|errands|home|phone|tasks|assistant|one|personal|part-time|nothing|surveys|reviews|likes",
        f"<money> ..2 weekly|daily|a_day|per_day|a_week|per_week|every_week|every_day|/day|/week|day|week ..12 {DULL}",
        f"{DULL} ..12 <money> ..2 weekly|daily|a_day|per_day|a_week|per_week|every_week|every_day|day|week",
        # minutes a day
        f"<duration>|minutes|mins|hour ..2 daily|a_day|per_day|each_day|every_day|day ..6 earn|make|take_home|pocket|bring_home|collect ..5 <money>|{WEEKLY}",
        f"30|40|45|50|60|90|20|15 ..1 minutes|mins|min ..2 daily|a_day|per_day|each_day|every_day|day ..12 <money>|{WEEKLY}",
        f"one|two|1|2|1-2|an ..2 hour|hours|hrs ..2 daily|a_day|per_day|each_day|every_day|day ..8 <money>|{WEEKLY} ..3 daily|day|week|weekly|month|monthly|per|a",
        "earn|earning|make|making|pocket up_to|upto|over|more_than|at_least|around|an_extra|extra|as_much_as|minimum|easily <money> ..3 daily|a_day|per_day|every_day|each_day|/day|weekly|a_week|per_week|in_a_day",
        "daily|weekly income|earnings|profit|profits|payout|commission|commissions|returns|earning|payouts|remuneration ..4 <money>",
        "income|earnings|profit|commission|payout|payouts|profits ..3 <money> ..3 daily|a_day|per_day|every_day|each_day|/day",
        # no experience
        f"$|£|€ {HOURLY} ..4 hour|hr|hourly|h|hrs ..16 no_experience|no_prior|no_previous|no_skills|no_skill|no_qualifications|no_qualification|without_experience|no_degree|no_special|no_training|anyone_can|zero_experience|train_yourself|no_interview|no_background|no_cv|no_resume",
        f"no_experience|no_prior|no_previous|no_skills|no_skill|no_qualifications|no_special|without_experience|zero_experience|anyone_can|no_degree|no_training ..16 $|£|€ {HOURLY} ..4 hour|hr|hourly|h|hrs",
        f"$|£|€ {HOURLY} ..4 hour|hr|hourly|h|hrs ..10 {DULL}|data|typing|entry",
        f"{DULL} ..10 $|£|€ {HOURLY} ..4 hour|hr|hourly|h|hrs",
        f"experience ..2 not ..1 required|needed|necessary ..12 $|£|€ {HOURLY} ..4 hour|hr|hourly|h|hrs",
        # boasts
        "easy|quick|fast|effortless|serious|free money|cash|bucks|income ..6 from|while|home|phone|online|day|week|spare|weekend|no|sleep|student|students|side",
        "double|triple|quadruple|2x|3x|5x|10x|ten_times|three_times|five_times ..3 your|ur|what|the ..3 salary|income|wage|pay|earn|earning|earnings|make|paycheck",
        "financial freedom|independence ..10 home|phone|hours|join|team|earn|month|weeks|start|you",
        "passive|residual|unlimited|limitless income ..8 home|phone|hours|join|online|start|day|week|month|sleep",
        f"{HOURS} ..2 hours|hour|hrs|hr ..1 /|per|a? wk|week|weekly ..10 $|£|€ {WEEKLY}",
        f"$|£|€ {WEEKLY} every|each|on|by @weekday|fridays|saturdays|mondays|weekend",
        f"$|£|€ {HOURLY} per|each|for_each|for_every|a product|review|rating|package|parcel|errand|survey|video|like|form|letter|envelope|post|test|visit|shop|call|photo|app",
        f"hourly|hour ..4 {HOURLY} ..12 no_experience|no_cv|no_resume|no_interview|no_skills|no_degree|no_background|train_you|anyone_can|no_prior|no_qualifications|without_experience|zero_experience",
        "<money> ..3 monthly|weekly|daily|month|week|day|wk ..2 for|just|only|to ..2 checking|answering|liking|clicking|typing|forwarding|receiving|replying|watching|sorting|chatting|reviewing|rating|copying|subscribing|testing|receive|forward|check|drive_your_car|driving_your|walk",
        "simple|easy|light|basic|little ..1 work|tasks|task|job|duties|jobs ..4 great|good|excellent|high|big|amazing|huge|top|fantastic ..1 money|pay|income|earnings|rewards|returns|wages",
        "weekly|daily pay|income|wage|salary ..2 <money> ..2 guaranteed",
        "guaranteed ..2 <money> ..3 weekly|daily|a_week|per_week|a_day|per_day|every_week",
        "anyone|everyone|students|beginners|housewives|retirees can|could|may earn|make|pocket ..5 <money> ..3 daily|a_day|per_day|weekly|a_week|per_week|day|week|month|monthly|hour",
        f"{HRS} ..1 weekly|per_week|a_week|/week|/|each_week|wk ..10 {WEEKLY}",
        f"clear|clears|earn|earns|make|makes|pull|pulls|pocket|pockets ..3 grand|k|thousand ..3 week|month|day|weekly|monthly ..8 {DULL}|phone|bus|home|apps|clicking|clicks|spare|part-time|sofa|sleep",
        f"$|£|€ {WEEKLY} a_day|per_day|daily|/day|a_week|weekly|per_week ..3 no_exp|no_experience|no_skill|no_skills|no_cv|no_degree|no_interview|no_questions",
        f"mystery ..8 $|£|€ {HOURLY}|{WEEKLY} ..2 each|per|a|every|for",
        f"$|£|€ {HIGH} ..2 hour|hr|hourly|h ..8 entry_level|entry-level|beginner|beginners|receptionist|typist|clerk|packer|cleaner|virtual_assistant|data_entry|chat_support|proofreader|personal_assistant|part-time_assistant",
        "sticker|wrap|decal|logo|advert|wrapping ..3 on|your your|ur|the? car|vehicle|bike|truck|bicycle",
    ),
    hints=(
        "excellent|great|good|attractive|competitive weekly|daily pay|wage|wages|income",
        "<money> ..2 weekly|daily|per_week|per_day|a_day|a_week",
        "no_experience|no_skills ..8 <money>",
        "<money> ..8 no_experience|no_skills",
        "<money> per|each|a|every task|review|like|click|video|survey|order|parcel|package",
        "extra|additional income|cash|money",
        "flexible hours|schedule ..8 <money>",
    ),
    examples=(
        "[[$45 an hour for data entry, no experience]], train yourself.",
        "Work [[60 minutes daily from your phone and take home 9,000]] a month.",
        "[[700 weekly for one errand]] on Saturdays.",
        "Two evenings is all it takes, and the post carries an [[attractive weekly wage]].",
        "Our helpers [[make up to £400 per day]] and nobody checks a CV.",
        "It pays [[$420 every week for 5 hours]] of light help, mostly picking up supplies.",
        "You could [[triple what you earn]] now without leaving the sofa.",
    ),
    counterexamples=(
        "Locum consultant, £95/h, GMC registration required.",
        "Data-entry clerk £12.40/h.",
        "Night shift premium brings the total to $31/h for licensed nurses.",
        "Nobody here will promise you $500 a day from your phone.",
        "Someone offered me $350 weekly for 6 hours of errands; is it a scam?",
        "Warehouse operative, £480 per week, 40 hours, no experience needed.",
        "You will receive $40 for the one-hour user study.",
        "Contract rate £450 per day outside IR35, six months.",
    ),
)
