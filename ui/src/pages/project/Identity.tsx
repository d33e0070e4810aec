// Who, where, when, under which numbers.
import type { ReactNode } from "react";
import { count, country, date } from "../../lib/format";
import type { Project } from "../../lib/generated/Project";
import { useTexts } from "../../lib/texts";
import { factName, term } from "../../lib/vocabulary";
import { Missing } from "../../parts/Missing";
import { Derived } from "./Derived";
import style from "./Identity.module.css";
import { From, Given } from "./record";

interface Props {
  project: Project;
}

/** Every expected fact has its line; the ones that nobody gave say so. */
export function Identity({ project }: Props) {
  return (
    <dl className={style.facts}>
      <Identifiers project={project} />
      <Coded name="status" code={project.status} label={project.status_label} />
      <Coded name="type" code={project.type} label={project.type_label} />
      <Donor project={project} />
      <Coded name="coverage" code={project.coverage} label={project.coverage_label} />
      <Coded name="region" code={project.region_code} label={project.region} />
      <Countries project={project} />
      <When project={project} />
      <Duration project={project} />
      <Text name="programme" text={project.programme} />
      <Components project={project} />
      <Texts name="domains" rows={project.domains} />
      <Texts name="target_groups" rows={project.target_groups} />
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const texts = useTexts();
  return (
    <div className={style.fact}>
      <dt>{factName(texts, name)}</dt>
      <dd>{children || <Missing />}</dd>
    </div>
  );
}

/** A code in words, and the source's own words where they differ. */
function Coded({ name, code, label }: { name: string; code: string | null; label: string | null }) {
  const texts = useTexts();
  const words = code && term(texts, name, code);
  const same = words !== null && label?.toLocaleLowerCase() === words.toLocaleLowerCase();
  return (
    <Fact name={name}>
      {(words || label) && (
        <>
          {words}
          {label && !same && (
            <span className={words ? style.aside : undefined}>
              {words ? texts.say("window-as-given", { words: label }) : label}
            </span>
          )}
          <From k={name} of={factName(texts, name)} />
        </>
      )}
    </Fact>
  );
}

function Text({ name, text }: { name: string; text: string | null }) {
  const texts = useTexts();
  return <Fact name={name}>{text && <Given k={name} text={text} of={factName(texts, name)} />}</Fact>;
}

/** Left out where there is nothing: no donor asks for these. */
function Texts({ name, rows }: { name: string; rows: { id: string; text: string }[] }) {
  const texts = useTexts();
  if (rows.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className={style.list}>
        {rows.map(({ id, text }) => (
          <li key={id}>
            <Given k={id} text={text} of={factName(texts, name)} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Identifiers({ project }: Props) {
  const texts = useTexts();
  return (
    <Fact name="identifiers">
      {project.identifiers.length > 0 && (
        <ul className={style.list}>
          {project.identifiers.map(({ id, scheme, value }) => (
            <li key={id}>
              <strong className="figures">{value}</strong>{" "}
              <span className={style.aside}>{term(texts, "scheme", scheme)}</span>
              <From k={id} of={value} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Donor({ project }: Props) {
  const donors = project.organisations.filter(({ role }) => role === "funding");
  return (
    <Fact name="donor">
      {donors.length > 0 && (
        <ul className={style.list}>
          {donors.map(({ id, name, sub_unit }) => (
            <li key={id}>
              <Given k={id} text={sub_unit ? `${name} – ${sub_unit}` : name} of={name} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Countries({ project }: Props) {
  const texts = useTexts();
  const { countries, geo_note } = project;
  return (
    <Fact name="countries">
      {(countries.length > 0 || geo_note) && (
        <>
          {countries.map((code, at) => (
            <span key={code}>
              {country(code, texts.language)}
              {at < countries.length - 1 && ","}
              <From k={`countries.${code}`} of={country(code, texts.language)} />{" "}
            </span>
          ))}
          {geo_note && (
            <span className={style.aside}>
              {" "}
              <Given k="geo_note" text={geo_note} of={factName(texts, "countries")} />
            </span>
          )}
          {!countries.some((code) => project.sources[`countries.${code}`]) && (
            <From k="countries" of={factName(texts, "countries")} />
          )}
        </>
      )}
    </Fact>
  );
}

function When({ project }: Props) {
  const { language } = useTexts();
  const { start, end, end_derived } = project.dates;
  return (
    <>
      <Fact name="dates.start">
        {start && (
          <>
            {date(start, language)}
            <From k="dates.start" of={date(start, language)} />
          </>
        )}
      </Fact>
      <Fact name="dates.end">
        {end && (
          <>
            {date(end, language)} {end_derived && <Derived />}
            <From k="dates.end" of={date(end, language)} />
          </>
        )}
      </Fact>
    </>
  );
}

function Duration({ project }: Props) {
  const texts = useTexts();
  const { say, language } = texts;
  const { duration_months: months, duration_text } = project;
  return (
    <Fact name="duration_text">
      {months !== null && (
        <>
          {say("window-months", { count: months, shown: count(months, language) })}
          {duration_text && (
            <span className={style.aside}>{say("window-as-given", { words: duration_text })}</span>
          )}
          <From k="duration_months" of={factName(texts, "duration_months")} />
        </>
      )}
    </Fact>
  );
}

function Components({ project }: Props) {
  const { say } = useTexts();
  if (project.components.length === 0) return null;
  return (
    <Fact name="components">
      <ul className={style.list}>
        {project.components.map(({ id, number, title, lead, own }) => (
          <li key={id}>
            <strong className="figures">{number}</strong> {title && <Given k={id} text={title} of={number} />}
            {lead && <span className={style.aside}> {say("window-led-by", { name: lead })}</span>}
            {own && <span className={style.own}>{say("window-own-component")}</span>}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
