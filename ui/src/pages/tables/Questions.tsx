// What can be read in two ways, with examples from the file, and what no column says: asked, never
// guessed. Answered questions stay, so that an answer can be changed.
import { Button, Radio, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import type { TableLooked } from "../../lib/generated/TableLooked";
import type { TableQuestion } from "../../lib/generated/TableQuestion";
import { useTexts } from "../../lib/texts";
import { answer, noteTableAsked, type Table } from "./given";
import style from "./Tables.module.css";
import { nameOf } from "./Columns";

interface Props {
  table: Table;
  looked: TableLooked;
}

export function Questions({ table, looked }: Props) {
  const { say } = useTexts();
  const { questions } = looked;
  useEffect(() => noteTableAsked(table.id, questions), [table.id, questions]);
  const given = (field: string) => table.answers.find((one) => one.field === field)?.value ?? null;
  return (
    <div className={style.questions} data-open={questions.length > 0}>
      <p role="status" className={style.note}>
        {say("tables-questions-open", { count: questions.length })}
      </p>
      {table.asked.map((question) => (
        <Asked
          key={question.field}
          question={question}
          heading={headingOf(looked, question.column)}
          given={given(question.field)}
          answer={(value) => answer(table, question.field, value)}
        />
      ))}
    </div>
  );
}

function headingOf(looked: TableLooked, column: number | null): string | null {
  const told = looked.columns.find((one) => one.column === column);
  return told ? nameOf(told) : null;
}

interface AskedProps {
  question: TableQuestion;
  heading: string | null;
  given: string | null;
  answer: (value: string) => void;
}

function Asked({ question, heading, given, answer }: AskedProps) {
  const { say } = useTexts();
  const { field, message, examples, choices } = question;
  return (
    <fieldset className={style.question} data-testid="table-question">
      <legend>{message}</legend>
      {examples.length > 0 && (
        <p className={`${style.note} ${style.examples}`}>
          {heading && <strong>{heading}</strong>}
          <span>{say("tables-examples")}</span>
          {examples.map((example) => (
            <span key={example} className={style.example}>
              {example}
            </span>
          ))}
        </p>
      )}
      {choices.map(({ value, text }) => (
        <Radio
          key={value}
          name={`question ${field}`}
          label={text}
          checked={given === value}
          onChange={() => answer(value)}
        />
      ))}
      {choices.length === 0 && <OwnWords given={given} answer={answer} label={message} />}
    </fieldset>
  );
}

function OwnWords({ given, answer, label }: { given: string | null; answer: (value: string) => void; label: string }) {
  const { say } = useTexts();
  const [words, setWords] = useState(given ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") answer(words.trim());
  };
  return (
    <form className={style.own} onSubmit={submit}>
      <TextInput
        aria-label={label}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-testid="question-words"
      />
      <Button type="submit" variant="default">
        {say("window-answer")}
      </Button>
    </form>
  );
}
