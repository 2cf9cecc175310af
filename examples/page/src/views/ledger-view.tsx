import { type CauseLine, causeIn, type Disagreement, disagreementIn } from "fazhan/office";
import { cellText } from "../model/cell-text.js";
import { paintedIn } from "../model/painted-in.js";
import { toFile } from "../model/route.js";
import { usePage } from "../page.js";
import { PaintedButton } from "../parts/painted-button.js";

interface Props {
  readonly lines: ReadonlyMap<number, readonly CauseLine[]>;
  readonly disagreements: readonly Disagreement<number>[];
  readonly done: number;
}

/** The ledger as it stood, with the cells painted that something is found about; each leads to the file of its row. */
export const LedgerView = ({ lines, disagreements, done }: Props) => {
  const { page, office, language } = usePage();
  const painted = paintedIn(office, lines, disagreements, {
    cause: (line) => causeIn(line, language),
    disagreement: (one) => disagreementIn(one, language),
    problem: page.cellLeftOut,
  });
  const textAt = new Map<string, readonly string[]>();
  for (const { row, column, text } of painted) {
    const key = `${row} ${column}`;
    textAt.set(key, [...(textAt.get(key) ?? []), text]);
  }
  const fileAt = new Map(office.files.map(({ row }, at) => [row, at]));
  const [headers = [], ...rows] = office.sheet?.rows ?? [];
  const names = headers.map((header) => cellText(header));
  const { unmapped = [], place: { top } = { top: 0 } } = office.sheet ?? {};
  const numberOf = (place: number) => {
    const file = fileAt.get(place + 1);
    const number = top + place + 2; // as a workbook counts
    return file === undefined ? number : <a href={toFile(file)}>{number}</a>;
  };
  return (
    <section class="card">
      {done < office.files.length && (
        <p class="quiet" role="status">
          {page.looking(done, office.files.length)}
        </p>
      )}
      {done === office.files.length && <PaintedButton painted={painted} />}
      {unmapped.length > 0 && <p class="quiet">{page.unmapped(unmapped)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={page.tabs.ledger}>
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">#</th>
              {names.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, place) => (
              <tr key={place}>
                <th scope="row">{numberOf(place)}</th>
                {names.map((name, at) => {
                  const said = name === "" ? undefined : textAt.get(`${place + 1} ${name}`);
                  return (
                    <td key={at} class={said === undefined ? "" : "painted"} title={said?.join("\n")}>
                      {cellText(cells[at])}
                      {said !== undefined && <span class="unseen">{said.join(" ")}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
