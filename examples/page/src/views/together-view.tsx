import { type Disagreement, disagreementIn } from "fazhan/office";
import { toFile } from "../model/route.js";
import { usePage } from "../page.js";

/** What the files say differently of one thing, with a way into each of them. */
export const TogetherView = ({ disagreements }: { readonly disagreements: readonly Disagreement<number>[] }) => {
  const { page, office, language } = usePage();
  if (disagreements.length === 0) return <p class="card quiet">{page.nothingFound}</p>;
  return (
    <section class="card">
      <ul class="found">
        {disagreements.map((one, at) => (
          <li key={at}>
            {disagreementIn(one, language)}
            <br />
            {[...new Set(one.among.map(({ file }) => file))].map((file) => (
              <a key={file} class="tag" href={toFile(file)}>
                {office.files[file]?.name}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
