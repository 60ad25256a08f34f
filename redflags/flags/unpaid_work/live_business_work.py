"""The company's own work, given out as a test."""

from redflags.flag import Axis, Context, Level, RedFlag, Stage
from redflags.flags.unpaid_work._paid import goes_unpaid
from redflags.sources import ONTRIAL, SEED3, SOFTENGSE, UKTRIAL

TEST = (
    "test|trial|assessment|exercise|audition|tryout|try-out|test_task|trial_task|homework|case_study|"
    "take-home|take_home|skills_check|skills_test|practical_part|practical_test|practical"
)
REAL = "real|actual|live|current|open|existing|outstanding|active|production|ongoing|urgent|pending"

FLAG = RedFlag(
    __name__,
    title="Uses the test to get real work done",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="The task is the company's own current work: real clients, real backlog, production code or data.",
    why="This is likely to be free labour. Ontario's rules and UK guidance treat trial work that is of value to the employer as work to be paid.",
    advice=(
        "Offer a sanitised example or paid freelance work instead.",
        'You could write: "Happy to show my approach on a made-up example, or to do this as paid freelance work."',
        "Keep your drafts and your rights.",
    ),
    sources=(SEED3, ONTRIAL, UKTRIAL, SOFTENGSE),
    thresholds="Any real client or production use without pay is high.",
    applies=goes_unpaid,
    stages=(Stage.OPEN,),
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        f"as|for|your|this ..2 {TEST}|task|assignment|challenge|interview ..8 fix|resolve|close|solve|pick_up|work_through|tackle|clear|triage|answer|ship|chase|process ..5 {REAL}|our|this_week's|today's ..2 tickets|ticket|bugs|bug|issues|issue|backlog|jira|queue|enquiries|inquiries|orders|feature|emails|complaints|invoices",
        "please|kindly|want_you_to|like_you_to|try_to|ask_you_to ..2 fix|resolve|close|solve|implement|pick_up|tackle|clear|triage|ship ..5 real|actual|live|open|production ..3 tickets|ticket|bugs|bug|backlog|queue",
        f"as|for|your|this ..2 {TEST}|task|assignment|challenge ..12 our|the|live|real|actual ..1 production|prod|live_site|live_system|main_branch|crm|live_store|shopify|wordpress|salesforce|ads_account|ad_account|google_ads",
        "raise|open|submit|push|create|make ..3 pr|pull_request|merge_request|patch ..4 our|production|live ..1 main|master|production|prod|live|product|app|codebase",
        "write|draft|design|create|translate|edit|prepare|make|code|build|record|produce|do|finish|rewrite|come_up ..10 it|which|and_it|that|they|needs_to|must|has_to ..1 goes_out|go_out|goes_live|go_live|goes_to_print|go_to_print|is_going_out|is_published|be_published|be_sent_out|launches|be_out|airs|goes_to_the_client ..3 @weekday|tomorrow|tonight|next|this|today|in_two|in_three",
        "best|winning|strongest|chosen|winner's ..1 one|ones|piece|design|submission|entry|article|version|designs|articles|entries|concept|post|solution|page ..2 will|go|goes|gets|get|is|are|may|might|would ..2 be? ..2 live|used|published|posted|printed|produced|implemented|featured|site|website|instagram|client|launched|shipped|deployed|online",
        "call|dial|contact|ring|phone|cold-call|cold_call|email|message|pitch|prospect|visit|work_through|approach ..4 leads|prospects|warm_leads|cold_leads|call_list|contacts|shops|restaurants|businesses|numbers|doors|companies|customers|households ..10 report|tell_us|let_us_know|send_us|come_back|show_us|let_me_know|see_how ..5 booked|book|meetings|how_many|appointments|sales|sold|sell|interested|you_do|you_get_on",
        f"{TEST}|sample ..8 help|helping|helps us|me|the_team ..1 out|meet|hit|finish|clear|with|catch ..5 deadline|backlog|rush|launch|queue|workload|order|orders",
        "translator|developer|designer|writer|editor|bookkeeper|assistant|colleague|accountant|engineer|freelancer|copywriter|baker|receptionist|marketer ..3 is|'s|has|just|are ..2 off|sick|away|on_leave|left|ill|quit|gone|unavailable ..10 as|be|is ..2 your|a|the ..1 test|trial|trial_task|exercise|audition|sample",
        f"translate|proofread|edit|subtitle|transcribe|localise|localize|format|typeset|rewrite|reconcile|enter|tag|label|migrate|clean ..8 client|client's|customer|customer's|customers|manual|contract|brochure|catalogue|catalog|chapter|product_pages|listings|books|invoices|ledger|records|episode|our_site|our_website|our_product|our_database ..10 as|for ..1 a|your|the ..1 {TEST}|sample",
        f"as|for|your|this ..2 {TEST}|sample|interview ..8 translate|proofread|subtitle|transcribe|localise|localize|typeset|reconcile|migrate|clean_up|enter ..8 client|client's|customer|manual|contract|brochure|catalogue|chapter|listings|books|invoices|ledger|records|episode|our_site|our_website|our_product|our_database|our_books",
        "login|access|logins|password|credentials ..3 to|for ..1 our|the|a_client's ..2 store|shop|etsy|amazon|ebay|shopify|crm|cms|wordpress|instagram|shared_inbox ..8 list|upload|answer|post|add|write|fix|process|update|clean|edit ..10 as_a_test|test|trial|then_we|and_then_we|before_we_decide|and_we_decide",
        "complaints|shared_inbox|deliveries|orders|tickets|enquiries|month_end|month-end|invoices|recordings|leads ..8 judge|assess|evaluate|see ..1 how_you",
        "try your hand at|on ..2 a_real|this_week|the_actual|closing|real|actual",
        "fix|repair|debug ..2 the|our|a ..6 shop|site|store|app|website|platform|server|checkout|booking_system|database|form ..8 broken|down|failing|crashed|offline",
        f"as|for|your|this|the ..1 {TEST} ..6 subtitling|translating|editing|writing|fixing|designing|calling|cleaning|transcribing|photographing|baking|processing|answering|grooming|delivering ..8 due|airs|air|our_client|customer|customers|client|guests|paying|live",
        f"{TEST}|task ..3 is|'s|be|will_be ..2 issue|ticket|bug|story ..3 #|number|in_our|from_our|on_our",
        f"as|for|your|this ..2 {TEST}|task|assignment|challenge ..8 write|draft|design|create|prepare|translate|edit|record|produce ..4 next_week's|this_week's|this_weekend's|tomorrow's|our_next|our_weekly|our_monthly|today's|next_month's",
        "under our name|brand|byline|label",
        "repair|repairing|cut|cutting|treat|treating|clean|cleaning|serve|serving|fix|fixing|install|installing|paint|painting ..4 customer|customers|customers'|client|clients|clients'|guests|patients|tenants|customer's ..6 so ..1 we|i|chef|boss ..1 can ..1 see|judge|watch|check|assess",
        "take|have a stab|go|crack|shot at ..2 bug|ticket|issue|story ..12 users|customers|our|production|live|backlog|weeks",
        "make|do|place ..2 @number|10|20|30|50 ..1 calls|visits|sales_calls|cold_calls ..8 before|and ..3 interview|tell|report|see|meet",
        f"for|as|your ..2 {TEST}|task ..6 moderate|run|manage|handle|answer|cover|host ..3 our|the ..3 group|page|shared_inbox|chat|phones|desk|forum|channel|store|shop",
        "answer|reply|respond|process|handle|clear ..2 these|the_attached|those|following ..3 customer|client|real ..2 mails|emails|messages|tickets|enquiries|reviews|complaints|calls ..10 behind|short|busy|overloaded|backlog|swamped|sick|test|trial",
    ),
    hints=(
        "raise|open|submit|create ..2 pr|pull_request|merge_request",
        "real|actual|live ..1 client|clients|customer|customers|data|brief|problem|ticket|tickets|backlog",
        "goes out|live|to_print",
        "production ..1 repo|repository|code|codebase|server|site",
        "access ..3 crm|admin_panel|shopify",
        "currently working on",
        "cold|warm leads",
        "teach|cover|take ..2 my|our ..3 class|lesson|shift ..4 while",
    ),
    examples=(
        "[[As your test, please fix these three open tickets]] in our production repo and raise a PR.",
        "[[Write the launch email for our client Baxter, it goes out]] Thursday, so make it good.",
        "[[Call these forty leads from our CRM and report how many meetings]] you booked.",
        "Our translator is on leave, [[so the brochure for Norcom can be your trial task]].",
        "[[The best one will be published]] on the shop page next week.",
    ),
    counterexamples=(
        "Fix the seeded bugs in this toy repo; none of it is used by us.",
        "Critique our public home page in a 30-minute conversation.",
        "Paid trial day with the team on a real ticket, £220, contract attached.",
        "The test never uses real client work; the brand in the brief is invented.",
        "At my last interview they asked me to fix open tickets in their production repo as a test.",
        "In the role you will resolve live tickets and call our customers.",
        "The exercise is based on a project we finished in 2019, and nothing you send is used.",
    ),
)
