"""A job without duties, title or requirements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import GH23, SEED3, VSAFE

LURE = (
    r"\b(?:(?:got|have|having|found)\s+(?:a (?:little|small|really good|great) )?something\b[^.!?\n]{0,50}\b(?:for you|perfect|right for|interest|suit|like)\b[^.!?\n]{0,30}"
    r"|\b(?:role|position|job|vacancy|opening)\b[^.!?\n]{0,60}\b(?:you['’]d (?:love|like|be)|think you|you would (?:love|like)|your name on it)\b|\bwe have (?:some |several |many |a few )?(?:job )?(?:openings|vacancies)\b"
    r"|\b(?:good|great|big|easy|quick|decent|nice|serious)\s+(?:money|pay|cash|income)\b|\b(?:small|simple|easy|some)\s+(?:online\s+)?works?\s+(?:online|from home|for us)\b"
    r"|(?:(?:easy|simple|legit|genuine|real|good|nice)\s+)?(?:work[- ]from[- ]home|online|remote|part[- ]time|home[- ]based|wfh)\s+(?:(?:part[- ]time|remote|online)\s+)?(?:jobs?|work|positions?|opportunit\w+|gig)\b[^.!?\n]{0,40}"
    r"|(?:(?:an?|some|several|this|new|very)\s+)?(?:exciting|great|amazing|fantastic|wonderful|unique|incredible|excellent|new|good|interesting|nice|perfect|fresh|perm\w*|contract|immediate|urgent|suitable)?\s*"
    r"(?:(?:job|work|career|business|remote|online|part[- ]time|wfh)\s+){0,2}(?:opportunit(?:y|ies)|openings?|positions?|vacanc(?:y|ies)|requirements?|roles?)\b[^.!?\n]{0,40}?"
    r"\b(?:match(?:es|ing)?|suits?|fits?|right|perfect|ideal|interest(?:s|ed|ing)?|great fit|good fit|relevant|for (?:you|someone like you|people like you)|like (?:you|your))\b[^.!?\n]{0,40})"
)
NAMED = (
    r"n['’]t\b|\b(?:not|they|she|he|ward|engineer\w*|develop(?:er|ing|ment)s?|analyst|manag(?:er|ing)|assistant|nurs\w+|driv(?:er|ing)|teach\w+|tutor|account\w+|clerk|design\w*|sales|market\w+|retail|warehouse|chef|cook|kitchen|waiter|server|barista|"
    r"clean(?:er|ing)|carer|care|electric\w+|plumb\w+|mechanic|technic\w+|scientist|research\w*|lawyer|solicitor|legal|payroll|finance|financial|bank\w*|data|software|java\w*|python|react|cloud|devops|administrat\w+|admin|"
    r"recruiter role|executive|director|officer|supervisor|consultant|architect|writer|editor|producer|operator|agent|support|service|represent\w+|security|guard|construct\w+|build\w*|farm\w*|factory|production|logistics|"
    r"packer|packing|picker|lecturer|professor|post-?doc\w*|intern(?:ship)?|apprentice\w*|trainee|specialist|coordinator|planner|receptionist|secretary|pharmac\w+|doctor|physio\w+|therap\w+|social worker|nanny|hr|"
    r"product|project|test(?:er|ing)|qa|network|system\w*|web|java|frontend|backend|full[- ]?stack|lead|head of|chief|c[efto]o|vp|job description|jd|attached|description|duties|responsibilit\w+|salary of|apply|applied|application|interview\w*|unfortunately|regret|thank(?:s| you) for|future|on file|alerts?|subscri\w+|mov(?:e|ing) (?:ahead|forward)|other roles|entry|shop\w*|typ(?:ist|ing)|survey\w*|deliver\w+|courier|labour\w*|weld\w+|paint\w+|physic\w+|math\w*|english|science|grocery|bakery|bar|hotel|housekeep\w+|caretaker|gardener|dentist|vet|midwi\w+|pilot|crew|actor|model|photograph\w+|translat\w+|interpret\w+|content|media|call cent\w+|store|event\w*|librar\w+|museum|school|hospital|clinic)\b"
)
FEW_WORDS = 70


def check(case: Case) -> Iterator[Evidence]:
    """Yield the lure of a short message that names no trade, title or duty at all."""
    words = case.text.lower
    if len(words.split()) > FEW_WORDS or re.search(NAMED, words):
        return
    if match := re.search(LURE, words):
        yield case.text.span(*match.span())


FLAG = RedFlag(
    __name__,
    title="Says almost nothing about the work",
    axis=Axis.CONDUCT,
    severity=Level.LOW,
    definition="The message gives no usable duties, title or requirements.",
    why=(
        "In a 2023 survey of 1,200 US candidates by Greenhouse, 55% called vague descriptions a warning sign. "
        "Honest but hasty mail does it too."
    ),
    advice=(
        "Ask for the written job description, the team and the manager.",
        'You could write: "What would I have done after six months for you to call it a success?"',
    ),
    sources=(GH23, VSAFE, SEED3),
    thresholds="None. It weighs more when pay or urgency stands out and duties are absent.",
    patterns=(
        # whatever comes up
        "various|different|random|miscellaneous|assorted|all_sorts_of|all_kinds_of|whatever|misc|sundry ..1 tasks|things|duties|jobs|errands|work|stuff|bits|assignments ..8 boss|time_to_time|depending|as_needed|as_required|comes_up|come_up|crops_up|assigned|training_given|no_experience|as_directed|given_to_you|daily|online",
        "help~|assist~|helping ..3 us|me|out|with ..2 different|various|random|all_sorts_of|all_kinds_of|few|some|general things|tasks|stuff|bits",
        "mix of everything|anything_and_everything|all_sorts",
        "do|doing|help|helping|with whatever ..1 comes_up|needs_doing|is_needed|we_need|needs_to_be_done|crops_up|arises|the_day_brings|i_need|they_need",
        "whatever ..1 needs_doing|comes_up|crops_up|needs_to_be_done|arises|the_day_throws",
        "depending on ..1 what comes_up|crops_up|we_need|they_need|needs_doing|is_needed",
        "role|job|position|work|duties|title|tasks ..4 will|is|are|can ..2 evolve~|defined|decided|shaped|figured|worked_out ..3 as_we_go|as_you_go|once_you_start|when_you_start|along_the_way|later|after_you_join",
        # easy online work
        "easy|simple|light|effortless ..1 online|remote|phone|mobile|home|internet|part-time|part_time|work-from-home|home-based ..1 job|work|position|task|tasks|gig|opportunity|role",
        "simple|easy tasks|task|work|job|jobs ..4 phone|mobile|home|online|spare_time|smartphone|computer|laptop",
        "job|work|position|assignments|tasks ..8 spare|leisure time",
        "no experience|skills|skill|qualification|qualifications ..3 needed|required|necessary ..6 anyone|anybody|everyone|online|home|phone|easy|simple|remote",
        "good|honest|reliable|motivated|serious|energetic|willing|trustworthy|hungry|ambitious|positive people|individuals|persons wanted|needed|required|urgently",
        "anyone|anybody|everyone can|could ..1 do it|this|the_job|these_tasks",
        # not told
        "duties|tasks|responsibilities|role|job|work|details ..3 will|would|shall be explained|disclosed|communicated|told|shared|revealed|briefed|given|assigned ..4 after|once|when|upon|on ..3 join|joining|hired|accept|start|training|onboarding|orientation|registration|registering|acceptance|arrival",
        "hard|difficult|tricky|impossible|tough to describe|explain|define|pin_down|put_into_words ..4 role|job|position|work|exactly",
        "role|job|position|work ..3 hard|difficult|tricky|impossible ..1 to describe|explain|define|pin_down|put_into_words",
        "do|does not ..2 do|believe_in|use|have|write job_descriptions|job_titles|titles|fixed_titles|fixed_roles|job_specs|a_job_description|a_job_spec",
        "opportunity|opportunities|role|job|position|offer ..5 change|changes|transform|transforms your ..1 life|future|fortunes",
        # further wordings
        "can|could not be more|too|very specific|precise",
        "bit of this|that ..3 bit of that|this|other",
    ),
    needs=("duties|something|role|job|position|vacanc|opening|opportunit|work|money|pay|cash|income|requirement",),
    regexes=(
        r"\bduties\s*(?:are|include)?\s*[:–-]?\s*(?:as (?:directed|assigned|required|needed|discussed)|various|miscellaneous|tb[cda]|to be (?:confirmed|discussed|advised|told))[. ]*(?:$|\n)",
    ),
    hints=(
        "opportunity|role|position|vacancy ..4 matches|match|suits|fits your profile|background|skills|experience|cv|resume",
        "various|several|multiple|many positions|roles|vacancies|openings|opportunities",
        "training ..2 given|provided|offered",
        "motivated|energetic|reliable|serious|ambitious people|individuals|persons|candidates",
        "wear many|multiple|several hats",
        "no experience ..2 needed|required|necessary",
        "bit|little|touch of everything",
    ),
    check=check,
    examples=(
        "We have [[an exciting opportunity that matches your profile]]. Interested?",
        "[[Easy online position]], various tasks, training given, good people wanted.",
        "You'd be [[helping us with different things]] depending on what comes up.",
        "We [[don't really do job descriptions]], people find their feet.",
        "Your [[tasks will be explained to you after registration]], ma.",
        "Basically [[whatever needs doing]], every day is a surprise.",
    ),
    counterexamples=(
        "We have an exciting opportunity: payroll analyst, Leeds, closing month-end for 300 staff. Description attached.",
        "Duties vary by shift: till, stock and cleaning, as in the posting.",
        "I don't have the full spec yet; the manager will walk you through it on Tuesday's call.",
        "They said the job was easy online work and that the tasks would be explained later.",
        "This is not easy online work; nights on a ward are hard.",
        "A new vacancy matching your saved search: staff nurse, Galway.",
        "Your tasks on day one will be assigned by the site foreman: rigging and slinging.",
    ),
)
