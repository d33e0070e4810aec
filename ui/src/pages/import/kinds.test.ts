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
  ["unknown.bin", "other"],
])("%s seems to be %s", (name, seeming) => {
  expect(seemingOf({ name, base64: base64("some bytes") })).toBe(seeming);
});

test("a file without an ending is told by its first bytes", () => {
  expect(seemingOf({ name: "scan", base64: base64("%PDF-1.7") })).toBe("pdf");
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
  expect(usesOf("workbook")).toEqual(["table", "attachment"]);
  expect(usesOf("page")[0]).toBe("page");
  expect(usesOf("page")).toContain("table");
});
