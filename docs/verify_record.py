#!/usr/bin/env python3
"""Verifies children's records without the library, from docs/record-format.md alone.

    python3 verify_record.py entries.jsonl --authority northshire --child C-1042 --head 4 <64 digits>
    python3 verify_record.py --checkpoints checkpoints.jsonl one.jsonl two.jsonl three.jsonl

Each file holds the entries of one record, one per line, in order. Each thing that is wrong is one line: the place in the record, and what
it is. With several files, the name of each stands before its lines. The exit status is 0 when all is whole, 1 when something is broken,
and 2 for a file that is not a list of entries. No text of a document is printed.
"""

import argparse
import hashlib
import json
import re
import sys

ALGORITHM = "sha-256"
ZEROS = "0" * 64
HEADER = ("authority", "child", "sequence", "id", "kind", "recordedAt", "scheme", "version", "schemeHash", "commitment", "previous")
KINDS = ("note", "decision-taken", "event", "act", "counterpart", "checkpoint", "by-engine")
REFERENCE = re.compile(r"[A-Za-z0-9_./:-]{1,100}")
FIELDS = set(HEADER) | {"document", "salt", "hash"}


class NotEntries(Exception):
    """The file is not a list of entries."""


def sha256(text, salt=b""):
    """The hash in small hexadecimal digits, or None for text that UTF-8 cannot hold."""
    try:
        return hashlib.sha256(salt + text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError:
        return None


def is_entry(entry):
    """Whether it can be read as an entry at all."""
    return entry["kind"] in KINDS and bool(REFERENCE.fullmatch(entry["child"]))


def header_hash(entry):
    """What the hash of the entry has to be."""
    if not is_entry(entry):
        return None
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


def is_gone(entry):
    """Whether the document was erased or moved away."""
    return is_entry(entry) and entry["document"] == "" and entry["salt"] == ""


def taking(act):
    """The identifiers of the entries whose words an act took away."""
    what = act["done"]["act"]
    named = (what.get("erase") or what.get("move") or {}).get("entry")
    if not named:
        return []
    return [act.get("tookFrom", named)] + (list(act.get("tookBeside", [])) if "move" in what else [])


def taken_by(entry):
    """The identifiers of the entries whose words this act took away, and of those that were taken by acts of which it says what stays."""
    if entry["kind"] != "act" or is_gone(entry) or commitment(entry) != entry["commitment"]:
        return []
    try:
        act = json.loads(entry["document"])["act"]
        erased = act.get("remains", []) if "erase" in act["done"]["act"] else []
        found = [name for done in [act, *erased] for name in taking(done)]
        return found if all(isinstance(name, str) for name in found) else []
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def taken(entries):
    """The identifiers of the entries that a later act took the words of."""
    gone, found = set(), set()
    for entry in entries:
        if is_gone(entry):
            gone.add(entry["id"])
        elif gone:
            found.update(gone.intersection(taken_by(entry)))
    return found


def fault(entry, computed, place, before, authority, child, explained):
    """The first thing that is wrong with the entry, or None."""
    if not is_entry(entry):
        return "ENTRY_UNREADABLE"
    if computed != entry["hash"]:
        return "HEADER_CHANGED"
    if not is_gone(entry) and commitment(entry) != entry["commitment"]:
        return "DOCUMENT_CHANGED"
    before_place, before_hashes = before
    ours = entry["authority"] == authority and entry["child"] == child
    follows = place == before_place + 1 and entry["previous"] in before_hashes
    if not (ours and follows):
        return "LINK_BROKEN"
    return "DOCUMENT_MISSING" if is_gone(entry) and entry["id"] not in explained else None


def verify(entries, authority, child, head, ends=()):
    """Yields (place, what is wrong)."""
    before = (0, {ZEROS})
    explained = taken(entries)
    for entry in entries:
        computed = header_hash(entry)
        place = entry["sequence"] if computed == entry["hash"] else before[0] + 1
        wrong = fault(entry, computed, place, before, authority, child, explained)
        if wrong:
            yield place, wrong
        before = (place, {entry["hash"], computed})
    if head and (head[0] != before[0] or head[1] not in before[1]):
        yield head[0], "END_MISSING"
    there = {(entry["sequence"], entry["hash"]) for entry in entries}
    for end in ends:
        if end not in there:
            yield end[0], "END_MISSING"


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


def read_file(name):
    with open(name, encoding="utf-8", newline="\n") as file:
        return read(file)


def checkpointed(entries):
    """All ends of each child that a book of checkpoints has ever named. One that cannot be read is found by the chain of the book."""
    ends = {}
    for entry in entries:
        try:
            for end in json.loads(entry["document"])["checkpoint"].get("ends", []):
                ends.setdefault(end["child"], []).append((end["sequence"], end["hash"]))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    return ends


def report(name, entries, arguments, head, ends):
    """Prints what is wrong with one record; whether anything is."""
    first = entries[0] if entries else {"authority": None, "child": None}
    child = arguments.child or first["child"]
    known = ends.pop(child, [])
    breaks = list(verify(entries, arguments.authority or first["authority"], child, head, known))
    if name:
        print(f"{name}:")
    for place, wrong in breaks:
        print(place, wrong)
    if head is None and not known:
        print("no head was given: whether the end was cut off, or all of it written anew, cannot be proved")
    print(f"{len(entries)} entries: " + ("broken" if breaks else "whole"))
    return bool(breaks)


def report_book(book, ends):
    """Prints what is wrong with the book of checkpoints; whether anything is."""
    authority = book[0]["authority"] if book else None
    breaks = list(verify(book, authority, "oversight:checkpoints", None, ends))
    print("book of checkpoints:")
    for place, wrong in breaks:
        print(place, wrong)
    print(f"{len(book)} checkpoints: " + ("broken" if breaks else "whole"))
    return bool(breaks)


def main():
    parser = argparse.ArgumentParser(description="Verifies children's records.")
    parser.add_argument("entries", nargs="+", help="files with one entry per line, one file for each record")
    parser.add_argument("--authority", help="whose record it should be; without it, that of the first entry")
    parser.add_argument("--child", help="whose record it should be; without it, that of the first entry")
    parser.add_argument("--head", nargs=2, metavar=("SEQUENCE", "HASH"), help="the end that was remembered elsewhere")
    parser.add_argument("--checkpoints", help="the authority's book of checkpoints: each record has to reach as far as it ever did")
    parser.add_argument("--book-head", nargs=2, metavar=("SEQUENCE", "HASH"), help="the end of that book, as it was anchored elsewhere")
    arguments = parser.parse_args()
    try:
        head = (int(arguments.head[0]), arguments.head[1]) if arguments.head else None
        records = [(name, read_file(name)) for name in arguments.entries]
        book = read_file(arguments.checkpoints) if arguments.checkpoints else []
        book_ends = [(int(arguments.book_head[0]), arguments.book_head[1])] if arguments.book_head else []
    except (NotEntries, OSError, ValueError) as problem:
        print(f"cannot be verified: {problem if isinstance(problem, NotEntries) else type(problem).__name__}", file=sys.stderr)
        return 2
    several = len(records) > 1
    ends = checkpointed(book)
    broken = [report(name if several else None, entries, arguments, head, ends) for name, entries in records]
    if arguments.checkpoints:
        broken.append(report_book(book, book_ends))
        for child in sorted(ends):
            print(f"{child}: the book of checkpoints knows this record, and it is not among the files")
    return int(any(broken))


if __name__ == "__main__":
    sys.exit(main())
