// Why a line departs from its budget, in somebody's words: kept when the field is left.
import { Textarea } from "@mantine/core";
import { useState } from "react";
import type { FinanceLine } from "../../../lib/generated/FinanceLine";
import type { Period } from "../../../lib/generated/Period";
import type { Project } from "../../../lib/generated/Project";
import { useRowChange } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import style from "./Overview.module.css";

export const explainId = (line: string): string => `explain-${line}`;

interface Props {
  project: Project;
  line: FinanceLine;
  name: string;
  period: Period | undefined;
  /** It was asked for just now. */
  begin: boolean;
}

export function Explain({ project, line, name, period, begin }: Props) {
  const { say } = useTexts();
  const kept = line.explanation?.text ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const adding = useRowChange("add_row");
  const editing = useRowChange("edit_field");
  const deleting = useRowChange("delete_row");
  const error = adding.error ?? editing.error ?? deleting.error;
  const save = () => {
    const text = typed?.trim() ?? kept;
    const row = line.explanation?.id;
    const done = { onSuccess: () => setTyped(null) };
    for (const change of [adding, editing, deleting]) change.reset();
    if (text === kept) return setTyped(null);
    if (row === undefined) {
      const values = { line: line.line, text, ...(period && { period: period.id }) };
      adding.mutate({ table: "explanation", project: project.id, values, language: null, after: null }, done);
    } else if (text === "") deleting.mutate({ table: "explanation", row }, done);
    else editing.mutate({ table: "explanation", row, field: "text", value: text }, done);
  };
  const asked = line.must_explain && kept === "";
  return (
    <Textarea
      id={explainId(line.line)}
      label={say("finance-explanation", { line: name })}
      description={asked ? say("finance-must-explain") : undefined}
      value={typed ?? kept}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={save}
      autosize
      minRows={1}
      maxRows={8}
      autoFocus={begin}
      error={error?.message}
      className={style.explain}
      data-testid="explanation"
    />
  );
}
