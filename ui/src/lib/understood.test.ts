import { expect, test } from "vitest";
import { choiceText } from "./understood";

test.each([
  ["3000.00 USD", "fr", "3\u202f000,00\u00a0USD"],
  ["3.00 USD", "en", "USD\u00a03.00"],
  ["2025-04-03", "pt", "3 de abril de 2025"],
  ["2024", "es", "2024"],
  ["Guinée équatoriale", "fr", "Guinée équatoriale"],
])("the choice %s reads in %s as %s", (text, language, written) => {
  expect(choiceText(text, language)).toBe(written);
});
