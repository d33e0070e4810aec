// A library without lessons: says what a lesson is and where the first one is written.
import { Button } from "@mantine/core";
import { go } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { fieldName } from "../../lib/vocabulary";
import { IconBooks, IconFolder } from "../../parts/icons";
import { PageTitle } from "../../parts/PageTitle";
import style from "./Lessons.module.css";

const PARTS = ["context", "observation", "cause", "recommendation"] as const;

/** The four parts of a lesson, each with the question that it answers. */
export function NoLessons() {
  const texts = useTexts();
  const { say } = texts;
  return (
    <section className={style.empty}>
      <span className={style.icon}>
        <IconBooks size={30} aria-hidden="true" />
      </span>
      <PageTitle>{say("lessons-empty-title")}</PageTitle>
      <p>{say("lessons-empty-lead")}</p>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{fieldName(texts, part)}</dt>
            <dd>{say(`lessons-empty-${part}`)}</dd>
          </div>
        ))}
      </dl>
      <Button
        size="md"
        leftSection={<IconFolder size={18} aria-hidden="true" />}
        onClick={() => go({ page: "projects" })}
      >
        {say("lessons-empty-go")}
      </Button>
    </section>
  );
}
