// Measures with baseline, target and what each period promised and gave.
import { decimal } from "../../lib/format";
import type { Indicator } from "../../lib/generated/Indicator";
import type { Period } from "../../lib/generated/Period";
import type { PeriodValue } from "../../lib/generated/PeriodValue";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Scroll } from "../../parts/Scroll";
import style from "./Indicators.module.css";
import { Given } from "./record";

/** Only the periods that some indicator has a value for. */
export function Indicators({ project }: { project: Project }) {
  const { say } = useTexts();
  const used = new Set(project.indicators.flatMap(({ values }) => values.map(({ period }) => period)));
  const periods = project.periods.filter(({ id }) => used.has(id));
  return (
    <Scroll label={say("section-indicators")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("window-indicator")}</th>
            <th scope="col" data-number>
              {say("window-baseline")}
            </th>
            {periods.map((period) => (
              <th key={period.id} scope="col" data-number>
                {period.code}
              </th>
            ))}
            <th scope="col" data-number>
              {say("window-target")}
            </th>
          </tr>
        </thead>
        <tbody>
          {project.indicators.map((indicator) => (
            <Row key={indicator.id} indicator={indicator} periods={periods} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row({ indicator, periods }: { indicator: Indicator; periods: Period[] }) {
  const texts = useTexts();
  const { id, code, text, unit, accumulation, baseline, target, values } = indicator;
  return (
    <tr>
      <th scope="row" className={style.name}>
        {code && <span className={style.code}>{code}</span>}
        <Given k={id} text={text} of={code ?? text} />
        <span className={style.unit}>
          {`${term(texts, "unit", unit, 2)} · ${term(texts, "accumulation", accumulation)}`}
        </span>
      </th>
      <td data-number>
        <Measured value={baseline} missing="not-set" />
      </td>
      {periods.map((period) => (
        <td key={period.id} data-number>
          <OfPeriod value={values.find((value) => value.period === period.id)} />
        </td>
      ))}
      <td data-number>
        <Measured value={target} missing="not-set" />
      </td>
    </tr>
  );
}

function OfPeriod({ value }: { value: PeriodValue | undefined }) {
  const { say, language } = useTexts();
  return (
    <>
      <Measured value={value?.actual ?? null} missing="not-reported" />
      {value?.target != null && (
        <span className={style.target}>
          {say("window-of-target", { target: decimal(value.target, language) })}
        </span>
      )}
    </>
  );
}

function Measured({ value, missing }: { value: string | null; missing: string }) {
  const { say, language } = useTexts();
  if (value === null) return <span className={`missing ${style.missing}`}>{say(missing)}</span>;
  return <strong>{decimal(value, language)}</strong>;
}
