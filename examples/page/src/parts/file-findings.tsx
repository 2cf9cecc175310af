import { causeIn, disagreementIn } from "fazhan/office";
import { useMemo } from "preact/hooks";
import { cellText } from "../model/cell-text.js";
import { disagreementsIn } from "../model/disagreements-in.js";
import { foundIn } from "../model/found-in.js";
import { type Painted, paintedIn } from "../model/painted-in.js";
import { toFile } from "../model/route.js";
import { usePage } from "../page.js";
import { CauseItem } from "./cause-item.js";

/** What an audit finds in one file, where it disagrees with others, and the row of the ledger that it came from. */
export const FileFindings = ({ at }: { readonly at: number }) => {
  const { page, office, policy, language } = usePage();
  const file = office.files[at] ?? { name: "", minutes: [] };
  const lines = foundIn(policy, file).lines;
  const together = useMemo(
    () => disagreementsIn(office).filter(({ among }) => among.some((one) => one.file === at)),
    [office, at],
  );
  const painted = paintedIn(office, new Map([[at, lines]]), together, {
    cause: (line) => causeIn(line, language),
    disagreement: (one) => disagreementIn(one, language),
    problem: page.cellLeftOut,
  }).filter((one) => one.file === at);
  return (
    <section class="card">
      <h2>{page.found}</h2>
      {lines.length === 0 ? (
        <p class="quiet">{page.nothingFound}</p>
      ) : (
        <ul class="findings" data-testid="causes">
          {lines.map((line, place) => (
            <CauseItem key={place} line={line} />
          ))}
        </ul>
      )}
      {together.length > 0 && (
        <>
          <h3>{page.together}</h3>
          <ul class="findings">
            {together.map((one, place) => (
              <li key={place}>
                {disagreementIn(one, language)}{" "}
                {[...new Set(one.among.map((each) => each.file))]
                  .filter((other) => other !== at)
                  .map((other) => (
                    <a key={other} class="tag" href={toFile(other)}>
                      {office.files[other]?.name}
                    </a>
                  ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {file.row !== undefined && <LedgerRow row={file.row} painted={painted} />}
    </section>
  );
};

const LedgerRow = ({ row, painted }: { readonly row: number; readonly painted: readonly Painted[] }) => {
  const { page, office } = usePage();
  const [headers = []] = office.sheet?.rows ?? [];
  return (
    <details open={painted.length > 0}>
      <summary>{page.cells}</summary>
      <dl class="row">
        {headers.map((header, place) => {
          const said = painted.filter(({ column }) => column !== "" && column === cellText(header));
          return (
            <div key={place} class={said.length > 0 ? "painted" : ""}>
              <dt>{cellText(header)}</dt>
              <dd>{cellText(office.sheet?.rows[row]?.[place]) || "—"}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
};
