"""New steps or requirements after the process was called complete."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redflags.course import Course
from redflags.event import By, Event, EventKind
from redflags.flag import Axis, Level, RedFlag
from redflags.sighting import Sighting
from redflags.sources import GH24MAY

LAST = re.compile(
    r"\b(?:final|last) (?:round|interview|stage|step|call|panel|conversation|presentation|one|hurdle|meeting)\b|\b(?:round|interview|stage|step|panel)\b[^.;\n]{0,15}\b(?:final|last one|the last)\b|^final\b|\bfinal$"
    r"|\bno (?:more|further) (?:rounds|interviews|steps)\b",
    re.IGNORECASE,
)
NOT_LAST = re.compile(r"\b(?:not|n['’]t|before) (?:\w+ ){0,3}(?:final|last)\b", re.IGNORECASE)
ADDED = frozenset({EventKind.INTERVIEW_SCHEDULED, EventKind.INTERVIEW_HELD, EventKind.ASSESSMENT_ASSIGNED})


def timeline(course: Course) -> Iterator[Sighting]:
    """Yield the first step that came after one called the last."""
    final: tuple[Event, int | None] | None = None
    for event, meeting in zip(course.events, course.meetings, strict=True):
        if final and event.kind in ADDED and event.by is not By.CANDIDATE and event.day > final[0].day:
            same = meeting is not None and meeting == final[1]
            kept = final[1] is None or event.kind is EventKind.ASSESSMENT_ASSIGNED or (meeting or 0) > (final[1] or 0)
            if not same and kept and not LAST.search(event.words):
                yield Sighting(
                    events=(final[0], event),
                    why=f"a further step on {event.day:%-d %B}, after one of {final[0].day:%-d %B} was called the last",
                )
                return
        if event.by is not By.CANDIDATE and LAST.search(event.words) and not NOT_LAST.search(event.words):
            final = (event, meeting)


FLAG = RedFlag(
    __name__,
    title="Adds steps or requirements late in the process",
    axis=Axis.CONDUCT,
    severity=Level.MEDIUM,
    definition="New requirements or steps appear after the process was described as final.",
    why=(
        "It breaks what was agreed. In a 2024 survey for Greenhouse in Ireland, 34% had seen the role change "
        "during interviews."
    ),
    advice=(
        'Ask plainly: "You told me round three was last; what changed, and will there be more?"',
        "Decide beforehand how many more steps you are willing to do.",
    ),
    sources=(GH24MAY,),
    thresholds="One added step after a step called final; a convention.",
    patterns=(
        # I know we said it was the last one, but
        "said|told|promised|mentioned|thought|described|know|realise|realize|thinking|believed ..8 last|final|only ..3 interview|round|stage|step|call|conversation|meeting|one|hurdle|chat|hoop ..5 but|however|though|only ..10 want~|need~|add~|like|ask~|require~|insist~|decided|another|more",
        "know|realise|realize|aware|appreciate ..3 we|i ..2 said|told|promised|mentioned ..10 but|however ..12 want~|need~|add~|ask~|require~|insist~|decided|another|extra|one_more|also",
        "supposed|meant|going to_be|be ..3 last|final|only ..6 but|however",
        "know|realise|realize|appreciate|understand ..2 you ..1 already ..3 done|completed|had|met|interviewed|presented|finished|submitted|passed|spoken|sat|been ..8 but|however",
        "you ..1 already ..2 done|met|interviewed|presented|passed|spoken|sat|cleared ..6 but|however ..2 we|hq|they|board|client|director|management|leadership|head_office|ceo",
        # one more round
        "added|inserted|introduced|adding ..1 another|extra|additional|one_more|further|fourth|fifth|sixth|a_second|a_third round|stage|step|task|requirement|presentation|exercise|test|hurdle|case_study",
        "leadership|board|client|ceo|cfo|cto|director|management|founder|founders|hq|head_office|partners|stakeholders|owner|team|they|committee|panel|we ..2 now ..2 want~|require~|insist~|ask~|expect~|prefer~|need~|like ..6 presentation|case_study|case|test|task|portfolio|plan|assessment|proposal|pitch|written|video|certificate|degree|licence|license|fluent|exam|certification|additional|another|extra|years|essay|mock|demo",
        "leadership|board|client|ceo|cfo|director|management|founder|founders|hq|head_office|partners|stakeholders|owner|committee|panel ..2 has|have|'s ..1 asked|requested|decided|insisted ..6 presentation|case_study|case|test|task|portfolio|plan|assessment|proposal|pitch|another|extra|additional|one_more|further",
        "please|kindly redo|re-do|rework|repeat|resit|start_again|start_over ..4 case|task|test|assessment|exercise|assignment|presentation|interview|round|stage",
        # the job has changed
        "need~|require~|want~|cover~|involve~|include~|must|also|requirement|expect~ ..12 was|were|is|are not ..2 in|on|mentioned|listed|part|stated ..3 ad|advert|advertisement|posting|job_description|description|listing|spec|jd|brief",
        "more|beyond|over ..4 than what|the ..2 advertised|posted|listed|ad|advert ..6 need|require|must|also|expect",
        "actually|turns_out|transpires|update|correction|in_fact|heads-up ..3 role|position|job|team|client|we ..2 will|does|do|would|also ..2 need|require|want|cover|involve|include",
        "since we|you|our ..3 spoke|talked|met|conversation|call|interview|started|applied ..10 role|position|requirement|requirements|brief|scope|job|spec|remit|expectations ..5 changed|evolved|shifted|expanded|grown|widened|broadened|bigger|different|moved",
        "role|position|job|scope|brief|remit ..2 has|have|'s ..2 grown|expanded|widened|broadened|changed|shifted|evolved ..6 so|and ..8 also|need|require|expect|include|cover|another|redo",
        "decided|agreed|concluded ..3 role|position|job|post|person|candidate ..3 also|should_also|must|needs|now|will_also ..2 cover~|need~|require~|include~|have|speak|do|take|hold|be",
        "additional|new|further|extra requirement|condition|criterion|prerequisite ..6 come_up|came_up|added|emerged|introduced|arisen|cropped_up",
        "requirements|criteria|goalposts|expectations|goal_posts ..2 have|has ..1 changed|moved|shifted|gone_up|increased|been_raised",
        "raised|raising|moved|moving ..1 bar|goalposts|goal_posts",
        # further wordings
        "would|will|'d|might feel|sleep ..1 better|happier|more_comfortable|more_at_ease|reassured|easier ..2 if you",
        "has|have|had|been|management|'s ..1 added|introduced|included|inserted ..4 technical|additional|extra|new|more|hr|final ..1 round|rounds|stage|stages|test|interview|exercise",
        "turns_out|turned_out ..2 we|they|client|team|role|job|board ..2 need|require|want|needs|requires|wants",
        "with|in light|view of ..3 changes|change ..4 role|brief|spec|scope ..6 need|ask|like|want|redo|another",
        "forgot|forgotten|omitted|neglected|failed to ..1 mention|say|tell|add|note|include|state ..12 need|must|have_to|require~|also|complete|additional|extra|should|expected|expects",
        "thought|hoped|assumed|believed|understood ..2 that|it|this|we ..2 was|were ..1 it|last|final|done|finished|end|all",
        "not ..2 part ..2 earlier|original|initial|first|published ..1 plan|process|advert|brief|description|schedule|outline|agreement",
        "sorry|apologies|afraid ..6 asked|want~|need~|like|insist~|require~ ..3 another|further|additional|one_more|extra ..1 interview|round|conversation|meeting|test|task|presentation|chat|exercise",
        "there is|are|'s ..1 one|an|another ..1 extra|additional|further ..1 round|exercise|task|test|assignment|presentation|interview|hurdle",
        "rethought|rejigged|reworked|re-scoped|rescoped|redesigned|rewritten|reshaped|redefined|tweaked ..3 job|role|position|brief|spec|post",
        "test|task|exercise|round|interview|presentation|step|assignment ..6 not ..2 planned|foreseen|scheduled|expected|announced|mentioned|intended",
        "now also ..2 have|need|require|hold|speak|possess|do|be|must",
        "decided|agreed|concluded ..3 role|position|job ..3 require~|need~|must|involve~|include~|should",
        "already ..2 submitted|completed|did|done|sent|presented ..6 like|want|need|ask ..2 you to ..3 prepare|do|complete|submit|record|present|write",
        "in_addition|on_top|besides|as_well ..6 already ..8 second|another|further|additional",
    ),
    hints=(
        "one_more|another|additional|extra|further round|interview|conversation|stage|step|task|test",
        "role|position|job|scope|brief ..2 has|have|'s ..2 evolved|changed|expanded|grown|shifted",
        "change of plan|plans|direction|heart",
    ),
    examples=(
        "I know we [[said that was the last interview, but leadership now wants]] a presentation.",
        "[[Actually the role will need fluent German]], which wasn't in the ad.",
        "[[We've decided the position also covers]] sales, so please redo the case.",
        "You [[already met everyone we listed, however HQ]] would feel happier with a written plan.",
        "Turns out the [[board has asked for one more]] task before anything is signed.",
        "[[Since our call the brief has grown]] a little, you would also run payroll.",
    ),
    counterexamples=(
        "As outlined at the start, the last step is references.",
        "We removed one round since you were so clear.",
        "The ad had a typo: two years' experience, not ten.",
        "There will be no further rounds, and nothing has been added to the task.",
        "You asked whether there is another stage; the panel on Monday is the last.",
        "They told me it was the final round, but then wanted another presentation.",
        "The next step is a second interview with the head of department.",
        "The team has grown, so we are hiring two more nurses.",
    ),
    timeline=timeline,
    accounts=(
        r"\b(?:they|company|team|manager|recruiter|decided to) ?(?:\w+ ){0,3}(?:changed?|added|adding|moved)\b(?: \w+){0,6} (?:requirements?|goalposts?|scope|criteria)\b",
    ),
    timeline_examples=(
        "2026-04-01 assessment-assigned; told Halfway_through_they_added_new_criteria.; dated no; as-of 2026-04-08",
        "2026-03-03 interview-held round=3 words=final_round; 2026-03-10 interview-scheduled round=4 for=2026-03-15; as-of 2026-03-11",
        "2026-03-03 interview-held round=3 words=last_interview; 2026-03-10 assessment-assigned; as-of 2026-03-11",
        "2026-03-03 interview-scheduled round=3 for=2026-03-06 words=the_final_interview; 2026-03-06 interview-held round=3; 2026-03-12 interview-held round=4; as-of 2026-03-13",
    ),
    timeline_counterexamples=(
        "2026-04-01 assessment-assigned; told The_requirements_were_clear_and_did_not_change.; dated no; as-of 2026-04-08",
        "2026-03-03 interview-scheduled round=3 for=2026-03-06 words=final_round; 2026-03-06 interview-held round=3; 2026-03-10 offer-made; as-of 2026-03-11",
        "2026-03-03 interview-scheduled round=3 for=2026-03-06 words=final_round; 2026-03-05 interview-rescheduled by=candidate round=3 for=2026-03-10; 2026-03-10 interview-held round=3; as-of 2026-03-11",
        "2026-03-03 interview-held round=2 words=next_is_the_final_round; 2026-03-05 interview-scheduled round=3 for=2026-03-10 words=final_round; as-of 2026-03-11",
        "2026-03-03 interview-held round=1 words=the_last_week_was_busy; 2026-03-10 interview-scheduled round=2 for=2026-03-15; as-of 2026-03-11",
    ),
)
