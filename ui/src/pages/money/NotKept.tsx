// Lines of a pasted block that cannot be kept, each with its place and what to do about it.
import type { RefusedRow } from "../../lib/generated/RefusedRow";
import { useTexts } from "../../lib/texts";
import { IconAlertTriangle } from "../../parts/icons";
import style from "./NotKept.module.css";

/** More would push the rest away; they come up as the first ones are mended. */
const SHOWN = 8;

export function NotKept({ refused }: { refused: readonly RefusedRow[] }) {
  const { say } = useTexts();
  if (refused.length === 0) return null;
  return (
    <section className={style.refused} role="alert" data-testid="paste-refused">
      <h4>
        <IconAlertTriangle size={17} aria-hidden="true" />
        {say("money-paste-refused", { count: refused.length })}
      </h4>
      <ul>
        {refused.slice(0, SHOWN).map(({ index, code, message }) => (
          <li key={`${index} ${code}`}>
            <strong>{say("money-paste-line", { number: index + 1 })}</strong> {message}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p>{say("reach-attention-more", { count: refused.length - SHOWN })}</p>}
    </section>
  );
}
