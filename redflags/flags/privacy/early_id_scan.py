"""Copies of identity documents asked for before there is an offer."""

from redflags.flag import Axis, Level, RedFlag, Stage
from redflags.sources import BBB21, CLEARDBS, EASTTX, FTC_LI

ASK = (
    "send|email|emailing|e-mail|mail|forward|submit|share|text|upload|uploading|attach|attaching|whatsapp|"
    "drop|inbox|dm|reply_with|respond_with|revert_with|shoot|snap|let_us_have|let_me_have|post|scan"
)
PICTURE = "photo|photos|picture|pictures|pic|pics|image|images|snapshot|screenshot|photograph|selfie"
COPY = "scan|scans|copy|copies|photocopy|photocopies|scanned_copy|scanned|soft_copy|colour_copy"

FLAG = RedFlag(
    __name__,
    title="Asks for a copy of your ID too early",
    axis=Axis.SAFETY,
    severity=Level.HIGH,
    definition=(
        "The candidate is asked for scans of a passport or licence, or a selfie with an ID, before an "
        "offer or at a private address."
    ),
    why=(
        "A scan of your ID is enough to open accounts in your name; in a study by the US Better Business "
        "Bureau, 34% of victims of job scams had given a driver's licence. "
        "Checks of your right to work come at or after the interview, through proper channels."
    ),
    advice=(
        (
            "You could write: \"I'm glad to show my ID in person or on a video call, and to send a copy "
            'once I have a signed offer."'
        ),
        "If you must send a copy, mark it with the company's name, the purpose and the date.",
    ),
    sources=(FTC_LI, BBB21, CLEARDBS, EASTTX),
    thresholds="Any copy asked for before an offer counts; showing a document in person does not.",
    patterns=(
        f"{ASK}|provide|give|include|enclose|furnish ..7 {COPY}|front|back|both_sides ..9 @id_document",
        f"{ASK}|provide|give|include|furnish|take|get ..7 {PICTURE} of ..7 @id_document",
        f"we|i|hr|they|office|manager|client|system|company|portal need|needs|require|requires|want|wants|ask|asks|collect ..6 {COPY}|photo_of|picture_of|pic_of|image_of|photos_of|pictures_of ..7 @id_document",
        f"{ASK} ..6 your|ur|ya|valid|government|govt|national|state|photo|legal id|ids",
        f"{ASK} ..6 your|ur|valid|clear|current|government|govt|national|scanned|copy_of|front_of|any|ya ..2 id_card|identity_card|licence|license|driver's_license|driving_licence|green_card|residence_permit|residence_card|emirates_id|iqama|national_id|state_id|photo_id|passport_page|passport_copy|identification|aadhaar_card|pan_card|utility_bill|birth_certificate|nric|id_proof|proof_of_identity|work_permit|visa_page|means_of_identification",
        f"{ASK}|provide|need ..6 your|ur|valid|international|current ..2 passport page|copy|copies|scan|,|and|or|&|to|for|by|before|here|.|so|data|bio|via|in|as|details|through|first|now|today|on|below|asap|!",
        "snap|photograph|scan|screenshot ..6 @id_document",
        "need|needs|require|requires ..6 id|licence|license|passport|id_card ..6 front|both_sides|two_sides|selfie|photo_of|clear",
        "front and|&|/|n|+ ..1 back ..8 @id_document",
        "both|two|either sides|side ..6 @id_document",
        "@id_document ..3 front and|&|/|n|+ ..1 back",
        "@id_document|id ..3 both|two sides",
        "selfie ..8 id|passport|licence|license|id_card|document|identification",
        "photo|photos|picture|pic|pics|video ..2 yourself|you|ur_self|urself|your_face ..3 holding|hold|with|next_to|beside|and ..7 id|passport|licence|license|id_card|national_id|document|identification|card|paper",
        "hold|holding|holds ..1 up? ..3 id|passport|licence|license|id_card|identification|it ..8 face|chin|selfie|photo|picture|cheek|clip|camera|video",
        "id|passport|licence|license|document ..3 next_to|beside|under|near|against your|ur|their|the|his|her|ya ..1 face|chin|cheek",
        "verify|verification|confirm|prove|validate ..6 identity|yourself|real_person|who_you|your_age ..8 upload|scan|selfie|snap|send_a|send_us|send_your|photo_of",
        f"{ASK}|provide ..7 passport|licence|license|identification|identity|photo_id ..8 eligible|reserve|secure|hold|book|unlock|confirm|shortlisted ..7 interview|job|slot|position|seat|role|place|shift|spot",
        f"clear|coloured|colored|sharp|good|visible|readable ..1 {PICTURE}|copy|scan of ..6 @id_document",
        "passport|id data|bio|biodata|bio-data|information|photo page",
        "passport|licence|license|id copy|copies|scan|photocopy ..8 before|prior|for|to ..6 interview|shortlist|pre-approval|visa|slot|call|proceed",
        "id.me|persona|onfido|veriff|jumio ..8 before|prior|to ..3 interview|schedule|proceed|call",
        "until|unless|before|once|as_soon_as|when ..8 @id_document|document|documents ..8 in_our_inbox|in_my_inbox|on_file|reaches_us|have_received|are_in|is_in|arrives|in_hand|with_us|uploaded|is_with",
        f"{COPY} of ..3 @id_document ..8 before|prior|by|ahead ..8 interview|call|slot|meeting",
        "photograph|snap|scan|capture|picture ..2 your|ur|the card|document|id ..8 face|selfie",
        "id|licence|license|passport|identification first ..12 message|send|email|text|snap|whatsapp|over",
        "hold|holding|holds|held ..3 card|document|id|licence|license|passport ..3 beside|next_to|near|against|by|under ..2 face|chin",
        f"{ASK}|provide|give|take|need|want ..8 {PICTURE}|{COPY}|front|back ..3 of ..2 your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school id|ids",
        f"{ASK}|provide|give|take|need|want ..8 {PICTURE}|{COPY} ..3 your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school id|ids",
        "front and|&|/|n|+ ..1 back ..6 your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school id|ids",
        "both|either sides ..3 your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school id|ids",
        "your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school|photo id|ids ..2 front|both_sides|two_sides",
        "snap|photograph|scan|upload ..2 your|ur|ya|the|a|valid|government|govt|issued|national|state|legal|emirates|voter|voter's|of|original|any|residence|school|photo id|ids",
        f"{PICTURE}|video|clip ..3 holding|holds|hold|with ..2 your|ur|ya|their|the|a|valid|government|govt|issued|national|state|legal|emirates|voter id|passport|licence|license|card",
    ),
    hints=(
        "@hand_over ..8 passport|licence|license|id_card|utility_bill|aadhaar|pan_card|photo_id|identification",
        "copy|copies|scan|photo_of ..6 passport|licence|license",
        "selfie",
    ),
    examples=(
        "[[Send front and back of your licence]] plus a selfie holding it.",
        "[[Upload your passport here]] to be eligible for the interview.",
        "[[WhatsApp me your ID]] so I can reserve the job.",
        "One more step: [[a picture of you holding your passport]], face visible, good light.",
        "HR only books people once [[both sides of the driver's license]] are on file.",
        "Kindly [[snap your national id]] and send am here make I forward to oga.",
    ),
    counterexamples=(
        "Please bring your passport to the interview so we can do the right-to-work check; we'll copy it there.",
        "Reception will ask for photo ID to print a visitor badge.",
        "Do not send copies of your passport or driving licence with your application.",
        "A recruiter asked me to upload my passport before the first call.",
        "You must hold a clean driving licence and a valid passport, as the role involves travel.",
        "Send your CV and I'd be glad to pass it on to the panel.",
        "Please give your name and show ID at the gatehouse when you arrive.",
    ),
    stages=(Stage.OPEN,),
)
