// What looks personal is taken in only where a person types a word: that it tells of nobody.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import style from "./TypedWord.module.css";

interface Props {
  label: string;
  /** The word, as the core wants it. */
  word: string;
  /** Words of the button. */
  go: string;
  confirm: (typed: string) => void;
  testid: string;
}

export function TypedWord({ label, word, go, confirm, testid }: Props) {
  const [typed, setTyped] = useState("");
  const isTyped = typed.trim().toLocaleLowerCase() === word;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) confirm(typed);
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <TextInput
        label={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        data-testid={testid}
      />
      <Button type="submit" variant="default" disabled={!isTyped} data-testid={`${testid}-go`}>
        {go}
      </Button>
    </form>
  );
}
