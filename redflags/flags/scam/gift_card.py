"""Gift cards or vouchers that the candidate must buy."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import BBB21PDF, FTC21

GIFT = (
    "gift_card|gift_cards|giftcard|giftcards|gift-card|gift-cards|e-gift|e-gift_cards|egift|itunes|steam|"
    "steam_cards|steam_wallet|google_play|razer_gold|razer|vouchers|voucher|e-vouchers|e-voucher|evouchers|"
    "recharge_cards|recharge_card|scratch_cards|prepaid_cards|prepaid_card|apple_cards|apple_card|"
    "amazon_cards|ebay_cards|ebay_card|visa_cards|visa_prepaid|vanilla_cards|gift_certificates|vanilla|"
    "sephora_cards|walmart_cards|target_cards|neosurf|flexepin|paysafecard|openbucks|nordstrom_cards|"
    "xbox_cards|xbox_card|xbox|psn_cards"
)

FLAG = RedFlag(
    __name__,
    title="Asks you to buy gift cards",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The candidate is asked to buy gift cards or vouchers and send the codes.",
    why=(
        "A gift-card code is cash that cannot be called back. A request to buy cards and send the codes "
        "is always fraud."
    ),
    advice=(
        "Stop, and do not send the codes or pictures of the cards.",
        "If you have, call the card's issuer at once with the receipt in hand.",
    ),
    sources=(FTC21, BBB21PDF),
    thresholds="Any request that you buy cards counts; a voucher given to you does not.",
    patterns=(
        f"buy|buying|purchase|purchasing|procure|acquire ..8 {GIFT}",
        f"get|grab|pick_up|pick|fetch|source ..2 me|us|some|few|a_few|couple|several|five|four|three|ten ..8 {GIFT}|cards",
        "get|grab|pick_up|pick|fetch|obtain ..6 razer|razer_gold|steam_cards|itunes|google_play|apple_cards|ebay_cards|visa_prepaid|prepaid_cards|vanilla_cards",
        f"ask|request ..2 for|them ..8 {GIFT}",
        f"go|head|run|stop|walk|drive|nip|pop|rush|hop|take ..8 to|into|by|at|down ..8 {GIFT}|prepaid_ones|gift_ones",
        "use|spend|take|convert|put ..8 on|for|into|towards ..6 gift_card|gift_cards|giftcards|steam_cards|apple_cards|itunes|prepaid_cards|steam|google_play|razer",
        "apple|steam|itunes|razer|razer_gold|google_play|vanilla|playstation|ebay|amex cards|pins",
        f"{GIFT} ..10 code|codes|barcode|barcodes|pins|pin|silver|numbers ..8 back_of|send_me|send_us|photo|picture|pictures|pics|scratch|scratched|text_me|to_me|me|us|revealed|reveal|uncover",
        f"{GIFT} ..8 scratch|uncover|reveal|scratched|peel ..1 the|off|them|it|pin|code|gently|back|each",
        f"{GIFT}|cards ..10 shoot|send|text|read|email ..3 numbers|codes|pins",
        "scratch|scratching|peel|scratched the|off|them|each|their|gently|silver|it ..7 code|codes|back|silver|pins|panel|pin|cards|numbers|strip",
        "scratching|scratched|scratch ..8 photo|photos|picture|pictures|pics|snap|send",
        "photo|photos|picture|pictures|pics|pic|snap|snapshots|images|screenshot|scan ..3 of ..2 codes|barcode|barcodes|the_cards|each_card|vouchers|gift_cards|back_of_the",
        "send|text|email|forward|snap ..6 back|backs of ..2 cards|card|vouchers|each",
        f"{GIFT} ..8 reimburse|reimbursed|pay_you_back|refund|refunded|paid_back|first_task|added_to_your|out_of_your|add_it_to_your|on_your_check|add_to_your",
        "pay|payment|fee|settle|deposit ..7 with|by|via|in|using|through ..2 gift_card|gift_cards|giftcards|itunes|steam|google_play|apple_card|razer",
        "reimburse|pay_you_back|refund|repay|add_it_to_your ..8 gift_cards|gift_card|giftcards",
        f"first|quick|small|little|urgent|onboarding task|errand|assignment|favour|favor|job ..10 buy|purchase|get|grab|pick_up|store|shop ..8 {GIFT}|cards_for",
        f"errand|favour|favor ..10 {GIFT}",
        "gift_cards|giftcards|vouchers|cards ..8 for|to ..3 clients|orphans|orphanage|staff|veterans|hospice|patients|donors|nieces|children ..10 buy|pick_up|purchase|code|codes|store",
        f"walmart|best_buy|cvs|walgreens|tesco|shoprite|nearest_store|any_store|mall ..8 buy|pick_up|ask|purchase ..8 {GIFT}|prepaid_ones",
        "<money> ebay|amazon|apple|steam|google_play|visa|target|walmart|sephora|razer cards|card",
        f"{GIFT} ..10 send|text|email|snap|whatsapp|forward ..3 pin|pins|codes|code|slips|numbers|receipts",
        "claim|redemption code|codes",
        "accept|accepts|take|takes ..1 steam|itunes|google_play|razer",
        "accept|accepts|take|takes apple ..2 steam|cards|card|itunes",
        "load|buy|get ..2 vouchers|airtime ..10 pin|pins|slip|slips|code|codes",
        "gift_cards|giftcards|gift_card|cards|vouchers ..8 digits|numbers|codes ..3 back|behind|on_the",
        "use|spend ..6 funds|fund|money|rest|balance|part|cash ..3 for|on ..3 amazon|apple|steam|itunes|gift|visa|ebay|walmart|sephora ..1 card|cards",
        "purchase|buy|grab|get ..3 amazon|apple|steam|itunes|visa|ebay|walmart|sephora|target|google cards|card ..8 for|to|x|worth|and|,",
        "scratch|scratched and|&|,|then ..2 attach|send|snap|text|email|share|upload",
    ),
    hints=(
        "<money> ..3 in|of|worth_of|each|on ..3 gift_cards|gift_card|giftcards|vouchers|apple_cards|steam_cards|itunes|google_play",
        "gift_cards|giftcards|gift_card|itunes|steam_card|vouchers ..8 buy|store|task|code|codes|send",
        "reimburse|pay_you_back ..8 cards|vouchers",
        "errand|favour|favor ..8 store|shop|cards|mall",
    ),
    examples=(
        "Your first task: [[buy five Apple cards]] for client gifts and send pictures of the codes.",
        "[[Use part of the cheque for Steam cards]].",
        "I'm in a meeting, [[get me $400 in vouchers]], I'll pay you back with your wages.",
        "On your way in, [[pick up four $200 Apple gift cards]] for the clients.",
        "When you are back in the car, [[scratch the silver bit]] and send me what is under it.",
        "Keep the receipts and [[text me the backs of all cards]], the orphanage is waiting.",
    ),
    counterexamples=(
        "Complete the survey and get a $10 gift card from us.",
        "You'll design gift cards for our retail range.",
        "Referral reward: £50 voucher.",
        "No one here will ever ask you to buy gift cards or send codes.",
        "My new boss asked me to buy Steam cards and send him the codes.",
        "As a thank you for the interview we email each candidate an Amazon voucher.",
        "Please bring two business cards and pick up your visitor badge at the desk.",
    ),
)
