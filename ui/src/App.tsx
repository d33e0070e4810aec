// Which page stands in the window: the first steps without a workspace, else the place of the route.
import { lazy, Suspense, useEffect } from "react";
import type { AppStatus } from "./lib/commands";
import { onCopyRefused } from "./lib/host";
import { useStatus } from "./lib/queries";
import { link, useRoute } from "./lib/route";
import { TextsIn, useTexts } from "./lib/texts";
import { noteLeft } from "./lib/way";
import { isHurt } from "./lib/workspace";
import { FormsPage } from "./pages/forms/FormsPage";
import { History } from "./pages/history/History";
import { Home } from "./pages/home/Home";
import { Import } from "./pages/import/Import";
import { useArrival, useIncomingFiles } from "./pages/import/incoming";
import { Received } from "./pages/import/Received";
import { receive } from "./pages/import/arrivals";
import { Lessons } from "./pages/lessons/Lessons";
import { Lists } from "./pages/lists/Lists";
import { ProjectPage } from "./pages/project/ProjectPage";
import { Projects } from "./pages/projects/Projects";
import { ReportsPage } from "./pages/reports/ReportsPage";
import { TemplatesPage } from "./pages/templates/TemplatesPage";
import { Frame } from "./parts/Frame";
import { Problem } from "./parts/Problem";
import { toastProblem } from "./parts/toast";
import { Whole } from "./parts/Whole";

/** The grid is large, and read when it is first wanted. */
const ReachPage = lazy(async () => ({ default: (await import("./pages/reach/ReachPage")).ReachPage }));

/** Grids and charts, as large. */
const MoneyPage = lazy(async () => ({ default: (await import("./pages/money/MoneyPage")).MoneyPage }));

/** A grid as well. */
const Tables = lazy(async () => ({ default: (await import("./pages/tables/Tables")).Tables }));

/** The editor and what draws pages, as large. */
const ReportPage = lazy(async () => ({ default: (await import("./pages/reports/ReportPage")).ReportPage }));

const TemplatePage = lazy(async () => ({
  default: (await import("./pages/templates/TemplatePage")).TemplatePage,
}));

/** The whole page. */
export function App() {
  const status = useStatus();
  const language = status.data?.language ?? document.documentElement.lang;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!status.isPending) document.body.dataset.ready = "1";
  }, [status.isPending]);
  return (
    <TextsIn language={language}>
      {status.error && <Problem error={status.error} />}
      {status.data && <Window status={status.data} />}
    </TextsIn>
  );
}

function Window({ status }: { status: AppStatus }) {
  const { say } = useTexts();
  const close = say("window-close-message");
  const over = useIncomingFiles(receive, close);
  const workspace = status.workspace?.path ?? null;
  const place = link(useRoute());
  useArrival(workspace);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place itself is what is noted
  useEffect(() => {
    if (workspace !== null) noteLeft(workspace);
  }, [workspace, place]);
  useEffect(() => {
    if (status.notice && !isHurt(status.notice)) toastProblem(status.notice, close);
  }, [status.notice, close]);
  const { keeper } = status;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said once of each workspace, in its language then
  useEffect(() => {
    if (keeper) toastProblem({ message: say("kept-elsewhere", { keeper: say(`keeper-${keeper}`) }) }, close);
  }, [workspace, keeper]);
  useEffect(() => onCopyRefused((refusal) => toastProblem(refusal, close)), [close]);
  return (
    <Frame status={status} dropping={over}>
      <Whole place={`${workspace}${place}`}>
        {status.workspace ? <Place key={status.workspace.path} /> : <Home />}
      </Whole>
      {status.workspace && <Received />}
    </Frame>
  );
}

function Place() {
  const route = useRoute();
  switch (route.page) {
    case "project":
      return <ProjectPage key={route.project} route={route} />;
    case "lists":
      return <Lists />;
    case "lessons":
      return <Lessons />;
    case "reach":
      return (
        <Suspense>
          <ReachPage key={route.project} route={route} />
        </Suspense>
      );
    case "money":
      return (
        <Suspense>
          <MoneyPage key={route.project} route={route} />
        </Suspense>
      );
    case "forms":
      return <FormsPage key={route.project} project={route.project} />;
    case "reports":
      return <ReportsPage key={route.project} {...(route.project && { project: route.project })} />;
    case "templates":
      return <TemplatesPage />;
    case "template":
      return (
        <Suspense>
          <TemplatePage key={route.template} route={route} />
        </Suspense>
      );
    case "report":
      return (
        <Suspense>
          <ReportPage key={route.report} route={route} />
        </Suspense>
      );
    case "import":
      return <Import />;
    case "tables":
      return (
        <Suspense>
          <Tables route={route} />
        </Suspense>
      );
    case "history":
      return <History project={route.project} />;
    case "projects":
      return <Projects />;
  }
}
