import { expect, test } from "vitest";
import type { Entity } from "../../lib/generated/Entity";
import type { RowShown } from "../../lib/generated/RowShown";
import { gapsOf } from "./gaps";

const entity = {
  table: "lesson",
  fields: [
    { name: "observation", kind: { is: "prose" } },
    { name: "cause", kind: { is: "prose" } },
    { name: "theme", kind: { is: "line" } },
  ],
} as unknown as Entity;

const row = (texts: object) => ({ table: "lesson", row: "l", texts }) as RowShown;

test("a language is a gap where one text has it not and another language has", () => {
  expect(gapsOf(row({ observation: { fr: "a" } }), entity, ["fr", "pt"])).toEqual(["pt"]);
  const half = row({ observation: { fr: "a", pt: "b" }, cause: { fr: "c" } });
  expect(gapsOf(half, entity, ["fr", "pt"])).toEqual(["pt"]);
});

test("what nobody wrote in any language is no gap", () => {
  expect(gapsOf(row({ observation: { fr: "a", pt: "b" } }), entity, ["fr", "pt"])).toEqual([]);
  expect(gapsOf(row({}), entity, ["fr", "pt"])).toEqual([]);
});
