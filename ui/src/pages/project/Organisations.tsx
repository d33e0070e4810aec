// Bodies by the part they play, and the experts. Nobody who is assisted is ever named.
import type { Organisation } from "../../lib/generated/Organisation";
import type { Project } from "../../lib/generated/Project";
import type { Role } from "../../lib/generated/Role";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import style from "./Organisations.module.css";
import { Given } from "./record";

/** Roles in the record's order, experts last. */
export function Organisations({ project }: { project: Project }) {
  const texts = useTexts();
  const roles = [...new Set(project.organisations.map(({ role }) => role))];
  return (
    <div className={style.roles}>
      {roles.map((role) => (
        <InRole key={role} role={role} bodies={project.organisations.filter((body) => body.role === role)} />
      ))}
      {project.experts.length > 0 && (
        <div>
          <h3>{texts.say("fact-experts")}</h3>
          <ul>
            {project.experts.map(({ id, name, nationality, expertise }) => (
              <li key={id}>
                <Given k={id} text={name} of={name} />
                <span className={style.aside}>{[nationality, expertise].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function InRole({ role, bodies }: { role: Role; bodies: Organisation[] }) {
  const texts = useTexts();
  return (
    <div>
      <h3>{term(texts, "role", role, bodies.length)}</h3>
      <ul>
        {bodies.map(({ id, body, name, acronym, sub_unit }) => (
          <li key={id} data-row={body}>
            <Given k={id} text={name} of={name} />
            {(acronym || sub_unit) && (
              <span className={style.aside}>{[acronym, sub_unit].filter(Boolean).join(" · ")}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
