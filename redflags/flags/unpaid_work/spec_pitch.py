"""A finished strategy, campaign or design asked for free."""

from redflags.flag import Axis, Context, Level, RedFlag, Stage
from redflags.flags.unpaid_work._paid import goes_unpaid
from redflags.sources import INHER24, SEED3

STEP = (
    "interview|interviews|second_round|final_round|next_round|third_round|last_round|this_round|round_one|"
    "round_two|round_three|round_1|round_2|round_3|round_4|next_stage|final_stage|second_stage|third_stage|"
    "stage_2|stage_3|stage_two|stage_three|step_2|step_3|next_step|your_task|the_task|assignment|test_task|"
    "homework|case_study|shortlisted|finalists|finalist|shortlist|panel|second_meeting|next_meeting|take-home|"
    "before_we_meet|assessment_task"
)
ASK = (
    "please|kindly|ask_you_to|asking_you_to|ask_that_you|asked_to|like_you_to|love_you_to|invite_you_to|"
    "candidates_to|applicants_to|finalists_to|want_you_to"
)
MAKE = (
    "prepare|bring|create|develop|design|present|put_together|build|draft|write|produce|submit|send|make|"
    "outline|work_up|deliver|come_with|come_up_with|map_out|sketch|propose|pitch|mock_up|work_out|devise|"
    "share|prepares|writes|presents|submits|sends|designs|creates|brings|pitches|drafts"
)
BRING = (
    "prepare|bring|present|put_together|draft|write|produce|submit|send|outline|work_up|come_with|"
    "come_up_with|map_out|sketch|propose|pitch|mock_up|devise|share|create|design|make"
)
PLAN = (
    "strategy|strategies|a_plan|the_plan|your_plan|full_plan|detailed_plan|complete_plan|marketing_plan|"
    "business_plan|launch_plan|growth_plan|sales_plan|day_plan|action_plan|month_plan|year_plan|market_plan|"
    "content_plan|media_plan|fundraising_plan|recovery_plan|project_plan|improvement_plan|turnaround_plan|"
    "short_plan|written_plan|concrete_plan|costed_plan|territory_plan|account_plan|campaign|pitch|proposal|"
    "roadmap|audit|concept|concepts|playbook|redesign|mockup|mockups|mock-ups|business_case|content_calendar|"
    "launch_calendar|forecast|relaunch|rebrand|teardown|storyboard|lookbook|menu|curriculum|moodboard|"
    "mood_board"
)
OURS = (
    "our|us|my|this_brand|the_company|the_brand|one_of_our|the_business|the_client|the_school|the_restaurant|the_hotel"
)
ASSET = (
    "logo|logos|landing_page|homepage|home_page|packaging|screens|banner|banners|posters|poster|brochure|"
    "menus|flyer|ad|ads|adverts|posts|visuals|labels|jingle|trailer|slogan|slogans|taglines|email_sequence|"
    "newsletter|newsletters|press_release|blog_posts|mockups|moodboard"
)

FLAG = RedFlag(
    __name__,
    title="Wants a free strategy or pitch",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The candidate must produce a speculative strategy, campaign or pitch on the company's real problem.",
    why="A plan for their real problem is consulting work that others are paid for. It is common in marketing, design and sales hiring.",
    advice=(
        "Offer an outline, past work, or a paid engagement.",
        'You could write: "I can talk through how I would approach this, and show a similar plan. A full plan I do as paid work."',
    ),
    sources=(SEED3, INHER24),
    thresholds="Real brand, finished deliverable and no pay is medium; more than ten slides or several assets is high (convention).",
    applies=goes_unpaid,
    stages=(Stage.OPEN,),
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        f"{STEP} ..10 {MAKE} ..9 {PLAN} ..5 {OURS}",
        f"{ASK} ..2 {BRING} ..9 {PLAN} ..5 {OURS}",
        f"bring|put_together|come_with|submit|send_us|send_me|show_us|pitch_us|work_up|give_us|give_me|bring_us|write_us ..8 {PLAN} ..3 for|of|to|on|around|covering ..3 {OURS}|launch|market|region|brand",
        f"prepare|bring|put_together|come_with|come_up_with|submit|send_us|send_me|present|pitch|sketch ..2 complete|full|detailed|concrete|finished|costed|fully|thorough|ready-to-launch|in-depth|12-month|six-month|year-long ..8 {PLAN} ..5 {OURS}",
        f"prepare|bring|put_together|submit|send|present|build|write|create ..4 -? slide|slides|page|pages ..5 {PLAN}|deck|presentation|report ..5 {OURS}|market|brand|region",
        f"{STEP} ..8 {MAKE} ..3 90-day|30-60-90|30/60/90|100-day|90_day|100_day ..2 plan|strategy|roadmap",
        f"{ASK} ..2 {BRING} ..3 90-day|30-60-90|30/60/90|100-day|90_day|100_day ..2 plan|strategy|roadmap",
        f"{ASK} ..2 design|redesign|mock_up|sketch|create|draw|produce|write|compose ..6 {ASSET} ..6 our|us|the_company|rebrand|brand|my|client",
        "two|three|2|3|four|4 logo|design|creative|packaging|concept|brand|campaign ..1 routes|options|directions|concepts|versions|variations|proposals ..6 our|us|rebrand|brand|launch|client|my|new",
        "how|ways ..1 you ..1 would|'d|could ..3 grow|improve|market|double|increase|scale|relaunch|turn|launch|position|sell|reposition|revive|fix|expand|monetise|monetize|cut|reduce|win ..6 our|us|the_company|my|this_brand ..10 slides|deck|pdf|powerpoint|proposal|memo|loom|written_plan|written_proposal",
        "slides|deck|slide_deck|sketch|one-pager|write-up|costing|proposal|report|loom|pdf|memo|powerpoint|strategy ..6 how|ways|showing|explaining ..2 you ..2 would|'d|will|intend_to|plan_to ..4 grow|improve|market|double|increase|scale|relaunch|turn|launch|position|sell|reposition|revive|fix|expand|monetise|monetize|cut|reduce|win|restructure|reorganise|reorganize|redesign|rebuild|run|modernise|modernize|automate ..6 our|us|the_company|my|sales|customers|revenue|this_brand",
        f"prepare|bring|send|submit|come_with|put_together|come_up_with|share|present|pitch|write_up|provide|produce|give_us ..5 @number|3|5|10|15|20|fresh|original ..2 campaign|marketing|story|content|product|logo|packaging|launch ..1 ideas|concepts|routes|pitches|proposals|angles|headlines ..6 {OURS}|our_brand|launch|the_show|the_magazine|the_shop",
        f"prepare|bring|send|submit|come_with|put_together|come_up_with|present|pitch|produce|give_us ..5 concepts|routes|pitches|headlines|story_ideas|campaigns|taglines|storyboards ..6 {OURS}|our_brand|launch|the_show|the_magazine|the_shop",
        f"{STEP}|{ASK} ..6 audit|analyse|analyze|review|tear_down|critique ..3 our ..4 website|site|seo|funnel|ads|accounts|app|social|store|product|checkout|books|processes|onboarding|campaigns|channels|competitors|pricing|supply_chain|menu|instagram|brand|marketing ..10 report|recommendations|document|deck|slides|proposal|plan|roadmap|pdf|action_plan|strategy|write_up",
        "analyse|analyze|audit|research ..4 competitors|market|funnel|ads|seo|pricing ..8 propose|recommend ..5 deck|slides|report|document|proposal|presentation",
        "pitch us|me your ..2 vision|plan|campaign|strategy|concept|roadmap|turnaround",
        f"{STEP} ..10 {MAKE} ..6 {PLAN} ..4 with|including|complete_with|incl ..4 budget|budgets|kpis|forecast|channels|projections|costs|costing|milestones",
        f"bring|put_together|send_us|send_me|come_with ..6 {PLAN}|plan ..6 with|including|complete_with|incl ..4 budget|budgets|kpis|forecast|channels|projections|costs|costing|creative|milestones",
        f"{STEP} ..8 {MAKE} ..6 go-to-market|go_to_market|gtm|market_entry|business_plan|marketing_plan|growth_plan|sales_plan|brand_strategy|content_strategy|launch_plan|territory_plan|account_plan|fundraising_plan|turnaround_plan|growth_strategy|marketing_strategy|sales_strategy|digital_strategy|media_strategy|seo_strategy|pricing_strategy|social_strategy|content_plan|launch_campaign|product_roadmap",
        "solve|fix|crack|tackle ..3 our ..3 churn|problem|growth|retention|pricing|turnover|conversion|logistics|staffing|cash_flow|positioning|funnel ..8 slides|deck|proposal|present_it|present_your|written",
        "slides|deck|presentation|proposal|present_a|memo ..6 how|to|solution|solutions|plan ..3 solve|fix|crack|tackle|reduce|turn_around|lower|stop ..2 our ..3 churn|problem|growth|retention|pricing|turnover|conversion|losses|logistics|staffing|cash_flow|positioning|funnel|waste",
        f"{STEP}|sample ..3 @number|3|4|5|6|8|10|12|15 ..2 posts|reels|ads|banners|emails|visuals|designs|captions|articles|mockups|concepts ..6 our|us|brand|range|client|campaign|launch|season",
        "your ..2 plan|plans|ideas|concept ..1 for|to ..1 turning|turning_around|turn_around|rescuing|growing|reviving|fixing|restructuring|expanding|launching|doubling|saving|grow|fix|double|save|revive ..1 our|the|my ..3 branch|store|shop|school|site|restaurant|region|product|brand|department|hotel|market|clinic|practice",
        "mood_board|moodboard|mockup|mockups|outfits|looks|sketches|storyboard|renderings|samples|sketch|designs ..6 for ..1 our|my ..6 help|decide|needed|required|expected|before|please|by",
        "list|lists ..4 prospects|companies|accounts|clients|leads|investors|donors ..3 you ..2 would|'d|could|will|plan_to ..1 sell|approach|target|bring|contact|open|pitch ..6 pitch|plan|strategy|each|approach|how|email",
        f"ask|asks|invite|require|expect ..4 candidates|applicants|finalists|you ..2 for ..3 {PLAN} ..4 of|for ..1 {OURS}",
        f"design|create|draw|make|mock_up ..1 a|an|one|the|new ..2 {ASSET} ..1 for us|me",
        "your ideas ..1 for|on ..2 our|my ..10 sketches|slides|drawings|mock-ups|mockups|costs|prices|visuals|drafts|deck|written",
    ),
    hints=(
        "presentation ..4 how you would|'d",
        f"{PLAN} ..3 for our",
        "30-60-90|90-day ..1 plan",
        "ideas ..2 for our|us",
        "list ..4 prospects|accounts|companies|clients ..4 you_would|target|approach",
        "logo|landing_page|mockup|mockups|mood_board|moodboard",
        "your vision for",
        "what would you change",
        "go-to-market|gtm",
    ),
    examples=(
        "For round three, [[bring a complete go-to-market plan for our new app]], with budgets and channels.",
        "[[Please design two logo routes and a landing page for our rebrand]].",
        "[[Prepare a 40-slide growth strategy for our]] Spanish business.",
        "Before the panel we would [[like you to put together a content calendar for our]] three shops.",
        "Send [[a short deck on how you'd double our bookings]] by Tuesday.",
    ),
    counterexamples=(
        "Talk us through a campaign you ran before, no slides needed.",
        "Using the fictional company in the attachment, outline your first 30 days on one page.",
        "We will pay €300 for a half-day concept sprint.",
        "Please do not prepare a strategy for our brand, we only want to hear about your past work.",
        "They asked me to prepare a marketing plan for their launch before the second interview.",
        "You will develop the marketing strategy for our European brands and report to the CEO.",
        "We will present our plan for the year, and you can ask us anything about it.",
    ),
)
