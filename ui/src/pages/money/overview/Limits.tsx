// What the donor caps or asks at least, as bars with their words.
import type { LimitTold } from "../../../lib/generated/LimitTold";
import { useTexts } from "../../../lib/texts";
import { IconAlertTriangle } from "../../../parts/icons";
import style from "./Overview.module.css";

export function Limits({ limits }: { limits: LimitTold[] }) {
  const { say } = useTexts();
  return (
    <section className={style.limits} aria-label={say("finance-limits")} data-testid="finance-limits">
      {limits.map(({ code, name, words, share, broken }) => (
        <div key={code} data-broken={broken || undefined}>
          <p className={style.limitName}>
            {broken && <IconAlertTriangle size={15} aria-hidden="true" />}
            {name}
          </p>
          {/* The words beneath say the same. */}
          <div className={style.bar} aria-hidden="true">
            <span style={{ inlineSize: `${lengthOf(share)}%` }} />
          </div>
          <p>{words}</p>
        </div>
      ))}
    </section>
  );
}

/** Of a bar whose limit stands at four fifths: what is above it shows. */
function lengthOf(share: string | null): number {
  return Math.max(0, Math.min(100, Number(share ?? 0) * 80));
}
