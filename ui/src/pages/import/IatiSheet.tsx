// An IATI file as it was understood, activity by activity, as pages are. Nothing changes until the
// button at the end.
import { Checkbox } from "@mantine/core";
import { money } from "../../lib/format";
import type { IatiActivity } from "../../lib/generated/IatiActivity";
import type { IatiMoney } from "../../lib/generated/IatiMoney";
import type { Question } from "../../lib/generated/Question";
import { useChange } from "../../lib/queries";
import { go } from "../../lib/route";
import { useUndoRedo } from "../../lib/steps";
import { type Texts, useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { Lines } from "../../parts/Lines";
import { Scroll } from "../../parts/Scroll";
import { toast } from "../../parts/toast";
import { NotProvided } from "../project/NotProvided";
import { ConfirmBar } from "./ConfirmBar";
import { Existing } from "./Existing";
import { FoundFacts } from "./FoundFacts";
import style from "./Import.module.css";
import { decide, iatiOf, leaveOut, type Sheet, useSheets } from "./incoming";
import { People } from "./People";
import { Questions } from "./Questions";
import { TakenFor } from "./TakenFor";

interface Props {
  sheet: Sheet;
  activities: readonly IatiActivity[];
  busy: boolean;
  /** Goes to the next file that waits; null where this is the last. */
  next: (() => void) | null;
}

/** What is asked of all activities stands once, above them. */
export function IatiSheet({ sheet, activities, busy, next }: Props) {
  const texts = useTexts();
  const { say } = texts;
  const taken = activities.filter(({ at }) => !sheet.without.includes(at));
  const personal = taken.find(({ preview }) => preview.people.length > 0);
  const known = taken.find(isChanged);
  const open = questionsOf(taken).map((one) => inWords(texts, one));
  return (
    <article className={style.preview} data-testid="iati" aria-busy={busy}>
      <header className={style.previewHead}>
        <div>
          <p className={style.document}>{sheet.page.name}</p>
          <h2>{say("iati-activities", { count: activities.length, shown: String(activities.length) })}</h2>
        </div>
        <div className={style.choices}>
          <TakenFor file={sheet.page} use="iati" leave={() => leaveOut(sheet.id)} />
        </div>
      </header>
      {personal && <People sheet={sheet} preview={personal.preview} />}
      {known?.preview.existing && <Existing sheet={sheet} existing={known.preview.existing} />}
      <Questions sheet={sheet} questions={open} />
      {activities.map((activity) => (
        <Activity key={activity.at} sheet={sheet} activity={activity} alone={activities.length === 1} />
      ))}
      <Confirm sheet={sheet} taken={taken} busy={busy} next={next} />
    </article>
  );
}

/** Kept already, and the file says otherwise. */
function isChanged({ preview, unchanged }: IatiActivity): boolean {
  return preview.existing !== null && !unchanged;
}

function questionsOf(activities: readonly IatiActivity[]): Question[] {
  const all = activities.flatMap(({ preview }) => preview.proposal.questions);
  return [...new Map(all.map((one) => [one.field, one])).values()];
}

/** Codes as choices are told in words. */
function inWords(texts: Texts, question: Question): Question {
  const { field, choices } = question;
  return { ...question, choices: choices.map(({ value }) => ({ value, text: term(texts, field, value) })) };
}

interface ActivityProps {
  sheet: Sheet;
  activity: IatiActivity;
  alone: boolean;
}

function Activity({ sheet, activity, alone }: ActivityProps) {
  const { say } = useTexts();
  const { at, identifier, preview, unchanged } = activity;
  const { proposal } = preview;
  const title = proposal.project.title || say("window-no-title");
  const isTaken = !sheet.without.includes(at);
  const take = (taken: boolean) =>
    decide(sheet.id, { without: taken ? sheet.without.filter((one) => one !== at) : [...sheet.without, at] });
  const heading = `activity-${at}`;
  return (
    <section aria-labelledby={heading} data-testid="activity">
      <h3 id={heading} lang={proposal.project.language}>
        {title}
      </h3>
      <p className={style.quiet}>
        {identifier}
        {unchanged && ` · ${say("window-existing-same")}`}
      </p>
      {!alone && (
        <Checkbox
          label={say("iati-take", { title })}
          checked={isTaken}
          onChange={(event) => take(event.currentTarget.checked)}
          data-testid="take-activity"
        />
      )}
      {isTaken && (
        <>
          {activity.money.length > 0 && <Money told={activity.money} />}
          <details open={alone}>
            <summary>{say("window-found", { count: proposal.found.length })}</summary>
            <FoundFacts proposal={proposal} />
          </details>
          {proposal.unrecognised.length > 0 && (
            <details>
              <summary>{say("window-not-understood", { count: proposal.unrecognised.length })}</summary>
              <p className={style.quiet}>{say("iati-not-placed")}</p>
              <Lines lines={proposal.unrecognised} lang="zxx" />
            </details>
          )}
          {proposal.project.not_provided.length > 0 && (
            <details>
              <summary>{say("section-not_provided")}</summary>
              <NotProvided project={proposal.project} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** Kinds are never added. */
function Money({ told }: { told: readonly IatiMoney[] }) {
  const { say, language } = useTexts();
  return (
    <Scroll label={say("fact-budget")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("iati-money-what")}</th>
            <th scope="col" data-number>
              {say("iati-money-count")}
            </th>
            <th scope="col" data-number>
              {say("iati-money-new")}
            </th>
            <th scope="col" data-number>
              {say("iati-money-total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map((row) => (
            <tr key={`${row.kind} ${row.total.currency}`}>
              <th scope="row">{say(`iati-money-${row.kind}`)}</th>
              <td data-number>{row.count}</td>
              <td data-number>{row.new}</td>
              <td data-number>{money(row.total, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface ConfirmProps {
  sheet: Sheet;
  taken: readonly IatiActivity[];
  busy: boolean;
  next: (() => void) | null;
}

function Confirm({ sheet, taken, busy, next }: ConfirmProps) {
  const { say } = useTexts();
  const { undo } = useUndoRedo();
  const importing = useChange("import_iati");
  const only = useSheets().length === 1;
  const people = taken.some(({ preview }) => preview.people.length > 0);
  const undecided = sheet.decision === null && taken.some(isChanged);
  const confirm = () =>
    importing.mutate(iatiOf(sheet), {
      onSuccess: ({ imported: [first, ...besides] }) => {
        if (!first) return;
        const change = { label: say("window-undo"), run: undo };
        const unchanged = [first, ...besides].every(({ outcome }) => outcome === "unchanged");
        const said = say("iati-imported", { count: besides.length + 1, shown: String(besides.length + 1) });
        toast(said, say("window-close-message"), unchanged ? undefined : change);
        decide(sheet.id, { imported: first, besides });
        if (next) next();
        else if (only)
          go(besides.length > 0 ? { page: "projects" } : { page: "project", project: first.project });
      },
    });
  return (
    <ConfirmBar
      error={importing.error}
      before={{ people, open: questionsOf(taken).length, undecided }}
      leave={{ label: say("iati-leave-file"), run: () => leaveOut(sheet.id) }}
      confirm={{
        label: say("window-import-now"),
        run: confirm,
        testid: "confirm-iati",
        disabled: busy || taken.length === 0,
        loading: importing.isPending,
      }}
    />
  );
}
