// What the screen of reports asks the core. A text that is kept refreshes what depends on it and
// nothing else: whoever writes is not to wait for the rest of the window.
import { type QueryClient, useQuery } from "@tanstack/react-query";
import { call } from "../../lib/call";
import type { ReportRow } from "../../lib/generated/ReportRow";
import type { ReportShown } from "../../lib/generated/ReportShown";
import type { SectionShown } from "../../lib/generated/SectionShown";

export const useReports = (project: string | undefined, language: string) =>
  useQuery({
    queryKey: ["list_reports", project ?? null, language],
    queryFn: () => call("list_reports", project === undefined ? {} : { project }),
    placeholderData: (before) => before,
  });

/** What a project owes to whom. */
export const useDue = (project: string | undefined, language: string) =>
  useQuery({
    queryKey: ["due", project ?? null, language],
    queryFn: () => call("due", project === undefined ? {} : { project }),
    placeholderData: (before) => before,
  });

const reportKey = (report: string, language: string) => ["show_report", report, language];

export const useKeptReport = (report: string, language: string) =>
  useQuery({
    queryKey: reportKey(report, language),
    queryFn: () => call("show_report", { report }),
    placeholderData: (before) => before,
  });

/** The pages of before stay until those of now are there. */
export const usePages = (report: string, language: string) =>
  useQuery({
    queryKey: ["preview_report", report, language],
    queryFn: () => call("preview_report", { report }),
    placeholderData: (before) => before,
    // The bytes of a report are large.
    gcTime: 0,
  });

/** What still stands between a report and its donor. */
export const useReadiness = (report: string, language: string) =>
  useQuery({
    queryKey: ["readiness", report, language],
    queryFn: () => call("readiness", { report }),
    placeholderData: (before) => before,
  });

/** The figures that the report's texts can name. */
export const useFigures = (report: ReportRow, language: string) =>
  useQuery({
    queryKey: ["report_figures", report.id, language],
    queryFn: () => call("report_figures", { made: askedOf(report) }),
    placeholderData: (before) => before,
  });

/** What is to be said of a section's text as it is kept. */
export const useChecked = (report: ReportRow, { id, text, limit, asks }: SectionShown, language: string) =>
  useQuery({
    queryKey: ["check_section", report.id, id, text, language],
    queryFn: () =>
      call("check_section", { made: askedOf(report), section: id, text, ...(limit !== null && { limit }) }),
    enabled: asks === "question" && text.trim() !== "",
  });

/** How a figure of the report came about. */
export const useTrace = (report: ReportRow, cell: string, language: string) =>
  useQuery({
    queryKey: ["trace", report.id, cell, language],
    queryFn: () => {
      const { date: _today, ...asked } = askedOf(report);
      return call("trace", { ...asked, cell, report: report.id });
    },
    placeholderData: (before) => before,
  });

function askedOf({ project, template, period, agreement, currency, language, audience, date }: ReportRow) {
  return {
    project,
    template,
    language,
    audience,
    ...(period !== null && { period }),
    ...(agreement !== null && { agreement }),
    ...(currency !== null && { currency }),
    ...(date !== null && { date }),
  };
}

/** What changed in the record since a report was sealed. */
export const useDifferences = (report: string, language: string) =>
  useQuery({
    queryKey: ["report_differences", report, language],
    queryFn: () => call("report_differences", { report }),
  });

/** Keeps what is written in a section. */
export async function keepSection(
  client: QueryClient,
  language: string,
  written: { report: string; section: string; text: string },
): Promise<void> {
  const kept = await call("write_section", written);
  client.setQueryData(reportKey(written.report, language), (before: ReportShown | undefined) =>
    before ? { ...before, sections: before.sections.map((one) => merged(one, kept)) } : before,
  );
  for (const name of ["preview_report", "status", "readiness"]) {
    void client.invalidateQueries({ queryKey: [name] });
  }
}

function merged(one: SectionShown, kept: SectionShown): SectionShown {
  return one.id === kept.id ? kept : one;
}
