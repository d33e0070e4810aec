// Columns that look as if they told of single people: they stay out, unless a person says with a
// typed word that they tell of nobody.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { PersonalColumn } from "../../lib/generated/PersonalColumn";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { decideTable, type Table } from "./given";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  people: readonly PersonalColumn[];
  confirm: string;
}

export function People({ table, people, confirm }: Props) {
  const { say } = useTexts();
  const [word, setWord] = useState("");
  const isTyped = word.trim().toLocaleLowerCase() === confirm;
  const takeIn = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) decideTable(table.id, { confirmed: word });
  };
  return (
    <section className={style.asked} aria-labelledby="table-people" data-testid="table-people">
      <h3 id="table-people">
        <IconAlertTriangle size={18} aria-hidden="true" />
        {say("tables-people", { count: people.length })}
      </h3>
      <ul>
        {people.map(({ column, message }) => (
          <li key={column}>{message}</li>
        ))}
      </ul>
      <form className={style.own} onSubmit={takeIn}>
        <TextInput
          label={say("tables-people-confirm", { word: confirm })}
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          autoComplete="off"
          data-testid="table-people-word"
        />
        <Button type="submit" variant="default" disabled={!isTyped} data-testid="table-people-take">
          {say("tables-people-take")}
        </Button>
      </form>
    </section>
  );
}
