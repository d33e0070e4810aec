// A form that came back: whose it is, what it would change, and taking it in.
import { Button, Table } from "@mantine/core";
import { useEffect, useRef } from "react";
import { count } from "../../lib/format";
import type { FormFigure } from "../../lib/generated/FormFigure";
import type { FormPreviewed } from "../../lib/generated/FormPreviewed";
import { useChange, useFormPreview } from "../../lib/queries";
import { useUndoRedo } from "../../lib/steps";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { Problem } from "../../parts/Problem";
import { Scroll } from "../../parts/Scroll";
import { toast } from "../../parts/toast";
import { type ArrivedForm, leaveForm } from "./arrived";
import style from "./Forms.module.css";

export function Arrived({ form }: { form: ArrivedForm }) {
  const { say, language } = useTexts();
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => here.current?.focus(), []);
  const previewed = useFormPreview(form, language);
  return (
    <section className={style.arrived} data-testid="form-arrived" aria-labelledby={`form-${form.id}`}>
      <h2 id={`form-${form.id}`} ref={here} tabIndex={-1}>
        {form.name}
      </h2>
      {previewed.error && (
        <>
          <Problem error={previewed.error} />
          <div className={style.buttons}>
            <Button variant="default" onClick={() => leaveForm(form.id)} data-testid="leave-form">
              {say("forms-leave")}
            </Button>
          </div>
        </>
      )}
      {previewed.data && <Shown form={form} previewed={previewed.data} />}
    </section>
  );
}

function Shown({ form, previewed }: { form: ArrivedForm; previewed: FormPreviewed }) {
  const { say, language } = useTexts();
  const { undo } = useUndoRedo();
  const receiving = useChange("receive_form");
  const { counts, form: told, received, strange, figures } = previewed;
  const fresh = counts.new + counts.changed;
  const { name, base64 } = form;
  const keep = () =>
    receiving.mutate(
      { name, base64, without_refused: counts.refused > 0, again: received !== null },
      {
        onSuccess: () => {
          leaveForm(form.id);
          const words = say("forms-kept", { count: fresh, partner: told.partner_name });
          toast(words, say("window-close-message"), { label: say("window-undo"), run: undo });
        },
      },
    );
  return (
    <>
      <p>{say("forms-from", { partner: told.partner_name, period: told.period_name, title: told.title, day: told.asked_at })}</p>
      <Notes received={received} strange={strange} />
      <p data-testid="form-counts">
        {say("forms-counts", {
          new: count(counts.new, language),
          changed: count(counts.changed, language),
          unchanged: count(counts.unchanged, language),
          refused: count(counts.refused, language),
          empty: count(counts.empty, language),
        })}
      </p>
      <Figures figures={figures.filter(({ state }) => state !== "unchanged")} />
      {receiving.error && <Problem error={receiving.error} />}
      <div className={style.buttons}>
        <Button variant="default" onClick={() => leaveForm(form.id)} data-testid="leave-form">
          {say("forms-leave")}
        </Button>
        <Button onClick={keep} loading={receiving.isPending} disabled={fresh + counts.unchanged === 0} data-testid="keep-form">
          {counts.refused > 0 ? say("forms-keep-without", { count: counts.refused }) : say("forms-keep")}
        </Button>
      </div>
    </>
  );
}

function Notes({ received, strange }: Pick<FormPreviewed, "received" | "strange">) {
  const { say } = useTexts();
  const notes = [
    ...(received === null ? [] : [say("form-received-before", { when: received })]),
    ...(strange.length === 0 ? [] : [say("form-strange", { sheets: strange.join(", ") })]),
  ];
  return notes.map((note) => (
    <p className={style.note} key={note}>
      <IconAlertTriangle size={18} aria-hidden="true" />
      <span>{note}</span>
    </p>
  ));
}

function Figures({ figures }: { figures: readonly FormFigure[] }) {
  const { say } = useTexts();
  if (figures.length === 0) return null;
  return (
    <Scroll label={say("forms-figures")}>
      <Table className={style.table} data-testid="form-figures">
        <Table.Thead>
          <Table.Tr>
            {(["cell", "line", "part"] as const).map((column) => (
              <Table.Th key={column}>{say(`forms-figure-${column}`)}</Table.Th>
            ))}
            {(["now", "form"] as const).map((column) => (
              <Table.Th key={column} className={style.number}>
                {say(`forms-figure-${column}`)}
              </Table.Th>
            ))}
            <Table.Th>{say("forms-figure-state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map(({ place, line, column, old, new: value, state, message }) => (
            <Table.Tr key={place} data-state={state}>
              <Table.Td>{place}</Table.Td>
              <Table.Td>{line}</Table.Td>
              <Table.Td>{column}</Table.Td>
              <Table.Td className={style.number}>{old ?? "–"}</Table.Td>
              <Table.Td className={style.number}>{value ?? "–"}</Table.Td>
              <Table.Td>{message ?? say(`tables-state-${state}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}
