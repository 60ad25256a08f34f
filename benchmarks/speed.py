"""Print the ratios that bound start-up and throughput; run as `python benchmarks/speed.py [RUNS]`."""

import compileall
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORDS = 120
REPEATS = 5


def seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], capture_output=True, check=True, cwd=ROOT)
    return time.perf_counter() - start


def ratio(ours: list[str], theirs: list[str], runs: int) -> tuple[float, float, float]:
    """The medians of both in seconds, run in turn after one warm-up each, and their ratio."""
    seconds(*ours), seconds(*theirs)
    pairs = [(seconds(*ours), seconds(*theirs)) for _ in range(runs)]
    left, right = (statistics.median(side) for side in zip(*pairs, strict=True))
    return left, right, left / right


def messages() -> list[str]:
    """Texts of about 120 words: those of the corpus between 90 and 150 words long, else the sample."""
    texts = [
        json.loads(line)["text"]
        for path in sorted((ROOT / "data" / "corpus").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    chosen = [text for text in texts if WORDS * 0.75 <= len(text.split()) <= WORDS * 1.25]
    return chosen or [(ROOT / "data" / "sample.txt").read_text(encoding="utf-8")] * 50


def throughput() -> tuple[float, float, int]:
    """Milliseconds a message of a whole check, and of the tokeniser with sentencizer; the number of messages."""
    import spacy

    import redflags

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    texts = messages()
    ours, theirs = [], []
    for _ in range(REPEATS + 1):
        start = time.process_time()
        for text in texts:
            redflags.check(text)
        middle = time.process_time()
        for text in texts:
            nlp(text)
        ours.append(middle - start)
        theirs.append(time.process_time() - middle)
    scale = 1000 / len(texts)
    return statistics.median(ours[1:]) * scale, statistics.median(theirs[1:]) * scale, len(texts)


def main() -> None:
    compileall.compile_dir(ROOT / "redflags", quiet=1)  # as pip does when it installs, and did for spaCy and click
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    spacy_start = ["-c", "import spacy; spacy.blank('en')"]
    click_start = ["-c", "import click"]
    rows = [("check FILE", ["-m", "redflags", "check", "data/sample.txt"], spacy_start, 1.4)]
    rows += [
        (name, ["-m", "redflags", *name.split()], click_start, 3.0)
        for name in ("--help", "list", "explain upfront-fee")
    ]
    for name, ours, theirs, most in rows:
        left, right, found = ratio(ours, theirs, runs)
        print(f"{name:<22}{left * 1000:8.0f} ms  against {right * 1000:6.0f} ms: {found:5.2f} times (at most {most})")
    ours, theirs, count = throughput()
    print(
        f"{'a message':<22}{ours:8.2f} ms  against {theirs:6.2f} ms: {ours / theirs:5.2f} times (at most 8), {count} messages"
    )


if __name__ == "__main__":
    main()
