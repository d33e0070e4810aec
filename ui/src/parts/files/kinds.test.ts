import { expect, test } from "vitest";
import { kindOf, sizeOf } from "./kinds";

test.each([
  ["image/jpeg", "picture"],
  ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "sheet"],
  ["text/csv", "sheet"],
  ["text/plain", "text"],
  ["application/vnd.oasis.opendocument.text", "document"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "slides"],
  ["application/octet-stream", "other"],
])("%s is a %s", (mediaType, kind) => {
  expect(kindOf(mediaType)).toBe(kind);
});

test.each([
  [0, "0 byte"],
  [999, "999 byte"],
  [2_140_000, "2.1 MB"],
  [25_000_000, "25 MB"],
])("%i bytes are shown as %s", (bytes, shown) => {
  expect(sizeOf(bytes, "en")).toBe(shown);
});
