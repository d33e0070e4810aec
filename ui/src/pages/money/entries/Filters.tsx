// What the entries are narrowed to: line, period, kind, currency, words; and from where a figure
// has led here, by days and by who pays, with a way back to all of them.
import { Button, Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { shortDate } from "../../../lib/format";
import type { EntryKind } from "../../../lib/generated/EntryKind";
import type { Project } from "../../../lib/generated/Project";
import { type EntriesWanted, useBudget, useEntrySums } from "../../../lib/queries";
import { go, type MoneyRoute, NO_LINE } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { IconSearch, IconX } from "../../../parts/icons";
import style from "./Entries.module.css";
import { KINDS, nameOf } from "./sheet";

/** What the route does not say. */
export interface Narrowed {
  currency: string | null;
  text: string;
}

type Place = Pick<MoneyRoute, "project" | "line" | "period" | "kind" | "from" | "until" | "funding">;

/** The same as the core is asked. */
export function wantedOf(place: Place, { currency, text }: Narrowed): EntriesWanted {
  const { project, line, period, from, until, funding } = place;
  const kind: EntryKind | undefined = KINDS.find((known) => known === place.kind);
  return {
    project,
    ...(line !== undefined && { line: line === NO_LINE ? "" : line }),
    ...(period !== undefined && { period }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(funding !== undefined && { funding }),
    ...(currency !== null && { currency }),
    ...(text.trim() !== "" && { text }),
  };
}

interface Props {
  project: Project;
  route: MoneyRoute;
  narrowed: Narrowed;
  change: (narrowed: Narrowed) => void;
}

export function Filters({ project, route, narrowed, change }: Props) {
  const { say, language } = useTexts();
  const budget = useBudget(project.id, route.version, language).data;
  const currencies = useCurrencies(project.id, language, narrowed.currency);
  const show = (next: Partial<MoneyRoute>) => go({ ...route, view: "entries", ...next });
  const lines = useMemo(() => {
    const rows = budget?.rows ?? [];
    const named = rows.map((row) => ({ value: row.id, label: nameOf(row) }));
    return [...named, { value: NO_LINE, label: say("entries-no-line") }];
  }, [budget, say]);
  const chosen = lines.find(({ value }) => value === route.line);
  const days = [route.from, route.until].some(Boolean);
  const funding = budget?.fundings.find(({ id }) => id === route.funding);
  const all = route.line ?? route.period ?? route.kind ?? route.from ?? route.until ?? route.funding;
  const isNarrowed = all !== undefined || narrowed.currency !== null || narrowed.text !== "";
  return (
    <search className={style.filters} aria-label={say("entries-narrow")}>
      <TextInput
        aria-label={say("entries-search")}
        placeholder={say("entries-search")}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={narrowed.text}
        onChange={({ currentTarget }) => change({ ...narrowed, text: currentTarget.value })}
        data-testid="entries-text"
      />
      <Select
        aria-label={say("entries-line")}
        placeholder={say("entries-line")}
        // A line of another version is shown by what it narrows to, not by its name.
        data={chosen || !route.line ? lines : [...lines, { value: route.line, label: say("entries-other-line") }]}
        value={route.line ?? null}
        onChange={(line) => show({ line: line ?? undefined })}
        searchable
        clearable
        openOnFocus={false}
        className={style.wide}
        data-testid="entries-line"
      />
      <Select
        aria-label={say("fact-period")}
        placeholder={say("fact-period")}
        data={project.periods.map(({ id, code }) => ({ value: id, label: code }))}
        value={route.period ?? null}
        onChange={(period) => show({ period: period ?? undefined })}
        clearable
        data-testid="entries-period"
      />
      <Select
        aria-label={say("entries-column-kind")}
        placeholder={say("entries-column-kind")}
        data={KINDS.map((value) => ({ value, label: say(`entry-${value}`) }))}
        value={route.kind ?? null}
        onChange={(kind) => show({ kind: kind ?? undefined })}
        clearable
        data-testid="entries-kind"
      />
      <Select
        aria-label={say("entries-column-currency")}
        placeholder={say("entries-column-currency")}
        data={currencies}
        value={narrowed.currency}
        onChange={(currency) => change({ ...narrowed, currency })}
        clearable
        className={style.narrow}
        data-testid="entries-currency"
      />
      {(days || funding) && (
        <p className={style.days} data-testid="entries-days">
          {route.from && say("entries-from", { date: shortDate(route.from, language) })}{" "}
          {route.until && say("entries-until", { date: shortDate(route.until, language) })}{" "}
          {funding?.name}
        </p>
      )}
      {isNarrowed && (
        <Button
          variant="subtle"
          leftSection={<IconX size={16} aria-hidden="true" />}
          onClick={() => {
            change({ currency: null, text: "" });
            go({ page: "money", project: project.id, view: "entries" });
          }}
          data-testid="entries-all"
        >
          {say("entries-show-all")}
        </Button>
      )}
    </search>
  );
}

/** The currencies in which there are entries. */
function useCurrencies(project: string, language: string, chosen: string | null): string[] {
  const sums = useEntrySums({ project }, language).data?.sums ?? [];
  return [...new Set([...sums.map(({ amount }) => amount.currency), ...(chosen ? [chosen] : [])])].sort();
}
