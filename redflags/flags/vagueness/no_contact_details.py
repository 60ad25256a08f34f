"""Nobody who could be reached or looked up."""

import re
from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FCC, FTC21
from redflags.vocabulary import WORDS

SETTLED = {"rejection", "acknowledgement", "interview-invitation", "reschedule", "job-alert"}
LEFT = r"\b(?:i|me|my|we) (?:\w+ ){0,3}(?:could only|stopped|blocked|refused|walked|was told|was asked|reported)\b"
CHATS = frozenset(WORDS["chat_app"])


def check(case: Case) -> Iterator[Evidence]:
    """Yield the chat handle of a message that offers a job and gives no company, person or other contact."""
    if case.text.vocabulary.isdisjoint(CHATS | {"<handle>"}):
        return
    known = case.particulars
    if known.company or known.person or known.contact or case.sender.address or case.kind in SETTLED:
        return
    if re.search(LEFT, case.text.lower):
        return
    for index, (norm, label) in enumerate(zip(case.text.norms, case.text.labels, strict=True)):
        if norm in CHATS or label == "<handle>":
            yield case.text.evidence(index, index + 1)
            return


FLAG = RedFlag(
    __name__,
    title="No person, address or site to reach it by",
    axis=Axis.SAFETY,
    severity=Level.MEDIUM,
    definition="No verifiable person, phone, address or site to reach the employer; only a chat handle or a form.",
    why="What cannot be looked up cannot be checked. Public warnings list it among the signs of fake jobs.",
    advice=(
        "Look up the firm's switchboard yourself and ask to be put through to the sender.",
        "Send nothing until somebody you can find has answered.",
    ),
    sources=(DBS22, FTC21, FCC),
    thresholds="Measured by what is missing: company, person, phone, address, site.",
    check=check,
    patterns=(
        "do not|never ..2 call|ring|phone|contact|visit|email ..2 office|company|us|headquarters|branch|reception ..6 only|just|this|chat|here|number",
        "only ..2 reach|contact|write|message|talk ..3 through|via|on|to ..2 this|our|my chat|handle|number|@chat_app|account|bot",
        "reply yes|ok|interested|job|info|1 ..2 to this mail|message|text|number",
        "only|sole|single|best way|means|channel|place|line ..4 reach|contact|get_hold|talk|speak|write|communicate ..4 us|me|hr|them|manager ..2 is|through|via ..3 chat|group|handle|bot|number|@chat_app|channel|account|here",
        "no|not ..2 visitors|visits|calls|phone|walk-ins|office|landline|switchboard|reception ..8 write|message|text|chat|reply|contact|reach ..4 chat|here|group|only|handle|number|@chat_app|this|bot",
        "not|can_not ..2 give|share|disclose|provide|send ..3 office|company|branch|our|direct|landline|physical ..1 number|address|phone|line|location",
        "type|text|comment|drop|say|send|write|reply|put interested|job|info|yes|ok|hi|hello|work|join|start|apply ..4 and|then|to|so ..3 agent|manager|hr|mentor|teacher|assistant|receptionist|madam|coordinator|colleague|someone|lady|i|we|guide|instructions ..4 will|guide|take|contact|add|explain|walk|get|teach|send|tell|details",
        "our hr lady|girl|desk_officer|madam ..3 will guide|direct|attend",
    ),
    hints=(
        "reply yes|interested|job|info",
        "text|chat|messages only",
    ),
    examples=(
        "We are hiring part time staff online. More info on [[Telegram]], say hello there.",
        "[[Reply YES to this mail]]. Our HR lady will guide you.",
        "[[Don't call the office, only]] write to this chat ID.",
        "The [[only way to reach us is this chat]].",
        "I [[can't share the office number]], everything goes through me.",
        "You can [[only reach us through this chat]], the office is closed to visitors.",
    ),
    counterexamples=(
        "Questions? Ana Ruiz, Talent Partner, +34 91 000 0000, Calle Mayor 3, Madrid.",
        "This mailbox is not monitored; contact your recruiter, named in the portal.",
        "Please use the chat in the applicant portal so that all panel members can see it.",
        "Reply YES to confirm Friday at Northgate Dental; ring 01632 960 123 with questions.",
        "I told them I could only reach them through a chat, and they sent me the office number.",
        "You are never limited to chat: ring the office or come by, Holt Road 4.",
    ),
)
