// Lines of a document with their numbers, as given.
import style from "./Lines.module.css";

/** `lang` is the language of the document. */
export function Lines({ lines, lang }: { lines: { line: number; text: string }[]; lang: string }) {
  return (
    <ol className={style.lines} lang={lang}>
      {lines.map(({ line, text }) => (
        <li key={line} value={line}>
          {text}
        </li>
      ))}
    </ol>
  );
}
