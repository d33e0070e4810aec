// Lines over time; where a series has no figure, its line is drawn on to the next one.
import { LineChart } from "@mantine/charts";
import "@mantine/charts/styles.layer.css";
import { compact } from "../../lib/format";
import type { ChartData } from "../../lib/generated/ChartData";
import { useTexts } from "../../lib/texts";
import style from "./Chart.module.css";
import { colourOf, dashOf, widthOf } from "./marks";
import { Figures, placeOf, pointsOf } from "./points";

export function Curves({ data }: { data: ChartData }) {
  const { language } = useTexts();
  const short = (value: number) => compact(value, language);
  return (
    <LineChart
      className={style.drawing}
      h="20rem"
      data={pointsOf(data)}
      dataKey="at"
      curveType="linear"
      connectNulls
      withDots={false}
      series={data.series.map(({ code }) => ({
        name: code,
        color: colourOf(code),
        strokeDasharray: dashOf(code),
      }))}
      lineProps={({ name }) => ({ isAnimationActive: false, strokeWidth: widthOf(name) })}
      gridAxis="x"
      tickLine="x"
      accessibilityLayer={false}
      xAxisProps={{ tickFormatter: (at: number) => data.labels[at] ?? "" }}
      yAxisProps={{ width: 64, tickFormatter: short }}
      tooltipProps={{ content: ({ payload }) => <Figures data={data} at={placeOf(payload)} /> }}
    />
  );
}
