// What the entries make: by kind and currency, side by side. Nothing here adds across.
import { count, money } from "../../../lib/format";
import type { EntrySum } from "../../../lib/generated/EntrySum";
import { type EntriesWanted, useEntrySums } from "../../../lib/queries";
import { type Texts, useTexts } from "../../../lib/texts";
import style from "./Entries.module.css";
import { KINDS } from "./sheet";

export function Sums({ wanted }: { wanted: EntriesWanted }) {
  const { say, language } = useTexts();
  const page = useEntrySums(wanted, language).data;
  if (!page) return <div />;
  const { sums } = page;
  return (
    <dl className={style.sums} data-testid="entries-sums">
      <div>
        <dt>{say("money-view-entries")}</dt>
        <dd>{count(page.count, language)}</dd>
      </div>
      {KINDS.filter((kind) => sums.some((sum) => sum.kind === kind)).map((kind) => (
        <div key={kind}>
          <dt>{say(`entry-${kind}`)}</dt>
          {sums
            .filter((sum) => sum.kind === kind)
            .map(({ amount }) => (
              <dd key={amount.currency}>{money(amount, language)}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** The same in one line. */
export function sumsIn(sums: readonly EntrySum[], { say, language }: Texts): string {
  return sums.map(({ kind, amount }) => `${say(`entry-${kind}`)} ${money(amount, language)}`).join(" · ");
}
