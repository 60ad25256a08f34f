"""Nobody who could be reached or looked up."""

from collections.abc import Iterator

from redflags.case import Case
from redflags.flag import Axis, Level, RedFlag
from redflags.message import Evidence
from redflags.sources import DBS22, FCC, FTC21
from redflags.vocabulary import WORDS

SETTLED = {"rejection", "acknowledgement", "interview-invitation", "reschedule", "job-alert"}
CHATS = frozenset(WORDS["chat_app"])


def check(case: Case) -> Iterator[Evidence]:
    """Yield the chat handle of a message that offers a job and gives no company, person or other contact."""
    known = case.particulars
    if known.company or known.person or known.contact or case.sender.address or case.kind in SETTLED:
        return
    for token in case.text.doc:
        if token.norm_ in CHATS or token.ent_type_ == "handle":
            yield case.text.evidence(token.i, token.i + 1)
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
        "our hr lady|girl|desk_officer|madam ..3 will guide|direct|attend",
        "no|not ..3 phone|calls|office|physical_address ..4 chat|text|message only",
    ),
    hints=("reply yes|interested|job|info",),
    examples=(
        "We are hiring part time staff online. More info on [[Telegram]], say hello there.",
        "[[Reply YES to this mail]]. Our HR lady will guide you.",
        "[[Don't call the office, only]] write to this chat ID.",
        "You can [[only reach us through this chat]], the office is closed to visitors.",
    ),
    counterexamples=(
        "Questions? Ana Ruiz, Talent Partner, +34 91 000 0000, Calle Mayor 3, Madrid.",
        "This mailbox is not monitored; contact your recruiter, named in the portal.",
        "I told them I could only reach them through a chat, and they sent me the office number.",
        "You are never limited to chat: ring the office or come by, Holt Road 4.",
    ),
)
