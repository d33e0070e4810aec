// Things promised, under the headings of the source, with how many of them.
import { count, date } from "../../lib/format";
import type { Deliverable } from "../../lib/generated/Deliverable";
import type { Project } from "../../lib/generated/Project";
import { type Texts, useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import style from "./Rows.module.css";
import { Given } from "./record";

/** Deliverables without a heading come as they stand. */
export function Deliverables({ project }: { project: Project }) {
  const groups = new Map<string, Deliverable[]>();
  for (const deliverable of project.deliverables) {
    const group = deliverable.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), deliverable]);
  }
  return [...groups].map(([group, deliverables]) => (
    <div key={group} className={style.group}>
      {group && <h3 lang={project.language}>{group}</h3>}
      <ul className={style.rows}>
        {deliverables.map((deliverable) => (
          <Row key={deliverable.id} deliverable={deliverable} />
        ))}
      </ul>
    </div>
  ));
}

function Row({ deliverable }: { deliverable: Deliverable }) {
  const texts = useTexts();
  const { id, text, status, due } = deliverable;
  const notes = [
    status && term(texts, "deliverable-status", status),
    due && texts.say("window-due", { date: date(due, texts.language) }),
  ].filter(Boolean);
  return (
    <li className={style.row}>
      <span className={style.figure}>{quantity(texts, deliverable)}</span>
      <div>
        <Given k={id} text={text} of={text} />
        {notes.length > 0 && <p className={style.note}>{notes.join(" · ")}</p>}
      </div>
    </li>
  );
}

/** `2 of 3` where both are known; nothing where nobody counted. */
function quantity(texts: Texts, { quantity: promised, delivered, unit }: Deliverable): string {
  const shown = (value: number) => count(value, texts.language);
  if (promised === null) return delivered === null ? "" : shown(delivered);
  if (delivered !== null) return texts.say("window-of", { part: shown(delivered), whole: shown(promised) });
  return unit ? `${shown(promised)} ${term(texts, "unit", unit, promised)}` : shown(promised);
}
