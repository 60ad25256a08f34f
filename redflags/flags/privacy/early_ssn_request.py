"""A government identity number asked for before there is an offer."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import BBB21, FTC20, FTC_LI, SOFTPEDIA

ID_NO = (
    "ssn|ss_number|ss_no|ss#|social_security_number|social_security_no|social_security_#|"
    "social_security_details|social_security_card|soc_sec|social_insurance_number|social_insurance_no|"
    "sin_number|sin_no|sin_#|national_insurance_number|national_insurance_no|national_insurance_details|"
    "ni_number|ni_no|ni_#|nino|aadhaar|aadhar|adhaar|adhar|aadhaar_card|pan_card|pan_number|pan_no|"
    "pan_details|tfn|tax_file_number|bvn|nin|ppsn|pps_number|pps_no|nric|ic_number|ic_no|nric_no|mykad|itin|"
    "tin_number|tin_no|cpf|curp|bsn|pesel|cnic|sss_number|philhealth|philhealth_number|pag-ibig|kra_pin|nssf|"
    "nhif|tax_id|tax_id_number|tax_number|tax_identification|tax_identification_number|national_id_number|"
    "national_identification_number|national_identity_number|sa_id_number|rsa_id_number|id_number|id_no|"
    "identity_number|identification_number|government_id_number|emirates_id_number|passport_number|"
    "passport_no|driver's_license_number|driver_license_number|driving_licence_number|steuer-id|steuernummer|"
    "sozialversicherungsnummer|steueridentifikationsnummer|codice_fiscale|numero_fiscale|uan"
)

FLAG = RedFlag(
    __name__,
    title="Asks for your tax or identity number too early",
    axis=Axis.SAFETY,
    severity=Level.CRITICAL,
    definition=(
        "The candidate is asked for a government identity number (SSN, SIN, National Insurance, Aadhaar, "
        "tax file number) before a verified offer."
    ),
    why=(
        "An employer needs this number for payroll, after you are hired. The US Federal Trade Commission "
        "warns of anyone who wants it as soon as you are in touch; "
        "in a study by the US Better Business Bureau, 25% of victims of job scams had given theirs."
    ),
    advice=(
        'You could write: "I\'ll provide tax details through your HR system after a signed offer."',
        "Do not send the number, or part of it, by e-mail, text or chat.",
        "If you have sent it, freeze your credit file and tell your bank.",
    ),
    sources=(FTC20, FTC_LI, BBB21, SOFTPEDIA),
    thresholds=(
        "Any request before an offer counts; the same request through an HR portal after a signed offer does not."
    ),
    patterns=(
        f"@hand_over|confirm|complete|fill|enter|state|stating|quote|quoting|list|including|include|type|put|key_in ..8 {ID_NO}",
        "@hand_over|confirm|state|quote|we_need|i_need|enter|verify ..3 sin|pan|ni|pps|tin|npwp|nid|nif|nie|dni ..1 number|numbers|no|nos|#|details|card|and|&|copy",
        "sin|pan|ni|tin and|&|/|or aadhaar|aadhar|dob|date_of_birth|bank|address|id",
        "@hand_over|confirm|need|needs|want|wants|run|get|have|take|grab ..6 your|ur ..1 social so|to|for|or|.|,|plus|asap|no|#|digits|please|pls|now|first|before|by|number|card",
        f"we|i|hr|client|clients|system|they|company|portal|form|office|payroll|manager|lady|agency|team|admin|boss|vendor need|needs|require|requires|want|wants|ask|asks|asking|collect|collects|take|takes|use|uses ..8 {ID_NO}|your_social|ur_social|sin",
        f"missing|waiting_for|waiting_on|i_need|we_need|i'll_need|we'll_need|still_need|also_need|just_need|hr_needs ..2 your|ur ..3 {ID_NO}|sin",
        f"with|including|plus|via|by_text ..1 your|ur ..2 {ID_NO}|sin",
        f"what|what's|whats|may_i_have|can_i_have|can_i_get|could_i_get|could_we_have|can_we_get|do_you_know|do_you_have ..3 your|ur ..2 {ID_NO}|sin|social",
        "last|final 4|four ..7 social|ssn|sin|aadhaar|social_security|ni",
        "ssn|social|sin|aadhaar ..1 last 4|four",
        "first|last|middle 5|five|3|three|6|six ..6 ssn|social_security|social|aadhaar",
        f"date_of_birth|dob|birth_date|d.o.b|birthday|birthdate|date_and_place_of_birth ..8 {ID_NO}|sin|social",
        f"{ID_NO}|sin ..8 date_of_birth|dob|birth_date|maiden_name|mother's_maiden_name|bank_account|bank_name|bank_details|utility_bill|driver's_license|licence|license|birthday",
        "full_name|legal_name|full_names|names|address|phone ..8 ssn|social_security_number|ni_number|national_insurance_number|aadhaar|aadhar|bvn|nin ..8 scheduled|proceed|apply|interview|start|verify|verification|form|background|by_text|.",
        "run|carry_out|do|start|open|create|set_up|submit|pull|generate|enter|lock ..7 file|profile|background|credit_check|credit_report|account|payroll|you ..8 your|ur|with ..1 ssn|social_security|social|sin|ni_number|national_insurance|tax_number|aadhaar|pan",
        f"{ID_NO} ..8 lock|locking|duplicate|duplicacy|submission|submit_you|vendor_system|client_portal|register_you|run_you|pencil_you|book_you|create_your_file|open_your_file",
        "missing|lack|lacking|short_of|still_need|outstanding ..8 your|ur social .|,|and|?|so|to|for",
        f"{ID_NO}|pan|uan|sin ..8 kindly|please|pls|plz ..2 @hand_over|type|enter",
        "nine|9 ..1 digit ..2 number|code|id ..8 government|card|social|tax|letter",
        f"name|names|address|age|sex|cell|phone|email|zip|dob|gender|birth|nationality|cv|resume ,|/|&|and|; ..8 {ID_NO}",
        f"{ID_NO} ,|/|&|; ..6 age|sex|marital_status|bank|gender|address|dob|occupation|phone|mother's|id",
        "with|and|plus ..1 your|ur social so|,|and|.|for|to|number|no",
        "social included|too|as_well ,|and|.|photograph|text|send|or",
        "your|ur id number|no|#",
    ),
    hints=(
        "have|keep ..6 ssn|social_security_number|ni_number|national_insurance_number|sin|aadhaar ..2 ready|handy|to_hand",
        "your|ur ..1 ssn|social_security_number|social_insurance_number|aadhaar|bvn|tax_file_number|national_insurance_number|national_id|tax_number|id_number|identity_number",
        "ssn|bvn|aadhaar|tfn",
    ),
    needs=("ssn|s.s.n|social|sin|ni n|nino|national|aadh|adh|pan|tfn|tax|bvn|nin",),
    regexes=(
        r"(?m)^[ \t>*•\d.)-]{0,8}(?:(?:your |last \d (?:digits )?(?:of )?)?(?:ssn|s\.s\.n\.?|social security(?: (?:number|no\.?|#))?|sin(?: number)?|social insurance (?:number|no\.?)|ni (?:number|no\.?)|nino|national insurance (?:number|no\.?)"
        r"|aadh?aa?r(?: card)?(?: (?:number|no\.?))?|pan (?:card|number|no\.?)(?: (?:number|no\.?))?|tfn|tax file number|bvn|nin|tax id(?: number)?))[ \t]*(?:\([^)\n]{0,40}\))?[ \t]*[:=_.…-]+[ \t_.…]*$",
    ),
    examples=(
        "Reply with your full name, [[date of birth and social security number]] to be scheduled.",
        "[[We need your SIN]] and a utility bill before the chat interview.",
        "[[Text me your NI number]] so HR can open your file.",
        "To hold the slot, [[drop me your social so]] I can run you through the system.",
        "Last thing, [[what's your national insurance]] number? They won't book you in without it.",
        "Kindly fill in the short form below.\n\nFull name:\nAddress:\n[[SSN:]]\nPhone:",
        "[[Forward a clear photo of your Aadhaar]] for the telephonic round.",
    ),
    counterexamples=(
        "We will never ask for your social security number by email.",
        "Please bring your National Insurance number on your first day.",
        "They asked me for my SSN before I had met anyone, is that normal?",
        (
            "We sponsor Social Security numbers for J-1 trainees; our office will walk you to the agency "
            "in your first week."
        ),
        "Please share your social media handles and a link to your portfolio.",
        "You would advise claimants on National Insurance and pension questions by phone.",
    ),
    stages=(Stage.OPEN,),
)
