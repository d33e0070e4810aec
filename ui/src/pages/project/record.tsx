// The project that the page shows, for the small parts that name its languages and sources.
import { createContext, type ReactNode, useContext } from "react";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { Quote } from "../../parts/Quote";

const Shown = createContext<Project | null>(null);

/** Gives the parts below their project. */
export function Record({ project, children }: { project: Project; children: ReactNode }) {
  return <Shown value={project}>{children}</Shown>;
}

/** The language of a text of the record, where it is not the interface's. */
export function useLang(key: string): string | undefined {
  const project = useContext(Shown);
  const { language } = useTexts();
  const spoken = project?.foreign[key] ?? project?.language;
  return spoken === language ? undefined : spoken;
}

/** The place a fact came from, shown on demand; nothing for facts that were typed. */
export function From({ k, of }: { k: string; of: string }) {
  const source = useContext(Shown)?.sources[k];
  return source ? <Quote source={source} of={of} /> : null;
}

interface GivenProps {
  k: string;
  text: string;
  of: string;
  /** False where the place they came from stands beside them already. */
  quoted?: boolean;
}

/** Words of the record as given, in their language, with the place they came from. */
export function Given({ k, text, of, quoted = true }: GivenProps) {
  return (
    <>
      <span lang={useLang(k)} data-row={k}>
        {text}
      </span>
      {quoted && <From k={k} of={of} />}
    </>
  );
}
