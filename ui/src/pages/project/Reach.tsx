// People reached. Each kind has its own figure, by the method the report states: kinds are
// never added together, and nothing is added up here.
import { count } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import type { Reach as ReachRow } from "../../lib/generated/Reach";
import type { ReachKind } from "../../lib/generated/ReachKind";
import { useReport } from "../../lib/queries";
import { cellsOf, tablesOf } from "../../lib/report";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { ReportTable } from "../../parts/ReportTable";
import { Scroll } from "../../parts/Scroll";
import style from "./Reach.module.css";
import { From, Given, useLang } from "./record";

/** So many rows are drawn: tens of thousands would take the page seconds. */
const DRAWN = 500;

const KINDS = ["direct", "indirect", "public_engagement"] as const;

/** In the order of the report. */
export function Reach({ project }: { project: Project }) {
  const texts = useTexts();
  const rows = (kind: ReachKind) => project.reach.filter((row) => row.kind === kind);
  const kinds = KINDS.filter((kind) => rows(kind).length > 0);
  return (
    <>
      <div className={style.kinds}>
        {kinds.map((kind) => (
          <Kind key={kind} project={project} kind={kind} rows={rows(kind)} />
        ))}
      </div>
      {kinds.length > 1 && <p className={style.note}>{texts.say("window-reach-never-added")}</p>}
      <Tables project={project} />
      {project.reach.length > kinds.length && <AllRows project={project} />}
    </>
  );
}

interface KindProps {
  project: Project;
  kind: ReachKind;
  rows: ReachRow[];
}

/** The figure of one kind with the words it came in, or how it was counted. */
function Kind({ project, kind, rows }: KindProps) {
  const texts = useTexts();
  const report = useReport(project.id, texts.language).data;
  const cells = report && cellsOf(report);
  const figure = cells?.get(`reach.${kind}`);
  const who = cells?.get(`reach.${kind}.group`);
  const name = term(texts, "reach", kind);
  const [only] = rows.length === 1 ? rows : [];
  return (
    <div className={style.kind} data-testid="reach-kind">
      <h3>{name}</h3>
      <p className={style.figure}>
        {figure && figure.value.kind !== "missing" ? (
          <strong>{figure.text}</strong>
        ) : (
          <Missing k="not-reported" />
        )}
        {who && <span lang={who.lang ?? undefined}>{who.text}</span>}
        {only && <From k={only.id} of={name} />}
      </p>
      {only?.text && (
        <p className={style.text}>
          <Given k={only.id} text={only.text} of={name} quoted={false} />
        </p>
      )}
      {!only && <p className={style.text}>{cells?.get(`reach.${kind}.method`)?.text}</p>}
    </div>
  );
}

/** By period, by place, by sex and age, as the report has them. */
function Tables({ project }: { project: Project }) {
  const report = useReport(project.id, useTexts().language).data;
  const tables = report ? tablesOf(report, "reach").filter(({ id }) => id !== "reach") : [];
  return tables.map((table) => (
    <div key={table.id} className={style.table}>
      <h3>{table.caption}</h3>
      <ReportTable table={table} />
    </div>
  ));
}

/** Every row as it is recorded, or the first of very many. */
function AllRows({ project }: { project: Project }) {
  const { say, language } = useTexts();
  const all = project.reach.length;
  return (
    <details className={style.all}>
      <summary>{say("window-reach-rows", { count: project.reach.length })}</summary>
      <Scroll label={say("window-reach-rows", { count: project.reach.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("fact-reach")}</th>
              <th scope="col">{say("fact-period")}</th>
              <th scope="col">{say("window-place")}</th>
              <th scope="col" data-number>
                {say("window-people")}
              </th>
            </tr>
          </thead>
          <tbody>
            {project.reach.slice(0, DRAWN).map((row) => (
              <Recorded
                key={row.id}
                row={row}
                period={project.periods.find(({ id }) => id === row.period)?.code}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {all > DRAWN && (
        <p className={style.note} data-testid="reach-rows-first">
          {say("window-reach-rows-first", { shown: count(DRAWN, language), count: count(all, language) })}{" "}
          <a href={link({ page: "reach", project: project.id })}>{say("reach-entry")}</a>
        </p>
      )}
    </details>
  );
}

function Recorded({ row, period }: { row: ReachRow; period: string | undefined }) {
  const texts = useTexts();
  const groupLang = useLang(`${row.id}.group`);
  const kind = term(texts, "reach", row.kind);
  return (
    <tr data-row={row.id}>
      <th scope="row">
        {kind}
        {row.group && (
          <span className={style.group} lang={groupLang}>
            {row.group}
          </span>
        )}
        <From k={row.id} of={kind} />
      </th>
      <td>{period}</td>
      <td>{row.place}</td>
      <td data-number>
        {row.value === null ? <Missing k="not-reported" /> : count(row.value, texts.language)}
      </td>
    </tr>
  );
}
