// What the marks of a chart mean, with the marks themselves.
import type { ChartData } from "../../lib/generated/ChartData";
import style from "./Chart.module.css";
import { colourOf, dashOf, Fillings, fillOf, widthOf } from "./marks";

export function Legend({ data, kind }: { data: ChartData; kind: "bars" | "curves" }) {
  return (
    <>
      <Fillings data={data} />
      <ul className={style.legend}>
        {data.series.map(({ code, name }) => (
          <li key={code}>
            <svg width="26" height="12" aria-hidden="true">
              {kind === "bars" ? (
                <rect x="0.5" y="0.5" width="25" height="11" fill={fillOf(code)} stroke={colourOf(code)} />
              ) : (
                <line
                  x1="0"
                  x2="26"
                  y1="6"
                  y2="6"
                  stroke={colourOf(code)}
                  strokeWidth={widthOf(code)}
                  strokeDasharray={dashOf(code)}
                />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
