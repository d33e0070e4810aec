// People reached. Each kind has its own block: kinds are never added together.
import { count } from "../../lib/format";
import type { BreakdownCell } from "../../lib/generated/BreakdownCell";
import type { Project } from "../../lib/generated/Project";
import type { Reach as ReachRow } from "../../lib/generated/Reach";
import { notDisaggregated } from "../../lib/reach";
import { type Texts, useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { Scroll } from "../../parts/Scroll";
import style from "./Reach.module.css";
import { From, Given } from "./record";

const KINDS = ["direct", "indirect", "public_engagement"] as const;

/** In the order of the report. */
export function Reach({ project }: { project: Project }) {
  const texts = useTexts();
  const kinds = KINDS.filter((kind) => project.reach.some((row) => row.kind === kind));
  return (
    <>
      <div className={style.kinds}>
        {kinds.map((kind) => (
          <div key={kind} className={style.kind}>
            <h3>{term(texts, "reach", kind)}</h3>
            <ul>
              {project.reach
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <Row key={row.id} row={row} project={project} />
                ))}
            </ul>
          </div>
        ))}
      </div>
      {kinds.length > 1 && <p className={style.note}>{texts.say("window-reach-never-added")}</p>}
    </>
  );
}

function Row({ row, project }: { row: ReachRow; project: Project }) {
  const texts = useTexts();
  const { id, value, unit, group, text, period, place, cells } = row;
  const kind = term(texts, "reach", row.kind);
  const where = [project.periods.find((one) => one.id === period)?.code, place].filter(Boolean);
  return (
    <li className={style.row}>
      <p className={style.figure}>
        {value === null ? <Missing k="not-reported" /> : <strong>{count(value, texts.language)}</strong>}
        <span>{group ?? term(texts, "unit", unit, value ?? 2)}</span>
        <From k={id} of={kind} />
        {where.length > 0 && <span className={style.where}>{where.join(" · ")}</span>}
      </p>
      {text && (
        <p className={style.text}>
          <Given k={`${id}.text`} text={text} of={kind} />
        </p>
      )}
      {cells.length > 0 && <Breakdown row={row} label={kind} />}
    </li>
  );
}

/** Sex, age and disability as they were recorded, and the people of whom nothing is recorded. */
function Breakdown({ row, label }: { row: ReachRow; label: string }) {
  const texts = useTexts();
  const rest = notDisaggregated(row);
  return (
    <Scroll label={texts.say("window-breakdown-of", { kind: label })}>
      <table className={style.cells}>
        <thead>
          <tr>
            <th scope="col">{texts.say("window-breakdown")}</th>
            <th scope="col" data-number>
              {texts.say("window-people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {row.cells.map((cell) => (
            <tr key={cell.id}>
              <th scope="row">{cellName(texts, cell)}</th>
              <td data-number>{count(cell.value, texts.language)}</td>
            </tr>
          ))}
          {rest !== null && rest > 0 && (
            <tr>
              <th scope="row">{texts.say("not-disaggregated")}</th>
              <td data-number>{count(rest, texts.language)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

function cellName(texts: Texts, { sex, age, disability }: BreakdownCell): string {
  const parts = [
    sex && term(texts, "sex", sex),
    age && texts.say("window-age", { age }),
    disability && term(texts, "disability", disability),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : texts.say("not-disaggregated");
}
