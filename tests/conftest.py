"""What several tests use."""

import random
from datetime import date
from pathlib import Path

import pytest
import spacy  # noqa: F401  (one of its dependencies tries a socket at import; afterwards sockets are blocked)

AS_OF = date(2026, 11, 21)


@pytest.fixture
def golden(request):
    """Compare text with a file under tests/golden; write it with --golden."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).with_name("golden") / name
        if request.config.getoption("--golden"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def seed(request):
    """A number to draw from, another in every run; pytest shows it when the test fails."""
    found = request.config.getoption("--seed")
    found = random.randrange(2**32) if found is None else found
    print(f"drawn with --seed {found}")
    return found


def pytest_addoption(parser):
    parser.addoption("--seed", type=int, help="repeat what a failed test drew")
    parser.addoption("--golden", action="store_true", help="rewrite the golden files; read the difference by eye")
