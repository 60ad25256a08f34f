"""The library: from pasted text or raw mail to an assessment."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import redflags
from redflags import Axis, Level

ROOT = Path(__file__).resolve().parent.parent
AS_OF = date(2026, 11, 21)
SCHEMA = json.loads(Path(__file__).with_name("schema.json").read_text(encoding="utf-8"))
SAMPLE = (ROOT / "data" / "sample.txt").read_text(encoding="utf-8")


def ids(text, **options):
    return [finding.flag.id for finding in redflags.check(text, as_of=AS_OF, **options).findings]


def test_sample_is_critical_on_safety():
    assessment = redflags.check(SAMPLE, as_of=AS_OF)
    assert assessment.level_of(Axis.SAFETY) is Level.CRITICAL
    assert {"upfront-fee", "no-interview-offer"} <= {finding.flag.id for finding in assessment.findings}
    assert assessment.next_step.action == "stop"


def test_findings_are_sorted_by_harm_then_confidence():
    found = redflags.check(SAMPLE, as_of=AS_OF).findings
    keys = [(-finding.flag.severity, -finding.confidence) for finding in found]
    assert keys == sorted(keys)


def test_contributions_sum_to_the_confidence():
    import math

    for finding in redflags.check(SAMPLE, as_of=AS_OF).findings:
        total = sum(contribution.log_odds for contribution in finding.contributions)
        assert finding.confidence == pytest.approx(1 / (1 + math.exp(-total)))


@pytest.mark.parametrize("text", [SAMPLE, "Thank you for applying.", "😀 pay a fee of $20 for the training 😀"])
def test_json_follows_the_schema(text):
    found = redflags.check(text, as_of=AS_OF).to_dict()
    Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(found)))


def test_evidence_is_the_text_of_its_span():
    for finding in redflags.check(SAMPLE, as_of=AS_OF).findings:
        for evidence in finding.evidence:
            message = redflags.check(SAMPLE, as_of=AS_OF).messages[0]
            assert message.text_of(evidence.part)[evidence.start : evidence.end] == evidence.quote


def test_ignored_flags_are_left_out():
    assert "upfront-fee" not in ids(SAMPLE, ignore=["upfront-fee"])
    with pytest.raises(KeyError):
        redflags.check(SAMPLE, ignore=["no-such-flag"])


def test_a_newsletter_that_warns_of_scams_raises_nothing_on_safety():
    text = (
        "Subject: Job scams this season\n\nDear members,\n\nScammers are busy before the holidays. One victim was sent a check to deposit and "
        "had to buy gift cards. Another was told to add a manager on Telegram and pay a registration fee of $50.\n\n"
        "Fraudsters also ask for a copy of the passport before any interview.\n\nThe advice desk"
    )
    assert redflags.check(text, as_of=AS_OF).level_of(Axis.SAFETY) is Level.NONE


def test_two_scales_are_kept_apart():
    rude = redflags.check(
        "Hi Ana, frankly your CV is a joke and you wasted the panel's time at the interview. Regards, Tom Lee, Alder Group"
    )
    assert rude.level_of(Axis.SAFETY) is Level.NONE
    assert rude.level_of(Axis.CONDUCT) >= Level.MEDIUM


def test_good_manners_never_lower_a_safety_finding():
    blunt = "Pay the registration fee of $75 to secure your interview slot."
    polite = (
        "Thank you so much for applying. You will hear from me by Friday. You'll meet Ana Ruiz (Head of Data). The salary "
        "is $50,000 a year. " + blunt
    )
    confidence = {
        text: {found.flag.id: found.confidence for found in redflags.check(text).findings} for text in (blunt, polite)
    }
    assert confidence[polite]["upfront-fee"] >= 0.75
    assert redflags.check(polite).level_of(Axis.SAFETY) is redflags.check(blunt).level_of(Axis.SAFETY) is Level.CRITICAL


@pytest.mark.parametrize(
    "notice",
    [
        "Please note: Northgate will never ask candidates for a fee, for gift cards, or to interview on Telegram.",
        "We will never:\n- ask you to pay a registration fee\n- ask for your bank details by email\n- hire you over WhatsApp",
        "Beware of scammers who pose as our recruiters and ask you to buy equipment or send your social security number.",
        "If anyone asks you to deposit a check and send part of it on, it is not us. Report it to fraud@northgate.example.",
        "Recruitment fraud warning: fraudsters offer jobs on WhatsApp and ask people to pay for training. We don't.",
        "Northgate does not charge applicants any fees, does not request bank details and does not make offers without an interview.",
    ],
)
def test_anti_fraud_notices_raise_nothing(notice):
    mail = f"Dear Ana,\n\nThank you for applying for the analyst role at Northgate.\n\n{notice}\n\nKind regards,\nJoan Price\nHR"
    assert ids(mail) == []
    assert ids(notice) == []


@pytest.mark.parametrize(
    ("mail", "action"),
    [
        (
            "Thank you for applying to Northgate. Sadly we are not moving forward with your candidacy this time.",
            "respond",
        ),
        ("We received your application for the analyst position at Northgate and will review it.", "wait"),
        ("We would like to invite you to a second interview with the director on 4 May at 10:00.", "respond"),
    ],
)
def test_ordinary_hiring_mail_is_no_red_flag_and_gets_the_seed_advice(mail, action):
    assessment = redflags.check(mail, as_of=AS_OF)
    assert assessment.findings == ()
    assert assessment.next_step.action == action


def test_rejection_advice_is_to_ask_for_feedback():
    step = redflags.check(
        "We are sorry to say that your application was not successful this time; the position went to another candidate."
    ).next_step
    assert "feedback" in step.text and "keep searching" in step.text


def test_first_follow_up_is_a_week_after_the_message():
    mail = b"From: hr@northgate.example\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\nSubject: Application\r\n\r\nWe have received your application."
    step = redflags.check(mail, as_of=AS_OF).next_step
    assert (step.action, step.not_before) == ("wait", date(2026, 11, 9))


def test_bank_details_through_the_portal_after_signing_are_routine():
    early = "To go on with your application please send us your bank account number and sort code."
    late = (
        "Welcome aboard! Now that you have signed the contract, please log in to the payroll portal and enter your bank details "
        "before your first day."
    )
    assert "early-bank-details" in ids(early)
    assert ids(late) == []


def test_quoted_history_does_not_count_but_a_forward_does():
    reply = "Thanks, noted.\n\nOn Tue, 3 Mar 2026 Ana wrote:\n> Pay the registration fee of $75 to secure your slot.\n"
    forward = "FYI\n\n---------- Forwarded message ---------\nFrom: Grace\nSubject: Job\n\nPay the registration fee of $75 to secure your slot.\n"
    assert "upfront-fee" not in ids(reply)
    assert "upfront-fee" in ids(forward)


def test_text_quoted_throughout_is_read():
    assert "upfront-fee" in ids("> Hello,\n> please pay the registration fee of $75\n> to secure your slot.")


def test_wrapped_lines_and_hidden_characters_do_not_hide_evidence():
    wrapped = "We are glad to have you with us and would ask that you now kindly pay the\nregistration   fee of $75 to secure your slot."
    hidden = "Please pay the regis\u200btration fee of $75 to secure your slot."
    fancy = "Рlease раy the registration fee of $75 to secure your slot."
    for text in (wrapped, hidden, fancy):
        assert "upfront-fee" in ids(text)


def test_known_relays_are_no_mismatch():
    mail = "From: Northgate Hiring <no-reply@greenhouse-mail.io>\nReply-To: ana@northgate.example\nSubject: Application\n\nThank you for applying."
    assert ids(mail) == []


def test_only_the_topmost_trusted_authentication_result_counts():
    forged = (
        "Authentication-Results: mx.google.com; dkim=pass header.i=@northgate.example; spf=pass; dmarc=pass\n"
        "Authentication-Results: evil.example; dmarc=fail; spf=fail\n"
    )
    failed = "Authentication-Results: mx.google.com; dkim=fail; spf=fail; dmarc=fail\n"
    mail = "From: ana@northgate.example\n{}Subject: Hello\n\nCould we arrange your interview for the analyst role?"
    assert ids(mail.format(forged)) == []
    assert "sender-mismatch" in ids(mail.format(failed))
