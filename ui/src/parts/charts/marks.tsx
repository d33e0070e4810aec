// How each series looks, without colour as well: bars by their filling, lines by their dashes.
import type { ChartData } from "../../lib/generated/ChartData";

/** The colour of a series, from the page's own. */
const COLOURS: Readonly<Record<string, string>> = {
  budget: "var(--ink-3)",
  spent: "var(--accent)",
  committed: "var(--accent)",
  planned: "var(--ink-2)",
  forecast: "var(--warn)",
  by_plan: "var(--good)",
};

export const colourOf = (code: string): string => COLOURS[code] ?? "var(--ink-2)";

/** Dashes and gaps; none is a line without gaps. */
const DASHES: Readonly<Record<string, string>> = {
  planned: "7 4",
  forecast: "2 4",
  by_plan: "9 4 2 4",
  budget: "1 0",
};

export const dashOf = (code: string): string => DASHES[code] ?? "1 0";

export const widthOf = (code: string): number => (code === "spent" ? 3 : code === "budget" ? 1.25 : 2);

/** With what a bar is filled: all of it, or lines of its own slant. */
export function fillOf(code: string): string {
  return code === "spent" ? colourOf(code) : `url(#fill-${code})`;
}

/** The fillings that are drawn, once for the bars and their legend. */
export function Fillings({ data }: { data: ChartData }) {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <defs>
        {data.series.map(({ code }) => (
          <pattern
            key={code}
            id={`fill-${code}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${code === "budget" ? 0 : 45})`}
          >
            <rect width="5" height="5" fill="var(--surface)" />
            <rect width={code === "budget" ? 1 : 2} height="5" fill={colourOf(code)} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
