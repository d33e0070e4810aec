// A node of the framework that is being written: kept with Enter or when it is left, dropped
// when it is empty.
import { Textarea, TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef, useState } from "react";
import type { RowShown } from "../../../lib/generated/RowShown";
import { useRowChange } from "../../../lib/rows";
import { useTexts } from "../../../lib/texts";
import { fieldName, term } from "../../../lib/vocabulary";
import style from "./Tree.module.css";

interface Props {
  project: string;
  /** Level, axis and parent. */
  values: Readonly<Record<string, string>>;
  /** The number that comes next. */
  code: string;
  after: string | null;
  depth: number;
  lang: string;
  /** What to do then: nothing was written, or this row; `next` says what the keys asked for. */
  done: (row: RowShown | null, next: "sibling" | "child" | null) => void;
}

export function NewNode({ project, values, code: proposed, after, depth, lang, done }: Props) {
  const texts = useTexts();
  const [code, setCode] = useState(proposed);
  const [text, setText] = useState("");
  const adding = useRowChange("add_row");
  const here = useRef<HTMLFieldSetElement>(null);
  const over = useRef(false);
  const finish = (row: RowShown | null, next: "sibling" | "child" | null) => {
    if (over.current) return;
    over.current = true;
    done(row, next);
  };
  const keep = (next: "sibling" | "child" | null) => {
    if (text.trim() === "") return finish(null, null);
    if (adding.isPending) return;
    const given = { ...values, text, ...(code.trim() && { code }) };
    adding.mutate(
      { table: "result_node", project, values: given, language: null, after },
      { onSuccess: (row) => finish(row, next) },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      finish(null, null);
    }
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep(event.ctrlKey || event.metaKey ? "child" : "sibling");
  };
  const level = term(texts, "level", values["level"] ?? "");
  return (
    <fieldset
      ref={here}
      aria-label={level}
      className={style.node}
      style={{ ["--depth" as string]: depth }}
      data-new
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!here.current?.contains(event.relatedTarget)) keep(null);
      }}
    >
      <span className={style.fold} />
      <TextInput
        className={style.code}
        aria-label={fieldName(texts, "code")}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={adding.error?.field === "code" && adding.error.message}
      />
      <Textarea
        className={style.text}
        aria-label={`${level}: ${fieldName(texts, "text")}`}
        placeholder={level}
        data-autofocus
        ref={(field) => {
          if (field && text === "" && !here.current?.contains(document.activeElement)) field.focus();
        }}
        autosize
        minRows={1}
        lang={lang}
        dir="auto"
        spellCheck
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={
          adding.error && adding.error.field !== "code" && <span role="alert">{adding.error.message}</span>
        }
        data-testid="new-node"
      />
    </fieldset>
  );
}
