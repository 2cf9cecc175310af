import type { CauseLine } from "fazhan/office";
import { toFile } from "../model/route.js";
import { usePage } from "../page.js";
import { CauseItem } from "../parts/cause-item.js";

interface Props {
  readonly lines: ReadonlyMap<number, readonly CauseLine[]>;
  readonly done: number;
}

/** What an audit finds in the files, file by file, one line for each fault. */
export const FoundView = ({ lines, done }: Props) => {
  const { page, office } = usePage();
  const found = [...lines].filter(([, all]) => all.length > 0);
  const isDone = done === office.files.length;
  return (
    <section class="card">
      {!isDone && (
        <p class="quiet" role="status">
          {page.looking(done, office.files.length)}
        </p>
      )}
      {isDone && found.length === 0 && <p class="quiet">{page.nothingFound}</p>}
      {found.map(([at, all]) => (
        <article key={at} class="found">
          <h2>
            <a href={toFile(at)}>{office.files[at]?.name}</a>
          </h2>
          <ul>
            {all.map((line, place) => (
              <CauseItem key={place} line={line} />
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
};
