// What donors ask for: the program's templates of reports, and those that the workspace has changed.
import { useReportTemplates } from "../../lib/queries";
import { link } from "../../lib/route";
import { useTexts } from "../../lib/texts";
import { BackLink } from "../../parts/BackLink";
import { PageTitle } from "../../parts/PageTitle";
import { Problem } from "../../parts/Problem";
import { LetterheadCard } from "./LetterheadCard";
import style from "./Template.module.css";

export function TemplatesPage() {
  const { say, language } = useTexts();
  const templates = useReportTemplates(language);
  return (
    <div className={style.listed}>
      <BackLink to={{ page: "reports" }}>{say("reports")}</BackLink>
      <PageTitle>{say("window-templates")}</PageTitle>
      <p className={style.hint}>{say("templates-lead")}</p>
      <LetterheadCard />
      {templates.error && <Problem error={templates.error} />}
      <ul className={style.templates} data-testid="templates">
        {templates.data?.map(({ code, name, about, kind, version, own }) => (
          <li key={code}>
            <a href={link({ page: "template", template: code })} data-testid="template" data-template={code}>
              {name}
            </a>
            <span className={style.tags}>
              {own && <strong>{say("template-own")}</strong>}
              <span>{say(`template-kind-${kind}`)}</span>
              <span>{say("template-version", { version })}</span>
            </span>
            <p className={style.hint} lang="en">
              {about}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
