"""What the candidate earns or earned, asked by the employer."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import AAUW, EUPTD, SALCOM

FLAG = RedFlag(
    __name__,
    title="Asks what you earn now or earned before",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="The employer asks for current or past pay, or for payslips that show it.",
    why=(
        "Pay set by your last pay keeps low pay low. Trackers count 17 to 21 US states and territories with a "
        "ban, and EU "
        "Directive 2023/970 adds one from 7 June 2026."
    ),
    advice=(
        "You could write: \"I'd rather talk about the range for this role; I'm looking at X to Y.\"",
        "Do not send payslips before you have a written offer.",
        "Look up whether your state or country has a rule about this question.",
    ),
    sources=(AAUW, SALCOM, EUPTD),
    thresholds="Any question about current or past pay counts; asking what you would like to earn does not.",
    patterns=(
        "current|present|existing|last|previous|prior|last_drawn ctc",
        "ctc ( current|present|last|existing",
        "last|presently|currently|previously drawn|drawing ..1 @salary|ctc|basic",
        "current|present|last|existing ..1 &|and|/|+|,|vs ..1 expected|desired|required|exp|expecting|target ..1 @salary|rate|earnings|income",
        "current|present|previous|last|existing base|annual|gross|monthly|fixed? @salary|earnings|income|drawn ..4 expected|expectation|expectations|desired|notice|availability|required",
        "share|send|tell|provide|confirm|mention|state|give|include|indicate|advise|specify|disclose|submit|enter|fill|list|drop|need|require|know|what|whats|reply|update|detail|note|see|have|sharing|ask|help ..6 your|ur|the_candidate|and|& ..1 current|present|last|previous|existing|latest|prior|most_recent|past|recent|former base|basic|annual|gross|monthly|fixed|total|net|hourly|day|yearly|full? base|basic|annual|gross|monthly|fixed|total|net? @salary|base|ote|earnings|income|bonus|rate|figure|pay_rate|day_rate|money",
        "share|state|provide|confirm|mention|include|indicate|specify|submit|disclose|enter current|present|last|previous|existing|most_recent|past base|basic|annual|gross|monthly|fixed|total|net|hourly? @salary|base|ote|earnings|income",
        "what|whats|how_much ..2 are|r|were you|u currently|presently|now|actually|previously? earning|making|drawing|taking_home|pulling_in|bringing_in|being_paid|paid|getting_paid|bringing_home ..1 @question|at|now|currently|today|there|per|in_your|,|right_now|with|base|and|a_year|a_month|before|these_days|presently|annually|in_total|all_in|roughly",
        "what|how_much ..2 are|r|were you|u on at_the_moment|at_present|now|currently|there|today|presently|these_days|right_now|in_your|at_your|with_your|,|with_them|before",
        "what|how_much ..1 does|did|do|is|are|were|was your|ur ..1 current|last|previous|present|old|former ..1 employer|company|boss|job|role|place|firm|school|hospital|agency ..1 pay|paying|give|paid|giving",
        "tell|know|say|confirm|share|hear|ask|need|see|of|idea|on|about|wondering|remind ..4 what|how_much you|u are|were|'re? currently|presently|now|already|actually|previously? on|earning|earn|earned|paid|taking_home|drawing|being_paid|getting_paid|making now|currently|at|there|in|today|,|before|presently|right_now|moment|and|with",
        "what|share|tell|confirm|know|state|provide|give|need|including ..6 @salary|earnings|rate|earn|earning|earned|paid|making at|in|with|from|for|on your|the|ur ..1 current|present|previous|last|old|existing|most_recent|former ..1 job|role|employer|company|position|post|place|firm|contract|school|gig",
        "send|attach|share|upload|provide|bring|submit|forward|include|scan|need|require|show|see|email|along|with|enclose|copy|copies|have|mail|whatsapp|drop|request|photo|pic ..5 your|ur|last|recent|latest|previous|past|three|3|two|2|six|6|current ..3 payslip|payslips|pay_slip|pay_slips|pay_stub|pay_stubs|paystub|paystubs|salary_slip|salary_slips|wage_slip|wage_slips|salary_certificate|pay_statement|pay_statements",
        "last|latest|recent|past|previous ..1 three|3|two|2|six|6|few ..2 payslips|pay_slips|pay_stubs|paystubs|salary_slips|wage_slips",
        "proof|evidence|documentation|verification|verify|confirmation|prove ..2 current|present|previous|last|past|existing|what_you ..2 salary|earnings|pay|income|compensation|ctc|package|remuneration|earn|earning|earned|paid",
        "provide|include|share|send|with|list|state|need|require|attach|submit|full|your|complete|outline|detail ..3 salary|pay|compensation|earnings|wage|remuneration|comp history",
        "what|number|figure|package|salary|rate|how_much ..4 would|will|do|should|are|must we|i ..2 have|need|be|looking? to|at? beat|beating|match|matching|topping|improve_on|outbid ..8 current|now|there|present|at_the_moment|existing",
        "starting ..1 and|/|& ..1 ending|final|leaving ..1 salary|pay|wage|rate",
        "what ..2 was|were your|ur|the ..2 @salary|earnings|rate|base|bonus|income|ote ..6 last|previous|before|when|at|with|in|there|@question",
        "recent|latest|last|previous|couple|few|current|two|three|2|3|six|6 ..2 payslips|pay_slips|pay_stubs|paystubs|salary_slips|wage_slips|pay_statements",
        "cctc|c.ctc|current_ctc|present_ctc|c-ctc|pctc",
        "current|present|last|previous|old|former ..1 employer|company|boss|firm|agency|place|school|hospital ..2 has|have|had|pays|paid|paying|pay|gives|give ..1 you|u",
        "what|how_much|where ..3 your|ur ..1 current|present|last|existing|previous ..2 @salary|package|compensation|base|rate|earnings|income|ote|money|deal",
        "current|previous|last|present|existing|prior|past @salary|rate|earnings|income (|*|#|_|/",
        "idea|sense|indication|feel|picture|clue ..1 of|about|on ..4 you|u ..1 are|'re? ..1 on|earning|making|paid|taking_home|currently",
        "idea|sense|indication|picture ..1 of|about|on your|ur|the ..1 current|present|last|previous|existing @salary|rate|earnings|day|package|ote|income|money",
        "your|ur p60|form_16|w-2s|tax_return|tax_returns|itr|salary_certificate|pay_certificate|increment_letter|appraisal_letter|offer_letter_from|appointment_letter_from",
        "where you|u are|'re|sit|stand|were ..6 @salary|money|salary-wise|financially|pay-wise|comp-wise|earnings",
    ),
    hints=(
        "your|ur ..1 current|present|last|previous|existing ..1 @salary|base|earnings|ote|income",
        "current|present|last|previous @salary",
        "salary|pay|compensation history",
        "payslip|payslips|salary_slip|salary_slips|pay_stubs|paystubs|form_16",
    ),
    examples=(
        "[[What are you on at the moment]], base and bonus?",
        "Please [[attach your last three payslips]] so we can calculate our offer.",
        "Kindly share [[current CTC]] and expected CTC to proceed.",
        "Great profile! [[How much does your current employer pay]] you, roughly?",
        "Before I put you forward the client needs [[proof of your present earnings]].",
        "[[What number would we have to beat, compared with what you get now]]?",
        "[[Last drawn salary]]: ______",
    ),
    counterexamples=(
        "What salary range are you looking for?",
        "Our current salary bands are published here.",
        "In California we may not ask about past pay, so please don't tell us your current salary.",
        "They asked me to send my last three payslips, which felt odd.",
        "What are you working on at the moment?",
        "You will find your payslip in the staff portal from the 25th.",
        "We do not ask for salary history at any stage.",
    ),
)
