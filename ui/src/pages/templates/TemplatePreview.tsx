// The real pages that the template makes as it stands now, of a project that one chooses.
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useProject, useProjects } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { bytesOf } from "../../parts/paper/bytes";
import { Paper } from "../../parts/paper/Paper";
import { Problem } from "../../parts/Problem";
import style from "./Template.module.css";
import { type Sample, useTemplatePages } from "./templates";

interface Props {
  code: string;
  text: string;
  /** Nothing keeps the text from being a template. */
  sound: boolean;
  /** The language of the pages. */
  written: string;
}

const EXAMPLE = "example";
const ALL = "all";

export function TemplatePreview({ code, text, sound, written }: Props) {
  const { say } = useTexts();
  const [chosen, choose] = useState<string | null>(null);
  const [period, setPeriod] = useState<string | null>(null);
  const projects = useProjects().data ?? [];
  const project = chosen === EXAMPLE ? null : (chosen ?? projects[0]?.id ?? null);
  const [settled] = useDebouncedValue(text, 150);
  const sample: Sample = { project, period, language: written };
  const pages = useTemplatePages(code, settled, sample, sound && settled === text);
  const pdf = pages.data?.pdf;
  const bytes = useMemo(() => (pdf === undefined ? null : bytesOf(pdf)), [pdf]);
  return (
    <div className={style.preview}>
      <div className={style.sample}>
        <Select
          label={say("template-sample")}
          data={[
            ...projects.map(({ id, title, acronym }) => ({ value: id, label: acronym ?? title })),
            { value: EXAMPLE, label: say("template-sample-example") },
          ]}
          value={project ?? EXAMPLE}
          onChange={(to) => {
            choose(to);
            setPeriod(null);
          }}
          allowDeselect={false}
          openOnFocus={false}
          data-testid="sample-project"
        />
        {project !== null && <Periods project={project} period={period} choose={setPeriod} />}
      </div>
      {pages.error && sound && <Problem error={pages.error} />}
      <Paper label={say("story-pages")} bytes={bytes} busy={pages.isFetching || settled !== text} />
    </div>
  );
}

interface PeriodsProps {
  project: string;
  period: string | null;
  choose: (period: string | null) => void;
}

function Periods({ project, period, choose }: PeriodsProps) {
  const { say, language } = useTexts();
  const periods = useProject(project, language).data?.periods ?? [];
  if (periods.length === 0) return null;
  return (
    <Select
      label={say("reports-period")}
      data={[
        { value: ALL, label: say("finance-whole-time") },
        ...periods.map(({ id, code }) => ({ value: id, label: code })),
      ]}
      value={period ?? ALL}
      onChange={(to) => choose(to === ALL ? null : to)}
      allowDeselect={false}
      openOnFocus={false}
      data-testid="sample-period"
    />
  );
}
