"""Money asked of the candidate: the commonest job scam."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import DBS22, FTC20, FTC21, UKAGENCY

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
    thresholds="Any request to pay counts. Notices that no fee is ever charged do not.",
    patterns=(
        "registration|processing|application|training|onboarding|enrolment|enrollment|placement|activation|security|visa|admin|administration|background_check|certification|starter_kit|membership|booking fee|fees|charge|deposit|payment ..4 <money>",
        "pay~|settle~|transfer~|remit~|send~ ..5 fee|fees|charge|deposit|cost|costs ..6 before|first|secure|reserve|start|process|activate|confirm",
        "pay~|settle~|transfer~ ..2 <money> ..4 fee|deposit|training|registration|check|kit|certificate|visa|screening|uniform|materials",
        "pay~|send~|transfer~ ..3 <money> ..3 for your|the ..3 check|kit|certificate|training|visa|screening|uniform|badge|clearance|software|course|card",
        "certificate|training|course|check|screening|kit|uniform|badge|clearance|medical ..2 costs|cost|is ..2 <money> ..6 returned|refunded|refundable|reimbursed|deducted|payable|non-refundable",
        "refundable|non-refundable|one-time|one-off|small|nominal|token|little ..2 fee|deposit|payment|charge|contribution ..3 <money>",
        "refundable ..2 fee|deposit|payment|charge|amount|sum",
        "you|your|candidate|candidates|applicants ..5 pay|cover|bear|fund ..4 own_training|own_screening|own_background_check|registration|visa_fee|visa_fees|application_fee|training_fee",
    ),
    hints=("fee|deposit|payment ..4 secure|reserve|activate|unlock ..4 slot|place|seat|position|file|account|job",),
    examples=(
        "A [[refundable registration fee of $75]] secures your interview slot.",
        "[[Pay £49 for the DBS check]] and we'll send the contract.",
        "The [[training certificate costs 120 euros, returned]] with your first salary.",
        "You will need to [[settle the onboarding charge before]] we can activate your file.",
    ),
    counterexamples=(
        "We will never ask candidates for a registration fee of any amount.",
        "We pay your travel to the interview and cover the cost of the visa.",
        "You asked whether there is a fee: no, the DBS check is on us.",
        "A recruiter once asked me to pay a registration fee of $75, so I walked away.",
    ),
)
