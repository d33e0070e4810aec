// What was found on the page: the fact, how it was understood, and the words it came from.
import type { Proposal } from "../../lib/generated/Proposal";
import { useTexts } from "../../lib/texts";
import { understood } from "../../lib/understood";
import { factName } from "../../lib/vocabulary";
import { Scroll } from "../../parts/Scroll";
import style from "./Import.module.css";

/** In the page's order. */
export function FoundFacts({ proposal }: { proposal: Proposal }) {
  const texts = useTexts();
  const { project, found, language } = proposal;
  return (
    <Scroll label={texts.say("window-found-table")}>
      <table className={style.found}>
        <thead>
          <tr>
            <th scope="col">{texts.say("window-history-field")}</th>
            <th scope="col">{texts.say("window-understood-as")}</th>
            <th scope="col">{texts.say("window-on-the-page")}</th>
            <th scope="col" data-number>
              {texts.say("window-line-column")}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ key, field, quote, line }) => (
            <tr key={`${key} ${line} ${quote}`} data-testid="found">
              <th scope="row">{factName(texts, field)}</th>
              <td>{understood(project, key, texts) ?? <span lang={language}>{quote}</span>}</td>
              <td className={style.words} lang={language}>
                {quote}
              </td>
              <td data-number>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
