// What the core says of a table that is being looked at, asked again when a person has said
// something. The file itself stays out of the keys: it is large, and its table's number names it.
import { skipToken, useQuery } from "@tanstack/react-query";
import { call } from "../../lib/call";
import type { TableLooked } from "../../lib/generated/TableLooked";
import { useTexts } from "../../lib/texts";
import { givenOf, mendedOf, type Table } from "./given";

/** How many rows of each state are shown. */
const SHOWN = 1_000;

/** What a table is, as far as it can be seen; the answer of before stays visible meanwhile. */
export function useLooked(table: Table) {
  const { language } = useTexts();
  const given = givenOf(table);
  return useQuery({
    queryKey: ["look_at_table", table.id, { ...given, text: null, base64: null }, language],
    queryFn: () => call("look_at_table", given),
    placeholderData: (before) => before,
  });
}

/** What a table would become; asked for as soon as nothing is open any more. */
export function usePreviewed(table: Table, ready: boolean) {
  const { language } = useTexts();
  const given = { ...mendedOf(table), limit: SHOWN };
  return useQuery({
    queryKey: ["preview_table", table.id, { ...given, text: null, base64: null }, language],
    queryFn: ready ? () => call("preview_table", given) : skipToken,
    placeholderData: (before) => before,
  });
}

/** Whether a project has to be named, and is not. */
export function lacksProject(looked: TableLooked): boolean {
  const told = looked.kinds.find(({ kind }) => kind === looked.kind);
  return looked.project === null && looked.projects.length === 0 && (told?.needs_project ?? true);
}

/** Nothing keeps the table from being previewed. */
export function isReady(looked: TableLooked): boolean {
  return looked.questions.length === 0 && looked.missing.length === 0 && !lacksProject(looked);
}
