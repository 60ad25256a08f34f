"""Reassuring signs and benign explanations: what speaks for a sender, and what may explain a finding innocently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redflags.case import Case
from redflags.context import context_of, warnings_of
from redflags.flag import Axis, Context
from redflags.message import Evidence
from redflags.patterns import Pattern, Use, own_words


@dataclass(frozen=True, slots=True)
class Sign:
    """A reassuring sign or benign explanation. `multiplier` scales the odds of conduct findings of `families`."""

    id: str
    title: str
    patterns: tuple[str, ...]
    families: tuple[str, ...] = ()
    multiplier: float = 1.0


REASSURING = (
    Sign("pay-range-stated", "States the pay", ("salary|pay|rate|range|compensation|wage|band ..5 <money>", "<money> ..2 per|an|a|p.a.|pa|plus|gross hour|annum|year|month|bonus|depending"), ("pay_terms",), 0.6),
    Sign("paid-assessment", "Pays for test work", ("<money> ..4 exercise|test|assignment|case_study|trial", "trial|exercise|test|assignment|shift ..4 paid|stipend", "pay|paid ..4 for_the|for_your exercise|trial|time|assignment", "<money> stipend|honorarium"), ("unpaid_work",), 0.3),
    Sign("assessment-hour-cap", "Caps the time of the test", ("stop at|after <duration>", "no_more|more than|longer <duration>", "time-box|timebox|time-boxed|timeboxed|capped ..3 <duration>", "designed|meant|takes|take|about|around|roughly|maximum|max for? <duration>"), ("unpaid_work",), 0.5),
    Sign("candidate-keeps-ip", "Leaves the test work yours", ("you keep|retain ..3 rights|ownership|copyright|work", "will not use your work|submission|design|code", "fictional|invented|made-up brief|company|client|data", "delete ..3 submissions|submission|work"), ("unpaid_work",), 0.4),
    Sign("named-contacts", "Names the people and how to reach them", ("meet|meeting|speak|with|interviewers|panel ..6 head_of|director|manager|lead|engineer|principal|partner", "extension|switchboard|direct_line|reach_me|call_me ..3 <phone>", "<phone> ..3 extension|ext")),
    Sign("agenda-provided", "Says what the interview covers", ("<duration> intro|introduction|questions|technical|discussion|presentation", "format|agenda ..3 is|will|below|:", "competency|competency-based|technical|behavioural|behavioral questions|interview|section", "what to expect|prepare|bring")),
    Sign("process-outlined", "Outlines the process", ("two|three|four|2|3|4 steps|stages|rounds", "round|stage|step one|two|three|1|2|3 of", "process ..3 is|has|consists|looks", "final|last conversation|stage|round|step"), ("vagueness", "process"), 0.7),
    Sign("timeline-commitment", "Commits to a date for the next message", ("hear|update|feedback|decision|answer|know|touch|back ..6 by|within|on|before <duration>|@weekday|end|the", "by|before end of ..2 week|day|month|@weekday", "within <duration>", "decide|decision ..3 on|by"), ("silence", "vagueness"), 0.6),
    Sign("proactive-delay-notice", "Tells you about a delay before you ask", ("apologies|sorry ..4 delay|wait ..8 because|due|approval|still|new|update", "running|taking ..3 longer|late ..3 than|expected|planned", "no decision yet", "still ..3 running|considered|consideration", "delayed|slipped|pushed ..4 approval|budget|sign-off|headcount"), ("silence", "scheduling"), 0.6),
    Sign("apology-reason-new-slots", "Apologises, gives a reason and offers new times", ("sorry|apologies|apologise|apologize ..16 could|would|can you ..4 do|make|manage|suit", "sorry|apologies|apologise|apologize ..14 ill|sick|unwell|emergency|double-booking|double-booked|outage|strike|family|flight|delayed", "instead ..3 @weekday|<time>", "@weekday|<time> or @weekday|<time>"), ("scheduling",), 0.5),
    Sign("accommodation-offered", "Offers adjustments", ("adjustments|adjustment|accommodation|accommodations|accessibility ..6 interview|need|require|help|like|know|process", "step-free|captions|wheelchair|extra_time|sign_language")),
    Sign("flexible-scheduling", "Lets you choose the time", ("any|pick|choose ..3 slot|time|day|date ..3 suits|works|you|like|best", "what|when|which ..3 works|suits ..2 you|best", "no problem ..3 moving|move|rescheduling", "happy to work around|reschedule|move|fit"), ("scheduling",), 0.7),
    Sign("prompt-acknowledgement", "Confirms what it received", ("we_have|have|has received your application|exercise|submission|assessment|documents", "thank~|thanks for applying|your_application|submitting|sending")),
    Sign("specific-feedback", "Gives concrete feedback", ("your|the ..4 strong|impressive|clear|thoughtful ..6 wanted|more|less|missed|lacked|but", "feedback ..2 is|:|from|attached|below", "chose|appointed ..4 with|who|because ..3 experience|had")),
    Sign("clear-rejection", "Says no plainly", ("not|unable ..5 proceed|proceeding|move|moving|progress|progressing|take|taking|go|going ..3 forward|further|ahead|application|candidacy", "appointed|chosen|selected|hired|offered ..2 another|other|different", "position|role ..2 been filled", "move|moving|proceed forward|ahead with another|other")),
    Sign("positive-callback", "Invites you to a next stage", ("invite|inviting ..3 you ..3 interview|assessment|next|second|final|meet", "next|second|final|further stage|round|interview|step", "shortlisted|finalist|through_to")),
    Sign("written-terms", "Offers the terms in writing before you decide", ("contract|terms|offer|agreement|statement ..3 attached|enclosed|in_writing|for_your_review", "take your time", "written offer|contract|terms")),
    Sign("reasonable-offer-window", "Leaves time to decide", ("offer ..4 open|valid|stands ..4 week|weeks|<duration>|until", "need more|longer ..3 say|ask|know|fine|problem", "time to consider|think|decide|review")),
    Sign("vacancy-status-stated", "Says the vacancy is real and funded", ("replacement|approved|funded|permanent|newly_created|existing post|role|vacancy|position|headcount", "budget ..2 approved|signed")),
    Sign("ai-use-disclosed", "Explains its use of AI", ("ai|algorithm|automated|software ..6 rank|screen|transcribe|score|review|reviewed ..8 person|human|opt", "human review", "person decides|reviews")),
    Sign("expenses-paid", "Pays travel or equipment", ("we|company pay|cover|reimburse|book|refund ..4 travel|train|flight|hotel|expenses|mileage|fare|visa|dbs", "laptop|equipment|kit|uniform|tools ..4 provided|shipped|ships|free|supplied|delivered", "travel|interview expenses|costs ..4 reimbursed|covered|paid")),
)  # fmt: skip

BENIGN = (
    Sign("budget-freeze", "A budget or hiring freeze, said openly", ("headcount|hiring|budget|recruitment ..3 freeze|frozen|pause|paused|hold|approval|review", "waiting|awaiting|pending ..3 approval|sign-off|budget"), ("silence", "process", "scheduling"), 0.6),
    Sign("restructuring", "A reorganisation", ("restructure|restructuring|re-org|reorg|reorganisation|reorganization|re-scoping|reorganising", "role ..3 under_review|re-scoped|redefined|changed"), ("silence", "process"), 0.6),
    Sign("interviewer-unavailable", "The interviewer is away", ("annual_leave|on_leave|on_holiday|out_of_office|on_vacation|paternity|maternity|parental_leave|business_trip", "travelling|traveling|away|conference ..4 until|this|next|week|from|till", "called into|away|to ..3 meeting|client|site"), ("scheduling", "silence"), 0.6),
    Sign("illness-or-emergency", "Illness or an emergency", ("sick|ill|illness|unwell|flu|covid|hospital|bereavement|funeral|storm|snow|strike|power_cut|outage|accident|emergency|flood|fire_alarm", "family emergency|bereavement|matter"), ("scheduling", "silence"), 0.5),
    Sign("public-holiday", "A public holiday", ("christmas|easter|eid|diwali|thanksgiving|ramadan|hanukkah|new_year|bank_holiday|public_holiday|holidays|lunar_new_year|august_closure|shutdown|office_closure",), ("silence", "scheduling"), 0.5),
    Sign("slate-completion", "Other candidates are still being seen", ("still meeting|interviewing|seeing|speaking ..4 candidates|people|applicants", "remaining|other|final interviews|candidates ..4 until|this|next|finish|complete", "shortlist ..3 complete|final|drawn"), ("silence",), 0.6),
    Sign("panel-disagreement", "A panel has to agree", ("panel|committee|board ..5 meet|meets|decide|agree|consensus|discuss|debrief|convene", "debrief|calibration|consensus"), ("silence",), 0.7),
    Sign("multiple-requisitions", "Many applications to handle", ("high|large|huge|unprecedented volume|number ..3 applications|applicants|candidates|responses", "many|hundreds|overwhelmed ..3 applications|applicants"), ("silence",), 0.8),
    Sign("candidate-requested-change", "You asked for the change", ("as_you_asked|as_requested|as_you_requested|at_your_request|per_your_email|per_your_request", "you asked|requested|wanted|needed ..4 move|moved|change|reschedule|earlier|later", "your conflict|request ..3 move|reschedule|change", "suit your|you"), ("scheduling",), 0.05),
    Sign("process-announced-long", "The wait was announced", ("closing_date|close_date|application_deadline", "if you do not hear", "within|up_to|takes|take|allow six|eight|ten|twelve|6|8|10|12|several weeks"), ("silence", "process"), 0.4),
    Sign("regulated-or-public-sector", "Public or regulated employers have more steps", ("clearance|vetting|civil_service|tenure|dbs|nhs|council|government|public_sector|security_check|enhanced_check|union", "search committee"), ("silence", "process", "privacy"), 0.6),
    Sign("agency-confidentiality", "An agency may not name its client at first", ("our|my client ..8 confidential|name|named|identity|disclose|share", "confidential search|client|role|vacancy"), ("vagueness",), 0.5),
    Sign("technical-failure", "A technical fault", ("wrong link|time_zone|timezone|date|invite", "calendar|link|system|zoom|teams|platform|connection|invite ..3 error|glitch|issue|failed|broken|bug|down|problem|mistake", "could not connect", "daylight_saving|time_zone ..3 mix-up|mixup|error|confusion"), ("scheduling",), 0.4),
    Sign("voluntary-monitoring", "A voluntary equality form", ("voluntary|optional ..6 form|survey|question|questions|questionnaire|disclosure|section|information", "decline|prefer_not to? answer|say|disclose", "equal opportunities|opportunity|employment monitoring|form|survey", "without regard to", "equality|diversity monitoring|survey|form|questionnaire"), ("discriminatory",), 0.05),
    Sign("occupational-requirement", "A requirement of the job itself", ("occupational|genuine|legal requirement", "required|needed|minimum_age ..3 by_law|law|licence|license|regulations|regulation", "must be at_least|over|aged? 18|21|eighteen", "licensed|licence|license|insurance ..4 requires|requirement|18|21|25"), ("discriminatory",), 0.3),
    Sign("tough-but-fair", "Firm, not hostile", ("challenge|push_back|direct|candid|frank|honest ..4 feedback|questions|conversation|answer",), ("tone",), 0.5),
    Sign("urgent-legit-need", "A real deadline with a reason", ("maternity|parental|sickness|holiday|leave cover", "season|contract|term|project|harvest starts|start|begins|awarded", "someone ..3 left|leaving|resigned"), ("pressure",), 0.6),
    Sign("small-employer", "A small or private employer", ("our|my|the|a cafe|café|family|salon|shop|bakery|farm|pub|restaurant|household|nursery|garage|studio|children", "family-run|family_business|small_team|small_business"), ("vagueness", "tone"), 0.7),
)  # fmt: skip


def sign_patterns() -> Iterator[Pattern]:
    """The patterns of all signs."""
    return (Pattern(Use.SIGN, sign.id, pattern) for sign in REASSURING + BENIGN for pattern in sign.patterns)


def signs_of(case: Case) -> dict[str, tuple[Evidence, ...]]:
    """The signs a message shows, each with its evidence, in the order of the tables."""
    found: dict[str, list[Evidence]] = {}
    for hit in case.hits[Use.SIGN]:
        context = context_of(Axis.SAFETY, case.text, hit.sentence, hit.start, hit.end, own_words(hit.pattern.source))
        if context is Context.ASSERTED or hit.pattern.id == "clear-rejection":
            found.setdefault(hit.pattern.id, []).append(case.text.evidence(hit.start, hit.end))
    if case.sender.corporate and case.sender.results.get("dmarc") == "pass" and not case.sender.reply_domain:
        found["verified-domain-match"] = [case.message.header_evidence("From", case.sender.address)]
    if notice := anti_fraud_notice(case):
        found["anti-fraud-notice"] = [notice]
    return {sign_id: tuple(evidence[:3]) for sign_id, evidence in found.items()}


def anti_fraud_notice(case: Case) -> Evidence | None:
    """The sentence that warns of others who pose as the employer."""
    if not (warnings := warnings_of(case.text)):
        return None
    sentence = case.text.sentences[min(warnings)]
    return case.text.evidence(sentence.start, sentence.end)
