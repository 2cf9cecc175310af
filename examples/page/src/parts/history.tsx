import type { Deadline, Dossier } from "fazhan";
import { timeline } from "fazhan/render";
import { foundIn } from "../model/found-in.js";
import { usePage } from "../page.js";
import { MinuteRow } from "./minute-row.js";
import { TableHead } from "./table-head.js";

interface Props {
  readonly at: number;
  readonly dossier: Dossier;
  readonly due: readonly Deadline[];
  readonly correct: (minute: number) => void;
}

/** How a file came to where it stands: a drawing by days, and each minute with the way to correct it. */
export const History = ({ at, dossier, due, correct }: Props) => {
  const { page, language, office, policy } = usePage();
  const file = office.files[at] ?? { name: "", minutes: [] };
  const { heads } = page;
  const { irregularities, lines } = foundIn(policy, file);
  const faulty = new Set(lines.flatMap((line) => line.at.map(({ minute }) => minute)));
  const corrections = new Map(
    irregularities.flatMap((one) => (one.kind === "corrected" ? [[one.minute, one] as const] : [])),
  );
  const drawing = `data:image/svg+xml,${encodeURIComponent(timeline(dossier, language, due))}`;
  return (
    <section class="card">
      <h2>{page.history}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll drawing" tabIndex={0} aria-label={page.history}>
        <img src={drawing} alt={page.timelineOf(file.name)} />
      </section>
      <table class="lines minutes">
        <TableHead heads={["#", heads.day, heads.step, heads.by, heads.verdict, page.explained]} />
        <tbody>
          {dossier.minutes.map((minute, place) => (
            <MinuteRow
              key={place}
              dossier={dossier}
              minute={minute}
              place={place}
              corrected={corrections.get(place)}
              isFaulty={faulty.has(place)}
              correct={() => correct(place)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
};
