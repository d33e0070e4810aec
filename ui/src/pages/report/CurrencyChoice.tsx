// In which currency a report tells of money: those for which the record has a rate, and why not the others.
import { Anchor, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { call } from "../../lib/call";
import type { ReportCurrenciesInput } from "../../lib/generated/ReportCurrenciesInput";
import type { ReportCurrency } from "../../lib/generated/ReportCurrency";
import { link } from "../../lib/route";
import { type Texts, useTexts } from "../../lib/texts";

interface Props {
  /** Of which report. */
  asked: ReportCurrenciesInput;
  /** Null is the budget's own. */
  currency: string | null;
  choose: (currency: string | null) => void;
}

const OWN = "own";

export function CurrencyChoice({ asked, currency, choose }: Props) {
  const { say, language } = useTexts();
  const offered = useQuery({
    queryKey: ["report_currencies", asked, language],
    queryFn: () => call("report_currencies", asked),
    placeholderData: (before) => before,
  }).data;
  const [own, ...others] = offered ?? [];
  const lacking = others.filter(({ lacks }) => lacks !== null);
  const other = others.find((one) => one.currency === currency);
  const missing = other?.lacks;
  const chosen = own ? (currency === null || currency === own.currency ? OWN : currency) : null;
  return (
    <div>
      <Select
        data-testid="begin-currency"
        label={say("reports-currency")}
        description={missing ? null : about(offered, other, say)}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={own ? [budgets(own, say), ...others.map((one) => choice(one, say))] : []}
        value={chosen}
        onChange={(one) => choose(one === OWN ? null : (one ?? currency))}
        error={missing}
        disabled={offered?.length === 0}
        searchable={others.length > 12}
        allowDeselect={false}
        openOnFocus={false}
      />
      {lacking.length > 0 && (
        <Anchor size="sm" data-testid="currency-rates" href={link({ page: "money", project: asked.project, view: "rates" })}>
          {say("reports-currency-rates")}
        </Anchor>
      )}
    </div>
  );
}

function about(offered: readonly ReportCurrency[] | undefined, other: ReportCurrency | undefined, say: Texts["say"]) {
  if (offered?.length === 0) return say("reports-currency-none");
  const { currency: into, rate } = other ?? {};
  return into && rate ? say("note-currency-rate", { into, rate }) : say("reports-currency-hint");
}

const budgets = ({ currency }: ReportCurrency, say: Texts["say"]) => ({
  value: OWN,
  label: say("reports-currency-own", { currency }),
});

function choice({ currency, rate, lacks }: ReportCurrency, say: Texts["say"]) {
  const label =
    lacks === null
      ? say("reports-currency-exchanged", { currency, rate: rate ?? "" })
      : say("reports-currency-lacking", { currency });
  return { value: currency, label, disabled: lacks !== null };
}
