// What was found on the page: the fact, how it was understood, and the words it came from.
import type { Found } from "../../lib/generated/Found";
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
          {told(found).map(({ key, field, quote, line }) => (
            <tr key={`${key} ${line} ${quote}`} data-testid="found">
              <th scope="row">{factName(texts, field)}</th>
              <Words quote={quote} reading={understood(project, key, texts)} lang={language} />
              <td data-number>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A list of one country is found as the list and as the country: said once. */
function told(found: Found[]): Found[] {
  const same = (one: Found) => `${one.field} ${one.line} ${one.quote}`;
  return [...new Map(found.map((one) => [same(one), one])).values()];
}

/** The words stand once where they say themselves what was understood. */
function Words({ quote, reading, lang }: { quote: string; reading: string | null; lang: string }) {
  if (reading === null || reading === quote) {
    return (
      <td colSpan={2} lang={lang} className={style.words}>
        {quote}
      </td>
    );
  }
  return (
    <>
      <td data-understood>{reading}</td>
      <td lang={lang} className={style.words}>
        {quote}
      </td>
    </>
  );
}
