// A chart as the core composed it: its title, what its marks mean, the picture or the same as a
// table. The picture is one sentence for those who do not see it.
import { Button } from "@mantine/core";
import { lazy, Suspense, useId, useState } from "react";
import type { ChartData } from "../../lib/generated/ChartData";
import { useTexts } from "../../lib/texts";
import { IconChartBar, IconTable } from "../icons";
import { Scroll } from "../Scroll";
import style from "./Chart.module.css";
import { Legend } from "./Legend";

/** What draws is large, and read when it is first wanted. */
const Bars = lazy(async () => ({ default: (await import("./Bars")).Bars }));
const Curves = lazy(async () => ({ default: (await import("./Curves")).Curves }));

interface Props {
  data: ChartData;
  kind: "bars" | "curves";
}

export function Chart({ data, kind }: Props) {
  const { say } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const title = useId();
  const Icon = asTable ? IconChartBar : IconTable;
  const Drawn = kind === "bars" ? Bars : Curves;
  return (
    <figure className={style.chart} aria-labelledby={title} data-testid={`chart-${kind}`}>
      <div className={style.head}>
        <figcaption id={title}>
          {data.title} <span className={style.unit}>({data.unit})</span>
        </figcaption>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon size={15} aria-hidden="true" />}
          onClick={() => setAsTable(!asTable)}
          data-testid="chart-as-table"
        >
          {say(asTable ? "chart-as-picture" : "chart-as-table")}
        </Button>
      </div>
      {asTable ? (
        <AsTable data={data} />
      ) : (
        <>
          <Legend data={data} kind={kind} />
          <div role="img" aria-label={data.alt} className={style.picture}>
            <Suspense>
              <Drawn data={data} />
            </Suspense>
          </div>
        </>
      )}
    </figure>
  );
}

function AsTable({ data }: { data: ChartData }) {
  return (
    <Scroll label={data.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{data.axis}</th>
            {data.series.map(({ code, name }) => (
              <th key={code} scope="col" data-number>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.labels.map((label, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two headings may have the same words
            <tr key={at}>
              <th scope="row">{label}</th>
              {data.series.map(({ code, points }) => (
                <td key={code} data-number>
                  {points[at]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
