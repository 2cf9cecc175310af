import { type Corrected, type Dossier, judge, type Minute, replay } from "fazhan";
import { useState } from "preact/hooks";
import { usePage } from "../page.js";
import { aboutIn } from "../words/about-in.js";
import { dayIn } from "../words/spoken.js";
import { Findings } from "./findings.js";

interface Props {
  readonly dossier: Dossier;
  readonly minute: Minute;
  readonly place: number;
  readonly corrected: Corrected | undefined;
  /** Whether a fault shows at it. */
  readonly isFaulty: boolean;
  readonly correct: () => void;
}

/** One minute on file: what it says, what the rules say to it on the file as it was then, and the way to correct it. */
export const MinuteRow = ({ dossier, minute, place, corrected, isFaulty, correct }: Props) => {
  const { page, words } = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <tr class={corrected === undefined ? (isFaulty ? "painted" : "") : "corrected"}>
      <td class="number">{place}</td>
      <td class="day">{dayIn(minute.on, page)}</td>
      <th scope="row">
        {words.steps[minute.step]}
        <small class="about">{aboutIn(minute, words).join(" · ")}</small>
        {corrected !== undefined && (
          <small>
            {" "}
            {page.corrects(corrected.by)}
            {corrected.instead === undefined && page.comma + page.struck}
          </small>
        )}
      </th>
      <td>{words.bodies[minute.by.kind]}</td>
      <td>{words.values.verdicts[minute.verdict]}</td>
      <td>
        <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
          <summary>{page.why}</summary>
          {isOpen && <Judged dossier={dossier} minute={minute} place={place} />}
          <button type="button" onClick={correct}>
            {page.correct}
          </button>
        </details>
      </td>
    </tr>
  );
};

const Judged = ({ dossier, minute, place }: Pick<Props, "dossier" | "minute" | "place">) => {
  const { policy } = usePage();
  return <Findings decision={judge(policy, replay(dossier.minutes.slice(0, place)), minute)} />;
};
