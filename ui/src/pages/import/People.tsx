// Lines of a page that look as if they told of single people: they are left out, or a person
// says with a typed word that they tell of nobody.
import { Button } from "@mantine/core";
import type { Preview } from "../../lib/generated/Preview";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import { TypedWord } from "../../parts/TypedWord";
import style from "./Import.module.css";
import { decide, type Sheet } from "./incoming";

interface Props {
  sheet: Sheet;
  preview: Preview;
}

export function People({ sheet, preview: { people, confirm } }: Props) {
  const { say } = useTexts();
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
      <TypedWord
        label={say("import-people-confirm", { word: confirm })}
        word={confirm}
        go={say("import-people-all")}
        confirm={(confirmed) => decide(sheet.id, { confirmed })}
        testid="people-word"
      />
    </section>
  );
}
