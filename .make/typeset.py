"""typeset.py REPORT.json OUT.pdf: typesets a composed report with Typst, for `make bench`.

Headings, paragraphs, facts, lists, tables with repeated headings and charts' figures as they stand
in the report, in Typst's usual looks: the same words on about as many pages, tagged, which is what
the bench compares. Prints the processor's seconds of Typst alone and the memory at most in KB.
"""
import json
import resource
import sys
import time

import typst

ESCAPED = set("\\*_`$#@<>[]~/'\"-=+")


def said(text):
    """Words as Typst's markup has them."""
    return "".join("\\" + letter if letter in ESCAPED else letter for letter in text).replace("\n", " \\ ")


def row(cells):
    return ", ".join(f"[{said(cell['text'])}]" for cell in cells)


def table(block):
    count = len([column for column in block["columns"] if not column.get("aside")])
    shown = [at for at, column in enumerate(block["columns"]) if not column.get("aside")]
    kinds = ["right" if block["columns"][at]["kind"] in ("number", "money") else "left" for at in shown]
    widths = ["1fr" if block["columns"][at]["kind"] == "text" else "auto" for at in shown]
    head = ", ".join(f"[*{said(block['columns'][at]['title'])}*]" for at in shown)
    lines = []
    for one in block["rows"]:
        if one["kind"] == "group":
            lines.append(f"table.cell(colspan: {count})[*{said(one['cells'][0]['text'])}*]")
        else:
            lines.append(row([one["cells"][at] for at in shown]))
    return (
        f"#figure(caption: [{said(block['caption'])}], kind: table, table(columns: ({', '.join(widths)},), "
        f"align: ({', '.join(kinds)},), stroke: (bottom: 0.5pt + gray), table.header({head}), "
        + ", ".join(lines) + "))\n"
    )


def piece(block):
    kind = block["kind"]
    if kind == "heading":
        return f"== {said(block['text'])}\n"
    if kind == "paragraph":
        return said(block["cell"]["text"]) + "\n"
    if kind == "facts":
        rows = ", ".join(
            f"[{said(fact['label'])}], [{' '.join(said(cell['text']) for cell in fact['cells'])}]"
            for fact in block["rows"]
        )
        return f"#table(columns: (auto, 1fr), stroke: (bottom: 0.5pt + gray), {rows})\n"
    if kind == "figures":
        shown = ", ".join(f"[*{said(one['cell']['text'])}* \\ {said(one['label'])}]" for one in block["figures"])
        return f"#grid(columns: 4, gutter: 9pt, {shown})\n"
    if kind == "table":
        return table(block)
    if kind == "list":
        return "".join(f"- {said(cell['text'])}\n" for cell in block["items"])
    if kind == "note":
        return f"_{said(block['text'])}_\n"
    return ""


def markup(report):
    words = report["words"]
    head = [
        f"#set document(title: [{said(report['title']['text'])}])",
        f"#set text(lang: \"{report['language']}\", size: 9pt)",
        "#set page(paper: \"a4\", numbering: \"1 / 1\", margin: 62pt)",
        "#show figure: set block(breakable: true)",
        f"#text(24pt)[{said(report['title']['text'])}]",
        "#pagebreak()",
        f"#outline(title: [{said(words.get('contents', ''))}])",
        "#pagebreak()",
    ]
    body = []
    for section in report["sections"]:
        body.append(f"= {said(section['title'])}\n")
        body.extend(piece(block) for block in section["blocks"])
    return "\n".join(head + body)


def main():
    source, target = sys.argv[1:3]
    with open(source, encoding="utf-8") as file:
        text = markup(json.load(file))
    before, begun = time.process_time(), time.perf_counter()
    with open(target, "wb") as file:
        file.write(typst.compile(text.encode()))
    took, passed = time.process_time() - before, time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{took:.2f} {passed:.2f} {peak}")


main()
