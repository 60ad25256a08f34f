"""Bank, card or online-banking details asked for before there is a job."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import FTC20, FTC_LI, KTSM, SOFTPEDIA

BANK = (
    "bank_details|bank_detail|bank_account|bank_accounts|bank_name|bank_info|bank_information|"
    "bank_particulars|banking_details|banking_information|banking_info|account_number|account_numbers|"
    "account_no|account_num|acct_number|acct|acc_number|acc_no|a/c|a/c_number|a/c_no|routing_number|routing|"
    "routing_and|sort_code|sort-code|ifsc|swift_code|account_#|acct_#|name_on_account|name_on_the_account|"
    "account_holder|account_holder_name|ach_form|ach_authorization|ach_authorisation|bank_letter|"
    "bank_confirmation_letter|upi_id|direct_deposit_details|direct_deposit_form|direct_deposit_info|"
    "direct_deposit_information|void_check|voided_check|voided_cheque|void_cheque|blank_check|blank_cheque|"
    "cancelled_cheque|canceled_cheque|bank_statement|bank_statements|cashtag|debit_card|credit_card|atm_card|"
    "bank_card|card_number|card_details|card_info|online_banking|internet_banking|mobile_banking|net_banking|"
    "netbanking|bank_login|bank_log_in|passbook|bank_logs|bank_user_id"
)

FLAG = RedFlag(
    __name__,
    title="Asks for your bank or card details too early",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition="The candidate is asked for bank account, card or online-banking details before a verified start.",
    why=(
        "Before you are hired there is nothing to pay you for. The US FBI lists early requests for bank "
        "details among the signs of a fake job."
    ),
    advice=(
        "Do not give account, card or login details before a signed contract.",
        'You could write: "I\'ll add my bank details in your payroll system once I have signed."',
        "If you have given them, call your bank today.",
    ),
    sources=(FTC20, FTC_LI, SOFTPEDIA, KTSM),
    thresholds="Any request before an offer counts; a card or an online-banking login is never needed.",
    patterns=(
        f"@hand_over|confirm|enter|fill|fill_in|fill_out|complete|include|advise|state|list|put|sign|return ..3 {BANK}",
        "@hand_over|confirm|enter|fill|include|state|need ..8 sort_code|routing_number|account_number|card_number|debit_card|bank_name|name_of_bank ..3 bank|account|routing|number|and|,",
        f"@hand_over|confirm|enter|need|needs|require|requires|state ..2 your|ur|ya ..3 {BANK}|zelle|cash_app|cashapp|paypal|venmo|gcash|account_details|account_information|account_info|bank|m-pesa|mpesa_number|revolut|chime|upi|payid|bsb|interac",
        f"name|names|address|phone|birth|email|age|number|ssn ..3 and|,|with|&|plus|/ ..2 {BANK}",
        "name|names ..1 of ..2 bank|financial_institution|credit_union",
        "which|what ..1 bank|banks|credit_union ..2 do|are|is|does|did ..1 you|u|your ..3 bank|use|with|operate|have|using|hold|own|account|salary",
        "which|what ..1 bank ..1 you|u ..1 use|bank|operate",
        "who|whom do|are|is you|u bank|banking with",
        "how long ..8 bank|banked|account",
        "your|ur|the|what|what's account|deposit|card|mobile_deposit|cheque_deposit ..1 limit|limits",
        "@hand_over|tell|say|specify|which|what|confirm ..6 account ..8 wages|salary|paid|stipend|allowance|payroll|training_pay|first_pay|compensation",
        "set_up|setup|setting_up|arrange|activate|enrol|enroll|complete|fill|register ..6 direct_deposit|payroll ..8 before|prior|ahead|today|first|interview|now|call_you",
        "direct_deposit|payroll_form ..8 before|prior_to|ahead_of|today ..6 interview|talk|call|chat|speak|orientation",
        "front|back|both|two ..7 debit|credit|bank|atm|visa|salary card",
        "@hand_over|snap|photograph|scan|need|show ..8 debit|credit|bank|atm card|cards",
        f"photo|photos|picture|pictures|pic|pics|copy|scan|image|screenshot ..7 {BANK}|bank_app|bank_balance|account_page|account_balance",
        "long|16|sixteen|- digit|digits|number ..3 card|debit_card|front",
        "cvv|cvc|expiry_date|expiration_date ..8 card|number|code|back",
        "your|ur|the|share|send|give|provide|need|username|user_id ..3 username|user|login|log-in|password|id|pin|credentials|access|user_id|and|for ..8 online_banking|internet_banking|mobile_banking|online_bank|bank_app|bank_account|bank_login|net_banking|bank_portal|your_bank",
        "your|ur ..3 online_banking|internet_banking|mobile_banking|online_bank|bank_app|netbanking|net_banking ..7 username|user_id|login|log-in|password|credentials|pin|access|logins|details",
        "link|connect|verify|attach|connecting|linking ..3 your|ur ..3 bank|checking|bank_account|debit_card|credit_card",
        "proof ..2 bank|account ..3 account|ownership|details",
        "@hand_over|confirm|need|enter|fill|state ..8 sort_code|routing_number|account_number|debit_card|atm_card|checking_account|online_banking|type_of_account|account_type|bank_name|name_of_bank|acct|a/c",
        "where do|does|are|is|did you|u ..1 bank|banking",
        "your|ur|what's_your|whats_your ..1 credit_score",
        "photograph|snap|scan|picture|photo|text|send|email|need|attach ..7 blank|void|voided|cancelled|canceled ..1 check|cheque",
        "cash_app|cashapp|zelle|venmo|paypal|chime ..1 tag|handle|name|details|id|email|number|account ..8 so|to|for|before ..8 send|pay|bonus|test|manager|interview|deposit",
        "how_much ..6 deposit ..6 phone|day|daily|mobile|app|once",
        f"not|unable|cannot|only ..8 without|until|unless|after ..7 {BANK}",
        "@hand_over|confirm|need|enter ..2 your|ur ..2 iban",
        "bank you|u ..1 bank_with|use|are_with|'re_with|operate_with|are_using",
        "the|which|what bank ..1 you|u ..1 use|bank_with|are_with|'re_with|operate",
        "bank|account|holder ,|/|& ..2 ifsc|routing|sort_code|swift|account_type",
        "branch ..3 ifsc|swift|sort_code",
        "your|ur ..1 bank ..8 deposit|deposits|deposited",
        "what|which ..1 type|kind of account|bank ..6 do|are|is|you|have",
    ),
    hints=(
        "your|ur ..1 bank_details|bank_account|account_details|account_number|routing_number|sort_code|iban|banking_information",
        "bank_details|account_number|bank_information|bank_account",
        "direct_deposit ..3 form|set-up|setup|information|details",
    ),
    needs=(
        "bank|account|a/c|ac no|ac number|routing|sort|iban|ifsc|card|cvv",
        ":|=|_|.|…|?|-",
    ),
    regexes=(
        r"(?m)^[ \t>*•\d.)-]{0,8}(?:your )?(?:(?:name of (?:your )?)?bank(?: name)?|(?:bank )?account (?:name|number|no\.?|holder|type|limit)|a/?c (?:no\.?|number)|routing(?: (?:number|no\.?))?|sort code|iban|ifsc(?: code)?|(?:debit |credit )?card (?:number|no\.?)|cvv|bank login|online banking (?:username|user id|password|login))"
        r"[ \t]*(?:\([^)\n]{0,40}\))?[ \t]*[:=_.…?-]+[ \t_.…]*$",
    ),
    examples=(
        "[[Which bank do you use]] and what's the [[account limit]]? Needed for the interview form.",
        "[[Send routing and account number]] so we can set up direct deposit before we talk.",
        "Provide a [[photo of your debit card]], both sides.",
        "Before HR calls, just [[let me know which account we should pay the training allowance]] into.",
        "[[Who do you bank with]], dear? The board only pays to certain ones.",
        "Bank Name:\n[[Account number:]]\nHow long have you had it:",
    ),
    counterexamples=(
        "Your salary is paid monthly to a bank account of your choice once you have joined.",
        "We're hiring a bank reconciliation clerk; tell us about accounts you've handled.",
        "We never ask candidates for bank details before an offer.",
        "Travel costs: send receipts after the interview and an IBAN for the refund, form attached.",
        "A recruiter told me to send my account number before the interview and I refused.",
        "Send us your CV and the names of two key accounts you managed.",
    ),
    stages=(Stage.OPEN,),
)
