"""A direct question answered around."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import GH23

FLAG = RedFlag(
    __name__,
    title="Answers around a plain question",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="A direct question about pay, company, duties or terms is answered around.",
    why="In a 2023 survey of 1,200 US candidates by Greenhouse, 55% named dodged pay questions as a warning sign.",
    advice=(
        "Repeat the question once, in writing, with a reason.",
        'You could write: "I need the range to know whether to take leave for the panel."',
    ),
    sources=(GH23,),
    thresholds="The same question dodged twice is medium, once is low; a convention.",
    patterns=(
        # don't worry about that
        "not|stop ..3 hung|hang|fixate|fixated|dwell|bogged|caught|obsess|hooked|stuck|preoccupied|distracted ..3 salary|money|pay|contract|hours|terms|title|compensation|numbers|figures|rate|name|benefits|specifics|small_print|detail|details|labels",
        "do not|let_us_not ..3 worry|stress|concern|bother|overthink|fuss|focus ..4 salary|money|pay|contract|terms|title|compensation|figures|company_name|rate|benefits|the_numbers|wages|who_we_are|hours",
        "do not ..3 worry|stress|concern|bother|overthink ..4 detail|details|that|it|this|those|things ..1 now|yet|right_now|at_this_stage|just_yet|for_now|at_the_moment",
        "salary|pay|money|contract|compensation|wage|title|hours|terms|package|details|company_name ..5 not ..2 important|relevant|a_priority|the_point|something_to_discuss|a_topic|the_focus|your_concern|our_focus ..3 now|yet|stage|moment|today|point|us|here",
        "salary|pay|money|compensation|wage|title|contract|hours ..12 what|thing|more|really matters|counts|count|matter|important ..3 is|are|to",
        # so many questions
        "you|you_ask|asking|ask ..3 too_many|so_many|a_lot_of|many|lots_of questions",
        "too_many questions|details",
        "why do|would|are|did ..1 you ..1 need|want to_know|know|asking|ask ..6 now|that|this|name|address|salary|company|details|contract|pay",
        "why so|all many|these|the|those questions",
        "why does|is|do ..2 that|it|this|pay|salary|the_name|the_company|the_contract ..2 matter|important|relevant",
        # all in good time
        "all|everything|it_all will|would|shall|gets ..1 be|become? explained|revealed|clear|disclosed|made_clear|answered|told ..3 after|once|when|upon|on|in ..3 join|joining|joined|start|started|begin|are_in|hired|sign|signed|accept|accepted|on_board|onboard|onboarding|orientation|induction|get_started|due_course|good_time|time",
        "salary|pay|compensation|package|wage|wages|ctc|stipend|hours|duties|terms|rate|company_name|client_name|location ..5 be|discuss|discussed|told|explain|explained|disclosed|revealed|shared|tell|share|communicated|talk_about|negotiate ..6 after|once|upon|when ..3 join|joining|joined|start|started|starting|hired|begin|training|onboarding|orientation|induction|probation|onboard|paid|payment|registration|registered",
        "cross ..1 bridge",
        "let us|me ..2 park|leave|shelve|table|come_back|circle_back|not_talk|not_discuss|not_get|not_jump|focus ..6 salary|money|pay|numbers|contract|terms|package|compensation|that_question|your_question|that_topic|details|the_why",
        "premature|too_early|too_soon|early_days|a_bit_early|rather_early|little_early ..3 to? talk|talking|discuss|discussing|get_into|go_into|speak|mention|share|ask ..4 salary|money|terms|numbers|pay|contract|compensation|package|figures|benefits|that|details|hours",
        # that is all you get
        "all i|we can|could|will|am_able ..1 say|tell|share|reveal|disclose ..3 now|stage|point|moment",
        "confidential|secret|private|undisclosed|withheld ..4 until|till ..4 sign|signed|join|joined|start|accept|hired|training|registered|onboard|pay|paid",
        # further wordings
        "salary|pay|money|compensation|remuneration|wage|wages|ctc|figures|numbers|overtime|benefits|package|contract|terms|talk ..4 can|will|must|should|could wait",
        "first show|prove|impress|demonstrate ..8 then|before ..4 talk|discuss|money|salary|pay|contract|numbers",
        "worry~|worrying|worried|focus~|focused|asking|think~|concerned ..2 about|on|with ..2 wrong things|thing|questions|details",
        "concentrate|focus ..3 your|the|on ..4 training|task|tasks|work|process|form|onboarding ..8 salary|pay|money|remuneration|contract|later|questions|compensation",
        "do|please not|stop ..1 worry|worrying|concerned|bother ..3 exact|precise amount|figure|number|sum|pay|salary|rate",
        "does|do it|that ..1 matter ..1 who|what|which|where|how_much",
        "if ..1 salary|pay|money|compensation|remuneration|wage|wages|ctc|figures|numbers|overtime|benefits|package|hours|overtime|holiday ..3 first|main|only|biggest|top ..1 question|concern|priority|worry|thing|motivation",
        "boring|dull|small|admin|little stuff|things|bits|print ..8 later|afterwards|another_day|down_the_line|once_you|after_you",
        "salary|pay|money|compensation|remuneration|wage|wages|ctc|package|overtime|hours|contract|terms ..3 do not worry|stress|fear|panic",
        "do not worry ..4 not_be_disappointed|be_happy|be_well_paid|taken_care_of|looked_after|well_paid|pay_well|paid_well",
        "why do|would|are ..1 you ..1 need|want|asking|ask ..3 company|address|name|contract|salary|website|registration|licence",
    ),
    hints=(
        "do not worry about",
        "salary|pay|compensation|ctc|package ..4 depends|negotiable|competitive|no_bar|discussed",
        "as i|we said|mentioned|explained",
        "bear|bare with|us|me",
        "trust the_process|us|me",
        "can not ..2 go_into|get_into|say_much|say_more|share_more",
        "good|great|interesting question ..6 but|however",
        "what really|truly|actually? matters|counts ..3 is|'s ..2 passion|attitude|energy|hunger|drive|potential|trust|commitment|mission|journey|opportunity",
    ),
    examples=(
        "[[Let's not get hung up on salary]], what matters is the passion you bring.",
        "[[You ask too many questions]], all will be explained after you join.",
        "The [[contract details aren't important at this stage]], just send the form.",
        "The [[hours will be communicated once you have joined]], do not fear.",
        "Bit [[too early to be talking numbers]], don't you think?",
        "That's [[all I can say at this point]], sorry.",
    ),
    counterexamples=(
        "The band isn't signed off yet; I'll have it for you by Wednesday.",
        "I'm not allowed to share the client name by email, but I can by phone now.",
        "Good question, I'll check with legal and come back.",
        "They said all will be explained after you join, which made me nervous.",
        "Please ask as many questions as you like about pay and hours.",
        "Don't worry about travel, we book and pay for the train.",
        "The salary is £31,000 and the contract is attached; tell me if any term is unclear.",
        "Once you start, payroll will explain how the payslips work.",
    ),
)
