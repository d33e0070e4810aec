// The only file of the page where a value becomes text (Intl). Reports are printed by
// the core; this is for the screen and follows the language of the interface.
import { countryName } from "./countries";
import type { Money } from "./generated/Money";

/** Formats by language and shape: to make one takes longer than to write a thousand numbers. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: unknown[], make: () => Format): Format {
  const name = JSON.stringify(key);
  const known = made.get(name) as Format | undefined;
  if (known) return known;
  const format = make();
  made.set(name, format);
  return format;
}

function numbers(language: string, shape?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(["number", language, shape], () => new Intl.NumberFormat(language, shape));
}

function days(language: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(["day", language, shape], () => new Intl.DateTimeFormat(region(language), shape));
}

/** A whole number, grouped: `1 240`. */
export function count(value: number, language: string): string {
  return numbers(language).format(value);
}

/** A decimal text such as `1234.5`, grouped, with the decimals it has. Exact: never a float. */
export function decimal(text: string, language: string): string {
  const shape = decimalsOf(text);
  return numbers(language, shape).format(text as Intl.StringNumericLiteral);
}

/** The same as it is typed and taken to a spreadsheet: without groups. */
export function typedDecimal(text: string, language: string): string {
  const shape = { ...decimalsOf(text), useGrouping: false };
  return numbers(language, shape).format(text as Intl.StringNumericLiteral);
}

/** A part of a whole such as `0.083333` as `8.3 %`; a part of nothing is a dash. */
export function percent(share: string | null, language: string): string {
  if (share === null) return "–";
  const shape = { style: "percent", maximumFractionDigits: 1 } as const;
  return numbers(language, shape).format(share as Intl.StringNumericLiteral);
}

/**
 * A part that is beyond a limit in percent, with as many digits as tell the two apart: `25.01%`
 * where the limit is 25; `> 25%` where the core's six decimals do not.
 */
export function percentBeyond(share: string | null, limit: string | null, language: string): string {
  if (share === null || limit === null) return percent(share, language);
  const shown = (text: string, digits: number) =>
    numbers(language, { style: "percent", maximumFractionDigits: digits }).format(text as Intl.StringNumericLiteral);
  const most = `${limit}e-2`;
  for (let digits = 1; digits <= 4; digits++) {
    if (shown(share, digits) !== shown(most, digits)) return shown(share, digits);
  }
  return `> ${shown(most, 4)}`;
}

/** An amount with its ISO code where the language puts it: `190 000,00 USD`. */
export function money({ amount, currency }: Money, language: string): string {
  const shape = { style: "currency", currency, currencyDisplay: "code", ...decimalsOf(amount) } as const;
  return numbers(language, shape).format(amount as Intl.StringNumericLiteral);
}

/** As many decimals as the text has: the core writes as many as the currency has. */
function decimalsOf(text: string) {
  const decimals = text.split(".")[1]?.length ?? 0;
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** Dates and lists as Portugal and Britain write them, as in the core's reports. */
function region(language: string): string {
  return { pt: "pt-PT", en: "en-GB" }[language] ?? language;
}

/** A date in the precision it has: `2024`, `novembre 2019`, `5 novembre 2019`. */
export function date(text: string, language: string): string {
  return written(text, language, "long");
}

/** The same for a narrow column: `2024`, `nov. 2019`, `5 nov. 2019`. */
export function shortDate(text: string, language: string): string {
  return written(text, language, "short");
}

function written(text: string, language: string, month: "long" | "short"): string {
  const [year = "", monthOfYear, day] = text.split("-");
  if (!monthOfYear) return year;
  const at = new Date(Date.UTC(Number(year), Number(monthOfYear) - 1, Number(day ?? "1")));
  const shape: Intl.DateTimeFormatOptions = { year: "numeric", month, timeZone: "UTC" };
  if (day) shape.day = "numeric";
  return days(language, shape).format(at);
}

/** The day of an instant, in full. */
export function dayOf(instant: string, language: string): string {
  return new Intl.DateTimeFormat(region(language), { dateStyle: "full" }).format(new Date(instant));
}

/** A moment as its day and its time. */
export function moment(at: string, language: string): string {
  return `${dayOf(at, language)}, ${timeOf(at, language)}`;
}

/** The time of an instant, to the minute. */
export function timeOf(instant: string, language: string): string {
  return new Intl.DateTimeFormat(region(language), { timeStyle: "short" }).format(new Date(instant));
}

/** A country by its two letters; the letters themselves where no name is known. */
export function country(code: string, language: string): string {
  return countryName(code, language) ?? code;
}

/** A language by its two letters, as a sentence in `language` names it: `français`, `French`. */
export function languageWord(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(code) ?? code;
}

/** The same by itself, as in a list. */
export function languageName(code: string, language: string): string {
  const name = languageWord(code, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Names joined as the language joins them: `A, B et C`. */
export function joined(names: string[], language: string): string {
  return new Intl.ListFormat(region(language), { type: "conjunction" }).format(names);
}

/** A round number at the side of a chart: `20 k`. */
export function compact(value: number, language: string): string {
  return numbers(language, { notation: "compact" }).format(value);
}
