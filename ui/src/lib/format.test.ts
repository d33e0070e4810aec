// Spaces matter here: U+202F groups French numbers, U+00A0 stands before the currency.
import { describe, expect, test } from "vitest";
import { count, country, date, joined, languageName, money, percentBeyond, shortDate } from "./format";

describe("money keeps every digit and names its currency by code", () => {
  test.each([
    ["190000.00", "USD", "fr", "190\u202f000,00\u00a0USD"],
    ["190000.00", "USD", "en", "USD\u00a0190,000.00"],
    ["3000000.00", "USD", "pt", "USD\u00a03.000.000,00"],
    ["3000000.00", "EUR", "es", "3.000.000,00\u00a0EUR"],
    ["1500", "XOF", "fr", "1\u202f500\u00a0XOF"],
    ["1.234", "TND", "en", "TND\u00a01.234"],
    ["999999999999999.99", "USD", "en", "USD\u00a0999,999,999,999,999.99"],
  ])("%s %s in %s", (amount, currency, language, written) => {
    expect(money({ amount, currency }, language)).toBe(written);
  });
});

describe("dates keep their precision", () => {
  test.each([
    ["2024", "fr", "2024"],
    ["2019-11", "fr", "novembre 2019"],
    ["2019-11", "pt", "novembro de 2019"],
    ["2019-11-05", "es", "5 de noviembre de 2019"],
    ["2024-02-29", "en", "29 February 2024"],
  ])("%s in %s", (text, language, written) => {
    expect(date(text, language)).toBe(written);
  });

  test("no day is invented in a narrow column", () => {
    expect(shortDate("2019-11", "fr")).toBe("nov. 2019");
  });
});

test("a share beyond a limit never reads as the limit itself", () => {
  expect(percentBeyond("0.251", "25", "en")).toBe("25.1%");
  expect(percentBeyond("0.250001", "25", "en")).toBe("25.0001%");
  expect(percentBeyond("0.2501", "25", "fr")).toBe("25,01\u00a0%");
  expect(percentBeyond("0.25", "25", "en"), "rounded by the core").toBe("> 25%");
  expect(percentBeyond(null, "25", "en")).toBe("–");
  expect(percentBeyond("0.3", null, "en")).toBe("30%");
});

test("countries, languages, counts and lists follow the language", () => {
  expect(country("KG", "fr"), "as the UN and the reports write it").toBe("Kirghizistan");
  expect(country("KG", "pt"), "the UN has no Portuguese list").toBe("Quirguistão");
  expect(country("BQ", "en"), "a name may hold commas").toBe("Bonaire, Sint Eustatius and Saba");
  expect(country("QX", "fr"), "an unknown code stays a code").toBe("QX");
  expect(languageName("fr", "fr")).toBe("Français");
  expect(count(12345, "fr")).toBe("12\u202f345");
  expect(joined(["A", "B", "C"], "es")).toBe("A, B y C");
});
