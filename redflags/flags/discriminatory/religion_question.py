"""Questions about faith and worship."""

from redflags.flag import Axis, Level, RedFlag
from redflags.sources import ACAS, EEOC06, GH22, LEGALFIX

FAITH = (
    "christian|muslim|catholic|hindu|jewish|sikh|protestant|buddhist|mormon|evangelical|pentecostal|atheist|"
    "orthodox|baptist|"
    "anglican|methodist|jehovah|adventist|agnostic|secular|lutheran|presbyterian"
)
WEAR = (
    "hijab|headscarf|head_scarf|turban|kippah|kippa|yarmulke|veil|niqab|burqa|burka|headcovering|head_covering|"
    "crucifix|kirpan|skullcap|abaya|scarf|dreadlocks|beard|cross"
)

FLAG = RedFlag(
    __name__,
    title="Asks about your religion or how you practise it",
    axis=Axis.CONDUCT,
    severity=Level.HIGH,
    definition="The employer asks about faith, worship, religious days or religious dress.",
    why="It touches a ground protected in many places; only narrow exceptions exist, for religious posts.",
    advice=(
        'You could write: "I can work the posted schedule."',
        "Note who asked, when, and the exact words.",
        "Report it to HR or to your equality body if it counts against you.",
    ),
    sources=(GH22, EEOC06, ACAS, LEGALFIX),
    thresholds=(
        "Any question to the candidate counts; asking which days you can work, or an offer to avoid a holiday, "
        "does not."
    ),
    patterns=(
        "which|what ..1 church|mosque|temple|synagogue|parish|religion|faith|denomination|sect|congregation|gurdwara|house_of_worship|place_of_worship ..2 do|are|is|does|did|were|you|u|your|or ..1 you|u|your|ur|belong|attend|@question",
        f"are|r|were|is you|u|your_family|your_parents ..3 religious|{FAITH}|churchgoing|church-goer|churchgoer|god-fearing|born_again|born-again|observant|devout|a_believer_in_god|a_person_of_faith|a_man_of_faith|a_woman_of_faith|practising|saved|baptised|baptized",
        "do|does|will|would|did you|u|your_family ..2 pray|worship|attend_church|go_to_church|attend_mass|go_to_mass|go_to_a_mosque|go_to_mosque|attend_mosque|go_to_temple|go_to_synagogue|observe|keep_kosher|keep_the_sabbath|believe_in_god|believe_in_jesus|celebrate_christmas|celebrate_eid|celebrate_easter|fast|attend_services|attend_religious|belong_to_a_church|go_to_a_church|eat_pork|eat_halal|follow_a_religion|practise_a_religion|practice_a_religion|practise_any|follow_any_religion|have_a_religion|have_a_faith",
        "will|would|do|are|going|does|might you|u ..3 want|need|require|expect|have|asking|ask|insist|planning|going|be|take|stop|plan|keep|likely ..3 to|for|on|a|any|time? ..3 pray|prayer|prayers|praying|worship|mass|ramadan|sabbath|shabbat|eid|religious|friday_prayers|church|mosque|diwali|passover|lent|fasting",
        "pray|prayers|prayer|worship|fasting|ramadan|sabbath|shabbat ..2 during|in|on|while|through|at|throughout ..2 shift|shifts|work|working|the_day|office|duty|hours|kitchen ..6 @question|you|your|u",
        "how|what ..3 prayer|prayers|ramadan|sabbath|shabbat|fasting|religious_holidays|eid|church ..8 you|your|u",
        "your|ur ..2 prayer|prayers|church|mosque|temple|pastor|imam|rabbi|priest|parish|worship|sabbath|congregation|synagogue|religion|religious|faith|denomination ..8 @question",
        "your|ur religion|faith|religious_beliefs|beliefs|religious_practices|religious_views|religious_obligations|religious_commitments ..6 allow|prevent|stop|interfere|restrict|affect|conflict|forbid|let|clash|permit|require|mean|get_in|problem|issue|limit",
        "share|state|tell|mention|provide|confirm|indicate|give|specify|include|list|send|fill|know|write|need ..8 your|ur ..4 religion|religious_affiliation|religious_beliefs|faith|denomination|church|caste_and_religion|religious_background|place_of_worship",
        "religion|denomination|faith|religious_affiliation ( required|mandatory|compulsory",
        "name|photo|height|phone|caste|dob , ..4 religion|denomination|religious_affiliation ,",
        "what|whats ..2 is|'s|s|about your|ur religion|faith|denomination|religious_background|religious_affiliation|belief_system|spiritual_background|beliefs|creed|church",
        f"are|will|would|do|can|could|going|intend|plan|need|have|insist you|u ..3 wear|wearing|remove|removing|take_off|taking_off|without|cover|covering|keep|shave|shaving|trim|lose ..5 {WEAR}",
        "do you|u ..1 wear a|the|your|any? ..1 hijab|headscarf|turban|veil|niqab|head_covering|scarf|kippah|burqa|cross",
        "name|contact|number|reference|letter|recommendation|referee|phone ..5 pastor|priest|imam|rabbi|vicar|bishop|minister_of_religion|parish_priest",
        "tell|ask|know|confirm|say|wondering|curious|whether|if ..3 whether|if|what ..1 you|u ..2 religious|pray|fast|believe|attend|worship|a_muslim|a_christian|christian|muslim|hindu|jewish|catholic|faith|religion|practising|observant|go_to_church|a_believer",
        "do|have|any|is|are|will|would|does ..4 religious|faith ..1 holidays|days|obligations|commitments|observances|reasons|restrictions|requirements|practices|beliefs|objection|objections|festivals|holiday|affiliation|dietary ..8 you|u|your|we|that|prevent|stop|@question",
        f"you|u|surname|name|family ..3 sound|sounds|look|looks|assume|guess|must_be|be|are|'re ..3 {FAITH} ..2 name|@question|right|then|,",
        f"are|r you|u|they|your_parents ..3 {FAITH} or {FAITH}|something|other|what",
        "born|raised|brought_up ..2 into|in|as|a ..3 faith|religion|christian|muslim|catholic|hindu|jewish|church|religious ..6 @question",
        "how religious|devout|observant|strict are you|u",
        "ramadan|sabbath|shabbat|eid|fasting|prayers|hijab|headscarf|turban|niqab|kippah|pray|praying|religious|religion|your_faith|church_commitments ..8 your|ur|you|u ..6 @question",
        "your|ur|you|u ..4 ramadan|sabbath|shabbat|eid|fasting|prayers|hijab|headscarf|turban|niqab|kippah|pray|praying|religious|religion|church|worship ..6 @question",
        "is|will|would|does the|that ..1 hijab|headscarf|scarf|turban|kippah|veil|beard|cross|niqab ..6 you|u|your|permanent|religious|stay ..8 @question",
        "given|gave|surrendered ..1 your|life ..2 to christ|jesus|god|the_lord",
        "is_it|for|a|an|some|any|that religious|religion|faith thing|reason|reasons|matter|issue ..2 @question",
        "tell|mention|write|add|state|specify|give|include|confirm|fill|fill_in religion|caste_and_religion|religion_and_caste|faith|denomination|religious",
        f"you|u are|'re|r ..1 {FAITH} ,|@question|then|right|i_take_it|i_assume|i_presume|or",
        f"you|u|surname|name ..3 {FAITH} ..3 @question",
        "do|does|will|would|are you|u ..3 mind|object|problem|issue|comfortable|ok|okay|able|happy|touch|handle|serve|eat|cook|allowed ..4 pork|bacon|ham|beef|alcohol|wine ..6 religion|religious|faith|beliefs|because|given|since|being|as_a",
        "fridays|friday|saturdays|saturday|sundays|sunday ..8 mosque|church|synagogue|prayers|sabbath|mass|worship|service|temple ..6 @question",
        "you|u ..3 mosque|church|synagogue|temple|mass ..4 on|every|each ..1 fridays|friday|saturdays|saturday|sundays|sunday|week ..6 @question",
        "raised|grew_up|grow_up|brought_up ..2 religious|catholic|muslim|christian|in_the_church|with_religion|jewish|hindu",
        "any|a|some religious|faith-based|faith ..1 reason|reasons|objection|objections|grounds ..1 you|why|that|for|not|to",
        "your|ur ..2 religious|faith ..1 reason|reasons|obligations|commitments|beliefs|duties",
        "are|r you|u ..1 a|the believer|faithful ..2 @question|yourself|or|in",
    ),
    hints=(
        "your|ur religion|faith|church|beliefs",
        "religion|denomination :",
        "statement of faith",
        "ramadan|sabbath|eid|prayer ..6 you|your",
        "christian|islamic|catholic values|ethos|principles",
        "you ..4 handle|serve|touch|cook|eat|taste|prepare ..3 bacon|pork|alcohol|beef|ham ..4 @question",
        "lent|bible|scripture|prayer|devotions ..6 you|your",
    ),
    examples=(
        "[[Which church do you]] go to?",
        "[[Will you want to pray during the shift]]?",
        "[[Are you going to keep wearing that scarf]] at work?",
        "We start each week with a reading; [[are you Christian or something]] else?",
        "[[What would Ramadan mean for the night rota, in your]] case?",
        "Please add the [[name of your pastor]] to the form.",
    ),
    counterexamples=(
        "The role needs some Saturdays; can you work them?",
        "Applicants for chaplain must be ordained (occupational requirement).",
        "Tell us if you need an interview time that avoids a religious holiday.",
        "We will not ask about your religion at any stage.",
        "The manager asked me which church I go to.",
        "There is a quiet room on the second floor that colleagues use for prayer.",
        "Hair must be tied back and scarves kept away from the machines.",
    ),
)
