"""Whether a message pays for the work it asks for."""

from __future__ import annotations

import re

from redflags.case import Case

WORK = (
    r"(?:test|task|assignment|exercise|challenge|take[- ]home|case study|case|sample|trial(?: (?:shift|day|week|period))?|shift|project|sprint|piece|"
    r"time|effort|hours?|days?|training|probation|internship|placement|pitch|translation|article|it|this)"
)
MONEY = r"(?:[$£€₹₦₱]\s?\d|\b(?:rs\.?|usd|eur|gbp|aud|cad|inr|ngn|php|zar)\s?\d|\b\d[\d,.]*\s?(?:euros?|dollars?|pounds?|quid|usd|eur|gbp)\b)"
NOT = r"(?<!not )(?<!never )(?<!n't )(?<!not be )(?<!n't be )(?<!only )(?<!not get )(?<!n't get )"
PAID = (
    rf"{NOT}\bpaid[\s-]+(?:\w+[\s-]+){{0,2}}{WORK}\b"
    rf"|{NOT}\b(?:pay|paying|compensate|remunerate|reimburse)\b(?! (?:attention|to|if|when|once|only|after))[^.!?\n]{{0,40}}\b(?:for (?:your |the |this |that |all )?{WORK}|the trial|your trial|everyone)\b"
    rf"|\b{WORK}\b[^.!?\n]{{0,40}}\b(?:is|are|will be|'s|both|fully|always)\s(?:fully |always |all )?(?:paid|compensated|remunerated|payable)\b(?! (?:if|when|once|only|after))"
    rf"|\b{WORK}\b[^.!?\n]{{0,40}},? (?:fully )?(?:paid|payable) (?:at|in|by|from|with|weekly|monthly|as)\b"
    rf"|{NOT}\bpaid (?:at|for) (?:the |your |our |this )?(?:normal|usual|full|standard|hourly|same|test|task|trial|exercise|time|shift|minimum|{MONEY})"
    rf"|{MONEY}[^.!?\n]{{0,20}}\b(?:voucher|honorarium|stipend|gift card|fee for)\b"
    rf"|\b(?:flat fee|fee|honorarium|stipend|voucher|invoice)\b[^.!?\n]{{0,40}}{MONEY}"
    rf"|{MONEY}[^.!?\n]{{0,12}}(?:/|per |an |a |for (?:the |this |your )?)(?:h\b|hour|hr|{WORK})"
    r"|\b(?:on|at) full pay\b|\bfull pay\b"
)
WITHHELD = r"\bunpaid\b|\b(?:no|without|zero) (?:pay|wages?|salary|payment|stipend|remuneration|compensation)\b|\bnot (?:be |get )?(?:paid|compensated)\b|n't (?:be |get )?(?:paid|pay)\b|\bfor free\b"


def goes_unpaid(case: Case) -> bool:
    """Whether no words of the message pay for the test work."""
    words = case.text.lower
    return not re.search(PAID, words) or bool(re.search(WITHHELD, words))


SAID = re.compile(r"(?<!un)(?<!not )(?<!n['’]t )\b(?:paid|stipend|honorarium|compensated)\b", re.IGNORECASE)


def says_paid(words: str) -> bool:
    """Whether the words of an event say that a task was paid."""
    return bool(SAID.search(words))
