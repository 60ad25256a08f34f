"""Run the command line as `python -m redflags`."""

from redflags.cli import main

main()
