// The record is already there: what an update would change, or a second record.
import { Radio } from "@mantine/core";
import type { Decision } from "../../lib/generated/Decision";
import type { Preview } from "../../lib/generated/Preview";
import { useTexts } from "../../lib/texts";
import { factName } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { Scroll } from "../../parts/Scroll";
import style from "./Import.module.css";
import { decide, type Sheet } from "./incoming";

interface Props {
  sheet: Sheet;
  existing: NonNullable<Preview["existing"]>;
}

/** Asked, never guessed: nothing is chosen beforehand. */
export function Existing({ sheet, existing }: Props) {
  const { say } = useTexts();
  const option = (decision: Decision) => (
    <Radio
      name={`decision ${sheet.id}`}
      label={say(`window-existing-${decision}`)}
      description={say(`window-existing-${decision}-hint`)}
      checked={sheet.decision === decision}
      onChange={() => decide(sheet.id, { decision })}
      data-testid={`decision-${decision}`}
    />
  );
  return (
    <section className={style.questions} aria-labelledby="existing-heading">
      <h3 id="existing-heading">{say("window-existing", { title: existing.title })}</h3>
      {existing.differences.length > 0 ? (
        <Differences differences={existing.differences} />
      ) : (
        <p className={style.quiet}>{say("window-existing-same")}</p>
      )}
      <fieldset className={style.question}>
        <legend>{say("window-existing-what")}</legend>
        {option("update")}
        {option("new")}
      </fieldset>
    </section>
  );
}

function Differences({ differences }: Pick<Props["existing"], "differences">) {
  const texts = useTexts();
  return (
    <Scroll label={texts.say("window-differences")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.say("window-history-field")}</th>
            <th scope="col">{texts.say("window-now")}</th>
            <th scope="col">{texts.say("window-after")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, old, new: after }) => (
            <tr key={field}>
              <th scope="row">{factName(texts, field)}</th>
              <td>{old ?? <Missing />}</td>
              <td>{after ?? <Missing />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
