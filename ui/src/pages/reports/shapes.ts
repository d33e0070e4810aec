// Shapes of the kept reports, until the generated ones are here.
import type { Audience } from "../../lib/generated/Audience";
import type { Lang } from "../../lib/generated/Lang";

export type ReportState = "draft" | "review" | "approved" | "sent";

export interface ReportRow {
  id: string;
  project: string;
  template: string;
  template_version: number | null;
  period: string | null;
  agreement: string | null;
  language: Lang;
  audience: Audience;
  people: boolean;
  date: string | null;
  revises: string | null;
  reason: string | null;
  state: ReportState;
  returned_for: string | null;
  approved_at: string | null;
  approved_by: string | null;
  sent_at: string | null;
  seal: string | null;
  archived: string | null;
  template_name: string;
  project_title: string;
  period_code: string | null;
  open_comments: number;
}

export interface ReportComment {
  id: string;
  section: string;
  text: string;
  at: string | null;
  who: string | null;
  settled: boolean;
}

export interface SectionShown {
  id: string;
  title: string;
  level: number;
  asks: "chapter" | "question" | "line" | "block";
  guidance: string | null;
  limit: number | null;
  text: string;
  words: number;
  last: { report: string; text: string } | null;
  comments: ReportComment[];
  lost: boolean;
}

export interface SealKept {
  id: string;
}

export interface ReportShown {
  report: ReportRow;
  sections: SectionShown[];
  seal: SealKept | null;
}

export interface CellPlace {
  cell: string;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ReportPreview {
  pdf: string;
  pages: number;
  uncovered: string[];
  places: CellPlace[];
}

export interface BeginReportInput {
  project: string;
  template: string;
  period?: string;
  language?: Lang;
  audience?: Audience;
}
