// One report: its sections on the left, the words of one in the middle, the real pages on the
// right. In a narrow window words and pages stand behind each other.
import { SegmentedControl } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useRef, useState } from "react";
import { languageName } from "../../lib/format";
import type { ReportRow } from "../../lib/generated/ReportRow";
import type { ReportShown } from "../../lib/generated/ReportShown";
import type { SectionShown } from "../../lib/generated/SectionShown";
import { go, link, note, type ReportRoute } from "../../lib/route";
import { KEYS } from "../../lib/shortcuts";
import { useTexts } from "../../lib/texts";
import { BackLink, PageHead } from "../../parts/BackLink";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { ChangeDialog } from "./BeginDialog";
import { Outline, OutlineMenu } from "./Outline";
import { Pages } from "./Pages";
import { useKeptReport } from "./reports";
import style from "./Report.module.css";
import { SectionPane } from "./SectionPane";
import { current, places } from "./sections";
import { StateBar } from "./StateBar";

export function ReportPage({ route }: { route: ReportRoute }) {
  const { language } = useTexts();
  const shown = useKeptReport(route.report, language);
  return (
    <div className={style.page}>
      {shown.error && <Problem error={shown.error} />}
      {shown.data && <Shown shown={shown.data} route={route} />}
    </div>
  );
}

function Shown({ shown, route }: { shown: ReportShown; route: ReportRoute }) {
  const { say, language } = useTexts();
  const { report, sections, template_now } = shown;
  const sealed = report.state === "approved" || report.state === "sent";
  const section = current(sections, route.section);
  const about = [
    report.period_code ?? say("finance-whole-time"),
    ...(report.currency === null ? [] : [report.currency]),
    languageName(report.language, language),
    say(`story-audience-${report.audience}`),
  ];
  useSectionKeys(sections, section, (to) => go({ ...route, section: to }));
  return (
    <>
      <BackLink to={{ page: "reports", project: report.project }}>{say("reports")}</BackLink>
      <PageHead>
        <div className={style.titles}>
          <PageTitle>{report.template_name}</PageTitle>
          <p className={style.about}>
            {about.join(" · ")}
            {report.state === "draft" && <Change report={report} />} · <span>{report.project_title}</span>
          </p>
        </div>
        <StateBar shown={shown} />
      </PageHead>
      {report.template_version !== null && report.template_version !== template_now && !sealed && (
        <p className={style.warned} data-testid="template-changed">
          <span>
            {say("story-template-changed", { begun: report.template_version, now: template_now })}{" "}
            <a href={link({ page: "template", template: report.template })}>{say("story-template-look")}</a>
          </span>
        </p>
      )}
      {report.returned_for && report.state === "draft" && (
        <p className={style.returned}>{say("story-returned", { reason: report.returned_for })}</p>
      )}
      <Panes shown={shown} section={section} choose={(to) => note({ ...route, section: to })} />
    </>
  );
}

/** Beside what the report is made of, as long as that can be chosen. */
function Change({ report }: { report: ReportRow }) {
  const { say } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {" "}
      <button
        type="button"
        className={style.change}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
        data-testid="change-report"
      >
        {say("reports-change")}
      </button>
      {asking && <ChangeDialog report={report} close={() => setAsking(false)} />}
    </>
  );
}

interface PanesProps {
  shown: ReportShown;
  section: SectionShown | undefined;
  choose: (section: string) => void;
}

type Side = "words" | "pages";

function Panes({ shown, section, choose }: PanesProps) {
  const { say } = useTexts();
  const wide = useMediaQuery("(min-width: 78em)", true);
  const beside = useMediaQuery("(min-width: 58em)", true);
  const [side, setSide] = useState<Side>("words");
  const frame = useRef<HTMLDivElement>(null);
  useHotkeys([[KEYS.pane[0], () => nextPane(frame.current)]], [], true);
  const both = wide || beside;
  const { report, sections } = shown;
  return (
    <div ref={frame} className={style.panes} data-columns={wide ? 3 : both ? 2 : 1}>
      {wide && (
        <nav className={style.pane} aria-label={say("story-sections")} data-pane>
          <Outline sections={sections} chosen={section?.id} choose={choose} />
        </nav>
      )}
      {!both && (
        <SegmentedControl
          fullWidth
          aria-label={say("story-side")}
          value={side}
          onChange={(to) => setSide(to === "pages" ? "pages" : "words")}
          data={[
            { value: "words", label: say("story-words") },
            { value: "pages", label: say("story-pages") },
          ]}
        />
      )}
      {(both || side === "words") && (
        <section className={style.pane} aria-label={say("story-words")} data-pane>
          {!wide && <OutlineMenu sections={sections} chosen={section?.id} choose={choose} />}
          {section && <SectionPane key={section.id} shown={shown} section={section} />}
        </section>
      )}
      {(both || side === "pages") && (
        <section className={style.pane} aria-label={say("story-pages")} data-pane>
          <Pages report={report} />
        </section>
      )}
    </div>
  );
}

/** The focus goes from pane to pane. */
function nextPane(frame: HTMLElement | null): void {
  const panes = [...(frame?.querySelectorAll<HTMLElement>("[data-pane]") ?? [])];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + 1) % panes.length];
  next?.querySelector<HTMLElement>("[role=textbox], [aria-current], [tabindex='0'], a, button, input")?.focus();
}

function useSectionKeys(
  sections: readonly SectionShown[],
  section: SectionShown | undefined,
  choose: (section: string) => void,
): void {
  const all = places(sections);
  const by = (step: 1 | -1) => () => {
    const at = all.findIndex(({ id }) => id === section?.id);
    const next = all[at + step];
    if (next) choose(next.id);
  };
  useHotkeys(
    [
      [KEYS.section[0], by(1)],
      [KEYS.section[1], by(-1)],
    ],
    [],
    true,
  );
}
