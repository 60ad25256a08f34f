"""The red flags: one family a folder, one flag a file."""
