"""Readers of exports: every form, their traps, and what cannot be read."""

import base64
import bz2
import csv
import gzip
import io
import json
import lzma
import os
import quopri
import re
import sys
import tarfile
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import outlook_file
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redflags.readers import outlook, pst
from redflags.readers.exports import Piece, Unread, letters, pieces
from redflags.readers.mail import message_of, read_mail
from redflags.readers.mbox import split
from redflags.readers.parts import OddError, quick_parts, reference_parts
from redflags.readers.skim import skim

LINE = b"From ana@northgate.example Mon Nov  2 10:00:00 2026\n"


def mail(subject=b"Hello", body=b"Dear Bo,\nhello.\n", head=b""):
    name = subject.lower().replace(b" ", b"-")
    return (
        b"From: Ana Ruiz <ana@northgate.example>\nTo: bo@mail.example\nMessage-ID: <%s@northgate.example>\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nSubject: %s\n%s\n%s"
        % (name, subject, head, body)
    )


def mbox(*messages, line=LINE):
    return b"".join(line + message + b"\n" for message in messages)


def read(*paths, size=32 * 2**20, wanted=None):
    """All that the paths hold: letters, and what is unread."""
    found, unread = [], []
    for piece in pieces(paths, size=size):
        for item in [piece] if isinstance(piece, Unread) else letters(piece, wanted=wanted):
            (unread if isinstance(item, Unread) else found).append(item)
    return found, unread


def subjects(found):
    return sorted(letter.message.subject for letter in found)


def file(folder, name, data):
    path = Path(folder) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


class Bytes:
    """A stream over bytes."""

    def __init__(self, data):
        self.data = data

    def read_at(self, position, size):
        return self.data[position : position + size]

    def close(self):
        pass


# Mailboxes


@pytest.mark.parametrize(
    "line",
    [
        LINE,
        b"From 1826000000000000001@xxx Tue Mar 11 01:31:25 +0000 2025\n",
        b"From - Mon Nov  2 10:00:00 2026\n",
        b"From \n",
        b"From ???@??? Mon Nov 02 10:00:00 2026\n",
        LINE.replace(b"\n", b"\r\n"),
    ],
    ids=["classic", "takeout", "thunderbird", "bare", "eudora", "crlf"],
)
def test_separators_of_every_dialect(tmp_path, line):
    data = mbox(mail(b"One"), mail(b"Two"), line=line)
    found, unread = read(file(tmp_path, "x", data))
    assert (subjects(found), unread) == (["One", "Two"], [])


@pytest.mark.parametrize(
    "text",
    [
        b"From here on we work from home.\nRegards",
        b"From here on:\nNote: bring a pen.",
        b"From 10:00 to 11:00 we meet.\nPlace: room five.",
        b"From Ana, with thanks\n\nSubject: none",
    ],
)
def test_text_that_starts_with_from_does_not_split(tmp_path, text):
    found, unread = read(file(tmp_path, "x.mbox", mbox(mail(b"One", b"Hello\n\n" + text + b"\n"), mail(b"Two"))))
    assert (subjects(found), unread) == (["One", "Two"], [])
    assert "From " in found[0].message.body


def test_quoted_from_lines_lose_one_mark(tmp_path):
    body = b">From here on\n>>From there\n> From a quotation\n>Fromage\n"
    (letter,), _ = read(file(tmp_path, "x.mbox", mbox(mail(b"One", body))))
    assert letter.message.body == "From here on\n>From there\n> From a quotation\n>Fromage"


def test_content_length_is_not_believed(tmp_path):
    found, _ = read(file(tmp_path, "x.mbox", mbox(mail(b"One", head=b"Content-Length: 9000\n"), mail(b"Two"))))
    assert subjects(found) == ["One", "Two"]


@pytest.mark.parametrize(("status", "kept"), [(b"0001", True), (b"0009", False), (b"0019", False), (b"zz", True)])
def test_what_thunderbird_holds_as_deleted_is_skipped(tmp_path, status, kept):
    found, _ = read(file(tmp_path, "Inbox", mbox(mail(b"One", head=b"X-Mozilla-Status: %s\n" % status))))
    assert bool(found) is kept


@pytest.mark.parametrize(
    ("value", "labels"),
    [
        (b"Inbox,Important", ("Inbox", "Important")),
        (b'"Jobs, new",Sent', ("Jobs, new", "Sent")),
        (b"=?UTF-8?Q?Posteingang,Ge=C3=B6ffnet?=", ("Posteingang", "Geöffnet")),
        (b"=?UTF-8?Q?Gesendet,Ge=C3?=\n =?UTF-8?Q?=B6ffnet?=", ("Gesendet", "Geöffnet")),
        (b"=?UTF-8?B?5bey5Y+R6YCB?=", ("已发送",)),
    ],
)
def test_gmail_labels_and_thread(tmp_path, value, labels):
    head = b"X-GM-THRID: 1826000000000000001\nX-Gmail-Labels: " + value + b"\n"
    (letter,), _ = read(file(tmp_path, "All mail.mbox", mbox(mail(b"One", head=head))))
    assert (letter.labels, letter.thread) == (labels, "1826000000000000001")
    assert letter.own is bool({"Sent", "Gesendet", "已发送"} & set(labels))


def test_a_date_is_taken_from_the_separator_where_no_header_has_one(tmp_path):
    message = mail(b"One").replace(b"Date:", b"X-Date:")
    line = b"From 18@xxx Tue Mar 11 01:31:25 +0200 2025\n"
    (letter,), _ = read(file(tmp_path, "x.mbox", mbox(message, line=line)))
    assert letter.message.date.isoformat() == "2025-03-11T01:31:25+02:00"


def test_a_mailbox_cut_in_a_message_is_read_and_said(tmp_path):
    whole = mbox(mail(b"One"), mail(b"Two", b"a long text " * 50))
    found, unread = read(file(tmp_path, "x.mbox", whole[:-300]))
    assert subjects(found) == ["One", "Two"]
    assert [(item.place.endswith(f"byte {len(mbox(mail(b'One')))}"), "middle" in item.reason) for item in unread] == [
        (True, True)
    ]


def test_a_mailbox_whose_start_is_missing_is_read_and_said(tmp_path):
    found, unread = read(file(tmp_path, "x.mbox", b"half a line\n" + mbox(mail(b"One"), mail(b"Two"))))
    assert subjects(found) == ["One", "Two"]
    assert "does not start" in unread[0].reason


def test_a_message_can_be_read_again_by_itself(tmp_path):
    found, _ = read(file(tmp_path, "x.mbox", mbox(mail(b"One"), mail(b"Two"))), wanted=lambda headers, text: False)
    assert [letter.full for letter in found] == [False, False]
    (again,) = letters(found[1].piece)
    assert (again.message.subject, again.message.body, again.place) == ("Two", "Dear Bo,\nhello.", found[1].place)


def test_a_message_larger_than_is_read_is_cut_and_said(tmp_path, monkeypatch):
    monkeypatch.setattr("redflags.readers.mbox.LARGEST", 10_000)
    data = mbox(mail(b"One", b"hello\n" * 10_000), mail(b"Two"))
    for size in (2**20, 7000):
        found, unread = read(file(tmp_path, "x.mbox", data), size=size)
        assert [letter.message.complete for letter in found] == [False, True]
        assert not unread


PARTS = st.sampled_from(
    [
        LINE, b"From - \n", b"From ", b"\n", b"\r\n", b">From me\n", b"Subject: x\n", b"A: b\n", b"From a b\n", b"text\n", b"\n\n", b"10:00:00", b"\xff\0", b":",
        b"From x Mon Jan 1 00:00:00 2026\nSubject: y\n\nz\n",
    ]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.lists(PARTS, max_size=30).map(b"".join), st.binary(max_size=300)), st.integers(1, 40))
def test_pieces_of_any_size_give_the_same_messages(data, size):
    def all_of(step):
        ranges = [(start, min(start + step, len(data))) for start in range(0, len(data), step)]
        return [
            (found.at, found.data[found.start : found.end], found.last)
            for start, end in ranges
            for found in split(Bytes(data), start, end)
        ]

    assert all_of(size) == all_of(len(data) + 1)


@settings(max_examples=50, deadline=None)
@given(st.lists(PARTS, max_size=30).map(b"".join))
def test_any_bytes_are_read_without_a_crash(tmp_path_factory, data):
    path = file(tmp_path_factory.mktemp("any"), "x", data)
    for wanted in (None, lambda headers, text: False):
        for item in read(path, wanted=wanted)[0]:
            assert isinstance(item.message.body, str)


def test_small_reads_of_a_stream_give_the_same_messages(monkeypatch):
    data = mbox(*(mail(b"No %d" % number, b"hello\nFrom here\n" * number) for number in range(40)))
    whole = [(found.at, found.data[found.start : found.end]) for found in split(Bytes(data))]
    monkeypatch.setattr("redflags.readers.mbox.FIRST_READ", 7)
    monkeypatch.setattr("redflags.readers.mbox.MOST_READ", 7)
    assert [(found.at, found.data[found.start : found.end]) for found in split(Bytes(data))] == whole
    assert len(whole) == 40


# Archives and compressed files

TAKEOUT = "Takeout/Mail/All mail Including Spam and Trash.mbox"


def zipped(path, members, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def tarred(path, members, mode):
    with tarfile.open(path, mode) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


MEMBERS = {
    "Takeout/archive_browser.html": b"<html>From here</html>",
    "Takeout/Mail/User Settings.json": b"{}",
    TAKEOUT: mbox(*(mail(b"No %d" % number) for number in range(20))),
    "Takeout/Mail/Jobs.mbox": mbox(mail(b"Job")),
    "saved/a.eml": mail(b"Saved"),
    "saved/b.eml": mail(b"Other"),
}


@pytest.mark.parametrize("kind", ["zip", "stored", "tgz", "tar", "tbz", "txz"])
def test_archives_are_read_without_unpacking(tmp_path, kind):
    path = tmp_path / f"takeout.{kind}"
    if kind in {"zip", "stored"}:
        zipped(path, MEMBERS, zipfile.ZIP_STORED if kind == "stored" else zipfile.ZIP_DEFLATED)
    else:
        tarred(path, MEMBERS, {"tgz": "w:gz", "tar": "w", "tbz": "w:bz2", "txz": "w:xz"}[kind])
    for size in (32 * 2**20, 1000):
        found, unread = read(path, size=size)
        assert (len(found), unread) == (23, [])
        assert {letter.place for letter in found} >= {f"{path}: {TAKEOUT}, byte 0", f"{path}: saved/a.eml"}
    assert sorted(tmp_path.iterdir()) == [path]


def test_ranges_of_a_member_may_be_read_in_any_order(tmp_path):
    path = zipped(tmp_path / "t.zip", {TAKEOUT: MEMBERS[TAKEOUT]})
    work = list(pieces([path], size=700))
    found = [letter for piece in reversed(work) for letter in letters(piece)]
    assert subjects(found) == subjects(read(path)[0])
    (again,) = letters(found[3].piece)
    assert again.message == found[3].message


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_compressed_mailbox(tmp_path, pack):
    found, unread = read(file(tmp_path, "Sent.mbox.gz", pack(mbox(mail(b"One"), mail(b"Two")))))
    assert (subjects(found), unread) == (["One", "Two"], [])
    assert [letter.labels for letter in found] == [("Sent",), ("Sent",)]


def noise(count):
    return b"".join(base64.encodebytes(os.urandom(57)) for _ in range(count))


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_truncated_zip_is_read_as_far_as_it_goes(tmp_path, method):
    big = mbox(*(mail(b"No %d" % number, noise(100)) for number in range(40)))
    path = zipped(
        tmp_path / "t.zip", {"first.mbox": mbox(mail(b"First")), "saved/a.eml": mail(b"Saved"), "big.mbox": big}, method
    )
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    found, unread = read(path)
    assert {"First", "Saved", "No 1", "No 10"} <= set(subjects(found))
    assert len(found) < 42
    assert any(item.place == str(path) and "cut short" in item.reason for item in unread)


@pytest.mark.parametrize("mode", ["w:gz", "w"])
def test_a_truncated_tar_is_read_as_far_as_it_goes(tmp_path, mode):
    path = tarred(
        tmp_path / "t.tgz",
        {"first.mbox": mbox(mail(b"First")), "big.mbox": mbox(*(mail(b"No %d" % n, noise(300)) for n in range(200)))},
        mode,
    )
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    found, unread = read(path)
    assert {"First", "No 1", "No 60"} <= set(subjects(found))
    assert unread


def test_a_truncated_gz_is_read_as_far_as_it_goes(tmp_path):
    data = gzip.compress(mbox(*(mail(b"No %d" % n, noise(300)) for n in range(200))))
    found, unread = read(file(tmp_path, "x.mbox.gz", data[: len(data) * 2 // 3]))
    assert {"No 1", "No 60"} <= set(subjects(found))
    assert [item.reason.partition(" ")[0] for item in unread] == ["ends", "is"]  # the last message, and the file
    assert unread[0].place == found[-1].place


def test_bombs_are_left_alone(tmp_path):
    zeros = b"From a b\nSubject: x\n\n" + bytes(100_000_000)
    for path in (
        zipped(tmp_path / "bomb.zip", {"x.mbox": zeros, "y.mbox": mbox(mail(b"One"))}),
        file(tmp_path, "bomb.mbox.gz", gzip.compress(zeros, 9)),
        tarred(tmp_path / "bomb.tgz", {"x.mbox": zeros}, "w:gz"),
    ):
        found, unread = read(path)
        assert subjects(found) in ([], ["One"])
        assert any("200 times" in item.reason for item in unread)


def test_a_zip_with_a_password_is_said(tmp_path):
    path = zipped(tmp_path / "t.zip", {"x.mbox": mbox(mail(b"One"))})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    found, unread = read(path)
    assert not found
    assert "password" in unread[0].reason


def test_an_archive_in_an_archive_is_not_opened(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"x.mbox": mbox(mail(b"One"))}).read_bytes()
    found, unread = read(zipped(tmp_path / "outer.zip", {"inner.zip": inner}))
    assert not found
    assert "inside an archive" in unread[0].reason


# Folders


def test_maildir(tmp_path):
    file(tmp_path, "cur/1.host:2,S", mail(b"Seen"))
    file(tmp_path, "cur/2.host:2,ST", mail(b"Trashed"))
    file(tmp_path, "new/3.host", mail(b"New"))
    file(tmp_path, "tmp/4.host", mail(b"Unfinished"))
    file(tmp_path, ".Sent/cur/5.host:2,S", mail(b"Mine"))
    (tmp_path / ".Sent/new").mkdir()
    found, unread = read(tmp_path)
    assert (subjects(found), unread) == (["Mine", "New", "Seen"], [])
    assert {letter.message.subject: letter.own for letter in found}["Mine"]


def test_thunderbird_profile(tmp_path):
    file(tmp_path, "Mail/Local Folders/Inbox", mbox(mail(b"One"), line=b"From - Mon Nov  2 10:00:00 2026\n"))
    file(tmp_path, "Mail/Local Folders/Inbox.msf", b"// <!-- <mdb:mork")
    file(tmp_path, "Mail/Local Folders/Inbox.sbd/Jobs", mbox(mail(b"Two")))
    file(tmp_path, "Mail/Local Folders/Sent", mbox(mail(b"Mine")))
    file(tmp_path, "Mail/Local Folders/Drafts", b"")
    file(tmp_path, "prefs.js", b"user_pref();")
    found, unread = read(tmp_path)
    assert (subjects(found), unread) == (["Mine", "One", "Two"], [])
    assert {letter.labels for letter in found} == {("Inbox",), ("Jobs",), ("Sent",)}
    assert [letter.message.subject for letter in found if letter.own] == ["Mine"]


def test_apple_mail_bundle_and_store(tmp_path):
    file(tmp_path, "Jobs.mbox/mbox", mbox(mail(b"One")))
    file(tmp_path, "Jobs.mbox/table_of_contents", b"\0\1\2")
    message = mail(b"Two")
    plist = b'<?xml version="1.0"?><plist><dict/></plist>\n'
    for name in ("12.emlx", "13.partial.emlx"):
        file(tmp_path, f"V10/A/Sent Messages.mbox/B/Data/Messages/{name}", b"%-10d\n" % len(message) + message + plist)
    found, unread = read(tmp_path)
    assert (subjects(found), unread) == (["One", "Two", "Two"], [])
    assert sorted(letter.labels for letter in found) == [("Jobs",), ("Sent Messages",), ("Sent Messages",)]
    assert all("plist" not in letter.message.body for letter in found)
    assert [letter.own for letter in found if letter.message.subject == "Two"] == [True, True]


def test_eml_folder_in_runs(tmp_path):
    for number in range(30):
        file(tmp_path, f"{number}.eml", mail(b"No %d" % number))
    file(tmp_path, "logo.png", b"\x89PNG\0")
    work = list(pieces([tmp_path], size=1000))
    assert 3 < len(work) < 30
    assert all(isinstance(piece, Piece) and piece.size for piece in work)
    found, unread = read(tmp_path, size=1000)
    assert (len(set(subjects(found))), unread) == (30, [])
    (again,) = letters(found[7].piece)
    assert again == found[7]


def test_the_stamp_of_a_run_changes_with_its_files(tmp_path):
    path = file(tmp_path, "1.eml", mail(b"One"))
    (before,) = pieces([tmp_path])
    (same,) = pieces([tmp_path])
    path.write_bytes(mail(b"Another"))
    (after,) = pieces([tmp_path])
    assert before == same
    assert before.stamp != after.stamp


@pytest.mark.parametrize(
    "data",
    [
        LINE + mail(b"One"),
        b"\xef\xbb\xbf" + mail(b"One"),
        b"\r\n\n" + mail(b"One"),
        mail(b"One").replace(b"\n", b"\r\n"),
        mail(b"One").replace(b"\n", b"\r"),
    ],
    ids=["separator", "mark", "blank lines", "crlf", "cr"],
)
def test_single_eml(tmp_path, data):
    ((letter,), unread) = read(file(tmp_path, "one.eml", data))
    assert (letter.message.subject, letter.message.body.split(), unread) == ("One", ["Dear", "Bo,", "hello."], [])


def test_proton_export(tmp_path):
    def side(ids):
        return json.dumps({"Version": 1, "Payload": {"LabelIDs": ids}}).encode()

    file(tmp_path, "a==.eml", mail(b"One"))
    file(tmp_path, "a==.metadata.json", side(["0", "5", "xyz"]))
    file(tmp_path, "b==.eml", mail(b"Two"))
    file(tmp_path, "b==.metadata.json", side(["7"]))
    file(tmp_path, "c==.eml", mail(b"Three"))
    file(tmp_path, "c==.metadata.json", b'{"Payload": 3')
    file(tmp_path, "labels.json", json.dumps({"Version": 1, "Payload": [{"ID": "xyz", "Name": "Jobs"}]}).encode())
    found, unread = read(tmp_path)
    assert not unread
    assert {letter.message.subject: (letter.labels, letter.own) for letter in found} == {
        "One": (("Inbox", "Jobs"), False),
        "Two": (("Sent",), True),
        "Three": ((), False),
    }


def test_links_out_of_the_folder_are_not_followed(tmp_path):
    file(tmp_path, "outside/secret.eml", mail(b"Secret"))
    inside = file(tmp_path, "inside/a.eml", mail(b"One"))
    (tmp_path / "inside/out").symlink_to(tmp_path / "outside")
    (tmp_path / "inside/out.eml").symlink_to(tmp_path / "outside/secret.eml")
    (tmp_path / "inside/again").symlink_to(tmp_path / "inside")
    (tmp_path / "inside/again.eml").symlink_to(inside)
    (tmp_path / "inside/lock").symlink_to("127.0.0.1:+123")
    found, unread = read(tmp_path / "inside")
    assert subjects(found) == ["One"]
    assert sorted(Path(item.place).name for item in unread) == ["out", "out.eml"]


def test_nothing_is_changed(tmp_path):
    file(tmp_path, "a.eml", mail(b"One"))
    file(tmp_path, "Inbox", mbox(mail(b"Two")))
    zipped(tmp_path / "t.zip", MEMBERS)
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.rglob("*")}
    read(tmp_path)
    assert before == {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.rglob("*")}


def test_a_folder_without_permission_is_said(tmp_path, monkeypatch):
    file(tmp_path, "a.eml", mail(b"One"))
    file(tmp_path, "closed/b.eml", mail(b"Two"))
    scandir = os.scandir

    def refuse(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found, unread = read(tmp_path)
    assert subjects(found) == ["One"]
    assert [(item.place, "permission" in item.reason) for item in unread] == [(str(tmp_path / "closed"), True)]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.olm", b"PK\x03\x04junk", "convert"),
        ("x.pdf", b"%PDF-1.7\0", "PDF"),
        ("x.bin", b"\0\1\2\3" * 100, "form that cannot be read"),
        ("x.mbox", b"", "empty"),
        ("x.zip", b"PK\x03\x04" + b"junk" * 9, "damaged"),
        ("x.gz", b"\x1f\x8bjunk", "cannot be read|damaged"),
        ("x.msg", b"\xd0\xcf\x11\xe0junk", "damaged|extra"),
        ("x.pst", b"!BDN" + b"junk" * 200, "damaged|extra"),
        ("missing", None, "No such file"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path, name, data, words):
    path = tmp_path / name if data is None else file(tmp_path, name, data)
    found, unread = read(path)
    assert not found
    assert [item.place for item in unread] == [str(path)]
    assert re.search(words, unread[0].reason)
    assert "\n" not in unread[0].reason


def test_a_pipe_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    file(tmp_path, "a.eml", mail(b"One"))
    assert subjects(read(tmp_path)[0]) == ["One"]
    assert "neither" in read(tmp_path / "pipe")[1][0].reason


# Tables and chats

HEAD = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"


def linkedin(*rows, head=HEAD):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return b"\xef\xbb\xbf" + head.encode() + text.getvalue().encode()


def row(conversation, sender, to, content, when="2026-03-05 14:22:11 UTC", subject=""):
    return [conversation, "", sender, "https://profile.example/x", to, when, subject, content, "INBOX"]


def test_linkedin_messages(tmp_path):
    data = linkedin(
        row("c1", "Ana Ruiz", "Bo Hart", "Dear Bo,\nare you open to a role?", subject="A role"),
        row("c1", "Bo Hart", "Ana Ruiz", '<p>Yes, <a href="https://bo.example/cv">my page</a></p>'),
        row("c2", "Cy Dunn", "Bo Hart", "PrÃ©sentation", when="no date"),
    )
    found, unread = read(file(tmp_path, "Basic/messages.csv", data))
    assert not unread
    assert [(letter.message.header("from"), letter.own, letter.thread) for letter in found] == [
        ("Ana Ruiz", False, "c1"),
        ("Bo Hart", True, "c1"),
        ("Cy Dunn", False, "c2"),
    ]
    assert [letter.message.body for letter in found] == [
        "Dear Bo,\nare you open to a role?",
        "Yes, my page",
        "Présentation",
    ]
    assert found[0].message.subject == "A role"
    assert found[0].message.date.isoformat() == "2026-03-05T14:22:11+00:00"
    assert found[2].message.date is None
    assert found[1].message.links[0].target == "https://bo.example/cv"
    assert found[1].place.endswith("messages.csv, row 3")
    assert next(iter(letters(found[1].piece))).message == found[1].message


def test_linkedin_columns_come_and_go(tmp_path):
    head = "from,content,Conversation ID,ATTACHMENTS\n"
    found, unread = read(file(tmp_path, "messages.csv", linkedin(["Ana Ruiz", "Hello", "c1", ""], head=head)))
    assert [(letter.message.body, letter.message.header("from")) for letter in found] == [("Hello", "Ana Ruiz")]
    assert not unread


def test_other_tables_are_passed_over_in_a_folder_and_read_in_an_archive(tmp_path):
    members = {
        "Connections.csv": b"First Name,Last Name\nAna,Ruiz\n",
        "messages.csv": linkedin(row("c1", "Ana Ruiz", "Bo Hart", "Hello")),
    }
    found, unread = read(zipped(tmp_path / "Complete_LinkedInDataExport.zip", members))
    assert ([letter.message.body for letter in found], unread) == (["Hello"], [])
    for name, data in members.items():
        file(tmp_path, f"folder/{name}", data)
    assert len(read(tmp_path / "folder")[0]) == 1


def test_a_field_too_long_is_said_and_the_rest_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr("redflags.readers.linkedin.LONGEST_FIELD", 1000)
    data = linkedin(row("c1", "Ana Ruiz", "Bo Hart", "x" * 5000), row("c1", "Ana Ruiz", "Bo Hart", "Hello"))
    found, unread = read(file(tmp_path, "messages.csv", data))
    assert [letter.message.body for letter in found] == ["Hello"]
    assert "not a row" in unread[0].reason


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.text(max_size=20), st.text(max_size=20), st.text(max_size=60), st.text(max_size=20)), max_size=6
    ),
    st.binary(max_size=60),
)
def test_any_table_is_read_without_a_crash(tmp_path_factory, rows, tail):
    data = linkedin(*(row("c", sender, to, content, when) for sender, to, content, when in rows)) + tail
    path = file(tmp_path_factory.mktemp("table"), "messages.csv", data)
    found, _ = read(path)
    assert len(found) >= len(rows) - 1


@pytest.mark.parametrize(
    ("lines", "first", "assumed"),
    [
        ("[05/03/2026, 14:22:11] Ana: Hello\n[13/03/2026, 09:00:00] Bo: Hi\n", "2026-03-05T14:22:11", False),
        (
            "\u200e[3/5/26, 2:22:11\u202fPM] Ana: Hello\n[3/13/26, 9:00:00\u202fAM] Bo: Hi\n",
            "2026-03-05T14:22:11",
            False,
        ),
        ("05/03/2026, 14:22 - Ana: Hello\n13/03/2026, 09:00 - Bo: Hi\n", "2026-03-05T14:22:00", False),
        ("3/5/26, 2:22 pm - Ana: Hello\n3/13/26, 9:00 am - Bo: Hi\n", "2026-03-05T14:22:00", False),
        ("05.03.26, 14:22 - Ana: Hello\n13.03.26, 09:00 - Bo: Hi\n", "2026-03-05T14:22:00", False),
        ("2026-03-05, 14:22 - Ana: Hello\n2026-03-13, 09:00 - Bo: Hi\n", "2026-03-05T14:22:00", False),
        ("[٠٥/٠٣/٢٠٢٦, ١٤:٢٢:١١] Ana: Hello\n[١٣/٠٣/٢٠٢٦, ٠٩:٠٠:٠٠] Bo: Hi\n", "2026-03-05T14:22:11", False),
        ("3/5/26, 14:22 - Ana: Hello\n4/1/26, 09:00 - Bo: Hi\n", "2026-03-05T14:22:00", False),
        ("03/04/26, 14:22 - Ana: Hello\n04/05/26, 09:00 - Bo: Hi\n", "2026-04-03T14:22:00", True),
    ],
    ids=["ios", "ios us", "android", "android us", "dots", "iso", "arabic digits", "month first by order", "either"],
)
def test_whatsapp_shapes_and_date_orders(tmp_path, lines, first, assumed):
    found, unread = read(file(tmp_path, "WhatsApp Chat with Ana.txt", lines.encode()))
    assert [(letter.message.body, letter.message.header("from"), letter.own) for letter in found] == [
        ("Hello", "Ana", False),
        ("Hi", "Bo", True),
    ]
    assert found[0].message.date.isoformat() == first
    assert any("assumed" in note for note in found[0].message.notes) is assumed
    assert not unread


def test_whatsapp_lines_notices_and_attachments(tmp_path):
    chat = (
        "[05/03/2026, 14:22:11] Northgate Hiring: \u200eMessages are end-to-end encrypted.\n"
        "[05/03/2026, 14:22:12] ~\u202fAna: Hello\nwe have a role:\n- from home\n"
        "\u200e[05/03/2026, 14:23:00] ~\u202fAna: \u200e<attached: 00000012-OFFER.pdf>\n"
        "[14/03/2026, 14:23:00] Ana added Bo\n"
    )
    found, unread = read(
        zipped(
            tmp_path / "WhatsApp Chat - Northgate Hiring.zip",
            {"_chat.txt": chat.encode(), "00000012-OFFER.pdf": b"%PDF"},
        )
    )
    assert [letter.message.header("from") for letter in found] == ["Northgate Hiring", "Ana", "Ana"]
    assert found[1].message.body == "Hello\nwe have a role:\n- from home"
    assert found[2].message.attachments[0].name == "00000012-OFFER.pdf"
    assert {letter.thread for letter in found} == {"whatsapp:Northgate Hiring"}
    assert found[1].place.endswith("_chat.txt, line 2")
    assert next(iter(letters(found[1].piece))).message == found[1].message
    assert not unread


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "1/2/26, 10:00 - Ana: hi",
                "[99/99/9999, 99:99:99] X: y",
                "1/2/26, 10:00 - ",
                "text",
                "\u200e",
                "2026-13-45, 25:61 - A: b",
                ": ",
                "\x1b[2J",
            ]
        ),
        max_size=12,
    ),
    st.text(max_size=30),
)
def test_any_chat_is_read_without_a_crash(tmp_path_factory, lines, tail):
    data = "\n".join(["1/2/26, 10:00 - Ana: hi", "1/2/26, 10:01 - Ana: hi", *lines, tail])
    found, _ = read(file(tmp_path_factory.mktemp("chat"), "_chat.txt", data.encode("utf-8", "replace")))
    assert len(found) >= 2


def test_loose_text_is_one_message(tmp_path):
    file(tmp_path, "note.txt", b"From: Ana <ana@northgate.example>\nSubject: A role\n\nHello Bo, are you free?")
    file(tmp_path, "program.py", b"print('hello')")
    found, unread = read(tmp_path)
    assert (subjects(found), unread) == (["A role"], [])
    assert read(tmp_path / "note.txt")[0][0].message == found[0].message


# Skimming


def both(data):
    """The message by the quick reader and by the reference."""
    quick = quick_parts(data, 0, len(data))
    return message_of(data, quick), message_of(data, reference_parts(data)), skim(data, quick)


def leaf(kind, body, encoding=b"7bit", more=b""):
    return b"Content-Type: " + kind + b"\nContent-Transfer-Encoding: " + encoding + b"\n" + more + b"\n" + body + b"\n"


def several(kind, *parts, name=b"b"):
    inner = b"".join(b"--" + name + b"\n" + part for part in parts)
    return b"Content-Type: multipart/" + kind + b'; boundary="' + name + b'"\n\n' + inner + b"--" + name + b"--\n"


def without_sizes(message):
    return replace(message, attachments=tuple(replace(label, size=0) for label in message.attachments))


TEXT = st.sampled_from(
    [
        "Dear Bo, we pay a fee of £5.\nYours",
        "one",
        "",
        "caf\u00e9 = 5\nFrom here",
        "a" * 100,
        "-- \nAna",
        "--b",
        "日本語のメール",
    ]
)


@st.composite
def leaves(draw):
    text = draw(TEXT)
    charset = draw(st.sampled_from([b"utf-8", b"iso-8859-1", b"us-ascii", b"x-none", b'"utf-8"']))
    data = text.encode("utf-8")
    encoding = draw(st.sampled_from([b"7bit", b"8bit", b"base64", b"quoted-printable", b"BASE64", b"x-none"]))
    if encoding.lower() == b"base64":
        data = base64.encodebytes(data)
    if encoding == b"quoted-printable":
        data = quopri.encodestring(data)
    kind = draw(st.sampled_from([b"text/plain", b"text/x-odd", b"application/pdf", b"image/png", b"text/calendar"]))
    more = draw(
        st.sampled_from(
            [
                b"",
                b"Content-Disposition: attachment; filename=x.txt\n",
                b"Content-Disposition: attachment\n",
                b"Content-Disposition: inline;\n filename=x\n",
            ]
        )
    )
    return leaf(kind + b"; charset=" + charset, data, encoding, more)


@st.composite
def wholes(draw):
    """A message as bytes, of parts as they come."""
    tree = draw(
        st.recursive(
            leaves(),
            lambda inner: st.tuples(
                st.sampled_from([b"mixed", b"alternative", b"related", b"rfc822"]),
                st.lists(inner, min_size=1, max_size=3),
            ),
            max_leaves=5,
        )
    )

    def build(node, depth):
        if isinstance(node, bytes):
            return node
        kind, inner = node
        parts = [build(part, depth + 1) for part in inner]
        if kind == b"rfc822":
            return b"Content-Type: message/rfc822\n\nFrom: Grace <g@mail.example>\nSubject: Job\n" + parts[0]
        return several(kind, *parts, name=b"x%d" % depth)

    data = b"From: Ana <ana@northgate.example>\nSubject: =?utf-8?q?caf=C3=A9?=\n" + build(tree, 0)
    data = data.replace(b"\n", b"\r\n") if draw(st.booleans()) else data
    return data[: draw(st.integers(0, len(data)))].rstrip(b"\r") if draw(st.integers(0, 3)) == 0 else data


@settings(max_examples=300, deadline=None)
@given(wholes())
def test_the_quick_reader_reads_the_same_as_the_reference(data):
    try:
        quick, slow, skimmed = both(data)
    except OddError:
        return
    assert without_sizes(quick) == without_sizes(slow)
    for one, two in zip(quick.attachments, slow.attachments, strict=True):
        assert abs(one.size - two.size) <= len(b"\r\n")  # of a part that is cut off the reference drops the line end
    assert skimmed.split() == slow.body.split()


def test_ordinary_mail_is_not_odd():
    inner = several(
        b"alternative",
        leaf(b"text/plain", b"Dear Bo, this is the plain text."),
        leaf(b"text/html", b"<p>Dear Bo</p>"),
        name=b"in",
    )
    quick, slow, skimmed = both(
        b"Subject: x\n" + several(b"mixed", inner, leaf(b"application/pdf", b"AAAA", b"base64"))
    )
    assert quick == slow
    assert quick.body == skimmed == "Dear Bo, this is the plain text."


@pytest.mark.parametrize("encoding", [b"base64", b"quoted-printable", b"8bit"])
@pytest.mark.parametrize("kind", [b"text/plain", b"text/html"])
def test_of_a_long_text_the_beginning_is_skimmed(encoding, kind):
    text = ("Grüße, we pay 5 € a month.\n" * 5000).encode()
    packed = {b"base64": base64.encodebytes, b"quoted-printable": quopri.encodestring, b"8bit": bytes}[encoding](text)
    quick, slow, skimmed = both(b"Subject: x\n" + leaf(kind + b"; charset=utf-8", packed, encoding))
    assert quick == slow
    assert 2_500 < len(skimmed) < len(quick.body)
    assert " ".join(quick.body.split()).startswith(" ".join(skimmed.split()))


def test_attachments_keep_their_labels_when_they_are_cut():
    body = base64.encodebytes(bytes(30_000))
    part = leaf(
        b'application/pdf; name="cv.pdf"', body, b"base64", b'Content-Disposition: attachment; filename="cv.pdf.exe"\n'
    )
    message = read_mail(
        b"Subject: x\n"
        + several(b"mixed", leaf(b"text/plain", b"Please see the file."), part, leaf(b"text/plain", b"Yours"))
    )
    (attachment,) = message.attachments
    assert (attachment.name, attachment.content_type, attachment.size) == ("cv.pdf.exe", "application/pdf", len(body))
    assert message.body == "Please see the file.\n\nYours"
    assert message.complete


def test_calendars_are_kept():
    invite = b"BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR"
    kinds = [
        leaf(b"text/calendar; method=REQUEST", base64.encodebytes(invite * 60), b"base64"),
        leaf(b"application/ics", invite, b"7bit", b"Content-Disposition: attachment; filename=i.ics\n"),
    ]
    message = read_mail(b"Subject: x\n" + several(b"mixed", leaf(b"text/plain", b"See you then."), *kinds))
    assert [text.strip() for text in message.calendars] == [(invite * 60).decode(), invite.decode()]
    many = read_mail(
        b"Subject: x\n" + several(b"mixed", *(leaf(b"text/calendar", b"%d" % number) for number in range(20)))
    )
    assert len(many.calendars) == 10
    large = read_mail(b"Subject: x\n" + leaf(b"text/calendar", b"x" * 300_000))
    assert (large.calendars, bool(large.notes)) == ((), True)


@pytest.mark.parametrize("count", [5, 2000])
def test_many_parts_are_read_up_to_a_limit_and_said(count):
    message = read_mail(
        b"Subject: x\n" + several(b"mixed", *(leaf(b"text/plain", b"part %d" % number) for number in range(count)))
    )
    assert message.complete is (count == 5)
    assert "part 4" in message.body
    assert bool(message.notes) is (count != 5)


def test_a_hundred_thousand_nested_parts_end_soon(tmp_path):
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(100_000))
    found, _ = read(file(tmp_path, "x.mbox", mbox(b"Subject: x\n" + deep + leaf(b"text/plain", b"deep"))))
    assert not found[0].message.complete


def test_unwanted_messages_come_with_headers_only(tmp_path):
    seen = {}

    def wanted(headers, text):
        seen[headers["subject"]] = text
        return headers["subject"] == "Two"

    found, _ = read(
        file(tmp_path, "x.mbox", mbox(mail(b"One", head=b"List-Id: <l.example>\n"), mail(b"Two"))), wanted=wanted
    )
    assert seen == {"One": "Dear Bo,\nhello.", "Two": "Dear Bo,\nhello."}
    assert [(letter.full, letter.message.body) for letter in found] == [(False, ""), (True, "Dear Bo,\nhello.")]
    assert found[0].message.header("list-id") == "<l.example>"
    assert (found[0].message.source, found[0].message.date) == ("<one@northgate.example>", found[1].message.date)


def test_a_message_without_an_id_gets_a_lasting_one(tmp_path):
    data = mbox(mail(b"One").replace(b"Message-ID", b"X-Id"), mail(b"Two").replace(b"Message-ID", b"X-Id"))
    (one, two), _ = read(file(tmp_path, "x.mbox", data))
    (again, _), _ = read(file(tmp_path, "y.mbox", data), wanted=lambda headers, text: False)
    assert one.message.source == again.message.source != two.message.source


# Outlook

SENT = datetime(2026, 3, 5, 14, 22, tzinfo=UTC)


def test_an_outlook_message(tmp_path):
    pytest.importorskip("oxmsg")
    data = outlook_file.message(
        subject="A role",
        sender="Ana",
        address="ana@northgate.example",
        body="Dear Bo,\r\nhello",
        html=b'<p>Dear Bo, see <a href="http://jobs.example/x">this</a></p>',
        sent=SENT,
        attached=[("offer.pdf", bytes(150))],
    )
    (letter,), unread = read(file(tmp_path, "one.msg", data))
    message = letter.message
    assert (message.subject, message.body, message.date, unread) == ("A role", "Dear Bo,\nhello", SENT, [])
    assert (message.header("from"), message.header("to")) == (
        '"Ana" <ana@northgate.example>',
        "Bo Hart <bo@mail.example>",
    )
    assert [(label.name, label.size) for label in message.attachments] == [("offer.pdf", 150)]
    assert message.links[0].target == "http://jobs.example/x"
    (again,), _ = read(file(tmp_path, "two.msg", data))
    assert again.message.source == message.source


def test_an_outlook_message_with_transport_headers(tmp_path):
    pytest.importorskip("oxmsg")
    head = "From: Ana Ruiz <ana@northgate.example>\r\nMessage-ID: <7@northgate.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nSubject: =?utf-8?q?caf=C3=A9?=\r\n"
    (letter,), _ = read(file(tmp_path, "one.msg", outlook_file.message(headers=head, html=b"<p>Hello</p>")))
    assert (letter.message.source, letter.message.subject, letter.message.body) == (
        "<7@northgate.example>",
        "café",
        "Hello",
    )
    assert letter.message.date.isoformat() == "2026-11-02T10:00:00+01:00"


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_damaged_outlook_message_is_said(tmp_path_factory, data):
    pytest.importorskip("oxmsg")
    raw = bytearray(outlook_file.message(subject="A role", body="hello", attached=[("a.pdf", b"abc")]))
    for _ in range(data.draw(st.integers(1, 30))):
        raw[data.draw(st.integers(8, len(raw) - 1))] = data.draw(st.integers(0, 255))
    found, unread = read(
        file(tmp_path_factory.mktemp("msg"), "one.msg", bytes(raw[: data.draw(st.integers(9, len(raw)))]))
    )
    assert len(found) + len(unread) == 1


class Stored:
    """An item or a folder of a .pst file, as its library shows it; a missing field raises, as there."""

    def __init__(self, **fields):
        self.__dict__.update(fields)

    def get_sub_message(self, index):
        return self.messages[index]

    def get_sub_folder(self, index):
        return self.folders[index]

    def get_attachment(self, index):
        return self.parts[index]


def folder(name, messages=(), folders=()):
    return Stored(
        name=name,
        messages=messages,
        folders=folders,
        number_of_sub_messages=len(messages) + (name == "Broken"),
        number_of_sub_folders=len(folders),
    )


def test_an_outlook_data_file_item_by_item():
    item = Stored(
        subject="\x01\x05A role",
        sender_name="Ana",
        plain_text_body="Grüße\r\n".encode("cp1252"),
        delivery_time=datetime(2026, 3, 5, 14, 22),
        number_of_attachments=1,
        parts=[Stored(name="offer.pdf", size=150)],
    )
    root = folder(None, folders=[folder("Top", folders=[folder("Sent Items", [item]), folder("Broken")])])
    rows = [
        {"number": number, "folder": name, **(pst.row_of(message) if message else {"error": "broken"})}
        for number, (name, message) in enumerate(pst.messages_of(root))
    ]
    letter, unread = (outlook.pst_letter(json.loads(json.dumps(one)), Piece("old.pst", "pst")) for one in rows)
    assert (letter.place, letter.labels, letter.own) == ("old.pst, message 0", ("Sent Items",), True)
    message = letter.message
    assert (message.subject, message.body, message.header("from"), message.date) == ("A role", "Grüße", "Ana", SENT)
    assert [(label.name, label.size) for label in message.attachments] == [("offer.pdf", 150)]
    assert unread.place == "old.pst, message 1"


def test_without_the_extra_the_reason_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "oxmsg", None)
    monkeypatch.setattr("redflags.readers.outlook.find_spec", lambda name: None)
    data = {"one.msg": outlook_file.message(body="hello"), "old.pst": b"!BDN" + bytes(600)}
    for name, raw in data.items():
        found, unread = read(file(tmp_path, name, raw))
        assert not found
        assert "redflags[outlook]" in unread[0].reason
