import { type Decision, type Finding, findingIn, type Language, type StepName } from "fazhan";
import { usePage } from "../page.js";
import { awaitedIn } from "../words/awaited-in.js";
import { Clause } from "./clause.js";

const groups = ["broken", "awaits", "warned", "waived", "holds"] as const;

/** What each rule found, broken ones first; those that are kept are folded away. */
export const Findings = ({ decision }: { readonly decision: Decision }) => {
  const { page } = usePage();
  return (
    <>
      {groups.map((group) => {
        const found = decision.findings.filter((finding) => groupOf(finding) === group);
        if (found.length === 0) return null;
        const list = (
          <ul class={`findings ${group}`}>
            {found.map((finding) => (
              <Line key={finding.rule} finding={finding} own={decision.step.step} />
            ))}
          </ul>
        );
        const head = `${page.groups[group]} (${found.length})`;
        return group === "holds" ? (
          <details key={group}>
            <summary>{head}</summary>
            {list}
          </details>
        ) : (
          <div key={group}>
            <h3>{head}</h3>
            {list}
          </div>
        );
      })}
    </>
  );
};

const groupOf = ({ status, else: leads }: Finding): (typeof groups)[number] =>
  status === "broken" && leads === "warn" ? "warned" : status;

interface LineProps {
  readonly finding: Finding;
  readonly own: StepName;
}

/** One rule: the clause in a sentence, what was measured, what is missing, and where it stands. */
const Line = ({ finding, own }: LineProps) => {
  const { page, words, language } = usePage();
  const { rule, cites, awaits = [] } = finding;
  return (
    <li>
      {cites.text[language]}
      <br />
      <small>
        {awaits.length === 0
          ? sentenceIn(finding, language)
          : awaits.map((one) => awaitedIn(one, page, words, own)).join(page.comma)}{" "}
        <Clause rule={rule} cites={cites} />
      </small>
    </li>
  );
};

/** What was measured, without its clause, which stands beside it. */
const sentenceIn = (finding: Finding, language: Language): string => {
  const line = findingIn(finding, language);
  return line.slice(0, line.lastIndexOf("  ["));
};
