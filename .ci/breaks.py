"""Prints what of a difference between two public APIs breaks programs that use them.

Removed and changed items do. Of the added ones, those that older programs must know: a variant of an enum that is not
`#[non_exhaustive]`, and what an implementation of a trait has to have.
"""

import json
import re
import sys


def required(crate):
    """Names of what may not be added: (enum, variant) and (trait, item)."""
    index = crate["index"]
    found = set()
    for item in index.values():
        inner = item["inner"]
        if "enum" in inner and not any("non_exhaustive" in str(one) for one in item["attrs"]):
            children = inner["enum"]["variants"]
        elif "trait" in inner:
            children = inner["trait"]["items"]
        else:
            continue
        for child in (index.get(str(one)) for one in children):
            if child and ("trait" not in inner or not has_default(child["inner"])):
                found.add((item["name"], child["name"]))
    return found


def has_default(inner):
    if "function" in inner:
        return inner["function"]["has_body"]
    if "assoc_type" in inner:
        return inner["assoc_type"]["type"] is not None
    return inner.get("assoc_const", {}).get("value") is not None


def main(difference, crate):
    with open(crate, encoding="utf-8") as file:
        required_items = required(json.load(file))
    with open(difference, encoding="utf-8") as file:
        lines = file.read().splitlines()
    added = [line[1:] for line in lines if line.startswith("+pub ") or line.startswith("+#[")]
    # Types that are new as a whole break nobody.
    new = {match[1] for match in (re.search(r"pub (?:enum|trait) ([\w:]+)", line) for line in added) if match}
    for line in lines:
        if line.startswith("-"):
            print("  removed or changed:", line[1:])
    for line in added:
        path = re.match(r"pub (?:async |const |unsafe |fn |type )*([\w:]+)", line)
        if not path or "::" not in path[1]:
            continue
        parent, name = path[1].rsplit("::", 1)
        if parent not in new and (parent.rsplit("::", 1)[-1], name) in required_items:
            print("  added and required:", line)


main(*sys.argv[1:])
