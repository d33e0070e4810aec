import { describe, expect, test } from "vitest";
import { cellsOf, columnsOf, hasHeadings, withoutHeadings } from "./block";

const BLOCK = "N°\tLibellé\tUnité\tNombre\tCoût unitaire\tMontant\n1\tPersonnel\n1.1\tCoordination\tmois\t12\t2 500,00\t30 000,00\n";

describe("a pasted budget", () => {
  test("has headings where words stand above figures", () => {
    expect(hasHeadings(cellsOf(BLOCK))).toBe(true);
    expect(hasHeadings(cellsOf("1\tStaff\n1.1\tPay\t5"))).toBe(false);
    expect(hasHeadings(cellsOf("Staff\nTravel"))).toBe(false);
  });

  test("keeps the places of its lines without them", () => {
    expect(withoutHeadings(BLOCK).split("\n")).toEqual(["", ...BLOCK.split("\n").slice(1)]);
  });

  test("is guessed by its width, with or without numbers", () => {
    expect(columnsOf(cellsOf(withoutHeadings(BLOCK)))).toEqual(["code", "text", "unit", "units", "unit_cost", "amount"]);
    expect(columnsOf(cellsOf("Staff\t500\nTravel\t20"))).toEqual(["text", "amount"]);
    expect(columnsOf(cellsOf("1;Staff;;x;y;z;more"))).toEqual([
      "code",
      "text",
      "unit",
      "units",
      "unit_cost",
      "amount",
      "skip",
    ]);
    expect(columnsOf([])).toEqual(["text"].slice(1));
  });
});
