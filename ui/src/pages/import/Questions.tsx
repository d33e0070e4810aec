// Places that can be read in two ways: asked, never guessed. All of them must be answered.
import { Button, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import type { Question } from "../../lib/generated/Question";
import { useTexts } from "../../lib/texts";
import { choiceText } from "../../lib/understood";
import { factName } from "../../lib/vocabulary";
import { IconHelpCircle } from "../../parts/icons";
import style from "./Import.module.css";
import { decide, noteAsked, type Sheet } from "./incoming";

interface Props {
  sheet: Sheet;
  questions: Question[];
}

/** Answered ones stay, so that an answer can be changed. */
export function Questions({ sheet, questions }: Props) {
  const { say } = useTexts();
  useEffect(() => noteAsked(sheet.id, questions), [sheet.id, questions]);
  if (sheet.asked.length === 0) return null;
  const answer = (field: string, value: string) =>
    decide(sheet.id, { answers: [...sheet.answers.filter((one) => one.field !== field), { field, value }] });
  return (
    <section className={style.questions} aria-labelledby="questions-heading">
      <h3 id="questions-heading">
        <IconHelpCircle size={19} aria-hidden="true" />
        {say(questions.length > 0 ? "window-questions" : "window-questions-answered")}
      </h3>
      {sheet.asked.map((question) => (
        <Asked
          key={question.field}
          question={question}
          given={sheet.answers.find(({ field }) => field === question.field)?.value ?? null}
          answer={answer}
        />
      ))}
    </section>
  );
}

interface AskedProps {
  question: Question;
  /** The answer so far; empty for "leave it out", null while there is none. */
  given: string | null;
  answer: (field: string, value: string) => void;
}

function Asked({ question, given, answer }: AskedProps) {
  const texts = useTexts();
  const { field, quote, line, choices } = question;
  const options = [...choices, { value: "", text: texts.say("window-leave-out") }];
  return (
    <fieldset className={style.question} data-testid="question">
      <legend>{factName(texts, field)}</legend>
      <p className={style.quiet}>
        {texts.say("window-line", { line })} <q className={style.quote}>{quote}</q>
      </p>
      {choices.length === 0 && <OwnWords question={question} given={given} answer={answer} />}
      {options.map(({ value, text }) => (
        <Radio
          key={value}
          name={`${field} ${line}`}
          label={choiceText(text, texts.language)}
          checked={given === value}
          onChange={() => answer(field, value)}
        />
      ))}
    </fieldset>
  );
}

function OwnWords({ question, given, answer }: AskedProps) {
  const { say } = useTexts();
  const [words, setWords] = useState(given ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") answer(question.field, words.trim());
  };
  return (
    <form className={style.own} onSubmit={submit}>
      <TextInput
        aria-label={say("window-your-answer")}
        placeholder={say("window-your-answer")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say("window-answer")}
      </Button>
    </form>
  );
}
