// Which money is looked at: a period or all of it, a version of the budget, who pays, and the day
// on which one stands.
import { Select, TextInput } from "@mantine/core";
import type { BudgetVersion } from "../../../lib/generated/BudgetVersion";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Project } from "../../../lib/generated/Project";
import { useBudget } from "../../../lib/queries";
import { go, type MoneyRoute } from "../../../lib/route";
import { type Texts, useTexts } from "../../../lib/texts";
import style from "./Overview.module.css";

interface Props {
  project: Project;
  route: MoneyRoute;
  finance: FinanceShown;
}

const ALL = "all";

export function Choosers({ project, route, finance }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const versions = useBudget(project.id, finance.version.id, language).data?.versions ?? [finance.version];
  const show = (next: Partial<MoneyRoute>) => go({ ...route, view: "overview", ...next });
  const chosen = (value: string | null) => (value === ALL || value === null ? undefined : value);
  return (
    <div className={style.choosers}>
      <Select
        label={say("fact-period")}
        data={[
          { value: ALL, label: say("finance-whole-time") },
          ...project.periods.map(({ id, code }) => ({ value: id, label: code })),
        ]}
        value={finance.period ?? ALL}
        onChange={(value) => show({ period: chosen(value) })}
        allowDeselect={false}
        data-testid="finance-period"
      />
      {versions.length > 1 && (
        <Select
          label={say("finance-version")}
          data={versions.map((version) => ({ value: version.id, label: nameOf(version, texts) }))}
          value={finance.version.id}
          onChange={(value) => show({ version: chosen(value) })}
          allowDeselect={false}
          data-testid="finance-version"
        />
      )}
      {finance.fundings.length > 0 && (
        <Select
          label={say("entries-column-funding")}
          data={[
            { value: ALL, label: say("finance-everybody") },
            ...finance.fundings.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={route.funding ?? ALL}
          onChange={(value) => show({ funding: chosen(value) })}
          allowDeselect={false}
          data-testid="finance-funding"
        />
      )}
      <TextInput
        type="date"
        label={say("finance-day")}
        value={finance.day}
        onChange={({ currentTarget }) => show({ until: currentTarget.value || undefined })}
        data-testid="finance-day"
      />
    </div>
  );
}

function nameOf({ version, current }: BudgetVersion, { say }: Texts): string {
  const name = version === 1 ? say("budget-original") : say("budget-amended", { number: version - 1 });
  return current ? say("finance-in-force", { version: name }) : name;
}
