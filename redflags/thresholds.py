"""The lines from which something on a timeline counts: dated defaults, each with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TypeVar

from redflags.flag import Source
from redflags.sources import (
    BJ24,
    CANDE20,
    CNBC18,
    GEM25,
    GLASS17,
    GOOGLE4,
    HRD,
    LOOPCV,
    NACE18,
    NACE24,
    ONREG,
    PILLAR,
    SEED2,
    SEED3,
    WINTECH,
)

DATED = "November 2026"
Number = TypeVar("Number", int, float)


def line(value: Number, unit: str, *sources: Source, convention: str = "") -> Number:
    """A field with its unit, the sources it rests on, and what of it is a convention ("all" if no source gives the number)."""
    return field(default=value, metadata={"unit": unit, "sources": sources, "convention": convention})


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Every line that a timeline is judged by; change one with `dataclasses.replace`.

    Days are calendar days unless a name says business days; numbers without an authoritative source are conventions and say so.
    """

    follow_up_first_days: int = line(7, "days", SEED3)
    follow_up_latest_days: int = line(14, "days", SEED3)
    follow_up_second_gap_days: int = line(7, "days", SEED3)
    follow_up_max: int = line(2, "follow-ups", SEED3)
    given_up_days: int = line(60, "days", CANDE20, convention="all")
    application_inactive_days: int = line(30, "days", CANDE20, convention="all")
    post_screen_silence_days: int = line(14, "days", SEED3, convention="the number")
    post_interview_possible_ghost_days: int = line(14, "days", SEED3)
    post_interview_likely_ghost_days: int = line(28, "days", SEED3, NACE24)
    statutory_notice_days: int = line(45, "days", ONREG, BJ24)
    promise_grace_business_days: int = line(2, "business days", convention="all")
    broken_promises_medium: int = line(2, "missed dates", convention="all")
    assessment_ack_business_days: int = line(10, "business days", convention="all")
    offer_papers_business_days: int = line(5, "business days", convention="all")
    cancel_new_date_business_days: int = line(5, "business days", convention="all")
    last_minute_notice_hours: float = line(24, "hours", convention="all")
    same_day_notice_hours: float = line(2, "hours", convention="all")
    short_notice_hours: float = line(12, "hours", convention="all")
    night_from_hour: int = line(21, "o'clock", convention="all")
    night_to_hour: int = line(7, "o'clock", convention="all")
    repeat_reschedules: int = line(2, "moves", SEED3, convention="the number")
    repeat_reschedules_clear: int = line(3, "moves", convention="all")
    cross_round_reschedules: int = line(2, "rounds", SEED3, convention="the number")
    wait_minutes_info: int = line(15, "minutes", convention="all")
    wait_minutes_low: int = line(30, "minutes", convention="all")
    wait_minutes_medium: int = line(45, "minutes", SEED2)
    rounds_low: int = line(5, "rounds", GOOGLE4, PILLAR)
    rounds_medium: int = line(6, "rounds", GOOGLE4, PILLAR)
    rounds_senior_add: int = line(2, "rounds", convention="all")
    process_days_low: int = line(45, "days", GLASS17, HRD, GEM25, convention="the step")
    process_days_medium: int = line(75, "days", GLASS17, HRD, GEM25, convention="the step")
    process_days_government_add: int = line(30, "days", GLASS17)
    process_days_defence_add: int = line(15, "days", GLASS17)
    process_days_academia_add: int = line(45, "days", convention="all")
    process_days_executive_add: int = line(45, "days", convention="all")
    process_days_retail_add: int = line(-20, "days", GLASS17)
    holding_updates: int = line(3, "updates", convention="all")
    holding_days: int = line(21, "days", convention="all")
    holding_days_medium: int = line(42, "days", convention="all")
    take_home_hours_low: float = line(4, "hours", CNBC18, WINTECH, LOOPCV)
    take_home_hours_medium: float = line(6, "hours", CNBC18, WINTECH, LOOPCV, convention="the step")
    take_home_hours_high: float = line(10, "hours", CNBC18, WINTECH, LOOPCV, convention="the step")
    assessment_before_contact_minutes: int = line(60, "minutes", convention="all")
    assessments_medium: int = line(3, "tasks", convention="all")
    tight_deadline_hours: float = line(24, "hours", convention="all")
    tight_deadline_effort_hours: float = line(2, "hours", convention="all")
    offer_window_high_hours: float = line(24, "hours", NACE18, convention="the step")
    offer_window_medium_hours: float = line(72, "hours", NACE18, convention="the step")
    offer_window_low_hours: float = line(168, "hours", NACE18, convention="the step")
    pay_cut_medium_percent: float = line(5, "per cent", convention="all")
    pay_cut_high_percent: float = line(15, "per cent", convention="all")
    pay_switch_percent: float = line(10, "per cent", convention="all")
    instant_hire_hours: float = line(24, "hours", convention="all")
    repost_days: int = line(14, "days", convention="all")


DEFAULTS = Thresholds()


def told(name: str) -> str:
    """A threshold with its default and its basis in words; raise KeyError for an unknown name."""
    found = {entry.name: entry for entry in fields(Thresholds)}[name]
    cited = ", ".join(f"{source.publisher} ({source.date})" for source in found.metadata["sources"])
    convention = found.metadata["convention"]
    basis = [cited] if cited else []
    if convention:
        basis.append("a convention" if convention == "all" else f"{convention} is a convention")
    return f"{name.replace('_', ' ')}: {found.default:g} {found.metadata['unit']} ({'; '.join(basis)}; {DATED})"
