// Bars beside each other, lying, so that long names have room.
import { BarChart } from "@mantine/charts";
import "@mantine/charts/styles.layer.css";
import { compact } from "../../lib/format";
import type { ChartData } from "../../lib/generated/ChartData";
import { useTexts } from "../../lib/texts";
import style from "./Chart.module.css";
import { colourOf, fillOf } from "./marks";
import { Figures, placeOf, pointsOf } from "./points";

/** In rem, for one place with all its bars, and for the axis. */
const PLACE = 3.5;
const AXIS = 2.5;

export function Bars({ data }: { data: ChartData }) {
  const { language } = useTexts();
  const short = (value: number) => compact(value, language);
  return (
    <BarChart
      className={style.drawing}
      h={`${data.labels.length * PLACE + AXIS}rem`}
      data={pointsOf(data)}
      dataKey="at"
      orientation="vertical"
      series={data.series.map(({ code }) => ({ name: code, color: colourOf(code) }))}
      barProps={({ name }) => ({ fill: fillOf(name), stroke: colourOf(name), isAnimationActive: false })}
      barChartProps={{ barGap: 1, barCategoryGap: "18%" }}
      gridAxis="y"
      tickLine="none"
      accessibilityLayer={false}
      xAxisProps={{ tickFormatter: short }}
      yAxisProps={{ width: 150, interval: 0, tickFormatter: (at: number) => data.labels[at] ?? "" }}
      tooltipProps={{ content: ({ payload }) => <Figures data={data} at={placeOf(payload)} /> }}
    />
  );
}
