// The history of one row or of one field of it, in a drawer beside the field it was asked from.
import type { Step } from "../lib/generated/Step";
import { useHistory } from "../lib/queries";
import { useTexts } from "../lib/texts";
import { fieldNameIn } from "../lib/vocabulary";
import { SideDialog } from "./Dialog";
import { EarlierSteps } from "./EarlierSteps";
import style from "./FieldHistory.module.css";
import { Problem } from "./Problem";
import { Changes, Restore, Shown, StepEntry } from "./StepEntry";

interface Props {
  /** The row's project; none for a row that projects share. */
  project?: string | undefined;
  row: string;
  /** A field such as `status`, a text's in any language (`title`) or in one (`title.fr`). */
  field?: string | undefined;
  close: () => void;
}

/** Open as long as it is mounted; the focus goes back to where it was asked from. */
export function FieldHistory({ project, row, field, close }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const asked = { ...(project && { project }), row, ...(field && { field }) };
  const history = useHistory(asked, language);
  const pages = history.data?.pages ?? [];
  const steps = pages.flatMap((page) => page.steps.map((step) => ({ step, names: page.names })));
  const title = field
    ? say("window-history-of-field", { field: fieldNameIn(texts, field) })
    : say("window-history-of-row");
  const name = pages[0]?.names[row]?.label;
  return (
    <SideDialog title={title} close={close}>
      <div data-testid="field-history">
        {name && <p className={style.name}>{name}</p>}
        {history.error && <Problem error={history.error} />}
        {history.data && steps.length === 0 && <p>{say("window-history-none-here")}</p>}
        {steps.length > 0 && (
          <ol className={style.steps}>
            {steps.map(({ step, names }) => (
              <StepEntry key={step.seq} step={step} subject={false} dated>
                {field ? (
                  <Pairs step={step} present={names[row]?.present ?? false} />
                ) : (
                  <Changes step={step} names={names} opened />
                )}
              </StepEntry>
            ))}
          </ol>
        )}
        <EarlierSteps history={history} />
      </div>
    </SideDialog>
  );
}

/** Before and after, once for each language in which the step wrote the field. */
function Pairs({ step: { seq, changes }, present }: { step: Step; present: boolean }) {
  const texts = useTexts();
  return changes.map((change) => (
    <dl key={`${change.field} ${change.new?.value}`} className={style.pair}>
      <dt>{texts.say("window-old")}</dt>
      <dd>
        <Shown value={change.old} />
        <Restore seq={seq} change={change} present={present} />
      </dd>
      <dt>{texts.say("window-new-value")}</dt>
      <dd>
        <Shown value={change.new} />
      </dd>
    </dl>
  ));
}
