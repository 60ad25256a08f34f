"""Equipment or software that the candidate must buy to start."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import CONSAFF22, FTC_LI, KTSM, SOFTPEDIA

BUY = "buy|buying|purchase|purchasing|order|ordering|procure|procuring|acquire|obtain|source|get|pay_for|paying_for"
SELLER = (
    "vendor|supplier|dealer|merchant|reseller|it_agent|equipment_agent|distributor|retailer|seller|"
    "store_agent|it_guy|it_vendor|hardware_partner|outlet|it_man|it_person|equipment_manager|it_supplier|"
    "it_engineer"
)
BACK = (
    "reimburse|reimbursed|reimburses|reimbursement|reimburses_you|refund|refunded|refunds|paid_back|"
    "pay_you_back|pay_back|repaid|repay|get_it_back|money_back|credited|added_to_your|claim_it_back|"
    "add_it_to_your|returned_to_you|put_it_on_your|comes_back|back_with_your|compensated|recover_it|recoup|"
    "get_your_money_back|added_back|add_it_to_your|add_that_to_your|we_add_it|reimbursable"
)

FLAG = RedFlag(
    __name__,
    title="Asks you to buy equipment, to be repaid later",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The candidate must buy equipment or software from a named vendor, or with money the employer sends.",
    why="The vendor is part of the scheme and the refund never comes. Real employers ship their equipment to you.",
    advice=(
        'You could write: "Please ship the equipment to me." A refusal settles the matter.',
        "Do not pay an invoice for equipment or software, from your money or from theirs.",
    ),
    sources=(FTC_LI, SOFTPEDIA, KTSM, CONSAFF22),
    thresholds=(
        "Any purchase before the start at the employer's instruction counts; your own tools in a trade, "
        "or a budget you may claim, do not."
    ),
    patterns=(
        f"{BUY} ..2 your|ur|the|these|all|this|it|them|a|an|needed|required|work|working|everything|workstation|laptop ..8 from|through|via|with|at our|the|an|this|their|company|approved|certified|authorised|authorized|trusted|a ..3 {SELLER}",
        f"{BUY}|set_up|supply ..8 @kit ..10 approved|certified|accredited|authorised|authorized|trusted|designated|preferred|recommended|appointed|company's ..1 vendor|supplier|dealer|merchant|reseller|distributor|retailer|seller|outlet|shop|store|agent|partner",
        f"buy|order|purchase|get the|your|a|this|these|an ..6 @kit ..12 {BACK} ..8 first|payday|salary|orientation|training|after|paycheck|wages",
        f"staff|hires|hire|employees|trainees|workers|candidates|you|employee|starters ..3 buy|purchase|order|procure|pay_for|get ..8 first|upfront|up_front|themselves|yourself|yourselves ..10 {BACK}|claim",
        f"proof_of_purchase|proof_of_payment|purchase_receipt ..8 {BACK}",
        f"@kit ..8 {BACK} ..7 first|next|payday|pay|paycheck|paycheque|salary|wages|week|month|orientation",
        f"{SELLER}|it_department|technician ..6 invoice~|bill~|send_you|contact_you|email_you|emailed_you|text_you|reach_out ..10 pay|payment|paid|software|softwares|laptop|equipment|licence|license|zelle|cash_app|gadgets",
        f"{SELLER} 's ..1 zelle|cash_app|cashapp|paypal|venmo|account|details|bitcoin|apple_pay|bank",
        "pay|settle|clear ..6 invoice|bill ..8 software|softwares|laptop|equipment|licence|license|macbook|workstation|vendor|supplier|it_agent|dashboard|tracker",
        f"pay|zelle|cashapp|cash_app|venmo|send ..6 {SELLER} ..8 @kit|zelle|cash_app|venmo|today|ship|delivery|via|through",
        f"{SELLER} ..7 accepts|takes|prefers|only ..6 zelle|cash_app|cashapp|venmo|bitcoin|paypal|apple_pay|gift_cards|crypto",
        "a_check|the_check|check_for|check_to|check_will|cheque|funds|upfront_payment|payment|grant ..10 buy|purchase|purchasing|order|cover|procure|get ..8 equipment|equipments|laptop|macbook|softwares|software|home_office|office_supplies|printer|materials|gadgets|workstation|working_tools",
        "check|cheque|funds|money|payment ..8 for your|ur|the ..3 home_office|mini_office|office_equipment|office_equipments|working_equipment|work_equipment|equipments|laptop|softwares|workstation",
        "home|mini|working office|equipment ..8 check|cheque|vendor|vendors|supplier|funds|reimbursed|purchased|zelle",
        f"funds|money|check|cheque ..8 used ..6 {SELLER}",
        "equipment|equipments|laptop|macbook|workstation ..8 you|u ..2 only|just ..3 bear|cover|pay|settle ..6 insurance|delivery|shipping|courier|customs|activation|configuration|fee|deposit|balance",
        "<money> ..6 for|software|laptop|licence ..2 software|softwares|laptop|licence|license|equipment|equipments|macbook|workstation|activation|headset|printer ..8 pay|paid|refund|refunded|reimbursed|vendor|invoice|before|first|today",
        "invoice ..8 laptop|equipment|equipments|software|softwares|macbook|workstation|headset ..8 pay|paid|reimburse|reimbursed|before|start",
        "cost|price|amount|it|money|expense ..3 goes|added|comes|reflects|included ..3 on|to|with|in|back ..2 your|ur ..1 first ..2 pay|payslip|paycheck|salary|pay_slip|wage|wages|paycheque",
        "courier ..6 picks|pick|collects|collect ..8 configuration|configure|programming|set-up|setup",
        "laptop|equipment|macbook|workstation|tablet|gadgets|devices ..8 payment ..6 him|her|them|vendor|supplier|agent|manager ..2 directly|today|via|by",
        "laptop|imac|macbook|equipment|tablet|devices ..10 cash_on_delivery|pay_on_delivery|pay_the_courier|pay_the_driver",
        "apple_pay|zelle|cash_app|cashapp|venmo|wire|paypal ..6 manager|vendor|agent|technician|it_desk|desk|department|supplier ..8 @kit|released|release|ship|dispatch",
        "contribution|deposit|token|part-payment|co-payment ..6 laptop|equipment|devices|tablet|macbook|workstation ..8 refunded|refundable|returned|ship|shipment|secures|release|dispatch|first",
        f"{SELLER} ..8 pay_him|pay_her|pay_them|zelle|cash_app|cashapp",
        f"make|send|complete|your|process_your ..1 payment ..3 to ..1 the|our|this|their ..1 {SELLER}",
        "settle|pay ..6 coordinator|manager|trainer|it ..8 reimbursed|refunded|refund",
        "<money> ..3 with|to ..2 coordinator|trainer ..8 reimbursed|refunded|refund",
        "ship|ships|release|releases|deliver|dispatch|delivers ..6 laptop|equipment|macbook|kit|devices ..8 payment|paid|you_pay",
        "payment ..8 ship|shipped|release|released|dispatch|dispatched ..6 laptop|equipment|macbook|devices|gadgets",
    ),
    hints=(
        "buy|purchase|order ..5 laptop|equipment|equipments|software|headset|printer|macbook|home_office",
        "our|approved|certified|accredited vendor|supplier ..6 equipment|laptop|software|contact|reach",
        "reimburse|reimbursed|reimbursement|refunded ..6 first|next salary|pay|paycheck|payday|wages",
        "deposit|security ..4 laptop|equipment|device|tablet",
    ),
    examples=(
        "[[Order your MacBook from our approved vendor]] with Cash App, we reimburse on payday.",
        "[[The IT agent will invoice $1,850 for the software licence]], pay today.",
        "[[A check for your home office]] is coming, send it on to the supplier.",
        "You [[get the headset and the printer yourself for now; it's all refunded with your first]] wages.",
        "[[Funds for the purchase of your working equipment]] will reach you before orientation.",
        "Your training starts as soon as [[our supplier has emailed you and the laptop is paid]].",
    ),
    counterexamples=(
        "Your laptop ships on Monday, tracking attached, nothing to pay.",
        "There's a €500 home-office budget you can claim after probation with receipts.",
        "Freelancers use their own equipment, as in the contract.",
        "You never have to buy equipment from a vendor of ours and wait for a refund.",
        "They told me to order a MacBook from their approved vendor and said I'd be reimbursed.",
        "As purchasing officer you will order office supplies from vendors and negotiate licences.",
        "We'll send your equipment by courier; please sign for it.",
    ),
)
