"""Scan exported mailboxes: read every piece once, keep what may be employer mail, and judge each hiring process."""

from __future__ import annotations

import gc
import json
import os
import threading
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from redflags.assessment import Assessment
from redflags.checking import case_of, judge, trained
from redflags.domains import registrable
from redflags.message import Message
from redflags.parties import employer_names, role_of
from redflags.processes import aware, judge_process, processes, worst_first
from redflags.readers.exports import letters, pieces
from redflags.readers.letter import Letter, Piece, Unread
from redflags.record import (
    KEPT,
    Record,
    Trace,
    cut_down,
    digest,
    echoes_of,
    evidence_of,
    grams,
    key_of,
    links_of,
    of_row,
    own_words,
    short,
    to_row,
)
from redflags.sender import parse_address
from redflags.sieve import Sieve, facts_odds, with_facts
from redflags.state import State, StateError, state_folder, write_part

PIECE_SIZE = 32 * 2**20
WINDOW = 10  # pieces in work or waiting, for each worker
EMPLOYER_MAIL, DOUBTFUL = 0.5, 0.1
SAMPLED_PIECES, SAMPLED_LETTERS = 16, 40
OFTEN, ENOUGH = 0.2, 3
ONE_AT_A_TIME = threading.Lock()
Progress = Callable[[int, int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What decides the result of a piece; `me` and `trusted` are lower-case, `key` is the secret of the hashes."""

    me: frozenset[str]
    trusted: frozenset[str]
    ignore: tuple[str, ...]
    since: date | None
    as_of: date | None
    key: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a scan found: processes, worst first; counts of what was read; what could not be read; how many processes a baseline hides."""

    processes: tuple[Assessment, ...]
    counts: dict[str, int]
    me: tuple[str, ...]
    unread: tuple[Unread, ...]
    hidden: int = 0

    @property
    def complete(self) -> bool:
        """Whether everything was read."""
        return not self.unread and all(process.complete for process in self.processes)


def scan_mail(
    paths: Sequence[Path],
    *,
    me: Collection[str] = (),
    as_of: date | None = None,
    workers: int | None = None,
    ignore: Collection[str] = (),
    trusted: Collection[str] = (),
    since: date | None = None,
    state: Path | None = None,
    fresh: bool = False,
    cluster: str | None = None,
    progress: Progress | None = None,
    say: Callable[[str], object] = lambda words: None,
) -> Report:
    """Read all of the paths and judge what is in them.

    `me` are the owner's addresses (found if not given), `workers` processes (as many as there are processors if not given), `cluster` the address of a Dask
    scheduler. A state file at `state` is kept; one in the default place is deleted when the scan is done. Raise StateError if it cannot be used.
    """
    found = list(pieces(paths, size=PIECE_SIZE))
    unread = [row for row in found if isinstance(row, Unread)]
    work = [row for row in found if isinstance(row, Piece)]
    owners = frozenset(address.lower() for address in me) or owners_of(work)
    options = Options(
        me=owners,
        trusted=frozenset(domain.lower() for domain in trusted),
        ignore=tuple(sorted(ignore)),
        since=since,
        as_of=as_of,
    )
    names = [name_of(piece, options) for piece in work]
    place = state or state_folder() / f"scan-{blake2b(' '.join(names).encode(), digest_size=8).hexdigest()}"
    if cluster:
        results, key = on_cluster(cluster, work, names, options, place, fresh, progress)
    else:
        with State(place.with_suffix(".sqlite") if not state else place, fresh=fresh, ours=state is None) as held:
            key = held.key
            here(work, names, replace(options, key=key), held, workers, progress)
            if held.note:
                say(held.note)
            results = [result_of(held.get(name), piece) for name, piece in zip(names, work, strict=True)]
            if state is None:
                held.remove()
    return report_of(results, unread, owners, as_of or date.today(), key)


def here(
    work: Sequence[Piece],
    names: Sequence[str],
    options: Options,
    held: State,
    workers: int | None,
    progress: Progress | None,
) -> None:
    """Read the missing pieces on this machine and keep each result when it is there."""
    missing = set(held.missing(names))
    left = [(piece, name) for piece, name in zip(work, names, strict=True) if name in missing]
    tell = Told(work, sum(piece.size for piece, _ in left), progress)
    count = min(workers or available(), len(left))
    if count <= 1:
        for piece, name in left:
            result = read_piece(piece, options)
            held.put(name, result)
            tell(piece, result)
        return
    from joblib import Parallel, delayed, parallel_config

    with (
        parallel_config("loky", inner_max_num_threads=1),
        Parallel(count, return_as="generator_unordered", batch_size=1) as run,
    ):
        # A window is awaited before the next is handed out: the generator alone would let results pile up.
        for window in windows(left, WINDOW * count):
            for number, result in run(
                delayed(numbered)(number, piece, options) for number, (piece, _) in enumerate(window)
            ):
                piece, name = window[number]
                held.put(name, result)
                tell(piece, result)


def windows(work: Sequence[tuple[Piece, str]], most: int) -> Iterator[Sequence[tuple[Piece, str]]]:
    """Yield the work in runs of at most so many pieces."""
    return (work[start : start + most] for start in range(0, len(work), most))


def numbered(number: int, piece: Piece, options: Options) -> tuple[int, bytes]:
    """The result of a piece with its number, for results that come in any order."""
    return number, read_piece(piece, options)


class Told:
    """Tell of progress: bytes done, bytes in all, messages read."""

    def __init__(self, work: Sequence[Piece], left: int, progress: Progress | None) -> None:
        """Count from what a former run has done."""
        self.total = sum(piece.size for piece in work)
        self.done = self.total - left
        self.read = 0
        self.progress = progress

    def __call__(self, piece: Piece, result: bytes) -> None:
        """Add a finished piece."""
        self.done += piece.size
        if self.progress:
            self.read += int(json.loads(zlib.decompress(result))["counts"].get("messages", 0))
            self.progress(self.done, self.total, self.read)


def on_cluster(
    address: str,
    work: Sequence[Piece],
    names: Sequence[str],
    options: Options,
    place: Path,
    fresh: bool,
    progress: Progress | None,
) -> tuple[list[dict[str, Any]], bytes]:
    """Read the missing pieces on a Dask cluster, each into a part file in a folder that all workers share."""
    try:
        from distributed import Client
    except ImportError as error:
        raise StateError("--cluster needs the extra: pip install 'redflags[cluster]'") from error
    from joblib import Parallel, delayed, parallel_config

    folder = place.with_suffix(".parts")
    key = parts_key(folder, fresh)
    options = replace(options, key=key)
    parts = [folder / f"{name}.part" for name in names]
    left = [(piece, name) for piece, name, part in zip(work, names, parts, strict=True) if not part.exists()]
    tell = Told(work, sum(piece.size for piece, _ in left), progress)
    with Client(address, timeout="30s") as client, parallel_config("dask", client=client):
        count = max(len(client.scheduler_info()["workers"]), 1)
        for window in windows(left, WINDOW * count):
            tasks = (delayed(part_of)(piece, name, options, str(folder)) for piece, name in window)
            for piece, name in zip((piece for piece, _ in window), Parallel(batch_size=1)(tasks), strict=True):
                try:
                    tell(piece, (folder / f"{name}.part").read_bytes())
                except OSError as error:
                    raise StateError(
                        f"a worker's part file is not in {folder}; with --state name a folder that all workers share"
                    ) from error
    return [result_of(part.read_bytes(), piece) for part, piece in zip(parts, work, strict=True)], key


def parts_key(folder: Path, fresh: bool) -> bytes:
    """The secret of the hashes of a folder of part files, made with the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if fresh:
            for part in folder.glob("*.part"):
                part.unlink()
        secret = folder / "key.part"
        if not secret.exists():
            write_part(str(folder), "key", os.urandom(16))
        return secret.read_bytes()
    except OSError as error:
        raise StateError(f"the folder {folder} cannot be used ({error.strerror}); name another with --state") from error


def part_of(piece: Piece, name: str, options: Options, folder: str) -> str:
    """Read a piece into its part file."""
    write_part(folder, name, read_piece(piece, options))
    return name


def available() -> int:
    """The processors this process may use."""
    from joblib import cpu_count

    return int(cpu_count())


def name_of(piece: Piece, options: Options) -> str:
    """What a piece's result is kept under: a hash of where it stands, its stamp, and all that decides the result."""
    chosen = [sorted(options.me), sorted(options.trusted), options.ignore, str(options.since), str(options.as_of)]
    facts = [
        os.path.realpath(piece.path),
        piece.form,
        piece.members,
        piece.start,
        piece.end,
        piece.stamp,
        chosen,
        rules(),
    ]
    return blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()


@cache
def rules() -> str:
    """A hash of this package's code and of the model."""
    found = blake2b(digest_size=16)
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        found.update(path.read_bytes())
    model, notes = trained()
    found.update((model.name if model else str(notes)).encode())
    return found.hexdigest()


def owners_of(work: Sequence[Piece]) -> frozenset[str]:
    """The owner's addresses: those a sample of letters was delivered to or sent from, else the most frequent recipient."""
    whole = [piece for piece in work if piece.start == 0] or list(work)
    step = max(len(whole) // SAMPLED_PIECES, 1)
    delivered, received, senders = Counter[str](), Counter[str](), set[str]()
    count = 0
    for piece in whole[::step][:SAMPLED_PIECES]:
        for letter in sample(piece):
            header = letter.message.header
            count += 1
            delivered[parse_address(header("delivered-to"))[1]] += 1
            if letter.own:
                senders.add(parse_address(header("from"))[1])
            else:
                received[parse_address(header("to"))[1]] += 1
    del delivered[""], received[""]
    chosen = {address for address, times in delivered.items() if times >= max(count * OFTEN, ENOUGH)}
    if not chosen and not senders:
        chosen = {address for address, times in received.most_common(1) if times >= max(count * OFTEN, ENOUGH)}
    return frozenset(chosen | senders - {""})


def sample(piece: Piece) -> Iterator[Letter]:
    """The first letters of a piece, headers only; nothing if it cannot be read."""
    try:
        found = letters(piece, wanted=lambda headers, text: False)
        for _, letter in zip(range(SAMPLED_LETTERS), found, strict=False):
            if isinstance(letter, Letter):
                yield letter
    except Exception:  # a broken piece is told of when it is read
        return


def read_piece(piece: Piece, options: Options) -> bytes:
    """Read a piece: the compressed JSON of its records, traces, counts, and what could not be read."""
    with ONE_AT_A_TIME:
        prepared()
        found = Found(options)
        from redflags.text import language, norm_of

        try:
            with language().memory_zone():
                for letter in letters(piece, wanted=found.wanted):
                    found.take(letter)
        except Exception as error:  # hostile input must not end a scan
            place = f"{piece.path}, from byte {piece.start}" if piece.start else piece.path
            found.unread.append([place, f"could not be read to its end ({type(error).__name__}: {error})"])
        norm_of.cache_clear()
        return zlib.compress(json.dumps(found.result()).encode(), 3)


@cache
def prepared() -> None:
    """Load what judging needs once a process, and keep the collector from going over it again and again."""
    judge(case_of(Message(body="Thank you for applying."), date.today(), trained()[0]))
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


class Found:
    """What a piece's letters come to."""

    def __init__(self, options: Options) -> None:
        """Start with nothing."""
        self.options = options
        self.model, self.notes = trained()
        self.sieve = Sieve(self.model) if self.model else None
        self.counts: Counter[str] = Counter()
        self.records: list[Record] = []
        self.traces: list[Trace] = []
        self.unread: list[list[str]] = []

    def result(self) -> dict[str, Any]:
        """All of it as plain data."""
        return {
            "counts": dict(self.counts),
            "records": list(map(to_row, self.records)),
            "traces": [[trace.key, trace.links, trace.at, trace.own] for trace in self.traces],
            "unread": self.unread,
        }

    def wanted(self, headers: Mapping[str, str], text: str) -> bool:
        """Whether a message is worth building and checking."""
        return self.sieve is None or self.sieve.wanted(headers, text)

    def take(self, letter: Letter | Unread) -> None:
        """Count a letter and keep what may matter of it."""
        if isinstance(letter, Unread):
            self.unread.append([letter.place, letter.reason])
            return
        self.counts["messages"] += 1
        message = letter.message
        if self.options.since and message.date and aware(message.date).date() < self.options.since:
            self.counts["older"] += 1
            return
        own = letter.own or self.is_own(message)
        if own:
            self.counts["own"] += 1
        elif self.is_trusted(message):
            self.counts["trusted"] += 1
            return
        try:
            record = self.record_of(letter, own) if letter.full else None
        except Exception as error:  # hostile input must not end a scan
            self.unread.append([letter.place, f"could not be judged ({type(error).__name__}); please report this"])
            return
        if record:
            self.records.append(record)
        else:
            self.trace(letter, own)

    def is_own(self, message: Message) -> bool:
        """Whether the owner wrote a message; one that was delivered may only say so."""
        sender = parse_address(message.header("from"))[1]
        return sender in self.options.me and not (
            message.header("delivered-to") or message.header("authentication-results")
        )

    def is_trusted(self, message: Message) -> bool:
        """Whether a message is of a domain the owner trusts."""
        domain = parse_address(message.header("from"))[1].rpartition("@")[2]
        return bool(domain) and bool({domain, registrable(domain)} & self.options.trusted)

    def record_of(self, letter: Letter, own: bool) -> Record | None:
        """The record of a letter, or None if it is not of a hiring process."""
        message = letter.message
        if message.source == "input":
            message = replace(message, source=letter.place)
        options, headers = self.options, dict(reversed(message.headers))
        links = links_of(message)
        record = Record(
            key=key_of(message),
            message=cut_down(message, kept_headers=KEPT | {"to"}),
            thread=letter.thread,
            links=links,
            own=own,
            said=grams(own_words(message), options.key),
        )
        if own:
            return record
        day = aware(message.date).date() if message.date else options.as_of or changed(letter.piece)
        case = case_of(message, day, self.model)
        mail = with_facts(case.employer_mail, headers)
        answered = bool(links) or message.subject.lower().startswith("re:")
        if mail < EMPLOYER_MAIL and not (answered and mail >= DOUBTFUL and facts_odds(headers) >= 0):
            return None
        assessment = judge(case, source=message.source, ignore=options.ignore, notes=self.notes)
        assessment = replace(assessment, employer_mail=mail)
        cut = short(assessment)
        return replace(
            record,
            message=cut.messages[0],
            sure=mail >= EMPLOYER_MAIL,
            names=employer_names(message.header("from"), message.header("reply-to"), case.particulars.employer),
            role=role_of(message.subject, message.body),
            echoes=echoes_of(message, evidence_of(assessment), options.key),
            assessment=cut,
        )

    def trace(self, letter: Letter, own: bool) -> None:
        """Keep hashes of a message that may yet stand in the thread of a process."""
        message = letter.message
        links = links_of(message)
        if not message.date or not (own or links) or message.header("list-id") or message.header("list-unsubscribe"):
            return
        key = self.options.key
        above = [digest(link, key) for link in links]
        if letter.thread:
            above.append(digest(f"thread:{letter.thread}", key))
        self.traces.append(Trace(digest(key_of(message), key), tuple(above), aware(message.date).timestamp(), own))


def changed(piece: Piece) -> date:
    """The day the file behind a piece was last changed."""
    try:
        return datetime.fromtimestamp(Path(piece.path).stat().st_mtime, UTC).date()
    except OSError:
        return date.today()


def result_of(data: bytes | None, piece: Piece) -> dict[str, Any]:
    """The plain data of a piece's result; raise StateError if it is damaged."""
    try:
        found: dict[str, Any] = json.loads(zlib.decompress(data or b""))
        found["records"] = list(map(of_row, found["records"]))
        found["traces"] = [Trace(key, tuple(links), at, own) for key, links, at, own in found["traces"]]
        found["unread"] = [Unread(place, reason) for place, reason in found["unread"]]
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise StateError(f"what was kept of {piece.path} is damaged; run again with --fresh to begin anew") from error
    return found


def report_of(
    results: Iterable[dict[str, Any]], unread: Sequence[Unread], owners: frozenset[str], as_of: date, key: bytes
) -> Report:
    """Put the results of all pieces together."""
    counts: Counter[str] = Counter({"messages": 0, "own": 0, "older": 0, "trusted": 0})
    records: list[Record] = []
    traces: list[Trace] = []
    unread = list(unread)
    for result in results:
        counts.update(result["counts"])
        records += result["records"]
        traces += result["traces"]
        unread += result["unread"]
    found = processes(records, traces, key=key)
    judged = sorted((judge_process(process, as_of=as_of) for process in found), key=worst_first)
    counts["employer mail"] = sum(record.sure and not record.own for process in found for record in process.records)
    counts["processes"] = len(judged)
    return Report(processes=tuple(judged), counts=dict(counts), me=tuple(sorted(owners)), unread=tuple(unread))
