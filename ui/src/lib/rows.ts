// The rows of the record as forms need them, and the commands that change them. The answer
// to a change is a row, which is used at once; what it touched is asked anew behind it.
import {
  type QueryClient,
  type QueryKey,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { type CallError, call } from "./call";
import type { Commands } from "./commands";
import type { Entity } from "./generated/Entity";
import type { Field } from "./generated/Field";
import type { RowShown } from "./generated/RowShown";

/** The commands that answer with the row they changed. */
export type RowChange = "edit_field" | "edit_reach_line" | "add_row" | "move_row" | "archive_row" | "restore_row" | "delete_row";

const useEntities = () =>
  useQuery({ queryKey: ["entities"], queryFn: () => call("entities", {}), staleTime: "static" });

/** A kind of row with its fields; nothing until the core has named them. */
export function useEntity(table: string): Entity | undefined {
  return useEntities().data?.find((entity) => entity.table === table);
}

/** Every row of a kind, archived ones too; `project` is null for rows that projects share. */
export const useRows = (table: string, project: string | null) => useQuery(rowsOf(table, project));

const rowsOf = (table: string, project: string | null) => ({
  queryKey: ["list_rows", table, project],
  queryFn: () => call("list_rows", { table, project }),
});

/** The rows of several kinds; empty for those that are still being read. */
export function useRowsOf(tables: readonly string[], project: string | null): RowShown[] {
  return useQueries({
    queries: tables.map((table) => rowsOf(table, SHARED.has(table) ? null : project)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
}

/** Whether the rows of all these kinds are there, so that the page can be laid out once. */
export function useRowsReady(tables: readonly string[], project: string): boolean {
  return useQueries({
    queries: tables.map((table) => rowsOf(table, project)),
    combine: (answers) => answers.every(({ isPending }) => !isPending),
  });
}

/** Kinds of rows that projects share. */
const SHARED: ReadonlySet<string> = new Set(["organisation", "programme"]);

/** One row. */
export const useRow = (table: string, row: string) =>
  useQuery({ queryKey: ["show_row", table, row], queryFn: () => call("show_row", { table, row }) });

/** In how many projects each row of a shared kind is used. */
export const useUses = (table: string) =>
  useQuery({ queryKey: ["list_uses", table], queryFn: () => call("list_uses", { table }) });

/** What goes with a row; asked when it is about to be deleted. */
export const useGoing = (table: string, row: string) =>
  useQuery({ queryKey: ["going_with", table, row], queryFn: () => call("going_with", { table, row }) });

/** A change of a row. It is done when the core says so, not when the page has read all anew. */
export function useRowChange<Name extends RowChange>(name: Name) {
  const client = useQueryClient();
  return useMutation<RowShown, CallError, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input) as Promise<RowShown>,
    onSuccess: (row) => {
      if (name === "delete_row") hide(client, row);
      else show(client, row);
      const touched = TAKES_ALONG.has(name)
        ? null
        : touchedBy(row, client.getQueryData<Entity[]>(["entities"]));
      void client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, row, touched) });
    },
  });
}

/** Changes that reach the rows of other kinds, too: what belongs to a row goes and comes with it. */
const TAKES_ALONG: ReadonlySet<RowChange> = new Set(["archive_row", "restore_row", "delete_row"]);

/** The kinds whose rows may show it: its own, and those with a field that names it; null is all. */
export function touchedBy({ table }: RowShown, entities: Entity[] | undefined): ReadonlySet<string> | null {
  if (!entities) return null;
  const naming = entities.filter(({ fields }) =>
    fields.some(({ kind }) => kind.is === "row" && kind.table === table),
  );
  return new Set([table, ...naming.map((entity) => entity.table)]);
}

/** Whether an answer of the core may be another one after a row was changed. */
export function isTouched(
  [name, of, key]: QueryKey,
  row: RowShown,
  touched: ReadonlySet<string> | null,
): boolean {
  if (name !== "list_rows" && name !== "show_row") return true;
  if (name === "show_row" && of === row.table) return key === row.row;
  return touched === null || (typeof of === "string" && touched.has(of));
}

/** Puts a row where it is shown already, or behind the rows of its list. */
function show(client: QueryClient, row: RowShown): void {
  client.setQueryData(["show_row", row.table, row.row], row);
  const lists = client.getQueriesData<RowShown[]>({ queryKey: ["list_rows", row.table] });
  for (const [key, rows] of lists) {
    const belongs = key[2] === null || key[2] === row.project;
    if (rows && belongs) client.setQueryData(key, withRow(rows, row));
  }
}

/** Takes a row away where it is shown; what goes along with it goes with the next reading. */
function hide(client: QueryClient, { table, row: key }: RowShown): void {
  client.setQueriesData<RowShown[]>({ queryKey: ["list_rows", table] }, (rows) =>
    rows?.filter(({ row }) => row !== key),
  );
}

function withRow(rows: RowShown[], row: RowShown): RowShown[] {
  const known = rows.some((other) => other.row === row.row);
  return known ? rows.map((other) => (other.row === row.row ? row : other)) : [...rows, row];
}

/** A field that is kept once per language. */
export function isText({ kind }: Field): boolean {
  return kind.is === "words" || kind.is === "prose";
}

/** What stands in a field that is the same in every language: a code where there are codes, else as shown. */
export function valueIn(row: RowShown | null, { name, kind }: Field): string {
  const value = row?.values[name];
  if (!value) return "";
  return BY_CODE.has(kind.is) ? value.value : value.shown;
}

const BY_CODE: ReadonlySet<string> = new Set([
  "choice",
  "yes_no",
  "row",
  "country",
  "countries",
  "bands",
  "language",
]);

/** A text in the language that is preferred, else in the one that is there. */
export function textOf(
  row: RowShown,
  field: string,
  language: string,
): { text: string; lang: string } | null {
  const texts = row.texts[field] ?? {};
  const own = texts[language];
  if (own !== undefined) return { text: own, lang: language };
  const [other] = Object.entries(texts);
  return other ? { text: other[1], lang: other[0] } : null;
}
