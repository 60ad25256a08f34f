"""Everything known about one message before a flag is judged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from redflags.flag import Stage
from redflags.message import Message

if TYPE_CHECKING:
    from redflags.classifier import Wording
    from redflags.particulars import Particulars
    from redflags.patterns import Hit, Use
    from redflags.sender import Sender
    from redflags.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One message with its text, sender, particulars, kind and stage.

    `employer_mail` is the probability (0 to 1) that an employer or recruiter, true or false, wrote it; `hits` are the matches of all patterns, `wording` is
    what the trained models make of it, None where there is no model.
    """

    message: Message
    text: Text
    sender: Sender
    particulars: Particulars
    kind: str
    employer_mail: float
    stage: Stage
    as_of: date
    hits: Mapping[Use, Sequence[Hit]]
    wording: Wording | None = None
