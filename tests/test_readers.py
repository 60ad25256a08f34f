"""Readers: the traps of real mail."""

import pytest

import redflags
from redflags.message import SegmentKind
from redflags.readers import UnreadableError, read_bytes, read_text
from redflags.readers.mail import read_mail
from redflags.readers.rendered import render
from redflags.segments import segment

HEAD = b"From: Ana Ruiz <ana@northgate.example>\r\nMessage-ID: <1@northgate.example>\r\nMIME-Version: 1.0\r\n"


def mail(head=b"", body=b"", end=b"\r\n"):
    return (HEAD + head + b"\r\n" + body).replace(b"\r\n", end)


def test_plain_mail():
    message = read_mail(mail(b"Subject: Hello\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n", b"Dear Bo,\r\nhello."))
    assert message.source == "<1@northgate.example>"
    assert message.subject == "Hello"
    assert message.body == "Dear Bo,\nhello."
    assert message.date.isoformat() == "2026-11-02T10:00:00+01:00"


@pytest.mark.parametrize(
    ("head", "body", "words"),
    [
        (b"Content-Type: text/plain; charset=x-unknown\r\n", "café".encode(), "café"),
        (b"Content-Type: text/plain; charset=us-ascii\r\n", "café".encode(), "café"),
        (b"", "café".encode("cp1252"), "café"),
        (b"Content-Type: text/plain; charset=iso-2022-jp\r\n", "日本".encode("iso-2022-jp"), "日本"),
        (
            b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n",
            b"caf=C3=A9 =\r\nfee",
            "café fee",
        ),
        (b"Content-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n", b"cGF5IGEgZmVl\r\n", "pay a fee"),
        (
            b"Content-Type: text/html; charset=utf-8\r\n",
            b"<style>x{}</style><p>pay&nbsp;a <b>fee</b></p><script>1</script>",
            "pay\u00a0a fee",
        ),
    ],
)
def test_bodies(head, body, words):
    assert read_mail(mail(head, body)).body == words


def test_broken_base64_keeps_what_can_be_read():
    body = b"cGF5IGEgZmVl\r\n\r\n-- \r\nlist footer, plain text!\r\n"
    message = read_mail(mail(b"Content-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n", body))
    assert "pay a fee" in message.body or "cGF5IGEgZmVl" in message.body


def test_cr_only_line_ends():
    message = read_mail(mail(b"Subject: x\r\n", b"one\r\ntwo", end=b"\r"))
    assert (message.subject, message.body) == ("x", "one\ntwo")


def test_leading_separator_byte_order_mark_and_blank_lines():
    for lead in (b"From a@b Mon Jan  1 00:00:00 2026\r\n", b"\xef\xbb\xbf", b"\r\n\r\n"):
        assert read_bytes(lead + mail(b"Subject: x\r\n", b"body")).subject == "x"


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=?utf-8?q?caf=C3=A9?=", "café"),
        (b"=?utf-8?b?Y2Fm?=\r\n =?utf-8?b?w6k=?=", "café"),
        (b"=?x-none?q?abc?=", "abc"),
        (b"=?utf-8?b?!!!?=", "=?utf-8?b?!!!?="),
        ("café".encode(), "café"),
        (b"=?utf-8?q?a=0Ab?=", "a b"),
    ],
)
def test_subjects(raw, subject):
    assert read_mail(mail(b"Subject: " + raw + b"\r\n", b"body")).subject == subject


def multipart(kind, *parts):
    lines = b"".join(b"--b\r\n" + part + b"\r\n" for part in parts)
    return mail(b"Content-Type: multipart/" + kind + b"; boundary=b\r\n", lines + b"--b--\r\n")


def test_plain_part_is_shown_and_links_are_kept_apart():
    message = read_mail(
        multipart(
            b"alternative",
            b"Content-Type: text/plain\r\n\r\nOur careers page has all you need.",
            b'Content-Type: text/html\r\n\r\n<a href="http://evil.top/x">northgate.example</a>',
        )
    )
    assert message.body == "Our careers page has all you need."
    assert [(link.text, link.target) for link in message.links] == [("northgate.example", "http://evil.top/x")]


def test_html_is_read_where_the_plain_part_says_nothing():
    parts = (b"Content-Type: text/plain\r\n\r\n ", b"Content-Type: text/html\r\n\r\n<p>One</p><ul><li>two</li></ul>")
    assert read_mail(multipart(b"alternative", *parts)).body == "One\n\n- two"


def test_forwarded_message_is_evidence():
    inner = b"Content-Type: message/rfc822\r\n\r\nFrom: Grace <g@gmail.com>\r\nSubject: Job\r\n\r\nPay the registration fee of $75 to start."
    message = read_mail(multipart(b"mixed", b"Content-Type: text/plain\r\n\r\nIs this real?", inner))
    assert [part.kind for part in message.segments] == [SegmentKind.FORWARDED]
    assert "upfront-fee" in {found.flag.id for found in redflags.check(multipart(b"mixed", inner)).findings}


def test_attachments_are_labels_only():
    part = b'Content-Type: application/zip; name="a.zip"\r\nContent-Disposition: attachment; filename="cv.pdf.exe"\r\n\r\nAAAA'
    (attachment,) = read_mail(multipart(b"mixed", part)).attachments
    assert (attachment.name, attachment.content_type, attachment.size) == ("cv.pdf.exe", "application/zip", 4)


def test_winmail_is_noted_as_unread():
    part = b'Content-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nAAAA'
    message = read_mail(multipart(b"mixed", b"Content-Type: text/plain\r\n\r\nhello", part))
    assert not message.complete
    assert "winmail.dat" in message.notes[0]


@pytest.mark.parametrize("depth", [300, 3000])
def test_deep_nesting_is_survived_and_said(depth):
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))
    message = read_mail(mail(raw + b"Content-Type: text/plain\r\n", b"deep"))
    assert not message.complete
    assert message.notes


def test_garbage_dates_give_none_and_received_serves_instead():
    assert read_mail(mail(b"Date: yesterday\r\n", b"x")).date is None
    received = b"Received: from a by b; Mon, 2 Nov 2026 10:00:00 +0000\r\nDate: Mon, 2 Nov 0202 10:00:00 +0000\r\n"
    assert read_mail(mail(received, b"x")).date.year == 2026


def test_pasted_header_lines_are_headers():
    message = read_text("From: Grace <g@gmail.com>\nSubject: Job\nTo: me\n\nHello")
    assert (message.header("from"), message.subject, message.body.strip()) == ("Grace <g@gmail.com>", "Job", "Hello")


def test_text_that_only_looks_like_headers_is_body():
    text = "Date: Monday\nTo: the warehouse team\n\nHello"
    assert read_text(text).body == text


def test_segments():
    body = (
        "Hello Ana,\nyes.\n\n-- \nJoan Price\n\nOn Tue, 3 Mar 2026 at 10:00, Ana wrote:\n> can we move it?\n> thanks\n"
    )
    assert [(part.kind, body[part.start : part.end].split("\n")[0]) for part in segment(body)] == [
        (SegmentKind.SIGNATURE, "-- "),
        (SegmentKind.QUOTED, "On Tue, 3 Mar 2026 at 10:00, Ana wrote:"),
    ]


def test_legal_footer():
    body = "Hello Ana,\n\nwe meet at ten.\n\nJoan Price\n\nThis message is intended only for the addressee and is confidential."
    (footer,) = segment(body)
    assert (footer.kind, body[footer.start :][:12]) == (SegmentKind.FOOTER, "This message")


def test_outlook_forward_by_subject():
    body = "see below\n\nFrom: Grace\nSent: Monday\nTo: Ana\nSubject: Job\n\nPay the fee"
    assert [part.kind for part in segment(body, "FW: Job")] == [SegmentKind.FORWARDED]
    assert [
        part.kind
        for part in segment("Thank you, that suits me very well and I look forward to it all.\n\n" + body, "Re: Job")
    ] == [SegmentKind.QUOTED]


def test_render_keeps_inline_words_together_and_hides_what_is_hidden():
    text, _ = render('<p>pay a <i>f</i>ee</p><div style="display:none">hidden</div><br>now')
    assert text == "pay a fee\n\nnow"


def test_utf_16_text_is_read():
    assert read_bytes("Hello there".encode("utf-16")).body == "Hello there"


def test_empty_bytes_are_refused():
    with pytest.raises(UnreadableError, match="is empty"):
        read_bytes(b"\n")
