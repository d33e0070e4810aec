// What the page asks the core, kept until something changes. Every change empties all of
// it: one file on this machine answers faster than we could tell what it touched.
import {
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { type CallError, call } from "./call";
import type { Commands, IatiToRead, PageToRead } from "./commands";
import type { EntriesInput } from "./generated/EntriesInput";
import type { FinanceInput } from "./generated/FinanceInput";
import type { HistoryInput } from "./generated/HistoryInput";
import type { IatiInput } from "./generated/IatiInput";
import type { LessonQuery } from "./generated/LessonQuery";
import type { ReachKind } from "./generated/ReachKind";
import type { SimilarQuery } from "./generated/SimilarQuery";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: CallError;
  }
}

/** Asks once; a refusal is an answer, not something to try again. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

export const useStatus = () => useQuery({ queryKey: ["status"], queryFn: () => call("status", {}) });

export const useProjects = () =>
  useQuery({ queryKey: ["list_projects"], queryFn: () => call("list_projects", {}) });

export const useBackups = () => useQuery({ queryKey: ["backups"], queryFn: () => call("backups", {}) });

/** What putting a copy back would change. */
export const useRestorePreview = (number: number) =>
  useQuery({ queryKey: ["preview_restore", number], queryFn: () => call("preview_restore", { number }) });

/** Read in the interface's language, as far as the record has it; the parts of people reached are the grid's. */
export const useProject = (project: string, language: string) =>
  useQuery({
    queryKey: ["show_project", project, language],
    queryFn: () => call("show_project", { project, language, without_parts: true }),
    placeholderData: (before) => before,
  });

/** Under which the grid of a kind and period is kept. */
export const reachKey = (project: string, kind: ReachKind, period: string | null, language: string) => [
  "reach_grid",
  project,
  kind,
  period,
  language,
];

export const useReachGrid = (project: string, kind: ReachKind, period: string | null, language: string) =>
  useQuery({
    queryKey: reachKey(project, kind, period, language),
    queryFn: () => call("reach_grid", { project, kind, period, language }),
  });

/** Which entries are wanted, as the core is asked for them. */
export type EntriesWanted = Omit<EntriesInput, "after" | "limit">;

/** Under which the entries of a project are kept. */
export const entriesKey = (wanted: EntriesWanted, language: string) => [
  "entries",
  wanted.project,
  wanted,
  language,
];

/** Entries on one page: what a first look needs comes alone, the rest behind it. */
const ENTRIES_AT_ONCE = 5_000;

/** Entries, in parts that are asked for one after the other. */
export const useEntries = (wanted: EntriesWanted, language: string) =>
  useInfiniteQuery({
    queryKey: entriesKey(wanted, language),
    queryFn: ({ pageParam }) =>
      call("entries", { ...wanted, after: pageParam, limit: pageParam === 0 ? 500 : ENTRIES_AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });

/** What entries make, by kind and currency, without the entries. */
export const useEntrySums = (wanted: EntriesWanted | null, language: string) =>
  useQuery({
    queryKey: ["entry_sums", wanted?.project, wanted, language],
    queryFn: wanted ? () => call("entries", { ...wanted, limit: 0 }) : skipToken,
    placeholderData: (before) => before,
  });

/** A project's money at one view. */
export const useFinance = (wanted: FinanceInput, language: string) =>
  useQuery({
    queryKey: ["finance", wanted.project, wanted, language],
    queryFn: () => call("finance", wanted),
    placeholderData: (before) => before,
  });

/** How the figure of a kind came about. */
export const useReachTold = (project: string, kind: ReachKind, language: string) =>
  useQuery({
    queryKey: ["explain_reach", project, kind, language],
    queryFn: () => call("explain_reach", { project, kind, language }),
    placeholderData: (before) => before,
  });

/** The reports that can be made of a project's money. */
export const useReportTemplates = (language: string) =>
  useQuery({ queryKey: ["report_templates", language], queryFn: () => call("report_templates", {}) });

/** The report as one value: the screen takes its figures from there, as PDF and workbook do. */
export const useReport = (project: string, language: string) =>
  useQuery({
    queryKey: ["compose_report", project, language],
    queryFn: () => call("compose_report", { project, language }),
    placeholderData: (before) => before,
  });

/** Under which a version of the budget is kept; the one in force if none is named. */
export const budgetKey = (project: string, version: string | undefined, language: string) => [
  "budget",
  project,
  version ?? null,
  language,
];

export const useBudget = (project: string, version: string | undefined, language: string) =>
  useQuery({
    queryKey: budgetKey(project, version, language),
    queryFn: () => call("budget", { project, ...(version !== undefined && { version }) }),
  });

/** Two versions of the budget line by line. */
export const useCompared = (project: string, from: string, to: string, language: string) =>
  useQuery({
    queryKey: ["compare_budgets", project, from, to, language],
    queryFn: () => call("compare_budgets", { project, from, to, language: null }),
    placeholderData: (before) => before,
  });

/** What a version of the budget came to: the one in force if none is named. */
export const useVersionFinance = (project: string, version: string | undefined, language: string) =>
  useQuery({
    queryKey: ["finance", project, version ?? null, language],
    queryFn: () => call("finance", { project, ...(version !== undefined && { version }) }),
    placeholderData: (before) => before,
  });

export const useStructures = (language: string) =>
  useQuery({ queryKey: ["budget_structures", language], queryFn: () => call("budget_structures", {}) });

/** Donors' rules that an agreement can take over. */
export const useDonorRules = (language: string) =>
  useQuery({ queryKey: ["donor_rules", language], queryFn: () => call("donor_rules", {}) });

/** The organisation's sign and colour, which its reports bear. */
export const useLetterhead = () =>
  useQuery({ queryKey: ["letterhead"], queryFn: () => call("letterhead", {}) });

/** What is missing or late in a project today. */
export const useAttention = (project: string, language: string) =>
  useQuery({
    queryKey: ["attention", project, language],
    queryFn: () => call("attention", { project }),
    placeholderData: (before) => before,
  });

/** The small picture of a photo; it never changes. */
export const useThumbnail = (attachment: string | undefined) =>
  useQuery({
    queryKey: ["thumbnail", attachment],
    queryFn: attachment ? () => call("show_attachment", { attachment, small: true }) : skipToken,
    staleTime: "static",
  });

/** What of the history is asked for: all of it, or a project, a row, a field of it. */
export type Asked = Omit<HistoryInput, "before" | "limit">;

/** The history page by page; values and rows are named in the interface's language. */
export const useHistory = (asked: Asked, language: string) =>
  useInfiniteQuery({
    queryKey: ["history", asked, language],
    queryFn: ({ pageParam }) => call("history", pageParam === null ? asked : { ...asked, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before,
  });

export const useRecent = () => useQuery({ queryKey: ["recent"], queryFn: () => call("recent", {}) });

/** The file that could not be opened, if there is one. */
export const useRescue = () => useQuery({ queryKey: ["rescue"], queryFn: () => call("rescue", {}) });

/** What holds all the words; the finds of before stay visible while more is typed. */
export const useSearch = (query: string, language: string) =>
  useQuery({
    queryKey: ["search", query, language],
    queryFn: () => call("search", { query, limit: 6 }),
    enabled: query.trim() !== "",
    placeholderData: (before) => before,
  });

/** The library of lessons, narrowed as asked. */
export const useLessons = (query: LessonQuery, language: string) =>
  useQuery({
    queryKey: ["lessons", query, language],
    queryFn: () => call("lessons", query),
    placeholderData: (before) => before,
  });

export const useLessonFilters = (language: string) =>
  useQuery({ queryKey: ["lesson_filters", language], queryFn: () => call("lesson_filters", {}) });

/** Lessons that share rare words with one that is being written; null while there is nothing to ask. */
export const useSimilarLessons = (query: SimilarQuery | null, language: string) =>
  useQuery({
    queryKey: ["similar_lessons", query, language],
    queryFn: query ? () => call("similar_lessons", query) : skipToken,
    placeholderData: (before) => before,
  });

/** Reads a page without changing anything; the answer of before stays visible meanwhile. */
export const usePreview = (page: PageToRead, language: string, wanted = true) =>
  useQuery({
    queryKey: ["preview_page", page, language],
    queryFn: wanted ? () => call("preview_page", page) : skipToken,
    placeholderData: (before) => before,
  });

/** What an IATI file would become; nothing is asked where it is none. */
export const useIatiPreview = (file: IatiToRead | null, language: string) =>
  useQuery({
    queryKey: ["preview_iati", file, language],
    queryFn: file ? () => call("preview_iati", file) : skipToken,
    placeholderData: (before) => before,
  });

/** What IATI asks of an export. */
export const useIatiAsked = (input: Partial<IatiInput>, language: string) =>
  useQuery({
    queryKey: ["ask_iati", input, language],
    queryFn: () => call("ask_iati", input),
    placeholderData: (before) => before,
  });

/** A command that changes something: afterwards everything is asked anew. */
export function useChange<Name extends keyof Commands>(name: Name) {
  const client = useQueryClient();
  return useMutation<Commands[Name]["output"], CallError, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** What partners were asked for, what came back, what is missing. */
export const useFormsAsked = (project: string | undefined) =>
  useQuery({
    queryKey: ["partner_forms", project],
    queryFn: () => call("partner_forms", project === undefined ? {} : { project }),
  });

/** Whom one can ask for which lines. */
export const useAskChoices = (project: string) =>
  useQuery({ queryKey: ["ask_choices", project], queryFn: () => call("ask_choices", { project }) });

/** What a form that came back would change. */
export const useFormPreview = (
  { id, name, base64 }: { id: number; name: string; base64: string },
  language: string,
) =>
  useQuery({
    queryKey: ["preview_form", id, language],
    queryFn: () => call("preview_form", { name, base64 }),
  });
