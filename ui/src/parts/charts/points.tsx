// The points of a chart as the drawing library wants them, and what is said of one. Numbers are
// made here for nothing but places on the screen; what is read are the core's texts.
import type { ChartData } from "../../lib/generated/ChartData";
import style from "./Chart.module.css";

/** A place along the axis: its number, and each series' figure by its code. */
export type Point = Record<string, number | null>;

export function pointsOf({ labels, series }: ChartData): Point[] {
  return labels.map((_, at) =>
    Object.fromEntries([
      ["at", at],
      ...series.map(({ code, points }) => {
        const value = points[at]?.value;
        return [code, value == null ? null : Number(value)];
      }),
    ]),
  );
}

/** The figures at one place, as they are printed. */
export function Figures({ data, at }: { data: ChartData; at: number | undefined }) {
  if (at === undefined) return null;
  return (
    <div className={style.figures}>
      <p>{data.labels[at]}</p>
      <dl>
        {data.series.map(({ code, name, points }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>{points[at]?.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The number of the place under the pointer, from what the library hands over. */
export function placeOf(payload: readonly { payload?: unknown }[] | undefined): number | undefined {
  const point = payload?.[0]?.payload;
  const at = typeof point === "object" && point !== null && "at" in point ? point.at : undefined;
  return typeof at === "number" ? at : undefined;
}
