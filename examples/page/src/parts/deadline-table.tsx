import type { Deadline } from "fazhan";
import { calendarOf } from "fazhan/render";
import { download } from "../model/download.js";
import { personIn } from "../model/name-of.js";
import { usePage } from "../page.js";
import { dayIn } from "../words/spoken.js";
import { toneOf } from "../words/status-of.js";
import { Clause } from "./clause.js";
import { TableHead } from "./table-head.js";

/** What falls due in a file, and a calendar of it. */
export const DeadlineTable = ({ due, at }: { readonly due: readonly Deadline[]; readonly at: number }) => {
  const { page, words, language, office } = usePage();
  const { heads } = page;
  const save = () => {
    const { minutes = [], row } = office.files[at] ?? {};
    const key = row === undefined ? (personIn(minutes) ?? `f-${at + 1}`) : `row-${row + 1}`; // of a ledger the id may be a name
    download(`${key}.ics`, calendarOf(due, { file: key, language }), "text/calendar");
  };
  return (
    <section class="card">
      <div class="heading">
        <h2>{page.deadlines}</h2>
        {due.length > 0 && (
          <button type="button" onClick={save}>
            {page.calendar}
          </button>
        )}
      </div>
      {due.length === 0 ? (
        <p class="quiet">{page.noDeadlines}</p>
      ) : (
        <table class="lines">
          <TableHead heads={[heads.status, heads.due, heads.step, heads.from, heads.clause]} />
          <tbody>
            {due.map((one) => (
              <tr key={`${one.rule} ${one.due}`}>
                <td>
                  <span class={`badge ${toneOf[one.status]}`}>{words.statuses.deadlines[statusOf(one)]}</span>
                </td>
                <td class="day">{dayIn(one.due, page)}</td>
                <th scope="row">{words.steps[one.step]}</th>
                <td>
                  {words.steps[one.anchor.step]} <span class="day">{dayIn(one.anchor.on, page)}</span>
                </td>
                <td>
                  <Clause rule={one.rule} cites={one.cites} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const statusOf = ({ status, met }: Deadline) => (status === "overdue" && met !== undefined ? "met-late" : status);
