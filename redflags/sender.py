"""Who a message says it is from, and which domains it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parseaddr
from typing import TYPE_CHECKING

from redflags.domains import RECEIVERS, host, is_free_mail, is_relay
from redflags.message import Message

if TYPE_CHECKING:
    from redflags.text import Text

COMMENT = re.compile(r"\([^()]*\)")
RESULT = re.compile(r"\b(spf|dkim|dmarc)\s*=\s*(\w+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The sender's display name, address and domains.

    `body_addresses` and `link_hosts` are those the body names; `results` are the verdicts (spf, dkim, dmarc) of the
    topmost Authentication-Results header, if a known receiving provider wrote it.
    """

    name: str
    address: str
    domain: str
    reply_domain: str
    body_addresses: tuple[str, ...]
    link_hosts: tuple[str, ...]
    results: dict[str, str]

    @property
    def free_mail(self) -> bool:
        """Whether the address is of a free-mail provider."""
        return is_free_mail(self.domain)

    @property
    def corporate(self) -> bool:
        """Whether the address is of a domain of the sender's own."""
        return bool(self.domain) and not self.free_mail and not is_relay(self.domain)

    @property
    def failed(self) -> bool:
        """Whether the receiving provider could authenticate neither the domain nor the server."""
        return (
            self.results.get("dmarc") == "fail"
            and self.results.get("dkim") != "pass"
            and self.results.get("spf") != "pass"
        )

    @property
    def domains(self) -> frozenset[str]:
        """Every domain the message names."""
        addresses = {address.rpartition("@")[2] for address in self.body_addresses}
        return frozenset({self.domain, self.reply_domain, *addresses, *self.link_hosts} - {""})


def sender_of(message: Message, text: Text) -> Sender:
    """Read the sender from headers, and the domains from links and addresses in the body."""
    name, address = parse_address(message.header("from"))
    reply = parse_address(message.header("reply-to"))[1]
    addresses, hosts = [], []
    for name_of_type, words in text.typed:
        if name_of_type == "email":
            addresses.append(words.strip(".,;:<>()").lower())
        elif name_of_type == "link":
            hosts.append(host(words))
    hosts.extend(host(link.target) for link in message.links)
    return Sender(
        name=name,
        address=address,
        domain=address.rpartition("@")[2],
        reply_domain=reply.rpartition("@")[2],
        body_addresses=tuple(dict.fromkeys(addresses)),
        link_hosts=tuple(dict.fromkeys(filter(None, hosts))),
        results=authentication(message),
    )


def parse_address(value: str) -> tuple[str, str]:
    """The display name and lower-case address of a From line, however roughly it was pasted."""
    name, address = parseaddr(value)
    if "@" not in address:
        match = re.search(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", value)
        address = match.group() if match else ""
        name = value.replace(address, "").strip(' <>"()[]') if address else value
    return name, address.lower().strip(".")


def authentication(message: Message) -> dict[str, str]:
    """The verdicts of the topmost Authentication-Results header of a known receiving provider; lower ones can be forged."""
    value = COMMENT.sub(" ", message.header("authentication-results"))
    server = value.partition(";")[0].strip().lower().partition(" ")[0]
    if not server.endswith(RECEIVERS):
        return {}
    return {name.lower(): verdict.lower() for name, verdict in reversed(RESULT.findall(value))}
