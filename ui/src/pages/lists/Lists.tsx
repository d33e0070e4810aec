// What projects share: organisations and programmes, each with how many projects use it.
import { useUses } from "../../lib/rows";
import { useTexts } from "../../lib/texts";
import { tableName } from "../../lib/vocabulary";
import { RowList } from "../../parts/edit/RowList";
import { PageTitle } from "../../parts/PageTitle";
import style from "./Lists.module.css";

export function Lists() {
  const { say } = useTexts();
  return (
    <div className={style.page}>
      <PageTitle>{say("window-lists")}</PageTitle>
      <p className={style.lead}>{say("window-lists-lead")}</p>
      <Shared table="organisation" />
      <Shared table="programme" />
    </div>
  );
}

function Shared({ table }: { table: string }) {
  const texts = useTexts();
  const uses = useUses(table).data ?? {};
  const name = tableName(texts, table);
  return (
    <section className={style.section} aria-labelledby={`${table}-heading`}>
      <h2 id={`${table}-heading`}>{name}</h2>
      <RowList
        table={table}
        project={null}
        languages={[]}
        more={({ row }) => [{ text: texts.say("window-used-by", { count: uses[row] ?? 0 }) }]}
      />
    </section>
  );
}
