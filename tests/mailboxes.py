"""Write small mailboxes for tests."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

ME = "dana.reyes@inbox.example"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def mail(sender, subject, body, *, days=0.0, number=None, to=ME, answers=(), **headers):
    """One raw message; `answers` are the numbers of those it answers, keywords more headers."""
    number = number if number is not None else f"{abs(hash((sender, subject, body, days))):x}"
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {format_datetime(START + timedelta(days=days))}",
        f"Message-ID: {identity(number)}",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if ME in to:
        lines.insert(0, f"Delivered-To: {ME}")
    if answers:
        lines.append(f"In-Reply-To: {identity(answers[-1])}")
        lines.append("References: " + " ".join(map(identity, answers)))
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\n".join([*lines, "", body, ""])


def identity(number):
    return f"<m{number}@mail.example>"


def mbox(path, mails):
    """Write messages as an mbox file."""
    stamp = "From 1826@xxx Mon Mar 02 09:00:00 +0000 2026\n"
    pages = (page.replace("\nFrom ", "\n>From ") for page in mails)
    path.write_bytes("".join(f"{stamp}{page}\n" for page in pages).encode())
    return path


INVITATION = (
    "Dear Dana,\n\nThank you for applying for the data analyst position at Northwind. We would like to invite you to a first interview on "
    "9 March at 10:00, 45 minutes on Teams, with Joan Price.\n\nKind regards,\nJoan Price\nNorthwind"
)
MOVED = "Dear Dana,\n\nI am sorry, we have to move our interview again, this is now the third time. Could we say Thursday instead of today?\n\nJoan Price"
REJECTION = (
    "Dear Dana,\n\nThank you for your interest in the data analyst role at Northwind. Unfortunately we have decided to move forward with another candidate. "
    "We wish you every success in your search.\n\nJoan Price"
)
SCAM = (
    "Hello,\n\nWe found your resume on Indeed and you are hired as a remote data entry clerk at $45 per hour. To begin, please pay the refundable "
    "registration fee of $75 by gift card and send a photo of your passport. Contact our HR manager on Telegram @quickhire2026 today.\n\nGrace, HR"
)
ORDINARY = (
    "Boiler done, new valve, 140 paid, receipt on the fridge.",
    "Your parcel with order 48213 was delivered today at 11:42. Thank you for shopping with us.",
    "The window cleaner comes on Tuesday between 8 and 12, the key is under the green pot.",
    "Minutes of the allotment society: the water butts were repaired, the hedge along plot nine needs a cut, and the seeds arrived.",
)
