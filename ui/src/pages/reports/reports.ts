// What the screen of reports asks the core. A text that is kept refreshes what depends on it and
// nothing else: whoever writes is not to wait for the rest of the window.
import { type QueryClient, useQuery } from "@tanstack/react-query";
import { call } from "../../lib/call";
import type { ReportShown, SectionShown } from "./shapes";

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
  for (const name of ["preview_report", "status", "readiness", "check_section"]) {
    void client.invalidateQueries({ queryKey: [name] });
  }
}

function merged(one: SectionShown, kept: SectionShown): SectionShown {
  return one.id === kept.id ? kept : one;
}
