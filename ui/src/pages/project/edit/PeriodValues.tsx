// The figures of one indicator, a line for each period: target and reached, and for a
// percentage what it is a part of.
import type { Entity } from "../../../lib/generated/Entity";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useEntity, useRows } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName } from "../../../lib/vocabulary";
import { RowForm } from "../../../parts/edit/RowForm";
import { Scroll } from "../../../parts/Scroll";
import style from "./EditPage.module.css";

interface Props {
  indicator: RowShown;
  project: string;
  languages: string[];
}

const FIGURES = ["target", "actual"];
const PARTS = ["target", "actual", "numerator", "denominator"];

/** A period without figures has an empty line: what is typed there makes the row. */
export function PeriodValues({ indicator, project, languages }: Props) {
  const texts = useTexts();
  const entity = useEntity("period_value");
  const periods = useRows("period", project).data?.filter(({ archived }) => archived === null) ?? [];
  const values = useRows("period_value", project).data ?? [];
  const fields = indicator.values["measure"]?.value === "percent" ? PARTS : FIGURES;
  const heading = texts.say("window-values-by-period");
  if (!entity) return null;
  return (
    <div className={style.values} data-testid="period-values">
      <h3>{heading}</h3>
      {periods.length === 0 ? (
        <p className={style.hint}>{texts.say("window-values-no-period")}</p>
      ) : (
        <Scroll label={heading}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{texts.say("fact-period")}</th>
                {fields.map((field) => (
                  <th key={field} scope="col">
                    {fieldName(texts, field)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <tr key={period.row}>
                  <th scope="row">{period.values["code"]?.shown}</th>
                  <OfPeriod
                    entity={entity}
                    row={rowOf(values, indicator.row, period.row)}
                    given={{ indicator: indicator.row, period: period.row }}
                    fields={fields}
                    project={project}
                    languages={languages}
                  />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  );
}

function rowOf(values: RowShown[], indicator: string, period: string): RowShown | null {
  const found = values.find(
    ({ archived, values: of }) =>
      archived === null && of["indicator"]?.value === indicator && of["period"]?.value === period,
  );
  return found ?? null;
}

interface OfPeriodProps {
  entity: Entity;
  row: RowShown | null;
  given: Record<string, string>;
  fields: string[];
  project: string;
  languages: string[];
}

function OfPeriod({ entity, row, given, fields, project, languages }: OfPeriodProps) {
  return (
    <RowForm
      entity={entity}
      project={project}
      row={row}
      languages={languages}
      given={given}
      only={fields}
      cells
    />
  );
}
