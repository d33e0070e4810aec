// Bringing tables in: choose, drop or paste; say what they are where that is open; see what would
// become of every row; only then import. All of it stands on one page, from the file down.
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { go, type TablesRoute } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { PageHead } from "../../parts/BackLink";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { usePasted } from "../import/incoming";
import { Add } from "./Add";
import { lacksProject, isReady, useLooked } from "./asking";
import { Columns } from "./Columns";
import { Done } from "./Done";
import { FileOf } from "./FileOf";
import { forgetTables, isTableWaiting, leaveTable, decideTable, type Table, takeTables, useTables } from "./given";
import { People } from "./People";
import { Preview } from "./Preview";
import { Questions } from "./Questions";
import { Step } from "./Step";
import style from "./Tables.module.css";
import { What } from "./What";
import { placeOf } from "./where";

/** The route says as what and into which project tables are imported that come in here. */
export function Tables({ route }: { route: TablesRoute }) {
  const { say } = useTexts();
  const tables = useTables();
  const shown = tables.find(isTableWaiting) ?? tables.at(-1);
  const behind = tables.filter((table) => isTableWaiting(table) && table.id !== shown?.id).length;
  const { kind, project } = route;
  const wish = { kind, project };
  usePasted(say("window-pasted-name"), (files) => takeTables(files, wish));
  const leave = () => {
    forgetTables();
    go(kind && project ? placeOf(kind, project) : { page: "projects" });
  };
  return (
    <div className={style.page}>
      <PageHead>
        <div>
          <PageTitle>{say("window-tables")}</PageTitle>
          {!shown?.imported && <p className={style.lead}>{say(shown ? "tables-look" : "tables-lead")}</p>}
        </div>
        <Button variant="default" onClick={leave} data-testid="leave-tables">
          {say(shown?.imported ? "window-done" : "window-cancel")}
        </Button>
      </PageHead>
      {behind > 0 && <p className={style.note}>{say("tables-behind", { count: behind })}</p>}
      {shown ? <One key={shown.id} table={shown} /> : <Add wish={wish} />}
    </div>
  );
}

function One({ table }: { table: Table }) {
  return table.imported ? <Done table={table} imported={table.imported} /> : <Looked table={table} />;
}

function Looked({ table }: { table: Table }) {
  const { say } = useTexts();
  const looked = useLooked(table);
  const here = useFocusOnce();
  return (
    <section
      ref={here}
      tabIndex={-1}
      aria-label={table.file.name}
      className={style.steps}
      aria-busy={looked.isFetching}
      data-testid="table"
    >
      <Step number={1} title={say("tables-step-file")}>
        <FileOf table={table} looked={looked.error ? undefined : looked.data} />
        {looked.error && <Refused table={table} error={looked.error} />}
        {looked.isPending && <p role="status">{say("tables-reading")}</p>}
      </Step>
      {looked.data && !looked.error && <Steps table={table} looked={looked.data} busy={looked.isPlaceholderData} />}
    </section>
  );
}

type Answered = ReturnType<typeof useLooked>;

interface StepsProps {
  table: Table;
  looked: NonNullable<Answered["data"]>;
  busy: boolean;
}

function Steps({ table, looked, busy }: StepsProps) {
  const { say } = useTexts();
  const asks = looked.questions.length > 0 || table.asked.length > 0;
  return (
    <>
      <Step number={2} title={say("tables-step-what")}>
        <What table={table} looked={looked} />
      </Step>
      <Step number={3} title={say("tables-step-columns")}>
        <Columns table={table} looked={looked} />
        {looked.people.length > 0 && <People table={table} people={looked.people} confirm={looked.confirm} />}
      </Step>
      {asks && (
        <Step number={4} title={say("tables-step-questions")}>
          <Questions table={table} looked={looked} />
        </Step>
      )}
      <Step number={asks ? 5 : 4} title={say("tables-step-preview")}>
        <Preview table={table} looked={looked} ready={!busy && isReady(looked)} lacking={lacksProject(looked)} />
      </Step>
    </>
  );
}

/** A file that cannot be read: what can be done about it stands beside the reason. */
function Refused({ table, error }: { table: Table; error: NonNullable<Answered["error"]> }) {
  const { say } = useTexts();
  return (
    <Problem error={error}>
      {error.code.includes("encoding") && (
        <Button
          size="compact-md"
          variant="light"
          onClick={() => decideTable(table.id, { encoding: "windows-1252" })}
        >
          {say("window-read-as", { encoding: "windows-1252" })}
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={() => leaveTable(table.id)} data-testid="leave-table">
        {say("tables-leave-out")}
      </Button>
    </Problem>
  );
}

/** A table that has come in is where a person goes on: the focus leads to it. */
function useFocusOnce() {
  const here = useRef<HTMLElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  return here;
}
