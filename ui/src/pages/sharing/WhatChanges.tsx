// The rows that a package would bring, change or delete, by project.
import type { Changed } from "../../lib/generated/Changed";
import { type Texts, useTexts } from "../../lib/texts";
import { fieldNameIn, tableName } from "../../lib/vocabulary";
import { Scroll } from "../../parts/Scroll";
import style from "./Sharing.module.css";

interface Props {
  changes: readonly Changed[];
  /** Rows that are not told. */
  more: number;
}

export function WhatChanges({ changes, more }: Props) {
  const texts = useTexts();
  const { say } = texts;
  if (changes.length === 0) return null;
  return (
    <section className={style.changes}>
      <h3>{say("exchange-changes")}</h3>
      <Scroll label={say("exchange-changes")}>
        <table data-testid="package-changes">
          <thead>
            <tr>
              <th scope="col">{say("exchange-what")}</th>
              <th scope="col">{say("window-old")}</th>
              <th scope="col">{say("window-new-value")}</th>
            </tr>
          </thead>
          {byProject(changes).map(([project, ofProject]) => (
            <tbody key={project}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={style.project}>
                  {project || say("exchange-no-project")}
                </th>
              </tr>
              {ofProject.map((change, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows may be called alike, and never move
                <Line key={at} change={change} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      {more > 0 && <p className={style.note}>{say("exchange-more", { count: more })}</p>}
    </section>
  );
}

function Line({ change }: { change: Changed }) {
  const texts = useTexts();
  const { comes, goes, old, new: next } = change;
  const empty = texts.say("window-history-empty");
  return (
    <tr>
      <th scope="row">{whatOf(texts, change)}</th>
      {comes || goes ? (
        <td colSpan={2}>{texts.say(comes ? "package-comes" : "package-goes")}</td>
      ) : (
        <>
          <td>{old?.shown || empty}</td>
          <td>{next?.shown || empty}</td>
        </>
      )}
    </tr>
  );
}

/** The project itself is named by the heading already. */
function whatOf(texts: Texts, { table, label, project, field }: Changed): string {
  const named = label === project ? null : label;
  return [tableName(texts, table), named, field && fieldNameIn(texts, field)].filter(Boolean).join(" · ");
}

function byProject(changes: readonly Changed[]): [string, Changed[]][] {
  const projects = new Map<string, Changed[]>();
  for (const change of changes) {
    const project = change.project ?? "";
    projects.set(project, [...(projects.get(project) ?? []), change]);
  }
  return [...projects];
}
