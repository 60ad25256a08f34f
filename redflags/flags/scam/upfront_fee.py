"""Money asked of the candidate: the commonest job scam."""

import re
from collections.abc import Iterable, Iterator, Sequence

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FTC20, FTC21, UKAGENCY

MONEY = (
    r"(?:(?:[$£€₹¥₦₱₵#]|\b(?:usd|eur|gbp|cad|aud|inr|ngn|php|zar|kes|kshs?|sgd|aed|ghs|ugx|tzs|tsh|ush|zmw|pkr|bdt|lkr|myr|rm|usdt|rs|tk|n|r)\b\.?|\b(?:rs|ksh|kshs|n|r|php|rm|tk|ugx|ghs)(?=\d)) ?\d[\d,]{0,14}(?:\.\d{1,9})?k?"
    r"|\b\d[\d,]{0,14}(?:\.\d{1,9})?k? ?(?:/-|[£€₹]|(?:usd|eur|gbp|cad|aud|inr|ngn|php|zar|kes|kshs?|aed|ghs|usdt|dollars?|euros?|pounds?|quid|bucks|rupees?|naira|pesos?|rand|shillings?|bob|cedis?|taka|dirhams?|ringgit)\b))"
)
KIND = (
    r"(?:registration|processing|application|enrol?lment|onboarding|joining|placement|activation|verification|security|caution|commitment|seriousness|good[- ]faith|acceptance|confirmation|reservation|slot"
    r"|admin(?:istrati(?:on|ve))?|file|form|documentation|paperwork|gate[- ]pass|id[- ]card|badge|medicals?|visa|work[- ]permit|clearance|screening|vetting|background[- ]check|dbs|police[- ]check|certification|certificate|training|course"
    r"|starter[- ]kit|kit|uniform|insurance|membership|agency|agent|consultancy|courier|booking|platform|portal|software|licen[cs]e|mobili[sz]ation|logistics|stamping|stamp)"
)
NOUN = r"(?:fees?|charges?|deposits?|payments?|contributions?|money|costs?|premium|levy|dues|bond)"
ITEM = (
    r"(?:registration|enrol?lment|(?:application )?form|file|paperwork|documentation|gate[- ]?pass|id[- ]card|badge|lanyard|medicals?|medical (?:test|exam\w*|check)|drug test|visa|work permit|police (?:clearance|check|certificate)"
    r"|dbs(?: check)?|background (?:check|screening)|screening|vetting|credit (?:check|report)|clearance|certificate|certification|workbook|manual|starter (?:kit|pack)|kit|uniforms?|ppe|insurance|activation|verification|licen[cs]e|courier|delivery|onboarding(?: pack)?|processing|admin\w*|stamp\w*|fob|locker|parking permit|drug screen|lab)"
)
SMALL = r"(?:(?:fully |100% )?(?:non[- ])?refundable|one[- ](?:time|off)|nominal|token|small|little|tiny|modest|minor|minimal|mandatory|compulsory|up-?front)"
BACK = rf"\b(?:fees?|charges?|deposits?|amount|payment|cost|sum|it|this|contribution|{MONEY})(?!\w)[^\n!?;]{{0,50}}?\b(?:refund(?:ed|able)|returned|reimbursed?|paid back|given back|credited|adjusted|comes? back|get back|recover(?:ed)?)\b[^\n!?;.]{{0,30}}?\b(?:first|1st|initial)(?: \w+)? (?:salar\w+|pay\w*|wages?|month\w*|week|shift)\b"
NOUNS = frozenset(
    "fee fees charge charges deposit deposits payment payments contribution contributions money cost costs premium levy dues bond".split()
)
SUMS = frozenset(
    "fee fees charge charges deposit deposits contribution contributions payment payments amount sum".split()
)
ITEMS = frozenset(
    "registration enrolment enrollment form file paperwork documentation gate gatepass gate-pass id badge lanyard medical medicals drug visa work permit police dbs background screening vetting credit "
    "clearance certificate certification workbook manual starter kit uniform uniforms ppe insurance activation verification licence license courier delivery onboarding processing stamp stamping fob "
    "locker parking lab admin administration administrative administrator".split()
)
BY = frozenset(
    "zelle venmo cash cashapp gcash g-cash g mpesa m-pesa m paytm phonepe gpay google upi paymaya momo mobile airtel ecocash bkash easypaisa jazzcash western moneygram till paybill etransfer e-transfer e transfer".split()
)
# Each with whether it needs an amount, words of which the message must hold one, and stems of which its line must hold one: most lines hold nothing to search.
NAMED = (
    (
        True,
        NOUNS,
        (),
        rf"\b(?:{KIND}(?: (?:and|&|/) \w+)? {NOUN}\b[^\n!?;]{{0,28}}?{MONEY}|{MONEY} (?:\w+ ){{0,2}}?{KIND} {NOUN}\b)",
    ),
    (
        False,
        SUMS,
        "refundable one nominal token small little tiny modest minor minimal mandatory compulsory front".split(),
        rf"\b{SMALL} (?:[\w-]+ ){{0,2}}?(?:fees?|charges?|deposits?|contributions?|payments?|amount|sum)\b(?: \(?(?:of |is |comes to |just |only )*{MONEY}| (?:is |will be )?(?:for|towards?|to cover|to secure|to hold|to process|covers|secures|before|holds) (?:\w+ ){{0,3}}?(?:{KIND}|{ITEM}|seat|place|spot|position|job|file|account|laptop))\b",
    ),
    (
        False,
        SUMS,
        ("refundable", "returnable"),
        r"\b(?:refundable|returnable) (?:[\w-]+ ){0,2}?(?:fees?|charges?|deposits?|contributions?|payments?|amount|sum)\b(?!-)",
    ),
    (
        True,
        frozenset(["support", "assist", "help"]),
        (),
        rf"\b(?:support|assist|help) (?:the |your |with )*(?:process|application|file|paperwork) with (?:just |only |about )?{MONEY}",
    ),
    (
        False,
        NOUNS,
        "caution form pass processing security earnest bond mobili commitment serious good file slot".split(),
        r"\b(?:caution|form|gate[- ]pass|processing|security|earnest|bond|mobili[sz]ation) money\b|\b(?:caution|commitment|seriousness|gate[- ]pass|good[- ]faith|mobili[sz]ation|slot|file opening) (?:fees?|charges?|deposits?)\b",
    ),
    (
        True,
        ITEMS,
        ("cost", " is ", " comes ", " runs ", " are ", " be ", " goes ", " at "),
        rf"\b{ITEM} (?:only |itself |alone |will |pack )?(?:costs?|is|comes to|runs|are|be|comes at|goes for|at) (?:just |only |about |a mere |around )?{MONEY}",
    ),
    (
        True,
        ITEMS,
        (" for ", "toward", " cover", "process"),
        rf"{MONEY}(?: only| each| in cash| cash)?,? (?:is |goes |just |needed |payable |due |required )?(?:for|towards?|to cover|to process|covers) (?:your |the |a |an |our |this |their )?(?:\w+ ){{0,2}}?{ITEM}\b",
    ),
    (
        False,
        frozenset(
            "refunded refundable returned reimbursed reimburse paid given credited adjusted comes come get recover recovered".split()
        ),
        ("first", "1st", "initial"),
        BACK,
    ),
    (
        True,
        frozenset(["pay", "remit"]),
        (),
        rf"\b(?:pay|remit)(?: just| only| us| for)? {MONEY} (?:\w+ ){{0,4}}?(?:{ITEM}|{KIND} {NOUN}|{NOUN}|training|course|software)\b",
    ),
    (
        False,
        frozenset(["pay", "remit", "paying", "settle", "clear"]),
        ("before", "first", "front", "advance", "to ", "so "),
        rf"\b(?:pay|remit|paying|settle|clear)(?: for)? (?:\w+ ){{0,3}}?(?:{KIND} {NOUN}|{ITEM}|fees?|dues|charges?|deposit)\b[^\n!?;]{{0,40}}?\b(?:before|first|up-?front|up front|in advance|to (?:proceed|secure|reserve|confirm|activate|start|begin)|so (?:that )?(?:we|i|hr|they))\b",
    ),
    (
        True,
        BY,
        (),
        rf"{MONEY}[^\n!?;]{{0,30}}?\b(?:by|via|through|on|to|using|into|over) (?:\w+ ){{0,2}}?(?:zelle|venmo|cash ?app|g-?cash|m-?pesa|paytm|phonepe|g(?:oogle )?pay|upi|paymaya|momo|mobile money|airtel money|ecocash|bkash|easypaisa|jazzcash|western union|moneygram|till(?: number)?|paybill|e-?transfer)\b",
    ),
)
OURS = (
    r"\b(?:we|we'll|we've|i'll|company|employer|client|clients|firm|agency|trust|school|university|who)\b[^,;.\n]{0,40}\b(?:pays?|paid|paying|cover(?:s|ed|ing)?|bears?|meets?|funds?|sponsors?|reimburs\w+|refund(?:s|ed)?|absorbs?|foots?|take care of|waives?|(?:offer|make|give)s? (?:you )?an?|contribut\w+|deals? with|handles?)\b"
    r"|\b(?:you|you'll|staff|candidates?)\b[^,;.\n]{0,20}\b(?:earn|earns|receive|get|are paid|be paid|get paid|be reimbursed|claim)\b|\b(?:salary|wage|stipend|allowance|bonus|budget|voucher|funding|grant|worth|earned|rate|sold|sales)\b"
    r"|\b(?:customers?|tenants?|students?|patients?|guests?|members|parents|clients?|travel|relocation|moving|mileage|train|parking|rent|landlord|lease)\b"
)
# The state's own charge, and what is only owed by those who leave, are no price of the job.
NOT_THEIRS = r"\b(?:government|embassy|consulate|ministry|official (?:site|portal|website)|own (?:site|website|portal)|never to us|not to us|(?:if|should|when) you (?:leave|resign|quit)|leav(?:e|ing) (?:before|within|us)|resign\w*|clawback|pro[- ]rata)\b"
OURS_AFTER = (
    r"^[^.;!?\n]{0,70}\b(?:(?:paid|covered|met|borne|funded|sponsored|absorbed|reimbursed|refunded)(?: \w+){0,2} by (?:us|the (?:company|employer|firm|client|trust|school|university)|our|your employer)|(?:is|are) (?:on us|free|waived|provided|included)|on us\b|we(?:'ll| will)? (?:pay|cover|bear|meet|sponsor|waive)|our treat|our expense)"
    r"|^[^.;!?\n]{0,12}(?:/ ?h|per (?:hour|day|shift|class|word|article)|an hour|a day|hourly)"
)

DIGIT = re.compile(r"\d")
AMOUNTS = frozenset("<money> ksh kshs ghs ugx rm pkr tk".split())
TRIP = r"\b(?:travel|relocation|moving|mileage|train|taxi|flights?|hotel|expenses)\b"


def check(case: Case) -> Iterator[Evidence]:
    """Yield what names a fee, a deposit or an item at a price, unless its sentence says that the employer bears it."""
    words = case.text.vocabulary
    amounts = not words.isdisjoint(AMOUNTS) or not words.isdisjoint(NOUNS)
    ways = [way for way in NAMED if (amounts or not way[0]) and not words.isdisjoint(way[1])]
    unpriced = [way for way in ways if not way[0]]
    line = 0
    for row in case.text.lower.split("\n") if ways else ():
        if fitting := row and (ways if DIGIT.search(row) else unpriced):
            yield from (case.text.span(line + start, line + end) for start, end in named(row, fitting))
        line += len(row) + 1


def named(row: str, ways: Iterable[tuple[bool, frozenset[str], Sequence[str], str]]) -> Iterator[tuple[int, int]]:
    """Yield the places in a line of lower-case words where the candidate's fee is named in one of these ways."""
    for _, _, stems, pattern in ways:
        if stems and not any(stem in row for stem in stems):
            continue
        for match in re.finditer(pattern, row):
            start, end = match.span()
            opening = max(row.rfind(mark, 0, start) for mark in (". ", "? ", "! ", "; "))
            ours = TRIP if pattern == BACK else OURS
            sentence = row[opening + 1 : min(filter(lambda place: place >= 0, (row.find(". ", end), len(row))))]
            if re.search(NOT_THEIRS, sentence):
                continue
            if not re.search(ours, row[opening + 1 : start + 7]) and not re.search(OURS_AFTER, row[end : end + 90]):
                yield start, end


FLAG = RedFlag(
    __name__,
    title="Asks you to pay to get the job",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The candidate must pay anything to apply, interview, train, be checked, equipped or placed.",
    why="Honest employers pay you. The US Federal Trade Commission says anyone who asks you to pay to get a job is a scammer.",
    advice=(
        "Do not pay, not even a small or refundable amount.",
        "Ask for written confirmation from the company's own domain that no payment is needed.",
        "If you have paid, call your bank at once.",
    ),
    sources=(FTC21, FTC20, UKAGENCY, DBS22),
    thresholds="Any request to pay counts. Notices that no fee is ever charged, and costs the employer bears, do not.",
    check=check,
    patterns=(
        # you are to pay
        "you|candidate|candidates|applicant|applicants|joiner|joiners|everyone|trainee|trainees|hires|nominee|worker|workers ..4 pay|pays|bear|bears|shoulder|shoulders|remit|fund for? the|your|a|an|our|this|any|all|own|small|their? refundable|non-refundable|one-time? ..1 @fee_thing",
        "you|candidate|candidates|applicant|applicants|joiner|everyone|worker|workers ..4 settle|settles|clear|cover|covers|contribute|meet ..4 fee|fees|charge|charges|dues|deposit|premium|contribution|cost|costs",
        "you|candidate|candidates|applicant|applicants ..3 responsible|liable ..2 cost|costs|fee|fees|charge|charges|paying ..5 @fee_thing",
        "you|candidates|applicants|joiners ..3 cover|pay|bear|meet ..2 cost|costs|price ..4 @fee_thing",
        "please|kindly|just|you_must|you_need_to|you_have_to|you_should|you_are_to|you_will_need_to|will_have_to ..2 pay|remit|transfer|send|deposit|drop|forward|contribute ..2 <money>",
        "settle~|transfer~|clear~ ..3 fee|fees|charge|charges|dues|deposit ..6 before|first|upfront|up_front|in_advance|so_that|so_we|so_i|to_proceed|to_secure|to_reserve|to_confirm|to_activate",
        "@fee_thing ..4 paid|borne|payable|covered|met|shouldered|funded|settled ..1 by ..2 you|yourself|candidate|candidates|applicant|applicants|worker|workers|joiner|trainee|selected_candidates",
        "charges|charge|fees|fee|costs|cost|dues|payment|expenses ..3 on|from|to ..1 candidate's|applicant's|your|ur|candidate|applicant|worker's ..1 side|end|account|part|shoulder|shoulders",
        "remit ..2 <money>|amount|sum|balance",
        "<money> ..6 we|it ..2 pay|give|refund|return|comes ..1 it|this|that? back ..3 first|1st|after|with|later",
        # asked as a question
        "can|could|would|will|may you ..3 pay|transfer|remit|arrange|raise|manage|afford|drop|cashapp|zelle|venmo|contribute|deposit|advance ..4 <money>|fee|fees|deposit|contribution|charge",
        # by which way
        "please|kindly|just|you|then|to|and ..3 send|transfer|remit|settle|deposit|make_payment|make_the_payment|forward ..5 by|via|through|on|to|using|thru|over|into|in ..3 @pay_app",
        "zelle|venmo|cashapp|cash_app|gcash|mpesa|m-pesa|momo|paytm|upi ..1 me|us|the|this|it|<money> ..3 <money>|fee|deposit|amount|money|number|payment|to",
        # what it buys
        "payment|fee|fees|deposit|amount|contribution|charge|money|<money> ..6 so|before|until|then|once|after ..3 we|i|hr|office|desk|system|team|they|you ..3 release|released|issue|issued|generate|activate|dispatch|ship|stamp|process|book|send|receive|get|collect|schedule|proceed|start ..5 letter|offer|kit|laptop|pass|gate_pass|appointment|contract|badge|account|id|uniform|file|slot|interview|visa|equipment|joining|work|position|application|ticket",
        "release|issue|dispatch|unlock|activate|process ..3 offer|letter|offer_letter|appointment_letter|joining_letter|contract|kit|laptop|file|application|gate_pass|visa ..5 payment|fee|fees|deposit|paid|pay|charge|amount|<money>",
        "out_of_pocket|own_pocket|your_own_money|your_own_expense|your_own_cost ..8 @fee_thing",
    ),
    hints=(
        "send|transfer|pay ..3 it|this|that|same|balance|rest|half|remaining|amount|payment|money ..3 by|via|through|on|to|using|thru|into ..4 @pay_app|account|number",
        "pay|paid|payable|settle|settled|payment|payments ..6 by|via|through|on|to|using|thru|in ..3 zelle|venmo|cashapp|cash_app|gcash|g-cash|mpesa|m-pesa|paytm|phonepe|gpay|upi|momo|mobile_money|paybill|till|western_union|moneygram|ecocash|bkash|till_number ..6 before|so|to|then|and|after|for|release|secure|today|now|once",
        "fee|fees|payment|deposit|charge|money|amount|contribution ..5 account|till|paybill|gcash|mpesa|m-pesa|upi|wallet|qr|zelle|venmo|barcode ..1 number|id|code|details|below|attached|name|:",
        "refund~|reimburse~|returned|paid_back ..6 first|1st ..2 salary|pay|paycheck|paycheque|payslip|wages|month",
        "proof|receipt|screenshot|slip|evidence ..2 of? payment|transfer|deposit|the_payment",
        "need_to|must|have_to ..2 purchase|buy ..4 licence|license|software|materials|manual",
    ),
    examples=(
        "A [[refundable registration fee of $75]] secures your interview slot.",
        "[[Pay £49 for the DBS check]] and we'll send the contract.",
        "The [[training certificate costs 120 euros, returned]] with your first salary.",
        "You will need to [[settle the onboarding charge before]] we can activate your file.",
        "Everyone on site needs cover, so there is [[£35 for the kit insurance]] to sort before Monday.",
        "Kindly [[send it by M-Pesa]] so we can release your gate pass.",
        "We only hold seats for serious people, hence the [[caution money]], which comes back after three months.",
        "[[Can you manage a deposit]] this week? The agency moves your papers after that.",
    ),
    counterexamples=(
        "We will never ask candidates for a registration fee of any amount.",
        "We pay your travel to the interview and cover the cost of the visa.",
        "You asked whether there is a fee: no, the DBS check is on us.",
        "A recruiter once asked me to pay a registration fee of $75, so I walked away.",
        "Membership of the professional body is required; we reimburse the fee after you start.",
        "The company will cover your visa fee of £1,500 and the flight.",
        "You will process client deposits and collect the membership fee of $40 from gym members.",
        "Uniform is provided, training is paid at $18 per hour, and wages go out by bank transfer each Friday.",
    ),
)
