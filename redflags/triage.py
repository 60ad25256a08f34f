"""Is this employer mail, of which kind, and at which stage: cues, each worth some log-odds, for where there is no trained model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from redflags.flag import Stage
from redflags.message import Message
from redflags.model import probability
from redflags.patterns import Hit, Pattern, Use

EMPLOYER_PRIOR = -1.5
EMPLOYER_LEAST = 0.3
LISTED = 1.5
EMPLOYER: dict[str, float] = {
    "your|the application|candidacy|candidature|resume|cv|applicants|applicant|profile|background|experience": 1.6,
    "your interest in": 1.5,
    "applying|applied|apply for|to|at|with|now|here|soon": 1.4,
    "recruiter|recruiters|recruiting|recruitment|recruit|headhunter|talent_acquisition|talent_team|hiring_manager|hiring_team|hr|human_resources|people_team|staffing": 1.8,
    "hiring|vacancy|vacancies|candidate|candidates": 1.4,
    "interview|interviews|interviewer|interviewers|interviewing": 1.8,
    "job_description|job_title|job_offer|job_opportunity|job_opening|open_position|open_role|new_role|career_opportunity": 1.6,
    "position|role|opening|opportunity ..4 of|as|for|at|with|in|is|like|you": 1.0,
    "this|the|a|an|our role|position|vacancy|shift|shifts|job": 1.1,
    "offer_letter|employment_contract|start_date|notice_period|probation|onboarding|salary|hourly_rate|pay_rate|per_hour|wage": 1.2,
    "join our|the|us team|company|us": 0.9,
    "part_time|full_time|part-time|full-time|freelance|remote|w2|c2c|c2h|contract ..3 job|role|position|work|jobs|opportunity": 1.2,
    "take_home|take-home|case_study|assessment|coding_challenge|trial_shift|trial_day|references|referees": 1.0,
    "work from|at home|your_phone": 1.0,
    "earn|earning|paid ..4 <money>": 0.8,
    "second_round|final_round|first_round|next_round|phone_screen|shortlist|shortlisted|selected": 1.2,
    "your skills|availability|qualifications|portfolio|experience": 0.7,
    "unfortunately|regret ..12 position|role|candidate|candidates|application|forward|proceed": 1.6,
}
ORDINARY: dict[str, float] = {
    "mailing_list|listinfo|subscribers|newsletter|digest": -1.8,
    "your order|invoice|receipt|purchase|delivery|parcel|subscription|prescription|booking|reservation": -1.6,
    "patch|patches|linux|kernel|compiler|perl|rpm|debian|sourceforge|cvs|bug|bugs|commit|installed|package": -1.2,
    "jobs matching|for_you": -2.0,
    "job_alert|job_alerts|new_jobs|recommended_jobs|jobs_you_may": -2.5,
}
KIND: dict[str, dict[str, float]] = {
    "rejection": {
        "not|unable ..4 move~|moving|proceed~|proceeding|progress~|go|going|take|taking|continue~|continuing ..3 forward|further|ahead|application|candidacy|you": 2.5,
        "move~|moving|go|going|proceed~|proceeding|decided|chosen ..4 other|another|different candidate|candidates|applicant|applicants|direction|applications": 2.5,
        "position|role|vacancy|post ..3 been filled|closed|cancelled": 2.0,
        "filled this|the position|role": 2.0,
        "not|were_not ..2 selected|successful|shortlisted|chosen|considered|be_considered|hiring": 2.2,
        "unfortunately|regret|sorry ..12 application|position|role|candidate|candidates|unsuccessful|offer_you": 1.6,
        "unsuccessful|keep|retain ..3 application|resume|cv|details|information ..2 on_file?": 1.4,
        "wish you|every|success|the_best|luck ..3 search|future|endeavors|endeavours|success|career": 1.2,
        "not offer~|offering you": 1.5,
        "unable to offer": 2.2,
        "pursue|selected|appointed|hired|chose ..3 another|other|different|else": 1.8,
    },
    "acknowledgement": {
        "we|have|has ..2 received your application|resume|cv|submission|assessment|test|exercise|documents|response": 2.6,
        "thank~|thanks ..3 applying|your_application|submitting|registering": 1.2,
        "application|submission|assessment|responses ..4 received|under_review|being_reviewed|submitted": 1.6,
        "will review|look_at your|the application|submission|resume|cv|profile": 1.4,
        "if you are|your ..4 match|selected|shortlisted|qualified": 0.8,
    },
    "interview-invitation": {
        "invite|inviting|like|love|pleased|delighted ..6 interview|phone_screen|video_call|panel|second_round|final_round": 2.2,
        "interview|call|meeting ..4 scheduled|booked|confirmed|arranged|set": 2.0,
        "confirm~|confirming ..3 interview|call|meeting": 1.8,
        "book|pick|choose|select ..3 slot|time|times": 1.4,
        "available|availability|free|suit ..6 interview|call|chat|speak|meet": 1.2,
        "join|microsoft|zoom|google|teams ..2 meeting|meet": 1.0,
        "come|pop ..3 in ..6 chat|interview|meet": 1.4,
    },
    "reschedule": {
        "reschedule~|rescheduling|postpone~|postponing|rearrange~|rearranging|re-schedule": 2.4,
        "move|moving|moved|push|pushing|pushed|shift|change|delay|bring ..5 interview|call|meeting|chat|slot|conversation|appointment|panel|round ..4 to|back|until|from|again": 2.2,
        "need|have|had ..2 cancel|postpone|move|reschedule": 1.8,
        "cancel~|cancelled|canceled|cancelling ..4 interview|call|meeting|appointment|chat": 2.4,
        "interview|call|meeting|chat|appointment|today|tomorrow ..6 cancelled|canceled|postponed|no_longer|not_happening|called_off": 1.8,
        "can|could not make ..3 interview|call|meeting|today|tomorrow|it": 1.6,
        "something came|has_come|come up": 1.4,
        "another|new time|date|slot": 0.7,
    },
    "assessment": {
        "take_home|take-home|coding_challenge|coding_test|technical_test|online_test|online_assessment|case_study|skills_test|work_sample|trial_shift|trial_day|trial_task|test_task|homework|hackerrank|codility|codesignal|testgorilla|hirevue": 2.2,
        "complete|completing|do|submit|return|prepare ..4 assessment|exercise|test|assignment|task|challenge|presentation|questionnaire|sample|brief|project": 2.0,
        "trial ..2 shift|shifts|day|days|week|period": 1.8,
        "unpaid trial|test|assignment": 1.6,
        "deliverables|deliverable|mock-ups|mockups|prototype|wireframes": 1.0,
    },
    "offer": {
        "offer_letter|job_offer|formal_offer|conditional_offer|offer_of_employment|contract_of_employment|offer_you_the|offer_you_a|letter_of_appointment|appointment_letter|employment_agreement": 2.2,
        "pleased|delighted|happy|glad ..3 to offer": 2.4,
        "you|are|have ..3 hired|employed|got_the_job|been_selected|been_hired|been_approved": 1.8,
        "congratulations": 1.2,
        "accept|sign|decline ..4 offer": 1.8,
        "base_salary|starting_salary|start_date|signing_bonus": 0.8,
        "offer expires|expire|stands|open|valid|lapses": 1.8,
    },
    "onboarding": {
        "onboarding|on-boarding|induction|first_day|start_day|new_starter|new_hire|welcome_aboard|welcome_to_the_team": 1.8,
        "direct_deposit|payroll|i-9|w-4|p45|bank_details|tax_form": 1.2,
        "welcome aboard|to": 0.6,
        "laptop|equipment|uniform ..4 shipped|ships|delivered|arrive|collect|vendor": 1.2,
        "training starts|begins|materials": 1.0,
    },
    "screening": {
        "fill|fill_in|fill_out|complete|answer ..4 form|questions|questionnaire|details": 1.4,
        "send|provide|share|forward|confirm ..4 following|details|documents|information|references|referees|id|passport|salary|notice": 1.4,
        "notice_period|current_salary|expected_salary|salary_expectations|right_to_work|work_authorization|visa_status": 1.4,
        "before we|the ..4 interview|meet|proceed|continue": 0.8,
        "are|do|have you ..3 married|children|religion|disability|disabilities|pregnant|arrested|criminal": 1.6,
    },
    "status-update": {
        "update|news|word ..4 on|about|regarding ..4 application|role|process|interview|decision|hiring": 1.6,
        "still ..4 reviewing|deciding|interviewing|considering|waiting|meeting|finalising|finalizing|discussing": 1.8,
        "decision|process|approval|hiring|role ..4 delayed|taking|longer|paused|hold|freeze|frozen|budget": 1.8,
        "be in_touch|touch": 0.6,
        "hear ..4 from|back ..6 week|weeks|friday|monday|days|soon": 0.8,
        "appreciate your patience": 1.6,
        "bear_with": 1.4,
        "next_steps|next_stage|feedback": 0.7,
    },
    "outreach": {
        "came_across|come_across|found|saw|seen|reviewed|noticed|looking_at|reading ..3 your ..2 profile|resume|cv|background|portfolio|talk|post|work|linkedin|github": 2.2,
        "are you|would_you_be ..3 interested|open|looking": 1.6,
        "reaching|reach out": 1.4,
        "my name is": 0.9,
        "we are|is ..2 hiring|looking_for|recruiting|seeking": 1.4,
        "i am a recruiter|headhunter": 1.4,
        "if|interested ..4 reply|contact|send|let|text|message|call|email|click": 1.0,
        "opportunity|position|role|job ..6 for_you|interest_you|great_fit|good_fit|match": 1.4,
        "job_description|title|duration|location|rate": 0.6,
        "dear_student|dear_students|earn|weekly": 1.0,
        "updated resume|cv": 0.8,
    },
    "reply": {
        "as discussed|mentioned|said": 0.8,
        "to answer your question": 1.8,
        "your|good question|questions|email|message|concern": 0.9,
        "thanks for your|the reply|email|message|question|patience": 1.0,
        "regarding|about your question|questions|concern": 1.2,
    },
    "job-alert": {
        "job_alert|job_alerts|new_jobs|recommended_jobs|jobs_for_you|jobs_you_may|vacancies_this_week|more_jobs|view_jobs|view_all": 2.6,
        "jobs ..3 matching|match|near|based": 2.2,
        "unsubscribe|preferences": 0.6,
        "newsletter|webinar|talent_community": 1.2,
    },
}
ACCEPTED_FEWEST = 2
ACCEPTED = (
    "signed ..4 offer|contract|letter|agreement", "offer|contract|letter|agreement ..4 signed|countersigned|accepted", "accepted|accepting our|the|your ..2 offer", "first_day|induction|day_one",
    "start|starting|starts|begin on|next monday|tuesday|wednesday|thursday|friday", "hr|payroll|employee|onboarding|staff|workday portal|system|self-service", "welcome aboard", "i-9|p45|direct_deposit_enrollment|new_starter",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cues:
    """What cues say: log-odds of each kind, and the probability of employer mail."""

    kinds: dict[str, float]
    employer_mail: float

    @property
    def kind(self) -> str:
        """The likeliest kind, "other" if nothing speaks for any."""
        likeliest = max(self.kinds, key=self.kinds.__getitem__, default="other")
        return likeliest if self.employer_mail > EMPLOYER_LEAST or likeliest == "job-alert" else "other"


@cache
def cues() -> tuple[tuple[str, float, str], ...]:
    """Every cue: what it speaks for, its weight, its pattern."""
    tables = {"employer": EMPLOYER | ORDINARY, **KIND}
    return tuple((name, weight, cue) for name, table in tables.items() for cue, weight in table.items())


def cue_patterns() -> Iterator[Pattern]:
    """The patterns of all cues, numbered."""
    return (Pattern(Use.CUE, str(number), cue) for number, (_, _, cue) in enumerate(cues()))


def cues_of(message: Message, hits: Iterable[Hit]) -> Cues:
    """What the cues that hit say of a message."""
    scores: defaultdict[str, float] = defaultdict(float)
    for number in {int(hit.pattern.id) for hit in hits}:
        name, weight, _ = cues()[number]
        scores[name] += weight
    employer = EMPLOYER_PRIOR + scores.pop("employer", 0.0) - (LISTED if is_listed(message) else 0.0)
    employer_mail = probability(employer)
    if max(scores, key=scores.__getitem__, default="other") == "job-alert":
        employer_mail = min(employer_mail, EMPLOYER_LEAST)
    return Cues(dict(scores), employer_mail)


def stage_patterns() -> Iterator[Pattern]:
    """The patterns that tell of an accepted offer."""
    return (Pattern(Use.STAGE, Stage.ACCEPTED, pattern) for pattern in ACCEPTED)


def stage_of(hits: Iterable[Hit]) -> Stage:
    """The stage of the process: accepted if two patterns or more tell of it."""
    told = {hit.pattern.source for hit in hits}
    return Stage.ACCEPTED if len(told) >= ACCEPTED_FEWEST else Stage.OPEN


def is_listed(message: Message) -> bool:
    """Whether a mailing list delivered it."""
    return bool(message.header("list-post") or message.header("list-id"))
