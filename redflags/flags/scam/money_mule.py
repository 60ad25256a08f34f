"""Other people's money passed through the candidate's account."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import CAFC, NASC25, TELUSCAFC

ACC = (
    "account|accounts|bank_account|bank_accounts|bank|paypal|cash_app|cashapp|zelle|venmo|revolut|upi|monzo|"
    "wise|chime|mobile_money|m-pesa|gcash|name|acct|acc"
)
FUNDS = (
    "payments|payment|funds|fund|transfers|transfer|deposits|donations|remittances|money|wire_transfers|wires|"
    "transactions|sums|proceeds|rent_money"
)
PAYERS = (
    "clients|customers|buyers|donors|partners|investors|client|customer|buyer|tenants|contractors|sponsors|"
    "renters|payers|shoppers|subscribers|members"
)
KEEP = "keep|keeps|keeping|retain|retaining|deduct|deducting|withhold|take|taking|hold_back|subtract|minus|leave"

FLAG = RedFlag(
    __name__,
    title="Asks you to pass money through your account",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The work is to receive money in a personal account and pass it on.",
    why=(
        "The money is usually stolen. Moving it on counts as money laundering, and the holder of the "
        "account is the one who is found."
    ),
    advice=(
        "Do not move, withdraw or convert any money, and do not open an account for them.",
        "If money has arrived, leave it there and tell your bank and the police.",
    ),
    sources=(TELUSCAFC, NASC25, CAFC),
    thresholds="A personal account used for the company's or its clients' money counts; wages paid to you do not.",
    patterns=(
        f"{PAYERS} ..6 pay|pays|send|sends|deposit|deposits|transfer|transfers|wire|remit|paying|sending ..6 to|into|in|through|via|on your|ur ..3 {ACC}",
        f"{PAYERS} ..8 pay|send|transfer|wire|remit|release ..6 funds|payment|payments|money|them|it ..2 to you|u|your",
        f"receive|accept|collect|take|process|receiving|accepting|collecting|processing|get|handle|getting ..6 {FUNDS} ..8 into|in|through|via|using|to|on your|ur|personal ..3 {ACC}",
        f"{FUNDS} ..6 go|goes|come|comes|credited|pass|passes|sent ..2 to|through|with you|u ..12 forward|wire|withdraw|convert|move_it|move_the|coins|bitcoin|hand_it|hand_the|courier|owner|keep|take_%|take_10|take_8",
        f"run|route|pass|push|channel|process|move|funnel ..6 {FUNDS}|sales|invoices|turnover ..3 through|via|into your|ur|you|personal ..3 {ACC}",
        f"receive|receiving|accept|collect|get|getting ..6 {FUNDS} ..8 forward|forwarding|send|sending|transfer|remit|wire|convert|pass|resend|redistribute|distribute|disburse|withdraw|move ..2 them|it|the_rest|rest|on|onward|to_us|to_me|what's_left",
        "receiving|receive and|/|& sending|forwarding|transferring|resending of? money|funds|payments|transfers",
        "getting|get|receive|receiving ..2 zelle|paypal|venmo|cash_app|cashapp|wires ..8 move|send|forward|convert|pass|transfer",
        f"{KEEP} ..3 %|percent|per_cent|commission|cut|percentage ..8 wire|remit|bitcoin|western_union|moneygram|what's_left|what_is_left|rest_to_us|rest_to_me",
        f"{KEEP} ..3 %|percent|per_cent|commission|cut|percentage ..8 send|transfer|pass|move|hand|forward|give ..3 rest|remainder|balance|remaining|it|them|what's ..2 us|me|him|her|them|on|via|by|supplier|suppliers|my|our|through|along|courier|usdt",
        f"{KEEP} ..3 %|percent|per_cent|commission|percentage|cut ..7 each|every|amount|amounts|transfer|transfers|transaction|transactions|deposit|funds|received|for_yourself|as_your",
        "payment_processing|payments_processing|payment_receiving|funds_transfer|fund_transfer|money_transfer|payment_collection|payments_receiving|funds_processing|transaction_processing|payment_transfer|money_transmission agent|agents|representative|intermediary|manager_from_home|assistant_from_home",
        "financial|payment|payments|transfer|remittance|transaction agent|agents|courier|intermediary ..8 bank_account|active_account|an_account|your_account|from_home|your_country|percent|%|no_limit",
        "can_not|unable|difficult|difficulty|problem|trouble|not|delays ..6 accept|receive|accepting|receiving|take ..6 transfers|payments|wire_transfers|funds|checks ..12 representative|representatives|agents|you_receive|through_you|to_you",
        "bank|account|accounts ..3 no|without|unlimited|high|large|any ..2 limit|limits|restriction|restrictions",
        "no|unlimited|high|large ..2 limit|limits|transfer_limit ..3 account|accounts|on_your",
        "every|each|per|any ..1 transaction|transfer ..8 you|u ..3 get|earn|receive|keep|paid",
        "open|register|set_up|create|setup|opening ..3 business|corporate|crypto|second|separate|new|additional|limited|merchant ..2 account|company|accounts|llc|limited_company ..8 in|under your|ur ..1 name",
        "open|register|set_up|create|form|incorporate ..6 account|accounts|llc|ltd|limited_company|company ..8 in_your_name|under_your_name|in_your_own_name|for_it|account_for ..10 payments|transactions|funds|transfers|run|us|we|clients|money|login|access|handle",
        "rent|rental|renting|lease|lend|hire_out ..3 your|ur|bank|out ..3 account|accounts|bank_account|sim|atm_card|paypal|revolut",
        "withdraw|cash_out|take_out|pull_out ..3 cash|funds|money|it|amount|them ..8 bitcoin|crypto|usdt|atm|courier|deposit_it|western_union|moneygram|send|hand|forward|machine|colleague|representative|give_it",
        "bitcoin|crypto|btc|coin atm|machine|kiosk|depot",
        "convert|exchange|change|turn ..6 to|into|for|in bitcoin|btc|usdt|crypto|cryptocurrency|ethereum ..8 send|transfer|wallet|forward|client|our|us|them|address",
        "via|through|by|using western_union|moneygram|money_gram|worldremit|western_union/moneygram|crypto_atm|bitcoin_atm",
        "no|not|without|lack ..7 bank|account|accounts|office ..6 in your|ur country|region|state ..10 payments|payment|transfers|money|funds|clients",
        "pass|forward|move|transfer|hand ..2 it|them|money|funds|cash ..3 to ..3 supplier|suppliers|vendor|vendors|contractor|colleague|courier|landlord|charity ..3 same_day|bitcoin|crypto|cash|i_name|we_name",
        "clean|fresh|aged|empty|unused|clear account|accounts ..12 load|withdraw|drop|deposit|split|transfer|cash",
        "need|looking_for|anyone_with|who_has|got ..3 chase|td|boa|wells|barclays|monzo|lloyds|revolut|rbc|navy_federal|cashapp|natwest|capitec ..8 drop|account|load|split|get|cut|slip",
        "open|create|register|set_up ..6 merchant|stripe|paypal|square|shopify|payoneer ..3 profile|account|page ..8 your|ur ..1 details|name|id|information|own",
        "transfer|money|wire|funds|deposit lands|hits|drops|arrives|clears ..10 cash|withdraw|branch|atm|teller|meet",
        "you|u ..2 disburse|redistribute|remit|distribute ..8 subcontractors|suppliers|contractors|vendors|partners|agents ..8 %|percent|keep|stays|instructed|told|minus",
        "withdraw ..8 split|share|half",
        "earnings|proceeds|profit|profits|revenue|sales ..6 to you|u|your ..8 send|pass|forward|transfer|return ..3 our|us|part|share|rest",
        "hire|rent|lease|borrow ..2 it|account|yours ..6 for ..2 <money>|month|week|day|500",
        "payment assistant|handler|officer ..10 onward|forward|customer_money|receive",
    ),
    hints=(
        "payment|payments|financial processor|processing|agent|assistant ..6 home|remote|part-time",
        "personal|active|existing bank_account|account",
        "your|ur bank_account|account ..4 active|good_standing|verified|months|years",
        "payments ..4 overseas|international|foreign clients|customers ..8 representative|agent|assistant",
    ),
    examples=(
        "Clients will pay into your account, [[keep 8% and send the rest by Bitcoin]].",
        "Financial agent wanted, must have an active [[account with no limit]].",
        "[[Open a business account in your name]], we'll run the payments.",
        "Twice a month [[the buyers transfer to your account]] and you pass it to our supplier the same day.",
        "It's only admin: [[collect the donations in your PayPal]] and move them to the charity on Fridays.",
        "You take out [[the cash and feed it to the bitcoin machine]] next to the petrol station.",
    ),
    counterexamples=(
        "Accounts payable clerk processing supplier invoices in SAP.",
        "Your wages are paid to your own account monthly.",
        "Treasury analyst, group cash pooling.",
        "We never ask anyone to receive payments in their own account or forward funds.",
        "My recruiter wanted me to receive money in my account and wire the rest to a supplier.",
        "You will earn 10% commission on every contract you close, paid with your salary.",
        "Our app lets customers pay shops from their account; you would own the payments API.",
    ),
)
