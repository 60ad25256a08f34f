"""Build a mailbox as Takeout writes it and measure a scan of it; run as `python benchmarks/scan.py [--help]`.

Employer mail is taken from the corpus and its test part, each message once, with new envelopes: the models have seen the corpus, and not the test part, so
the two are counted apart. All other mail is put together here.
"""

import argparse
import base64
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
ME = "dana.reyes@inbox.example"
START = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
EMPLOYER_SHARE = 0.05
THREADS = 200
ATTACHED = 0.08
NOT_EMPLOYER = {"job-alert", "other"}
FLAGGED = 3  # medium
PLACES = "Alder Birch Cedar Dover Elm Fen Glen Hazel Iris Juniper Kestrel Larch Maple Nettle Oak Poplar Quill Rowan Sorrel Thorn".split()
ENDS = "brook field ford gate ham ley mere mont ridge stead ton vale wick wood worth yard".split()
FIRST = "Ada Ben Cleo Dov Edda Finn Gwen Hugo Ines Jon Kaya Liam Mona Nils Olga Paul Rhea Sven Tess Uma".split()
ROLES = [
    "Data Analyst", "Support Engineer", "Office Manager", "Site Supervisor", "Warehouse Operative", "Staff Nurse", "Graphic Designer", "Sales Executive", "Lab Technician", "Bookkeeper",
]  # fmt: skip
TALK = (
    "The new path by the river is open again and the dog liked it more than we did",
    "Could you bring back the drill when you come, the shelf in the hall is still on the floor",
    "We counted {n} swifts over the church on {day}, which is more than last year",
    "Tickets for the play are £{n} each and the second row is nearly gone",
    "The plumber came at {n} past nine and found the leak behind the bath",
    "Your statement for {day} is ready to view in the app, no action is needed from you",
    "Your parcel {n}-{n} left our depot on {day} and will arrive between two and four",
    "Save {n}% on garden furniture this week, while stocks last, in all our stores",
    "This week: how bread rises, why cats stare, and a map of every lighthouse built since 18{n}",
    "The committee meets on {day} at seven to talk about the bins and the roof",
    "Your receipt: {n} items, paid by card ending {n}, thank you for shopping with us",
    "Someone signed in to your account from a new device near Leeds on {day}, was it you",
    "The match was called off because of frost and is now to be played on {day}",
    "Grandma asks whether you still have the blue casserole and the lid that goes with it",
    "Version {n} of the app mends a fault that emptied the basket and adds a dark theme",
    "There are {n} new posts in groups you follow, and three people liked your photo",
    "The lecture notes of {day} are on the shared drive, chapters {n} and after are for next time",
    "Our flight lands at {n} past six, we will take the bus so that nobody has to drive",
    "The car passed its test, but the tyres at the back will want changing before winter",
    "Members pay £{n} until the end of the month, and the pool opens an hour earlier on {day}",
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
RELAYS = (
    "no-reply@us.greenhouse-mail.io",
    "notifications@smartrecruiters.com",
    "noreply@candidates.workablemail.com",
    "no-reply@hire.lever.co",
)


class Post:
    """The messages to be written, in order of date, and what was planted."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.rows: list[tuple[datetime, list[str], str, list[str]]] = []
        self.noise = self.random.randbytes(3 << 20)
        self.count = 0
        self.threads: dict[str, list[str]] = {}
        self.flagged: dict[str, list[str]] = {}
        self.held_out: set[str] = set()
        self.texts: dict[str, bytes] = {}

    def day(self) -> datetime:
        return START + timedelta(minutes=self.random.randrange(60 * 24 * 400))

    def add(
        self, sender, subject, text, at, *, to=ME, labels="Inbox", thread=None, answers=(), more=(), html=False
    ) -> str:
        self.count += 1
        identity = f"<{self.random.getrandbits(64):016x}.{self.count}@{sender.rpartition('@')[2].strip('>')}>"
        thread = thread or str(self.random.getrandbits(60))
        head = [f"X-GM-THRID: {thread}"] if thread != "none" else []
        head += [f"X-Gmail-Labels: {labels}"]
        if "Sent" not in labels:
            head += [f"Delivered-To: {ME}", *self.trail(sender, at)]
        head += [
            f"From: {sender}",
            f"To: {to}",
            f"Subject: {subject}",
            f"Date: {format_datetime(at)}",
            f"Message-ID: {identity}",
            "MIME-Version: 1.0",
            *more,
        ]
        if answers:
            head += [f"In-Reply-To: {answers[-1]}", f"References: {' '.join(answers)}"]
        self.rows.append((at, head, text, ["html"] if html else []))
        return identity

    def trail(self, sender, at) -> list[str]:
        """Headers of delivery, as long as they are in real mail."""
        domain = sender.rpartition("@")[2].strip(">")
        stamp = format_datetime(at)
        seal = base64.b64encode(self.random.randbytes(256)).decode()
        folded = "\r\n         ".join(seal[start : start + 64] for start in range(0, len(seal), 64))
        return [
            f"Received: by 2002:a05:6a10:{self.count % 9999}:b0 with SMTP id x{self.count}csp;\r\n        {stamp}",
            f"ARC-Seal: i=1; a=rsa-sha256; d=google.com; s=arc-20240605;\r\n        b={folded}",
            f"Authentication-Results: mx.google.com;\r\n       dkim=pass header.i=@{domain};\r\n       spf=pass smtp.mailfrom={domain};\r\n       dmarc=pass header.from={domain}",
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1;\r\n        h=from:to:subject:date;\r\n        b={folded}",
        ]

    def sentence(self) -> str:
        pick = self.random
        words = pick.choice(TALK).replace("{day}", pick.choice(DAYS))
        while "{n}" in words:
            words = words.replace("{n}", str(pick.randrange(11, 99)), 1)
        return words

    def ordinary(self, written: list[dict]) -> None:
        """One message that is not employer mail: a third each from shops and lists, from systems, from people."""
        pick, at = self.random, self.day()
        name = f"{pick.choice(PLACES)}{pick.choice(ENDS)}"
        text = "\n\n".join(
            ". ".join(self.sentence() for _ in range(pick.randrange(2, 6))) + "." for _ in range(pick.randrange(1, 6))
        )
        subject = " ".join(self.sentence().split()[: pick.randrange(3, 8)])
        kind = pick.random()
        if kind < 0.05:
            row = pick.choice(written)
            self.add(
                row["from"] or f"{name} <post@{name.lower()}.example>",
                row["subject"],
                f"{row['text']}\n\n{self.sentence()}",
                at,
            )
        elif kind < 0.55:
            more = [f"List-Unsubscribe: <https://{name.lower()}.example/u/{self.count}>", "Precedence: bulk"]
            self.add(
                f"{name} <news@mail.{name.lower()}.example>",
                subject,
                text,
                at,
                labels="Inbox,Category Promotions",
                more=more,
                html=True,
            )
        elif kind < 0.75:
            self.add(f"{name} <noreply@{name.lower()}.example>", subject, text, at, html=True)
        else:
            friend = f"{pick.choice(FIRST)} {name} <{name.lower()}@post.example>"
            first = self.add(friend, subject, text, at)
            if pick.random() < 0.3:
                quoted = "\n".join(f"> {line}" for line in text.split("\n"))
                self.add(
                    f"Dana Reyes <{ME}>",
                    f"Re: {subject}",
                    f"{self.sentence()}.\n\nOn Monday {friend} wrote:\n{quoted}",
                    at + timedelta(hours=3),
                    to=friend,
                    labels="Sent",
                    answers=[first],
                )

    def write(self, path: Path, size: int) -> None:
        """Write the mbox; attachments fill it up to the size in bytes."""
        pick = self.random
        self.rows.sort(key=lambda row: row[0])
        attached = {number for number in range(len(self.rows)) if pick.random() < ATTACHED}
        plain = sum(len(text) * (9 if form else 1) + 2600 for _, _, text, form in self.rows)
        each = max(int((size - plain) / max(len(attached), 1) / 1.37), 1000)
        with path.open("wb") as file:
            for number, (at, head, text, form) in enumerate(self.rows):
                page = self.page(head, text, form, each if number in attached else 0)
                file.write(f"From {pick.getrandbits(60)}@xxx {at:%a %b %d %H:%M:%S +0000 %Y}\r\n".encode())
                file.write(page.replace(b"\r\nFrom ", b"\r\n>From "))
                file.write(b"\r\n\r\n")

    def page(self, head, text, form, attachment) -> bytes:
        body = text.replace("\r\n", "\n").replace("\n", "\r\n")
        mark = f"=_{self.random.getrandbits(64):x}"
        if form:
            rows = "".join(
                f'<tr><td style="padding:{self.random.randrange(4, 24)}px;font-family:Arial,Helvetica,sans-serif;color:#333"><p>{row}</p><img src="https://img.example/{self.random.getrandbits(48):x}.png" width="1" height="1" alt=""></td></tr>\r\n'
                for row in body.split("\r\n")
                if row
            )
            style = "".join(f".c{n}{{color:#{n:06x};margin:0 {n}px;line-height:1.{n}}}\r\n" for n in range(60))
            page = f"<html><head><style>{style}</style></head><body><table>{rows}</table></body></html>"
            body = (
                f"--{mark}a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
                f"--{mark}a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}\r\n--{mark}a--\r\n"
            )
            kind = f'multipart/alternative; boundary="{mark}a"'
        else:
            kind = "text/plain; charset=utf-8"
        if not attachment:
            return ("\r\n".join([*head, f"Content-Type: {kind}"]) + "\r\n\r\n" + body).encode()
        size = int(attachment * self.random.uniform(0.2, 1.8))
        start = self.random.randrange(len(self.noise))
        data = (self.noise[start:] + self.noise * (size // len(self.noise) + 1))[:size]
        top = f'Content-Type: multipart/mixed; boundary="{mark}b"\r\n\r\n--{mark}b\r\nContent-Type: {kind}\r\n\r\n{body}\r\n--{mark}b\r\n'
        part = 'Content-Type: application/pdf; name="scan.pdf"\r\nContent-Disposition: attachment; filename="scan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        packed = base64.encodebytes(data).replace(b"\n", b"\r\n")
        return ("\r\n".join(head) + "\r\n" + top + part).encode() + packed + f"\r\n--{mark}b--\r\n".encode()


def rows_of(*names: str) -> list[dict]:
    return [
        json.loads(line) for name in names for line in (ROOT / "data" / name).read_text(encoding="utf-8").splitlines()
    ]


def build(path: Path, *, messages: int, size: int, seed: int) -> Post:
    """Write the mailbox, and tell what was planted in it."""
    post = Post(seed)
    pick = post.random
    corpus = rows_of("corpus/scams.jsonl", "corpus/conduct.jsonl", "corpus/employers.jsonl", "corpus/ordinary.jsonl")
    test = rows_of("test/messages.jsonl")
    wanted = int(messages * EMPLOYER_SHARE)
    held_out = [row for row in test if row["kind"] not in NOT_EMPLOYER]
    known = [row for row in corpus if row["kind"] not in NOT_EMPLOYER]
    pick.shuffle(known)
    rows = [row | {"held out": True} for row in held_out] + known[: max(wanted - len(held_out), 0)]
    pick.shuffle(rows)
    honest = [row for row in rows if not row["scam"]]
    singles = [row for row in rows if row["scam"]]
    for number in range(min(THREADS, len(honest) // 5)):
        length = pick.randrange(2, 5)
        plant_thread(post, number, [honest.pop() for _ in range(length)])
    for row in singles + honest:
        plant(
            post,
            row["from"] or f"Unknown <post{post.count}@unknown{post.count}.example>",
            row["subject"],
            row,
            post.day(),
            f"one {row['id']}",
        )
    written = [row for row in corpus + test if row["kind"] in NOT_EMPLOYER]
    while post.count < messages:
        post.ordinary(written)
    post.write(path, size)
    return post


def plant(
    post: Post, sender: str, subject: str, row: dict, at: datetime, process: str, text: str = "", **envelope
) -> str:
    """Add one message of an employer, and remember what it is part of."""
    identity = post.add(sender, subject, text or row["text"], at, **envelope)
    post.texts[identity] = (
        f"From: {sender}\nTo: {ME}\nSubject: {subject}\nMessage-ID: {identity}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text or row['text']}\n".encode()
    )
    post.threads.setdefault(process, []).append(identity)
    if row["flags"]:
        post.flagged.setdefault(process, []).append(identity)
    if row.get("held out"):
        post.held_out.add(identity)
    return identity


def plant_thread(post: Post, number: int, rows: list[dict]) -> None:
    """Plant the messages of one employer, joined by the export's id, by references, by subject and people, or by employer alone."""
    pick = post.random
    name = f"{PLACES[number % len(PLACES)]}{ENDS[number // len(PLACES) % len(ENDS)]}"
    domain = f"{name.lower()}.example"
    person = f"{pick.choice(FIRST)} {pick.choice(PLACES)}"
    role = pick.choice(ROLES)
    subject = f"Your application: {role}"
    how = ("id", "references", "subject", "relay")[number % 4]
    process, at = f"thread {number} {how}", post.day()
    thread = str(pick.getrandbits(60)) if how == "id" else "none"
    answers: list[str] = []
    for place, row in enumerate(rows):
        text = renamed(row, name)
        sender = f"{person} <{person.lower().replace(' ', '.')}@{domain}>"
        title = subject if not place else f"Re: {subject}"
        if how == "relay":
            title = (
                f"Thank you for applying to {name}",
                f"{role} at {name}",
                f"Next steps: {role}",
                f"{name}: {role}",
            )[place]
            if place % 2 == 0:
                display = (
                    f"{name} Recruiting",
                    f"{name} Hiring Team",
                    f"{person} at {name}",
                    f"{name} via SmartRecruiters",
                )[pick.randrange(4)]
                sender = f"{display} <{pick.choice(RELAYS)}>"
        if how == "subject" and place == 2:
            sender = f"{name} HR <hr@{domain}>"
        linked = tuple(answers) if how == "references" else ()
        identity = plant(post, sender, title, row, at, process, text, thread=thread, answers=linked)
        answers.append(identity)
        at += timedelta(days=pick.randrange(1, 9), hours=pick.randrange(8))
        if place < len(rows) - 1 and how != "relay" and pick.random() < 0.6:
            quoted = "\n".join(f"> {line}" for line in text.split("\n"))
            reply = f"{post.sentence()}. Best, Dana\n\nOn {at:%d %b %Y} {person} wrote:\n{quoted}"
            answers.append(
                post.add(
                    f"Dana Reyes <{ME}>",
                    f"Re: {subject}",
                    reply,
                    at - timedelta(hours=5),
                    to=sender,
                    labels="Sent",
                    thread=thread,
                    answers=tuple(answers),
                )
            )


def renamed(row: dict, name: str) -> str:
    """The text with the employer's name that its sender's domain shows replaced by another."""
    label = row["from"].rpartition("@")[2].partition(".")[0].lower()
    words = {word.strip(".,;:!?'’()") for word in row["text"].split()}
    text = row["text"]
    for word in sorted(words, key=len, reverse=True):
        if word[:1].isupper() and len(word) >= 5 and label.startswith(word.lower()):
            text = text.replace(word, name)
    return text


def timed(command: list[str], env: dict[str, str] | None = None) -> tuple[float, float, float]:
    """Seconds of a command, processor seconds of all its processes, and the largest of them in MB."""
    program = (
        "import resource, subprocess, sys, time; start = time.perf_counter(); done = subprocess.run(sys.argv[1:]);"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN);"
        "print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024); sys.exit(done.returncode)"
    )
    environment = {**os.environ, **(env or {})}
    done = subprocess.run([sys.executable, "-c", program, *command], capture_output=True, text=True, env=environment)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    seconds, used, memory = map(float, done.stdout.split()[-3:])
    return seconds, used, memory


def judge(post: Post, lines: list[dict]) -> None:
    """Print how much of what was planted was found and joined."""
    import redflags

    process_of = {identity: number for number, row in enumerate(lines) for identity in row["messages"]}
    levels = [redflags.Level[row["level"].upper()] for row in lines]
    shares: dict[str, list[bool]] = defaultdict(list)
    lost: Counter[str] = Counter()
    for identities in post.flagged.values():
        part = "test part" if any(identity in post.held_out for identity in identities) else "corpus"
        found = any(levels[process_of[identity]] >= FLAGGED for identity in identities if identity in process_of)
        alone = any(redflags.check(post.texts[identity]).level >= FLAGGED for identity in identities)
        for name in ("all", part):
            shares[f"flagged processes found, {name}"].append(found)
            if alone:
                shares[f"flagged processes found, of those check finds in one message, {name}"].append(found)
    owners: dict[int, set[str]] = defaultdict(set)
    for process, identities in post.threads.items():
        for identity in identities:
            if identity in process_of:
                owners[process_of[identity]].add(process)
    for process, identities in post.threads.items():
        numbers = {process_of.get(identity) for identity in identities}
        share = [identity in process_of for identity in identities]
        for name in ("all", "test part") if any(identity in post.held_out for identity in identities) else ("all",):
            shares[f"employer messages kept, {name}"] += share
        if len(identities) > 1:
            whole = len(numbers) == 1 and None not in numbers
            alone = whole and owners[numbers.pop()] == {process}
            shares["threads joined into the right process, all"].append(alone)
            shares[f"threads joined into the right process, by {process.split()[-1]}"].append(alone)
            lost[
                "a message is in no process"
                if None in numbers
                else "in several processes"
                if not whole
                else "with others"
                if not alone
                else ""
            ] += 1
    for name, rows in sorted(shares.items(), key=lambda item: item[0]):
        print(f"{name:<70}{sum(rows) / len(rows):7.1%}  {sum(rows)}/{len(rows)}")
    print("threads that are not:", {name: count for name, count in lost.items() if name})
    employers = sum(len(found) for found in post.threads.values())
    print(
        f"processes of mail that is no employer's: {sum(not any(m in post.texts for m in row['messages']) for row in lines)} of {len(lines)}"
    )
    flagged = [
        row
        for row, level in zip(lines, levels, strict=True)
        if level >= FLAGGED and not any(m in post.texts for m in row["messages"])
    ]
    print(f"  at medium or above: {len(flagged)}; planted employer messages: {employers}")


def where(path: Path) -> None:
    """Print where the time of one process goes, over the first pieces."""
    from datetime import date

    from redflags import sifting
    from redflags.readers.exports import letters, pieces
    from redflags.record import Options
    from redflags.scanning import PIECE_SIZE

    sifting.prepared()
    work = list(pieces([path], size=PIECE_SIZE))[:8]
    options = Options(me=frozenset({ME}), trusted=frozenset(), ignore=(), since=None, as_of=date.today(), key=b"x")
    spent: Counter[str] = Counter()

    def told(name: str) -> None:
        """Have a step of reading a piece count its time."""
        step = getattr(sifting, name)

        def run(*arguments, **options):
            start = time.process_time()
            try:
                return step(*arguments, **options)
            finally:
                spent[name] += time.process_time() - start

        setattr(sifting, name, run)

    start = time.process_time()
    count = sum(1 for piece in work for _ in letters(piece, wanted=lambda headers, text: False))
    reading = time.process_time() - start
    sieve = sifting.sieve()
    start = time.process_time()
    kept = sum(letter.full for piece in work for letter in letters(piece, wanted=sieve.wanted))
    sieving = time.process_time() - start - reading
    for name in ("case_of", "judge", "readings_of"):
        told(name)
    start = time.process_time()
    for piece in work:
        sifting.read_piece(piece, options)
    whole = time.process_time() - start
    rest = whole - reading - sieving - sum(spent.values())
    print(
        f"one process, {sum(piece.size for piece in work) / 1e6:.0f} MB, {count} messages, {kept} past the sieve; CPU seconds:\n"
        f"  all {whole:.2f}: reading {reading:.2f}, sieve and building {sieving:.2f}, "
        f"case {spent['case_of']:.2f}, judging {spent['judge']:.2f}, events {spent['readings_of']:.2f}, records and the rest {rest:.2f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=25_000)
    parser.add_argument("--size", type=float, default=1.6e9, help="bytes")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--file", type=Path, help="keep the mailbox here")
    parser.add_argument("--runs", type=int, default=1, help="pairs of stdlib and scan to time")
    parser.add_argument("--no-times", action="store_true", help="only what is found")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.file or Path(folder) / "All mail.mbox"
        post = build(path, messages=arguments.messages, size=int(arguments.size), seed=arguments.seed)
        report = Path(folder) / "report.jsonl"
        print(f"{post.count} messages, {path.stat().st_size / 1e9:.2f} GB")
        home = {"XDG_STATE_HOME": folder}
        scan = [
            sys.executable,
            "-m",
            "redflags",
            "scan",
            str(path),
            "--workers",
            "2",
            "--format",
            "jsonl",
            "--output",
            str(report),
            "--fresh",
        ]
        if arguments.no_times:
            timed(scan, home)
        else:
            stdlib = f"import mailbox\nfor m in mailbox.mbox({str(path)!r}): m.get_payload()"
            pairs = [(timed([sys.executable, "-c", stdlib]), timed(scan, home)) for _ in range(arguments.runs)]
            for (theirs, their_used, _), (ours, used, memory) in pairs:
                print(
                    f"stdlib, one process {theirs:.1f} s, {their_used:.1f} s of processors; scan, 2 workers {ours:.1f} s, {used:.1f} s of processors; "
                    f"1/{theirs / ours:.1f} of the time; largest process {memory:.0f} MB"
                )
            print(f"median of {len(pairs)}: 1/{median(theirs[0] / ours[0] for theirs, ours in pairs):.1f} of the time")
        judge(
            post,
            [
                row
                for row in map(json.loads, report.read_text(encoding="utf-8").splitlines())
                if row["type"] == "process"
            ],
        )
        if not arguments.no_times:
            where(path)


if __name__ == "__main__":
    main()
