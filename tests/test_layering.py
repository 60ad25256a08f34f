"""Imports point one way, and light commands stay light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "redflags"
LAYERS = [
    ["flag", "vocabulary", "domains", "dates"],
    ["message", "sources"],
    ["segments", "event", "thresholds"],
    ["case", "finding", "sighting", "course"],
    ["silence", "accounts"],
    ["tellings"],
    ["flags", "happenings", "chronology", "calendars"],
    ["catalogue", "readers", "events"],
    ["text", "model", "corpus", "readings"],
    ["patterns", "context", "sender"],
    ["particulars", "triage", "parties", "state"],
    ["signs", "features"],
    ["classifier"],
    ["detection", "weighing", "sieve"],
    ["assessment"],
    ["next_step", "ladder", "evaluation", "record", "baseline", "configuration"],
    ["checking"],
    ["timelines"],
    ["processes", "sifting"],
    ["scanning"],
    ["training"],
    ["renderers"],
    ["commands"],
    ["cli"],
    ["__main__"],
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def imports(path):
    """The redflags modules a file imports when it runs, without those for type checking only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("redflags."):
            yield node.module.split(".")[1]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path):
    name = path.relative_to(PACKAGE).with_suffix("").parts[0]
    if name == "__init__":
        return
    for imported in imports(path):
        assert RANK[imported] < RANK[name] or imported == name, f"{name} imports {imported}"


def loaded(*arguments):
    """Which heavy packages a command line loads."""
    program = (
        "import sys\n"
        "from redflags.cli import main\n"
        f"try: main({list(arguments)!r})\n"
        "except SystemExit: pass\n"
        "print('LOADED', sorted({'spacy', 'sklearn', 'numpy', 'selectolax', 'joblib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout.rpartition("LOADED ")[2].strip()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["list"],
        ["explain", "upfront-fee"],
        ["explain", "repeated-reschedule"],
        ["check", "--help"],
        ["scan", "--help"],
        ["timeline", "--help"],
    ],
    ids=str,
)
def test_light_commands_load_nothing_heavy(arguments):
    assert loaded(*arguments) == "[]"


def test_import_loads_nothing_heavy():
    program = "import redflags, sys; print(sorted({'spacy', 'sklearn', 'numpy', 'click'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
