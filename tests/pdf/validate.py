"""Checks PDFs against PDF/UA-1 and PDF/A-2a with page_validation (PyPI: page-validation); those with
files in them against PDF/A-3a.

    python3 tests/pdf/validate.py FILE.pdf…

Prints every failed rule; exits 1 if there is one, 2 if a file cannot be read.
"""

import sys

import page


def profiles(path):
    """What the file must keep to: with files in it, it says that it is part 3 of PDF/A."""
    with open(path, "rb") as file:
        return ("ua1", "3a" if b"<pdfaid:part>3" in file.read() else "2a")


def check(path, profile):
    """Prints what fails; says whether nothing does."""
    report = page.validate_pdf(path, profile=profile)
    rules = report.rules
    print(f"{path}: {profile}: {rules.failed} of {rules.total} rules failed, {report.document.page_count} pages")
    for failure in report.failures:
        print(f"  {failure.rule_id} {failure.object_id or ''}: {failure.message}")
    return rules.failed == 0


def main(paths):
    if not paths:
        print(__doc__)
        return 2
    try:
        results = [check(path, profile) for path in paths for profile in profiles(path)]
    except (page.PageError, OSError) as cause:
        print(f"cannot be read: {cause}")
        return 2
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
