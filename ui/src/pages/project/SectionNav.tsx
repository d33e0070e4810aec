// The way through a long page: stays in sight and marks where one is.
import { useEffect, useState } from "react";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import style from "./ProjectPage.module.css";

interface Props<Name extends string> {
  project: string;
  sections: Name[];
  name: (section: Name) => string;
  /** How much is missing or late in a section. */
  missing?: Partial<Record<string, number>>;
  /** The project is edited. */
  edit?: boolean;
}

/** Links, so that they can be opened with the keyboard and Back leads back. */
export function SectionNav<Name extends string>({ project, sections, name, missing, edit }: Props<Name>) {
  const { say } = useTexts();
  const current = useSectionInView(sections);
  return (
    <nav className={style.nav} aria-label={say("window-on-this-page")}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a
              href={link({ page: "project", project, section, edit })}
              aria-current={section === current ? "true" : undefined}
              onClick={() => document.getElementById(section)?.scrollIntoView()}
            >
              <span>{name(section)}</span>
              <Missing count={missing?.[section] ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Missing({ count }: { count: number }) {
  const { say } = useTexts();
  if (count === 0) return null;
  return (
    <span className={style.missing} data-testid="missing-count">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{say("attention-count", { count })}</span>
    </span>
  );
}

/** The topmost section that reaches into the upper third of the window. */
function useSectionInView<Name extends string>(sections: Name[]): Name | undefined {
  const [current, setCurrent] = useState(sections[0]);
  const names = sections.join(" ");
  useEffect(() => {
    const look = () => {
      const limit = window.innerHeight / 3;
      const top = (name: string) => document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN;
      const above = (names.split(" ") as Name[]).filter((name) => top(name) < limit);
      setCurrent(above.at(-1));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [names]);
  return current ?? sections[0];
}
