// Columns that look as if they told of single people: they stay out, unless a person says with a
// typed word that they tell of nobody.
import type { PersonalColumn } from "../../lib/generated/PersonalColumn";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { TypedWord } from "../../parts/TypedWord";
import { decideTable, type Table } from "./given";
import style from "./Tables.module.css";

interface Props {
  table: Table;
  people: readonly PersonalColumn[];
  confirm: string;
}

export function People({ table, people, confirm }: Props) {
  const { say } = useTexts();
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
      <TypedWord
        label={say("tables-people-confirm", { word: confirm })}
        word={confirm}
        go={say("tables-people-take")}
        confirm={(confirmed) => decideTable(table.id, { confirmed })}
        testid="table-people-word"
      />
    </section>
  );
}
