"""Test terms that take what the candidate makes."""

from redflags.flag import Axis, Context, Level, RedFlag, Stage
from redflags.sources import SEED3

WORK = (
    "submission|submissions|test|task|assessment|take-home|take_home|entry|entries|case_study|pitch|sample|"
    "samples|proposal|exercise|challenge|concepts|presentation|assignment|solution|mock-ups|mockups|"
    "deliverables|trial_work|test_pieces|test_piece|pieces"
)

FLAG = RedFlag(
    __name__,
    title="Takes the rights to your test work",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The assessment terms give the employer ownership or a free licence over what the candidate makes.",
    why="Your rights are the one protection against unpaid reuse, and a genuine test has no need of them.",
    advice=(
        'Strike the clause, or add "evaluation only, no other use".',
        'You could write: "I am glad to do the test for evaluation only. What happens to the work if I am not hired?"',
    ),
    sources=(SEED3,),
    thresholds="Any transfer of rights in test work; together with live-business-work it weighs high (convention). Clauses of an employment contract are none.",
    stages=(Stage.OPEN,),
    heeds_not=(Context.CONDITIONAL,),
    patterns=(
        f"{WORK}|you_submit|you_send_us|you_present ..8 become|becomes|becoming ..2 property|ours|intellectual_property|ip",
        f"{WORK}|you_submit|you_send_us|you_present ..8 belong|belongs|belonging ..2 to_us|to_the_company|to_the_firm|to_the_agency|to_the_client|to_the_studio|to_the_publisher|to_the_group",
        f"{WORK}|you_submit|you_send_us|you_present ..8 remain|remains|is|are|be|considered|deemed|become|becomes ..3 property of ..1 company|firm|agency|client|group|studio|us|employer|school|publisher|hotel|restaurant|organisation|organization",
        "ideas|concepts|designs|work|code|files|content|materials|material|anything|everything|all|recipes|lesson_plans|images ..4 submit|submitted|present|presented|send|sent|share|shared|upload|uploaded|discussed|shown|pitched|supplied ..8 become|becomes|belong|belongs|remain|remains|are|is|be ..3 ours|our_property|the_property_of|property_of|company_property|our_intellectual|our_ip|to_the_company|to_the_agency",
        "ideas|files|concepts|designs|work|code|content|materials|anything|everything|all ..3 become|becomes ..2 property of|property_of ..1 the|our|us|company",
        f"ideas|concepts|designs|work|code|files|content|materials|material|anything|everything|all|recipes|images|drawings ..4 create|created|produce|produced|make|made|write|written|build|built|develop|developed|generated|design|prepared|prepare ..6 {WORK}|interview|hiring_process|recruitment|selection|application ..8 property|ours|belong|belongs|owned",
        "by|upon|when|once|in submitting|sending|submission|participating|uploading|taking_part|completing|entering|presenting|taking|doing|handing|returning|accepting|starting ..8 agree|accept|assign|grant|transfer|waive|give|consent|cede|hereby|forfeit|license|licence ..10 ownership|property|ip|intellectual|copyright|royalty-free|royalty_free|all_rights|any_rights|rights_in|moral_rights|reproduce|publish|commercially|use_your_ideas|use_it|use_them|for_any_use|any_use",
        "reserve|reserves|have|has|retain|retains|keep|keeps ..2 right|rights to ..3 use|publish|implement|exploit|reuse|re-use|modify|reproduce|adapt|develop|commercialise|commercialize|build_on|own ..6 ideas|idea|concepts|concept|work|submission|submissions|material|materials|content|designs|design|code|presented|submitted|solution|solutions|entries|recipes|output",
        f"{WORK}|ideas|designs|code|material|output|article|articles|recipes|images|copy ..4 may|might|can|will|could|shall ..2 be? ..1 used|reused|published|incorporated|implemented|adapted|exploited|commercialised|commercialized|repurposed ..8 commercially|commercial_purposes|commercial|for_any_purpose|any_purpose|whether_or_not|even_if|regardless|our_products|our_product|campaigns|our_marketing|with_clients|for_clients|our_business|freely|as_we_see_fit|at_our_discretion|without_compensation|without_payment|without_credit|without_further",
        "use|own|publish|implement|reuse|build_on|exploit|produce|ours ..5 ideas|concepts|work|submission|submissions|designs|code|material|solution|anything|any|presented|recipe|recipes ..8 whether_or_not|even_if|regardless_of|irrespective_of|whether_you|whether_we|hired_or_not|selected_or_not ..6 hired|hire|selected|successful|employed|outcome|job|result|offer|take_you|taken",
        "sign|signing|execute|agree|accept|return|complete|signed|need ..5 assignment_of_inventions|inventions_assignment|invention_assignment|ip_assignment|assignment_of_ip|assignment_of_rights|transfer_of_rights|copyright_assignment|rights_waiver|ip_agreement|intellectual_property_agreement|ip_waiver|ip_transfer|piia|rights_release|copyright_release|rights_transfer|assignment_of_intellectual|ip_release|copyright_transfer|assignment_of_copyright ..8 before|prior|test|brief|task|assessment|interview|take-home|first|exercise|challenge",
        "before|prior ..4 test|brief|task|assessment|interview|take-home|exercise|challenge|case|workshop ..8 sign ..5 assignment|ip|inventions|rights|copyright",
        "anything|everything|whatever|all|ideas|any_ideas ..3 you ..3 come_up_with|send|submit|present|show|draw|upload|pitch|bring|propose|suggest|share|hand_in ..6 ours|stays_with_us|belongs_to_us|belong_to_us|stay_with_us|remains_with_us|we_own|our_property|belongs_to_the_company|ours_to_use|company_property|we_may_use|we_can_use|free_to_use|stays_ours|fair_game|part_of_our_library|part_of_our_portfolio",
        f"we|company|agency|client|studio|firm ..2 own|owns|retain|retains|hold|holds|acquire|acquires ..2 all? ..2 rights|copyright|ownership|ip|intellectual_property ..8 {WORK}|you_submit|you_send|you_make_for|you_present|entries|submitted|presented|you_produce|you_come_up|hand_in",
        "use|publish|reproduce|implement|adapt|reuse|modify ..4 your|submission|submissions|submitted|presented|ideas|concepts ..6 without ..4 compensation|payment|credit|attribution|paying|pay|owing",
        f"copyright|ownership|intellectual_property|ip|rights ..4 {WORK}|submitted|your_ideas ..6 pass|passes|transfer|transfers|vest|vests|belong|belongs|transferred|assigned|rest|rests|lie|lies|owned ..2 to|with|in|by ..1 us|company|agency|studio|publisher|client|firm|organiser|organizer|group",
        f"intellectual_property|ip|copyright|rights ..3 arising|resulting|created|generated ..4 {WORK}|hackathon|workshop ..4 owned|belong|belongs|ours|property|vest|vests",
        "become|becomes|becoming ..1 part of our|the ..2 library|collection|archive|catalogue|catalog|menu|codebase|repertoire ..6 build_on|use|free|ours|or_not|hired|and",
        f"{WORK}|designs|recipes|recipe|images|articles|drawings|songs ..8 may|might|can|will|could be ..1 sold|manufactured|marketed|licensed|exhibited|commercialised|commercialized|monetised|monetized ..4 under|by|without|in|to|as|through",
        "application_process|recruitment_process|selection_process|hiring_process|interview_process|submission|assessment|test ..8 vest|vests|vested|belong_to|belongs_to in|with|us|the|our",
        "submitted|your|entered|presented|candidate|candidates' recipes|recipe|videos|designs|articles|songs|scripts|stories|drawings|concepts|ideas|lesson_plans|entries ..2 may|might|can|could|will ..2 appear|posted|published|featured|printed|sold|aired|built|feature|produced ..4 in|on|with|by|under|for|as ..3 our|cookbook|channels|site|website|catalogue|menu|campaign|app|product|magazine|brand",
        "ideas|concepts|proposals|suggestions ..4 interview|shared|presented|discussed|pitch ..6 can|may|will|might ..1 be used|implemented|adopted|developed ..4 by|without",
        "license|licence|licences|licenses|licensed ..4 answers|submission|ideas|designs|entries|materials|solution ..4 to|for ..1 us|our|the_company|any",
        "no|not ..1 copyright|ownership|royalty|ip|intellectual_property|rights ..1 claims|claim|payments ..8 designs|accepted|ideas|sent|submitted|work|entries|considered",
        "submit|submitted|submission|present|presented|send|sent|entries ..8 without ..3 claim|claims|right ..2 to|on|of ..3 compensation|payment|authorship|copyright|royalties|credit",
        "keep|use|take|run_with ..3 good|best|any|your ..1 ideas|concepts ..4 hired|or_not|either_way|regardless|anyway",
        "uploading|submitting|sending|solution|submission|entry|answers ..6 gives|give|grants|grant us|the_company|me ..3 right|rights|permission|licence|license to|of",
        "may|might|can|will ..1 use|teach|publish|cook|print|sell|build your ..1 lesson_plan|lesson|recipe|design|script|article|concept|idea|ideas|campaign|melody ..3 in|on|for|with|at ..1 our",
    ),
    hints=(
        "all|any|full ..1 rights",
        "intellectual property",
        "become|becomes|remain|remains ..3 property",
        "assign|transfer ..4 rights|ip|inventions",
        "not ..3 portfolio",
        "nda|non-disclosure ..6 test|task|assessment|brief",
        "royalty-free|perpetual|irrevocable",
        "we ..1 may|can|might|will build|capitalise ..1 on ..1 it|them|ideas",
    ),
    examples=(
        "By submitting you agree [[all ideas and files become property]] of the company.",
        "[[We reserve the right to use any concepts presented]], whether or not you are hired.",
        "[[Sign this assignment of inventions before we send the test]] brief.",
        "Just so you know, [[anything you come up with is ours to use]].",
        "[[Copyright in the test piece passes to the publisher]] on receipt.",
    ),
    counterexamples=(
        "You keep all rights to your submission; we delete it after 90 days.",
        "The brief itself is confidential, please don't publish our question.",
        "Employment contract clause 9: inventions made in the course of employment belong to the company.",
        "Your submission never becomes our property.",
        "They told me that all ideas presented become property of the agency, so I brought none.",
        "By submitting this form you agree that we store your data for the selection.",
        "Your test will be used to assess you and for nothing else.",
    ),
)
