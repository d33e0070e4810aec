// Lines of a page that look as if they told of single people: they are left out, or a person
// says with a typed word that they tell of nobody.
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Preview } from "../../lib/generated/Preview";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import style from "./Import.module.css";
import { decide, type Sheet } from "./incoming";

interface Props {
  sheet: Sheet;
  preview: Preview;
}

export function People({ sheet, preview: { people, confirm } }: Props) {
  const { say } = useTexts();
  const [word, setWord] = useState("");
  const isTyped = word.trim().toLocaleLowerCase() === confirm;
  const asTheyAre = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) decide(sheet.id, { confirmed: word });
  };
  return (
    <section className={style.questions} aria-labelledby="people-heading" data-testid="people">
      <h3 id="people-heading">
        <IconAlertTriangle size={19} aria-hidden="true" />
        {say("import-people")}
      </h3>
      <p className={style.quiet}>{say("import-people-why")}</p>
      <ul className={style.people}>
        {people.map(({ from, personal, message }) => (
          <li key={`${from} ${personal}`}>{message}</li>
        ))}
      </ul>
      <div>
        <Button onClick={() => decide(sheet.id, { leaveOutPeople: true })} data-testid="people-leave-out">
          {say("import-people-leave-out")}
        </Button>
      </div>
      <form className={style.own} onSubmit={asTheyAre}>
        <TextInput
          label={say("import-people-confirm", { word: confirm })}
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          autoComplete="off"
          data-testid="people-word"
        />
        <Button type="submit" variant="default" disabled={!isTyped}>
          {say("import-people-all")}
        </Button>
      </form>
    </section>
  );
}
