// At which rate money of other currencies is reported, as the agreement says; and the rates that
// are missing, each by name, with the way to enter it.
import { Button } from "@mantine/core";
import type { FinanceShown } from "../../../lib/generated/FinanceShown";
import type { Project } from "../../../lib/generated/Project";
import type { RateNeeded } from "../../../lib/generated/RateNeeded";
import { link } from "../../../lib/route";
import { useTexts } from "../../../lib/texts";
import { term } from "../../../lib/vocabulary";
import { IconAlertTriangle } from "../../../parts/icons";
import { TakeOver } from "../moves/Rule";
import style from "./Rates.module.css";

interface Props {
  project: Project;
  finance: FinanceShown | undefined;
  enter: (needed: RateNeeded) => void;
}

export function Policy({ project, finance, enter }: Props) {
  const { say } = useTexts();
  const agreement = project.agreements.find(({ id }) => id === finance?.agreement) ?? project.agreements[0];
  return (
    <div className={style.policy}>
      <div className={style.rule} data-testid="rate-policy">
        {finance ? <Words finance={finance} /> : <p>{say("rates-no-budget")}</p>}
        {agreement ? (
          <a
            href={link({ page: "project", project: project.id, section: "agreements", row: agreement.id, edit: true })}
          >
            {say("moves-set-in", { agreement: agreement.number ?? agreement.donor ?? say("window-row-unnamed") })}
          </a>
        ) : (
          <p>{say("rates-no-agreement")}</p>
        )}
      </div>
      {agreement && agreement.rate_policy === null && <TakeOver agreement={agreement} />}
      {finance && <Missing finance={finance} enter={enter} />}
    </div>
  );
}

function Words({ finance: { policy } }: { finance: FinanceShown }) {
  const texts = useTexts();
  const source = policy.source && term(texts, "rate-source", policy.source);
  return (
    <p>
      {policy.words} {source && texts.say("rates-source-is", { source })}
    </p>
  );
}

/** What the figures cannot do without: never taken for 1. */
function Missing({ finance: { asked, rates_needed }, enter }: { finance: FinanceShown; enter: Props["enter"] }) {
  const { say } = useTexts();
  if (asked.length === 0) return null;
  return (
    <section className={style.asked} aria-labelledby="rates-asked" data-testid="rates-asked">
      <h2 id="rates-asked">
        <IconAlertTriangle size={18} aria-hidden="true" />
        {say("rates-asked", { count: asked.length })}
      </h2>
      <ul>
        {asked.map((sentence, at) => {
          const needed = rates_needed[at];
          return (
            <li key={sentence}>
              <span>{sentence}</span>
              {needed?.code === "rate-missing" && (
                <Button size="compact-sm" variant="default" onClick={() => enter(needed)} data-testid="enter-rate">
                  {say("rates-enter", { from: needed.from, into: needed.into })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
