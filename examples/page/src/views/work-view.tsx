import { replay, type Vocabulary } from "fazhan";
import type { Task } from "fazhan/office";
import { useState } from "preact/hooks";
import type { PersonFile } from "../model/office.js";
import { toFile } from "../model/route.js";
import type { FileTask } from "../model/tasks-in.js";
import { usePage } from "../page.js";
import type { PageWords } from "../words/page-words.js";
import { dayIn } from "../words/spoken.js";
import { taskStatusIn, toneOf } from "../words/status-of.js";

/** What is to be done in all files, the most pressing first, each file on a line with a way into it. */
export const WorkView = ({ tasks }: { readonly tasks: readonly FileTask[] }) => {
  const { page } = usePage();
  const [wanted, setWanted] = useState("");
  const shown = tasks.filter(({ file: { name } }) => name.includes(wanted.trim()));
  return (
    <section class="card">
      {tasks.length > 8 && (
        <label class="find">
          <span>{page.find}</span>
          <input type="search" value={wanted} onInput={({ currentTarget: { value } }) => setWanted(value)} />
        </label>
      )}
      {shown.length === 0 ? (
        <p class="quiet">{page.noTasks}</p>
      ) : (
        <table class="lines work">
          <thead>
            <tr>
              <th>{page.heads.status}</th>
              <th>{page.heads.due}</th>
              <th>{page.heads.file}</th>
              <th>{page.heads.stage}</th>
              <th>{page.heads.next}</th>
              <th>{page.heads.by}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <TaskRow key={task.at} {...task} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const TaskRow = ({ at, file, first, others }: FileTask) => {
  const { page, words } = usePage();
  return (
    <tr>
      <td>
        {first === undefined ? (
          <span class="quiet">{page.nothingToDo}</span>
        ) : (
          <span class={`badge ${toneOf[first.status]}`}>{taskStatusIn(first, words)}</span>
        )}
      </td>
      <td class="day">{first !== undefined && whenOf(first, page)}</td>
      <th scope="row">
        <a href={toFile(at)}>{file.name}</a>
      </th>
      <td>{stageIn(file, words)}</td>
      <td>
        {first !== undefined && words.steps[first.step]}{" "}
        {others > 0 && <small class="quiet">{page.alsoTasks(others)}</small>}
      </td>
      <td>{first?.by.map((kind) => words.bodies[kind]).join(page.comma)}</td>
    </tr>
  );
};

const whenOf = ({ due, notBefore }: Task, page: PageWords): string => {
  if (due !== undefined) return dayIn(due, page);
  return notBefore === undefined ? "" : page.notBefore(notBefore);
};

const stageIn = ({ minutes }: PersonFile, { stages }: Vocabulary): string => {
  try {
    return stages[replay(minutes).stage];
  } catch {
    return "—"; // its own view says what is wrong with it
  }
};
