import type { State } from "../model/state.js";
import { usePage } from "../page.js";

/** How many problems are listed before the rest is only counted. */
const most = 12;

/** What could not be read of a file from the disk: each place with its code. What was open stays open. */
export const RefusedFile = ({ source, inPart, problems }: NonNullable<State["refused"]>) => {
  const { page, words, office } = usePage();
  const says: Readonly<Record<string, string>> = { ...words.codes, ...page.pageCodes };
  return (
    <section class={`card notice ${inPart ? "warn" : "bad"}`} role="alert">
      <p>
        <strong>{inPart ? page.openedInPart(source) : page.cannotOpen(source)}</strong>{" "}
        {!inPart && office.files.length > 0 && page.stillOpen}
      </p>
      <ul>
        {problems.slice(0, most).map(({ line, path, code }) => (
          <li key={`${line} ${path} ${code}`}>
            {line !== undefined && `${page.line(line)} `}
            {path !== "" && <code>{path}</code>} {says[code]} <code class="quiet">{code}</code>
          </li>
        ))}
      </ul>
      {problems.length > most && <p>{page.more(problems.length - most)}</p>}
    </section>
  );
};
