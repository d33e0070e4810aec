import { describe, expect, test } from "vitest";
import { folded, matches } from "./search";

describe("search", () => {
  test.each([
    ["Região", "regiao"],
    ["ÉTAT", "etat"],
    ["l’État", "l'etat"],
    ["CURAÇAO", "curacao"],
  ])("%s is found as %s", (text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  const texts = ["Lutte contre la traite au Kirghizistan", "CT.1061", "Cabo Verde"];
  test.each([
    ["", true],
    ["ct.1061", true],
    ["TRAITE kirghizistan", true],
    ["1061 verde", true],
    ["paraguay", false],
    ["traite paraguay", false],
  ])("the query “%s” matches: %s", (query, found) => {
    expect(matches(query, texts), "every word must stand somewhere").toBe(found);
  });
});
