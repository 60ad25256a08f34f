"""Keep the results of finished pieces of a scan, so that an interrupted one can go on.

A state file is an SQLite database in WAL mode that only its owner may read. It has one table, `pieces`, with a row a finished piece of work: a hash of the
file's path, size, time and range and of everything that decides the result (this package, model, options), and the zlib-compressed JSON of what the report
needs: addresses, subjects, dates, the sentences that are evidence, and keyed hashes of everything else.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

MARK = 0x52464C47  # "RFLG", the application id in the file's head
MARK_AT = slice(68, 72)
PRIVATE = 0o600
KEY = "key"


class StateError(Exception):
    """A state file that cannot be used; its message says why and what to do."""


def state_folder() -> Path:
    """Where state files stand unless a place is given: the user's folder for such things."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or str(Path.home())
    elif sys.platform == "darwin":
        home = str(Path.home() / "Library" / "Application Support")
    else:
        home = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(home) / "redflags"


class State:
    """The results of finished pieces by their keys, in a file; `key` is the secret of this scan's hashes.

    If the disk is full, results are kept in memory and `note` says so.
    """

    def __init__(self, path: Path, *, fresh: bool = False, ours: bool = False) -> None:
        """Open or create the file; raise StateError if it cannot be used. One of `ours` that is damaged is begun anew."""
        self.path = path
        self.memory: dict[str, bytes] = {}
        self.note = ""
        if fresh or (ours and not is_state(path)):
            remove(path, sure=ours)
        try:
            self.connection = connect(path)
        except (sqlite3.DatabaseError, OSError) as error:
            if not ours:
                raise StateError(
                    f"the state file {path} cannot be used ({error}); begin anew with --fresh, or name another with --state"
                ) from error
            remove(path, sure=True)
            try:
                self.connection = connect(path)
            except (sqlite3.DatabaseError, OSError) as again:
                self.connection = sqlite3.connect(":memory:")
                self._lost(again)
        self.key = self._secret()

    def _secret(self) -> bytes:
        found = self.get(KEY)
        if found is None:
            found = secrets.token_bytes(16)
            self.put(KEY, found)
        return found

    def _lost(self, error: Exception) -> None:
        self.note = self.note or f"the state file {self.path} cannot be written ({error}); this scan cannot be resumed"

    def get(self, piece: str) -> bytes | None:
        """The result of a piece, or None; raise StateError if the file is damaged."""
        if piece in self.memory:
            return self.memory[piece]
        try:
            row = self.connection.execute("SELECT result FROM pieces WHERE piece = ?", (piece,)).fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError as error:
            raise StateError(
                f"the state file {self.path} is damaged ({error}); run again with --fresh to begin anew"
            ) from error
        return bytes(row[0]) if row else None

    def put(self, piece: str, result: bytes) -> None:
        """Keep the result of a piece at once."""
        if self.note:
            self.memory[piece] = result
            return
        try:
            with self.connection:
                self.connection.execute("INSERT OR REPLACE INTO pieces VALUES (?, ?)", (piece, result))
        except sqlite3.DatabaseError as error:
            self._lost(error)
            self.memory[piece] = result

    def missing(self, pieces: Iterable[str]) -> list[str]:
        """The pieces that have no result yet."""
        return [piece for piece in pieces if self.get(piece) is None]

    def remove(self) -> None:
        """Close the file and delete it."""
        self.connection.close()
        remove(self.path, sure=True)

    def __enter__(self) -> State:
        """Use as a context, which closes the file."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.connection.close()


def connect(path: Path) -> sqlite3.Connection:
    """Open a state file, created for its owner alone; raise sqlite3.DatabaseError or OSError if that fails."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if path.exists() and path.stat().st_size and not is_state(path):
        raise sqlite3.DatabaseError("it is not a state file, or damaged")
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE))
    connection = sqlite3.connect(path, timeout=30)
    try:
        if not path.stat().st_size:  # before the mode is WAL, so that the mark stands in the file itself
            connection.execute(f"PRAGMA application_id = {MARK}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE IF NOT EXISTS pieces (piece TEXT PRIMARY KEY, result BLOB NOT NULL)")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",):
            raise sqlite3.DatabaseError("it is damaged")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def is_state(path: Path) -> bool:
    """Whether a file says it is a state file; one that is not there or empty may become one."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return not path.exists()
    return not head or head[MARK_AT] == MARK.to_bytes(4, "big")


def remove(path: Path, *, sure: bool) -> None:
    """Delete a state file; raise StateError if it is not one, unless `sure`."""
    if not sure and not is_state(path):
        raise StateError(f"{path} is not a state file of redflags; delete it yourself, or name another with --state")
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink()


def write_part(folder: str, piece: str, result: bytes) -> None:
    """Write the result of a piece as a file of its own, at once or not at all."""
    handle, name = tempfile.mkstemp(dir=folder, suffix=".unfinished")
    with os.fdopen(handle, "wb") as file:
        file.write(result)
    Path(name).replace(Path(folder) / f"{piece}.part")
