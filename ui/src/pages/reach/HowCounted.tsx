// How the figure of a kind came about, row by row: what each row states, how much of it counts
// and why.
import { count } from "../../lib/format";
import type { ReachTold } from "../../lib/generated/ReachTold";
import { useTexts } from "../../lib/texts";
import { term } from "../../lib/vocabulary";
import { SideDialog } from "../../parts/Dialog";
import style from "./ReachPage.module.css";

export function HowCounted({ told, close }: { told: ReachTold; close: () => void }) {
  const texts = useTexts();
  const { say, language } = texts;
  const shown = (value: number | null) => (value === null ? say("not-reported") : count(value, language));
  return (
    <SideDialog
      size="xl"
      title={say("reach-how-title", { kind: term(texts, "reach", told.kind) })}
      close={close}
    >
      <div className={style.how} data-testid="how-panel">
        <p>{told.method}</p>
        {told.so_far && <p>{told.so_far}</p>}
        <table className={style.rows}>
          <thead>
            <tr>
              <th scope="col">{say("reach-line")}</th>
              <th scope="col">{say("fact-period")}</th>
              <th scope="col" className={style.number}>
                {say("reach-stated")}
              </th>
              <th scope="col" className={style.number}>
                {say("reach-counted")}
              </th>
              <th scope="col">{say("reach-why")}</th>
            </tr>
          </thead>
          <tbody>
            {told.rows.map(({ row, period, of, place, group, value, counted, because }) => (
              <tr key={row}>
                <td>{[of, place, group].filter(Boolean).join(" · ") || say("reach-line-unnamed")}</td>
                <td>{period ?? say("reach-no-period")}</td>
                <td className={style.number}>{shown(value)}</td>
                <td className={style.number}>{count(counted, language)}</td>
                <td>{because}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {say("reach-figure")}
              </th>
              <td className={style.number}>{shown(told.value)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </SideDialog>
  );
}
