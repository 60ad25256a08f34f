"""Scan exported mailboxes: read every piece once, keep what may be employer mail, and judge each hiring process."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redflags.parties import who
from redflags.readers.exports import letters, pieces
from redflags.readers.letter import Letter, Piece, Unread
from redflags.record import Options, Record, Trace, of_row
from redflags.state import State, StateError, state_folder, write_part

if TYPE_CHECKING:
    from redflags.assessment import Assessment

PIECE_SIZE = 32 * 2**20
WINDOW = 64  # pieces in work or waiting, for each worker; at a window's end one waits for the other
SAMPLED_PIECES, SAMPLED_LETTERS = 16, 40
OFTEN, ENOUGH = 0.2, 3
Progress = Callable[[int, int, int], object]


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


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from going over all that is loaded and read again and again: none of it is garbage."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@uncollected()
def scan_mail(
    paths: Sequence[Path],
    *,
    me: Collection[str] = (),
    as_of: date | None = None,
    workers: int | None = None,
    ignore: Collection[str] = (),
    trusted: Collection[str] = (),
    since: date | None = None,
    region: str = "",
    state: Path | None = None,
    fresh: bool = False,
    cluster: str | None = None,
    progress: Progress | None = None,
    say: Callable[[str], object] = lambda words: None,
) -> Report:
    """Read all of the paths and judge what is in them.

    `me` are the owner's addresses (found if not given), `workers` processes (as many as there are processors if not given), `cluster` the address of a Dask
    scheduler, `region` an ISO 3166 code whose holidays count. A state file at `state` is kept; one in the default place is deleted when the scan is done. Raise StateError if it cannot be used.
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
        if state is None:
            remove_parts(place.with_suffix(".parts"))
    else:
        with State(place.with_suffix(".sqlite") if not state else place, fresh=fresh, ours=state is None) as held:
            key = held.key
            here(work, names, replace(options, key=key), held, workers, progress)
            if held.note:
                say(held.note)
            results = [result_of(held.get(name), piece) for name, piece in zip(names, work, strict=True)]
            if state is None:
                held.remove()
    return report_of(results, unread, owners, as_of or date.today(), key, ignore=options.ignore, region=region)


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
            result = read(piece, options)
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
            results = run(delayed(numbered)(number, piece, options) for number, (piece, _) in enumerate(window))
            import_module("redflags.processes")  # what the report needs, loaded while the workers load theirs
            for number, result in results:
                piece, name = window[number]
                held.put(name, result)
                tell(piece, result)


def windows(work: Sequence[tuple[Piece, str]], most: int) -> Iterator[Sequence[tuple[Piece, str]]]:
    """Yield the work in runs of at most so many pieces."""
    return (work[start : start + most] for start in range(0, len(work), most))


def read(piece: Piece, options: Options) -> bytes:
    """The result of a piece; what reading needs is loaded where it is done, without the collector as in `uncollected`."""
    gc.disable()
    from redflags.sifting import read_piece

    return read_piece(piece, options)


def numbered(number: int, piece: Piece, options: Options) -> tuple[int, bytes]:
    """The result of a piece with its number, for results that come in any order."""
    return number, read(piece, options)


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
        connect: Callable[..., Any] = import_module("distributed").Client
    except ImportError as error:
        raise StateError("a cluster needs the extra: pip install 'redflags[cluster]'") from error
    from joblib import Parallel, delayed, parallel_config

    folder = place.with_suffix(".parts")
    key = parts_key(folder, fresh)
    options = replace(options, key=key)
    parts = [folder / f"{name}.part" for name in names]
    left = [(piece, name) for piece, name, part in zip(work, names, parts, strict=True) if not part.exists()]
    tell = Told(work, sum(piece.size for piece, _ in left), progress)
    try:
        client = connect(address, timeout="30s")
    except (OSError, ValueError) as error:
        raise StateError(f"the cluster {address} cannot be reached ({error}); give its scheduler's address") from error
    with client, parallel_config("dask", client=client):
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


def remove_parts(folder: Path) -> None:
    """Delete the part files of a scan that is done."""
    for part in folder.glob("*.part"):
        part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()


def parts_key(folder: Path, fresh: bool) -> bytes:
    """The secret of the hashes of a folder of part files, made with the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if fresh:
            remove_parts(folder)
            folder.mkdir(exist_ok=True, mode=0o700)
        secret = folder / "key.part"
        if not secret.exists():
            write_part(str(folder), "key", os.urandom(16))
        return secret.read_bytes()
    except OSError as error:
        raise StateError(f"the folder {folder} cannot be used ({error.strerror}); name another with --state") from error


def part_of(piece: Piece, name: str, options: Options, folder: str) -> str:
    """Read a piece into its part file."""
    write_part(folder, name, read(piece, options))
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
    from redflags.model import shipped

    with contextlib.suppress(OSError):
        found.update(shipped().read_bytes())
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
            delivered[who(header("delivered-to"))[1]] += 1
            if letter.own:
                senders.add(who(header("from"))[1])
            else:
                received[who(header("to"))[1]] += 1
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


def result_of(data: bytes | None, piece: Piece) -> dict[str, Any]:
    """The plain data of a piece's result; raise StateError if it is damaged."""
    try:
        found: dict[str, Any] = json.loads(zlib.decompress(data or b""))
        found["records"] = list(map(of_row, found["records"]))
        found["traces"] = [Trace(key, tuple(links), at, own) for key, links, at, own in found["traces"]]
        found["unread"] = [Unread(place, reason) for place, reason in found["unread"]]
    except (ValueError, LookupError, TypeError, zlib.error) as error:
        raise StateError(f"what was kept of {piece.path} is damaged; run again with --fresh to begin anew") from error
    return found


def report_of(
    results: Iterable[dict[str, Any]],
    unread: Sequence[Unread],
    owners: frozenset[str],
    as_of: date,
    key: bytes,
    *,
    ignore: Collection[str] = (),
    region: str = "",
) -> Report:
    """Put the results of all pieces together."""
    from redflags.processes import Known, judge_process, processes, worst_first

    counts: Counter[str] = Counter({"messages": 0, "own": 0, "older": 0, "trusted": 0})
    records: list[Record] = []
    traces: list[Trace] = []
    unread = list(unread)
    days: list[date] = []
    for result in results:
        counts.update(result["counts"])
        records += result["records"]
        traces += result["traces"]
        unread += result["unread"]
        if result["last"]:
            days.append(date.fromisoformat(result["last"]))
    found = processes(records, traces, key=key)
    known = Known(
        as_of=as_of,
        until=max(days, default=None),
        sent_mail=counts["own"] > 0,
        region=region,
        ignore=frozenset(ignore),
    )
    judged = sorted((judge_process(process, known) for process in found), key=worst_first)
    counts["employer mail"] = sum(record.sure and not record.own for process in found for record in process.records)
    counts["processes"] = len(judged)
    return Report(processes=tuple(judged), counts=dict(counts), me=tuple(sorted(owners)), unread=tuple(unread))
