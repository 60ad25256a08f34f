"""Rating, liking and "optimisation" tasks paid by the set."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import FBI24WFH, FTC24TASK, SCAMW23

GOOD = (
    "hotels|hotel|apps|app|movies|movie|movie's|films|film|restaurants|restaurant|airbnb|airbnbs|attractions|"
    "destinations|songs|google_maps|resorts|merchants|merchant|products|product|tiktok|youtube|instagram|"
    "videos|clips|channels|posts|pages|reels|shops|stores|sellers|businesses|places|travel_packages|bookings|"
    "listings|ads|accounts|artists|tracks|creators|hosts"
)
PRAISE = (
    "like|likes|liking|rate|rates|rating|ratings|review|reviews|review's|reviewing|boost|boosting|follow|"
    "following|follows|subscribe|subscribing|subscription|subscriptions|thumbs_up|feedback|upvote|upvotes|"
    "upvoting|comment|comments|commenting|score|scoring|grade|grading|stars|5-star|five-star"
)
EARN = (
    "earn|earning|earns|paid|pay|pays|payout|commission|commissions|income|<money>|usdt|cash|salary|rewards|"
    "reward|pocket|per_day|a_day|daily|extra_money|side_income"
)

FLAG = RedFlag(
    __name__,
    title="Offers pay for likes, ratings or app tasks",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition=(
        '"Optimisation", rating, liking or boosting tasks paid per set, which end in deposits to unlock earnings.'
    ),
    why=(
        "About 40% of the job scams reported to the US Federal Trade Commission in 2024 were of this "
        "kind; no real job works like this."
    ),
    advice=(
        "Stop, and never top up to release earnings.",
        "Keep the wallet addresses and tell your bank and the police.",
        "Ignore anyone who offers to recover the money for a fee.",
    ),
    sources=(FTC24TASK, FBI24WFH, SCAMW23),
    thresholds=(
        "Any offer of this kind counts. Jobs with a contract and hourly pay in search quality, marketing "
        "or testing do not."
    ),
    patterns=(
        "<money> ..1 per|each|every|a|for|for_each|for_every|/ google|positive|5-star|five-star|completed|single? review|reviews|rating|ratings|like|likes|follow|follows|subscription|subscribe|screenshot|click|set|sets|round|thumbs_up|comment",
        "paid|pay|pays|earn|get|commission|receive|make|extra ..7 per|each|every|for_each|for_every google|positive|5-star|five-star|completed|single? review|reviews|review's|like|likes|rating|ratings|subscribe|subscription|click|follow|set|screenshot|video_liked|video_watched|round|comment",
        f"liking|subscribing|following|rating|reviewing|clicking|upvoting|watching|thumbs_up|commenting ..8 {GOOD} ..12 {EARN}",
        f"like|likes|subscribe|follow|rate|review|upvote|watch|score ..3 the|some|few|three|our|these|any|a|5|3|10|20|30|40|online|youtube|tiktok|google|instagram|hotels|movies|apps|videos|restaurants ..6 {GOOD} ..12 earn|commission|income|usdt|cash|per_day|a_day|daily|screenshot|screen_shot|extra_money|side_income",
        "earn|make|paid|income|cash|salary|get ..8 by|for|from ..2 liking|rating|subscribing|following|reviewing|commenting|clicking|upvoting",
        f"{EARN} ..10 liking|subscribing|following|rating|reviewing|clicking|upvoting|boosting|watching|optimizing|optimising ..7 {GOOD}",
        "screenshot|screen_shot|screenshots ..8 like|liked|subscribed|subscription|follow|followed|review|rating|task|tasks ..8 paid|pay|earn|<money>|commission|reward|send",
        "like|follow|subscribe|review|rate|subscribed|liked ..8 send|share|submit|show ..3 screenshot|screenshots|screen_shot|screen_shots",
        f"boost|boosting|optimizing|optimising|raise|raising|bring_up|lift|promote|promoting ..6 {GOOD} ..3 review|reviews|review's|rating|ratings|ranking|rankings|popularity|exposure|downloads|visibility|score ..12 earn|commission|<money>|usdt|per_day|a_day|daily|tasks|phone|home|minutes|add_to_cart|tapping",
        "boosting|boost|optimizing|optimising ..3 movie|movies|movie's|film|films|hotel|hotels|merchant|merchants|restaurant ..2 review|reviews|review's|rating|ratings",
        f"boost|raise|increase|improve|bring_up|lift|push ..3 ranking|rankings|ratings|rating|popularity|exposure|downloads|visibility|score|scores ..6 {GOOD} ..10 {EARN}|tapping|add_to_cart|confirm|minutes|phone|home|no_skills",
        "help|helping|assist|assisting merchants|merchant|sellers|hoteliers|hotels|hotel|app_developers|app_stores|shops ..8 update|optimize|optimise|increase|improve|boost|promote|complete|raise ..8 data|visibility|bookings|exposure|ratings|rating|reviews|orders|ranking|rankings|traffic",
        "boosters|booster|tapping|tap|clicking|optimizers ..8 app|apps|hotel|hotels|rankings|ranking|ratings|phone ..8 no_skills|phone|no_experience|earn|daily|home|paid|only",
        "update|updating ..2 data ..3 increase|increasing|improve|boost|boosting ..3 visibility|bookings|exposure|ranking",
        "optimize|optimise|optimizing|optimising|optimization|optimisation ..3 apps|app|products|product|hotels|hotel|orders|data|bookings|merchant|merchants|songs ..8 task|tasks|set|sets|commission|earn|per_day|a_day|daily|minutes|usdt|home|flexible|part-time",
        "optimization|optimisation|optimize|optimise set|sets|order|orders|mission|missions|batch",
        "finish|complete|completing|submit|grab|do|clear|completed|receive|match ..6 set|sets|orders|missions|tasks|task|order ..8 commission|commissions|withdraw|withdrawal|wallet|usdt|cash_out|credited|same_day|instantly",
        "two|three|2|3|one|four ..1 sets|set ..3 task|tasks|orders|day|daily ..8 commission|earn|withdraw|salary|<money>|profit",
        "tasks|task|sets|orders ..3 per_day|a_day|daily|each_day|every_day ..8 commission|wallet|withdraw|usdt|<money>|earn",
        "orders|tasks|sets|items ..6 a_day|per_day|daily ..6 commission ..6 %|percent|each",
        "top_up|top_it_up|top_your|top-up|topup|recharge|add_funds|add_money|topping_up|replenish|fund|recharging ..8 unlock|withdraw|withdrawal|reset|negative|combo|task|tasks|frozen|release|continue|remaining|next_set|set|pending|minus|premium|profit",
        "combo|combination|lucky|merge|premium|golden|bundle|advanced|vip|prepaid|welfare order|orders|task|tasks|product|package|mission|level|assignment",
        "withdraw|withdrawal|cash_out ..8 commission|earnings|profit|profits|daily_income|capital|principal|everything_you|rewards",
        "commission|commissions|earnings|profit|profits|rewards ..7 your_wallet|ur_wallet|the_wallet|withdraw|withdrawn|withdrawable|usdt|credited_instantly|paid_instantly|same_day|same_evening|same_night",
        "consecutive|continuous|straight days|check-in|sign-in|sign-ins|check-ins|attendance ..8 salary|bonus|<money>|basic|usdt|paid",
        "days ..2 straight|consecutive|continuous ..6 <money>|usdt|salary|bonus",
        "basic|base|fixed ..1 salary|pay ..3 <money> ..2 per|every|for|after ..1 3|4|5|four|five|three",
        "simple|easy|small|basic|online|phone|mobile task|tasks ..8 like|liking|rate|rating|review|reviews|youtube|instagram|tiktok|google|hotels|apps|click|clicking",
        "tap|click|clicking|press|swipe|tapping ..8 button|app|phone|submit|orders|hotel|bookings|hotels ..8 earn|commission|<money>|paid|income|usdt|round|gives|system",
        "boosting|brushing|rating|reviewing|liking ..3 job|jobs|task|tasks|work|gig|position ..8 <money>|earn|daily|paid|extra|part-time|phone|home",
        "principal|capital ..6 commission|profit|returned|rebate",
        "hit|tap|press|give|click|drop ..2 like|likes|thumbs_up|stars|heart|hearts ..10 balance|earn|paid|money|commission|grows|pay|payout",
        "group|groups|set|sets|round|rounds|batch|batches ..10 cash_out|withdraw|payout|paid_out|withdrawal",
        f"help|helping ..2 {GOOD} ..3 climb|rise|trend|rank ..6 charts|chart|ranking|list|top|higher",
        "reset ..6 account|set|tasks ..8 add|top|deposit|recharge|<money>",
        "simulate|simulating|simulation|simulated|virtual|fake ..3 order|orders|ordering|shopping|purchase|purchases",
        "ordering|shopping|order simulation|simulations",
        "follow|subscribe|like|watch ..7 tiktok|youtube|instagram|facebook|telegram ..6 accounts|channels|pages|videos|channel|account|clips ..8 <money>",
        "hotel|hotels|partner|merchant|shop|restaurant|brand ..6 pays|paying|pay ..3 for ..2 comments|reviews|feedback|ratings|likes",
        "unlock|upgrade|activate|reach|raise ..6 vip|level|tier ..10 commission|add|deposit|task|profit|earn",
        "commission|commissions ..6 on|per|for ..1 every|each ..1 item|order|task|product|set ..8 vip|level|unlock|add|deposit|balance|withdraw",
        f"optimize|optimise|optimizing|optimising ..3 {GOOD}|data ..16 {EARN}|receive|minutes|mins",
        "help ..3 youtubers|creators|influencers|sellers|merchants|hotels|artists|channels|streamers ..7 more|grow|gain|get ..3 subscribers|views|likes|followers|orders|reviews|bookings|traffic ..12 <money>|task|tasks|daily|a_day|earn|paid|per_task",
        "complete|do|write|leave|submit|finish|post ..6 reviews|ratings|review|comments ..6 google|maps|google_map|google_maps|tripadvisor|amazon|trustpilot|app_store|play_store|airbnb|booking ..8 proof|screenshot|send|paid|earn|day|<money>",
        "your|ur ..2 balance|account ..6 negative|minus",
        "submit|submitting|process|upload ..3 app|hotel|product|order|movie ..1 data|orders|info ..8 times|daily|a_day|per_day",
        "watch|click|view|watching|clicking ..3 ads|adverts|advertisements|adds ..8 pays|paid|earn|<money>|click|money",
        "per|each|every task ..8 tasks|task ..2 daily|per_day|a_day",
        "generator|data-generator|data_generator ..10 app|times|daily|day|submit|weekly",
        "placing|place|match|matching|grab|grabbing ..3 virtual|orders|fake ..3 orders|order ..10 commission|profit|principal|exposure|released",
        "principal ..3 commission",
        "exceeds|higher_than|more_than|above ..2 your|ur ..1 balance",
        "frozen|locked|suspended|pending|blocked ..6 until|unless ..2 you|u ..2 deposit|top|recharge|pay|add",
    ),
    hints=(
        "complete|finish|do ..3 tasks|orders|sets ..8 earn|paid|<money>|income",
        "earn|make ..4 <money> ..3 day|daily|week ..6 phone|home|spare_time|anywhere",
        "merchants|platform ..8 flexible|part-time|free_training",
        "trainer|mentor|tutor|receptionist ..6 register|platform|guide|tasks|training",
        "invitation|referral|invite code ..6 register|platform|account",
        "google|tripadvisor|trustpilot|app_store reviews|ratings|rating",
        "like|rate|review|subscribe ..4 youtube|hotels|videos|apps|movies|google_maps",
    ),
    examples=(
        "Simple job: [[rate 40 hotels a day in our app, earn 80 to 150 USDT]].",
        "You [[finish two optimisation sets daily and the commission goes to your wallet]].",
        "You hit a [[combo order]]! [[Top up 200 to unlock]] and withdraw everything.",
        "All you do is [[follow a few creators, then send the screenshot]] to your teacher.",
        "We [[help hotels increase their exposure]], it takes an hour on your phone after dinner.",
        "[[Basic salary of $800 for every 5]] days you sign in, plus what the orders bring.",
    ),
    counterexamples=(
        "Search quality rater: 15 hours a week, $16/h, W-2, exam first.",
        "You will optimise our Google Ads accounts, budget 40k a month.",
        "Please rate your interview experience in this two-minute survey.",
        "This is not one of those jobs where you like videos and top up to withdraw.",
        "They had me rate hotels in an app and then told me to top up to withdraw my commission.",
        "The role reviews app submissions and product data for our catalogue team in Leeds.",
        "You will earn a base salary of £28,000 plus commission on each sale you close.",
    ),
)
