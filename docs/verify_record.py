#!/usr/bin/env python3
"""Verifies a child's record without the library, from docs/record-format.md alone.

    python3 verify_record.py entries.jsonl --authority northshire --child C-1042 --head 4 <64 digits>

The file holds one entry per line, in order. Each thing that is wrong is one line: the place in the record, and what it is. The exit
status is 0 for a whole record, 1 for a broken one, and 2 for a file that is not a list of entries. No text of a document is printed.
"""

import argparse
import hashlib
import json
import sys

ALGORITHM = "sha-256"
ZEROS = "0" * 64
HEADER = ("authority", "child", "sequence", "id", "kind", "recordedAt", "scheme", "version", "schemeHash", "commitment", "previous")
FIELDS = set(HEADER) | {"document", "salt", "hash"}


class NotEntries(Exception):
    """The file is not a list of entries."""


def sha256(text, salt=b""):
    """The hash in small hexadecimal digits, or None for text that UTF-8 cannot hold."""
    try:
        return hashlib.sha256(salt + text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError:
        return None


def header_hash(entry):
    """What the hash of the entry has to be."""
    header = {name: entry[name] for name in HEADER}
    header["alg"] = ALGORITHM
    if any("\0" in str(value) for value in header.values()):
        return None
    return sha256(json.dumps(header, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def commitment(entry):
    """What the commitment of the entry has to be, or None for a salt that is not 32 small hexadecimal digits."""
    try:
        salt = bytes.fromhex(entry["salt"])
    except ValueError:
        return None
    if len(salt) != 16 or salt.hex() != entry["salt"]:
        return None
    return sha256(entry["document"], salt)


def fault(entry, computed, place, before, authority, child):
    """The first thing that is wrong with the entry, or None."""
    if computed != entry["hash"]:
        return "HEADER_CHANGED"
    if commitment(entry) != entry["commitment"]:
        return "DOCUMENT_CHANGED"
    before_place, before_hashes = before
    ours = entry["authority"] == authority and entry["child"] == child
    follows = place == before_place + 1 and entry["previous"] in before_hashes
    return None if ours and follows else "LINK_BROKEN"


def verify(entries, authority, child, head):
    """Yields (place, what is wrong)."""
    before = (0, {ZEROS})
    for entry in entries:
        computed = header_hash(entry)
        place = entry["sequence"] if computed == entry["hash"] else before[0] + 1
        wrong = fault(entry, computed, place, before, authority, child)
        if wrong:
            yield place, wrong
        before = (place, {entry["hash"], computed})
    if head and (head[0] != before[0] or head[1] not in before[1]):
        yield head[0], "END_MISSING"


def once(pairs):
    """A JSON object in which no key stands twice."""
    read = dict(pairs)
    if len(read) != len(pairs):
        raise NotEntries("a key stands twice")
    return read


def read(file):
    entries = []
    for number, line in enumerate(file.read().split("\n"), 1):
        if not line:
            continue
        try:
            entry = json.loads(line, object_pairs_hook=once)
        except (ValueError, RecursionError, NotEntries):
            raise NotEntries(f"line {number} is not JSON") from None
        if not isinstance(entry, dict) or set(entry) != FIELDS:
            raise NotEntries(f"line {number} has not the fields of an entry")
        if type(entry["sequence"]) is not int or any(type(entry[f]) is not str for f in FIELDS - {"sequence"}):
            raise NotEntries(f"line {number} has a field of another kind")
        entries.append(entry)
    return entries


def main():
    parser = argparse.ArgumentParser(description="Verifies a child's record.")
    parser.add_argument("entries", help="a file with one entry per line")
    parser.add_argument("--authority", help="whose record it should be; without it, that of the first entry")
    parser.add_argument("--child", help="whose record it should be; without it, that of the first entry")
    parser.add_argument("--head", nargs=2, metavar=("SEQUENCE", "HASH"), help="the end that was remembered elsewhere")
    arguments = parser.parse_args()
    try:
        head = (int(arguments.head[0]), arguments.head[1]) if arguments.head else None
        with open(arguments.entries, encoding="utf-8", newline="\n") as file:
            entries = read(file)
    except (NotEntries, OSError, ValueError) as problem:
        print(f"cannot be verified: {problem if isinstance(problem, NotEntries) else type(problem).__name__}", file=sys.stderr)
        return 2
    first = entries[0] if entries else {"authority": None, "child": None}
    breaks = list(verify(entries, arguments.authority or first["authority"], arguments.child or first["child"], head))
    for place, wrong in breaks:
        print(place, wrong)
    if head is None:
        print("no head was given: whether the end was cut off, or all of it written anew, cannot be proved")
    print(f"{len(entries)} entries: " + ("broken" if breaks else "whole"))
    return 1 if breaks else 0


if __name__ == "__main__":
    sys.exit(main())
