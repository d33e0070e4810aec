// What reviewers remark on a section, and what is done about it.
import { Button, Checkbox, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { shortDate } from "../../lib/format";
import type { SectionShown } from "../../lib/generated/SectionShown";
import { useChange } from "../../lib/queries";
import { useTexts } from "../../lib/texts";
import { Problem } from "../../parts/Problem";
import style from "./Report.module.css";

interface Props {
  report: string;
  section: SectionShown;
  sealed: boolean;
}

export function Comments({ report, section, sealed }: Props) {
  const { say, language } = useTexts();
  const settling = useChange("settle_comment");
  if (sealed && section.comments.length === 0) return null;
  return (
    <section className={style.comments} aria-labelledby="remarks-of-section">
      <h3 id="remarks-of-section">{say("story-comments")}</h3>
      <ul>
        {section.comments.map(({ id, text, who, at, settled }) => (
          <li key={id} data-settled={settled || undefined} data-testid="comment">
            <p>{text}</p>
            <p className={style.by}>{[who, at && shortDate(at.slice(0, 10), language)].filter(Boolean).join(", ")}</p>
            <Checkbox
              size="xs"
              label={say("story-comment-settled")}
              checked={settled}
              disabled={sealed}
              onChange={(event) => settling.mutate({ comment: id, settled: event.target.checked })}
            />
          </li>
        ))}
      </ul>
      {settling.error && <Problem error={settling.error} />}
      {!sealed && <NewComment report={report} section={section.id} />}
    </section>
  );
}

function NewComment({ report, section }: { report: string; section: string }) {
  const { say } = useTexts();
  const [text, setText] = useState("");
  const adding = useChange("comment_section");
  const add = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate({ report, section, text }, { onSuccess: () => setText("") });
  };
  return (
    <form onSubmit={add} className={style.newComment}>
      <Textarea
        aria-label={say("story-comment-new")}
        placeholder={say("story-comment-new")}
        autosize
        minRows={1}
        value={text}
        onChange={(event) => setText(event.target.value)}
        data-testid="comment-text"
      />
      {adding.error && <Problem error={adding.error} />}
      {text.trim() !== "" && (
        <Button type="submit" size="compact-sm" variant="light" loading={adding.isPending} data-testid="add-comment">
          {say("story-comment-add")}
        </Button>
      )}
    </form>
  );
}
