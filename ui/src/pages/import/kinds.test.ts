// What files seem to be: by name first, then by their first bytes, then by how their lines are parted.
import { expect, test } from "vitest";
import { isParted, seemingOf, usesOf } from "./kinds";

const base64 = (text: string) => btoa(text);

test.each([
  ["grand livre.XLSX", "workbook"],
  ["reach.ods", "workbook"],
  ["export.csv", "separated"],
  ["page.txt", "page"],
  ["photo.JPG", "picture"],
  ["annex.pdf", "pdf"],
  ["letter.docx", "document"],
  ["Niger.bilan-changes", "changes"],
  ["unknown.bin", "other"],
])("%s seems to be %s", (name, seeming) => {
  expect(seemingOf({ name, base64: base64("some bytes") })).toBe(seeming);
});

test("a file without an ending is told by its first bytes", () => {
  expect(seemingOf({ name: "scan", base64: base64("%PDF-1.7") })).toBe("pdf");
});

test("an IATI file says so in its first element", () => {
  const text = '<?xml version="1.0"?>\n<iati-activities version="2.03">';
  expect(seemingOf({ name: "data.xml", base64: base64(text) })).toBe("iati");
  expect(seemingOf({ name: "pasted", text })).toBe("iati");
  expect(seemingOf({ name: "other.xml", base64: base64("<rss/>") })).toBe("other");
  expect(usesOf({ name: "pasted", text })[0]).toBe("iati");
});

test("a text is a page, unless its lines are parted by tabs", () => {
  expect(seemingOf({ name: "pasted", text: "Title\n\nA project in three countries" })).toBe("page");
  expect(seemingOf({ name: "pasted", text: "Date\tAmount\n1/2\t3\n2/2\t4\n" })).toBe("separated");
  expect(seemingOf({ name: "page.txt", base64: base64("Date\tAmount\n1/2\t3\n2/2\t4\n") })).toBe("separated");
});

test("two lines, or lines parted unlike, are no table", () => {
  expect(isParted("a\tb\nc\td")).toBe(false);
  expect(isParted("Title\nDonor\tMinistry\nText\nMore text\nEnd")).toBe(false);
});

test("a table may be kept as a file all the same, and a page may be read as a table", () => {
  expect(usesOf({ name: "a.xlsx", base64: base64("some bytes") })).toEqual(["table", "attachment"]);
  expect(usesOf({ name: "a.txt", base64: base64("some words") })).toEqual(["page", "table", "attachment"]);
});

test("what was pasted cannot be attached, nor what the shell holds because it is large", () => {
  expect(usesOf({ name: "pasted", text: "some words" })).toEqual(["page", "table"]);
  expect(usesOf({ name: "large.csv", base64: "", handle: "file-1", stamp: "1-2" })).toEqual(["table"]);
});

test("a workbook that the core knows for a partner's form is one, and may be kept as a file", () => {
  expect(usesOf({ name: "a.xlsx", base64: base64("some bytes"), form: true })).toEqual(["form", "attachment", "table"]);
});
