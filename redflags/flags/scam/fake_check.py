"""A cheque or transfer to deposit, part of which is to be spent or sent on."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import BBB21, CAFC, CONSAFF22, FTC21

CHECK = (
    "a_check|the_check|this_check|that_check|our_check|your_check|you_check|first_check|company_check|"
    "dollar_check|check_of|check_for|check_to|check_worth|check_via|check_from|check_which|check_that|"
    "by_check|deposit_check|check_by|cheque|echeck|e-check|e-cheque|money_order|money_orders|cashier's_check|"
    "cashiers_check|cashier_check|certified_check|bank_draft|certified_draft|cashier_order|cashier's_order|"
    "bankers_draft|banker's_draft"
)
THINGS = (
    "equipment|equipments|home_office|mini_office|office_equipment|office_supplies|supplies|materials|"
    "software|softwares|laptop|printer|groceries|items|errands|errand|wheelchair|installer|decal|toys|gadgets|"
    "furniture|setup|set-up|gifts|kit|medication|movers|mover|caterer|nanny_supplies|working_tools"
)
PAYOUT = "zelle|wire|western_union|moneygram|cash_app|cashapp|venmo|remit|bitcoin|zelled|wired|remitted|cash-app"
REST = (
    "rest|balance|remainder|difference|excess|surplus|leftover|remaining_funds|remaining_money|"
    "remaining_balance|remaining_amount|left_over|extra"
)

FLAG = RedFlag(
    __name__,
    title="Sends you a cheque to deposit and spend",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The employer sends a cheque or transfer to deposit, with part of it to be spent or sent on.",
    why=(
        "The cheque bounces weeks later and your bank takes the whole sum back from you. "
        "In a study by the US Better Business Bureau, 36% of complaints about job scams involved one."
    ),
    advice=(
        "Do not deposit it, and do not spend or send any of the money.",
        "Show the cheque and the messages to your bank.",
    ),
    sources=(FTC21, BBB21, CAFC, CONSAFF22),
    thresholds="Any cheque or advance to deposit and pass on counts; wages and refunded expenses do not.",
    patterns=(
        "deposit|depositing|cash|present|bank|endorse ..1 the|this|that|a|our|it|front|said|these|both|your ..3 check|checks|cheque|cheques|money_order|money_orders|draft",
        "deposit|depositing it|this|them|same ..6 atm|bank_app|mobile|mobile_app|branch|account|teller|phone ..8 slip|receipt|picture|photo|send|proof|screenshot|available|withdraw",
        f"{CHECK} ..8 deposit|deposited|cash|present ..7 account|bank|atm|mobile|immediately|today|branch|asap|phone|app",
        f"print ..6 {CHECK} ..8 deposit|paper|ink|bank|stock|mobile|phone",
        "mobile|atm deposit ..8 check|cheque|slip|receipt|app|funds",
        f"echeck|e-check|e-cheque|echeque|digital_check|electronic_check|certified_check|cashier's_check|cashiers_check|cashier_check|bank_draft ..10 you|your|deposit|{THINGS}|purchase|print",
        f"mail|send|issue|overnight|courier|deliver|email|fedex|dispatch|write|cut|receive|get|mailing|sending|issuing ..6 {CHECK} ..10 buy|purchase|cover|order|{THINGS}",
        "overnight|courier|fedex|issue|mail|mailing|dispatch you|u ..3 check|cheque|money_order|payment|funds",
        f"{CHECK} ..3 for|cover|covers|covering|to_get ..8 home_office|office_equipment|working_equipment|work_equipment|supplies|materials|software|softwares|laptop|printer|vendor|decal|groceries|wheelchair|items|toys|gadgets",
        f"{CHECK} ..8 vendor|vendors|decal|installer|graphics|graphic_artist|wrap|supplier|mover|movers|caterer|merchant|western_union|moneygram|gift_card|gift_cards|walmart|money_centre|money_center",
        "once|when|after|as_soon_as|if the|this|that|it|your|our check|cheque|deposit|money|funds|payment ..2 clears|cleared|clear|reflects|reflect|drops|lands|hits|available ..10 buy|purchase|order|withdraw|forward|transfer|vendor|zelle|deduct|keep|cash",
        "it|funds|money|payment|deposit|amount|they ..2 hits|clears|drops|reflects|lands|shows|reflect|clear ..6 account|bank|balance ..8 buy|purchase|send|withdraw|transfer|forward|order|zelle|pay|convert",
        "cheque clears|cleared",
        f"keep|pocket|retain|deduct|take|minus|remove|withdraw ..6 <money>|300|400|500|350|450|200|250 ..8 for|as your|ur|yourself|you|wage|wages|pay|first ..8 {REST}|send|zelle|transfer|wire|forward|supplier|vendor",
        f"keep|pocket|retain|deduct|take|minus ..6 <money> ..10 {REST}|zelle|wire|supplier|vendor|transfer_the|forward_the|send_the",
        f"zelle|wire|remit|withdraw|cashapp|venmo ..2 {REST}",
        f"forward|forwarding ..2 {REST} to|via|through|by|in|with",
        f"send|transfer|spend|use|pass|give|pay|return|refund ..2 {REST} ..3 him|her|them|me|my|us|vendor|vendors|supplier|agent|account|installer|mover|movers|seller|store|shop|landlord|caterer|merchant|artist|zelle|cash_app|bitcoin|western_union|charity",
        f"{REST} ..1 goes_to|go_to",
        f"{REST} ..6 {PAYOUT}|forwarded_to|passed_on|passed_to|sent_on|to_be_sent|should_be_sent|paid_to|sent_to|transferred_to|given_to|be_passed|be_handed",
        f"{PAYOUT} ..3 {REST}",
        f"advance|prepayment|upfront_payment|sign-on|funds ..8 forward|send|transfer|zelle|wire|remit ..6 {REST}|part",
        "overpaid|overpayment|overpay|extra_funds|too_much|extra_amount ..8 return|refund|send|forward|wire|zelle",
        "issue|issued|issuing|send|instructed|mail|transfer ..8 payment|funds|money|cheque|check ..8 groceries|supplies|toys|items|shopping|errands|errand|wheelchair|gifts|orphanage|mover|movers",
        f"secret|mystery|shopper|shopping|assignment|evaluation ..10 {CHECK}|western_union|moneygram|funds_will|enclosed",
        "wrap|decal|sticker|decals ..10 check|cheque|upfront|up-front|first_payment|installer",
        "draft|cheque|check|money_order ..8 lodge|pay_it_in|bank_it|cash_it|lodged|deposit_it",
        "check|cheque|draft|money_order ..3 by|via|through|with ups|fedex|usps|dhl|courier|overnight|priority_mail|express|certified_mail",
        "sticker|stickers|decal|decals|wrap|advert|ad|banner ..6 on|for|around ..2 your|ur ..2 car|truck|vehicle|bike|van|boat|suv",
        "artist|installer|specialist|agent|vendor ..6 paid|pay ..6 out_of|from ..3 check|cheque|payment|funds|first",
        "once|when|after|as_soon_as ..1 funds|money|payment|amount|deposit ..3 available|shows|show|ready|reflect|reflects|clears|lands ..8 zelle|withdraw|transfer|send|pay|buy|purchase|wire|order|forward",
        "zelle|venmo|cashapp|cash_app|wire|western_union ..1 <money> ..3 to",
        "front and|&|/ ..1 back of ..3 check|cheque|checks|cheques|money_order",
        "pay|settle|give ..3 florist|caterer|physiotherapist|mover|movers|therapist|vendor|installer|supplier|interpreter|landlord|decorator|carpenter|agent ..6 and|then ..2 keep",
        "make|do|complete|proceed_with|perform ..2 deposit ..8 mobile|app|atm|slip|receipt|printed|check|cheque",
        "check|cheque amount|value|total ..2 is|:|of",
        "send|transfer|pay|wire|forward ..3 via|by|through|using zelle|cash_app|cashapp|venmo|western_union|moneygram|bitcoin|apple_pay|interac ..1 to ..2 the|our|his|her|my|this",
        "cashed|cash_it|deposit_it|deposited|bank_it ..14 balance|rest|remainder|difference",
        f"{PAYOUT} ..2 remaining|rest",
        f"covers|cover|covering|includes|include ..2 your|ur ..2 first|week|week's|weekly ..3 and|plus ..7 {THINGS}",
        "send|mail|sending|mailing|issue|issuing ..1 you|u ..3 cashier's_check|cashiers_check|certified_check|bank_draft|money_order|certified_draft",
    ),
    hints=(
        "check|cheque ..6 mail|mailed|mailing|fedex|ups|overnight|courier|usps",
        "car|vehicle|truck|auto wrap|wrapping|wrapped|advert|sticker|decal",
        "drive|driving ..8 sticker|decal|wrap|wrapped|advert|banner|logo",
        "mystery|secret shopper|shoppers|shopping",
        "errands ..8 pay|payment|bills|shopping|groceries|gifts",
        f"{REST} ..3 vendor|supplier",
    ),
    examples=(
        "We'll mail a cashier's check; deposit it, [[keep $300 and Zelle the rest]] to our vendor.",
        "[[Print the attached cheque and use mobile deposit]], then buy the printer from our supplier.",
        "Your sign-on advance is $2,950, [[forward the balance to]] the equipment agent.",
        "As soon as [[the check clears you'll purchase]] the toys and a few groceries for my son.",
        "[[A check for your home office]] is coming by UPS on Friday.",
        "Dad's wheelchair man needs settling, so take out your first week and [[send the remainder to]] him.",
        "[[Deposit the cheque]] at any ATM and text me the slip.",
    ),
    counterexamples=(
        "Your first pay cheque will be mailed on the 15th.",
        "We'll reimburse your train fare by cheque.",
        "Bring a voided cheque for direct deposit set-up on your first day.",
        "We will never send you a cheque to deposit, or ask you to forward money.",
        "They sent me a check and told me to keep $300 and wire the rest.",
        "Once your background check clears, we will send the contract and the rest of the paperwork.",
        "You will process customers' cheques and deposits at the counter and balance your till.",
    ),
)
