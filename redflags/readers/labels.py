"""What labels and folders of exports are called."""

from __future__ import annotations

import csv
from pathlib import PurePath

from redflags.readers.words import decoded

SENT = frozenset(
    """sent|sent mail|sent items|sent messages|sent-mail|all sent|outbox|gesendet|gesendete elemente|gesendete objekte|envoyés|messages envoyés|éléments envoyés|enviados|elementos enviados|correo enviado|enviadas|
    itens enviados|posta inviata|inviati|inviata|posta in uscita|verzonden|verzonden items|skickat|skickade|sendt|sendte elementer|sendt post|lähetetyt|wysłane|elementy wysłane|odeslané|odeslaná pošta|отправленные|
    надіслані|gönderilmiş postalar|gönderilenler|送信済み|送信済みメール|已发邮件|已发送|寄件備份|보낸편지함""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
PROTON = {
    "1": "Drafts",
    "2": "Sent",
    "7": "Sent",
    "8": "Drafts",
    "3": "Trash",
    "4": "Spam",
    "6": "Archive",
    "0": "Inbox",
    "10": "Starred",
}


def gmail_labels(value: str) -> tuple[str, ...]:
    """The labels of an X-Gmail-Labels header: a CSV line, perhaps in encoded words; names may hold commas and quotes."""
    value = decoded(value)
    names = next(csv.reader([value], skipinitialspace=True), []) if '"' in value else value.split(",")
    return tuple(filter(None, (name.strip() for name in names)))


def is_sent(labels: tuple[str, ...]) -> bool:
    """Whether one of the labels is that of sent mail, in one of some twenty languages."""
    return any(label.lower() in SENT or label.lower().rstrip("-0123456789") in SENT for label in labels)


def folder_of(path: str) -> str:
    """The name of the mail folder a file or folder of an export stands for, or the empty string."""
    place = PurePath(path)
    if place.name.lower() in {"mbox", "cur", "new", "messages", "data"}:
        parents = [parent for parent in place.parents if parent.suffix.lower() in {".mbox", ".imapmbox"}]
        place = parents[0] if parents else place.parent
    name = place.name
    for suffix in (".gz", ".xz", ".bz2", ".mbox", ".imapmbox"):
        name = name.removesuffix(suffix)
    return name.lstrip(".").rpartition(".")[2].strip() if name.startswith(".") else name.strip()
