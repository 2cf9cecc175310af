import { useEffect } from "preact/hooks";
import { ruleRows } from "../model/rule-rows.js";
import { usePage } from "../page.js";
import { citationIn } from "../words/citation.js";
import { TableHead } from "../parts/table-head.js";

const rows = ruleRows();

/** All rules by the table of docs/rules.md, at the row of the one that was asked for. */
export const RulesView = ({ rule }: { readonly rule: string | undefined }) => {
  const { page, words, language } = usePage();
  const consequences: Readonly<Record<string, string>> = { ...words.values.consequences, waivable: page.waivable };
  useEffect(() => {
    const row = rule === undefined ? null : document.getElementById(`rule-${rule}`);
    row?.scrollIntoView({ block: "center" });
    row?.focus();
  }, [rule]);
  return (
    <section class="card">
      <p class="back">
        <button type="button" class="plain" onClick={() => history.back()}>
          ← {page.back}
        </button>
      </p>
      <h1>{page.rules}</h1>
      <p class="lead">{page.rulesLead}</p>
      <table class="lines rules">
        <TableHead heads={[page.rule, page.heads.clause, page.evidence, page.leads]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.rule} id={`rule-${row.rule}`} tabIndex={-1} class={row.rule === rule ? "wanted" : ""}>
              <th scope="row">
                <code>{row.rule}</code>
              </th>
              <td>{paragraphs(row[language])}</td>
              <td>
                {row.articles.map((one) => (
                  <p key={one.edition}>
                    {citationIn(one, language, words)}
                    {!one.verified && <span class="quiet"> · {words.values.evidences[one.evidence]}</span>}
                  </p>
                ))}
              </td>
              <td>
                {row.leads
                  .split(", ")
                  .map((one) => consequences[one] ?? one)
                  .join(page.comma)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const paragraphs = (lines: readonly string[]) => lines.map((line) => <p key={line}>{line}</p>);
