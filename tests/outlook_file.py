"""Write a small Outlook message (.msg) for tests: a compound file whose streams all lie in its mini stream."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

SECTOR, MINI = 512, 64
FREE, END = 0xFFFFFFFF, 0xFFFFFFFE
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def message(*, subject="", body="", sender="", address="", headers="", html=b"", sent=None, attached=()):
    """The bytes of a .msg file."""
    texts = {0x0037: subject, 0x1000: body, 0x0C1A: sender, 0x0C1F: address, 0x007D: headers, 0x001A: "IPM.Note"}
    root = properties(texts, {0x1013: html}, struct.pack("<8x4I8x", 1, len(attached), 1, len(attached)), sent)
    root["__recip_version1.0_#00000000"] = properties(
        {0x3001: "Bo Hart", 0x39FE: "bo@mail.example"}, {}, bytes(8), None
    )
    for number, (name, data) in enumerate(attached):
        root[f"__attach_version1.0_#{number:08X}"] = properties(
            {0x3707: name, 0x370E: "application/pdf"}, {0x3701: data}, bytes(8), None
        )
    return compound(root)


def properties(texts, blobs, head, sent):
    """The streams of a storage that holds these properties."""
    streams, table = {}, head
    for number, text in texts.items():
        if text:
            data = text.encode("utf-16-le")
            streams[f"__substg1.0_{number:04X}001F"] = data
            table += struct.pack("<HHIII", 0x001F, number, 6, len(data) + 2, 0)
    for number, data in blobs.items():
        if data:
            streams[f"__substg1.0_{number:04X}0102"] = data
            table += struct.pack("<HHIII", 0x0102, number, 6, len(data), 0)
    if sent:
        table += struct.pack("<HHIQ", 0x0040, 0x0039, 6, int((sent - EPOCH).total_seconds() * 10_000_000))
    table += struct.pack("<HHIII", 0x0003, 0x3FDE, 6, 65001, 0)
    return streams | {"__properties_version1.0": table}


def compound(tree):
    """The bytes of a compound file that holds a tree of storages (dict) and streams (bytes)."""
    entries, mini, chains = [], b"", []

    def add(name, kind, node):
        nonlocal mini
        index = len(entries)
        entries.append([name, kind, FREE, FREE, 0, 0])
        if isinstance(node, bytes):
            if node:
                entries[index][4] = len(mini) // MINI
                count = -(-len(node) // MINI)
                chains.append((entries[index][4], count))
                mini += node.ljust(count * MINI, b"\0")
            entries[index][5] = len(node)
            return index
        before = None
        for child, inner in sorted(node.items(), key=lambda item: (len(item[0]), item[0].upper())):
            at = add(child, 2 if isinstance(inner, bytes) else 1, inner)
            if before is None:
                entries[index][3] = at
            else:
                entries[before][2] = at
            before = at
        return index

    add("Root Entry", 5, tree)
    table = [FREE] * (len(mini) // MINI)
    for start, count in chains:
        for step in range(count):
            table[start + step] = start + step + 1 if step + 1 < count else END
    mini_fat = struct.pack(f"<{len(table)}I", *table)
    directory = b""
    parts = [b"", mini_fat, mini]
    sizes = [-(-len(entries) * 128 // SECTOR), *(-(-len(part) // SECTOR) for part in parts[1:])]
    starts = [1, 1 + sizes[0], 1 + sizes[0] + sizes[1]]
    entries[0][4:] = [starts[2], len(mini)]
    for name, kind, right, child, start, size in entries:
        label = name.encode("utf-16-le")
        directory += struct.pack(
            "<64sHBBIII16xI8x8xIQ", label, len(label) + 2, kind, 1, FREE, right, child, 0, start if size else END, size
        )
    parts[0] = directory + (struct.pack("<64sHBBIII16xI8x8xIQ", b"", 0, 0, 0, FREE, FREE, FREE, 0, 0, 0)) * (
        sizes[0] * 4 - len(entries)
    )
    fat = [0xFFFFFFFD]
    for start, size in zip(starts, sizes, strict=True):
        fat += [start + step + 1 if step + 1 < size else END for step in range(size)]
    assert len(fat) <= SECTOR // 4
    fat += [FREE] * (SECTOR // 4 - len(fat))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, starts[0], 0, 4096, starts[1], sizes[1], END, 0, 0,
    )  # fmt: skip
    header += struct.pack("<108I", *([FREE] * 108))
    body = struct.pack(f"<{SECTOR // 4}I", *fat)
    for part, size in zip(parts, sizes, strict=True):
        body += part.ljust(size * SECTOR, b"\0" if part is not mini_fat else b"\xff")
    return header[:SECTOR] + body
