import type { Answer, Stand } from "../form/answer.js";
import { usePage } from "../page.js";
import { Findings } from "./findings.js";

const tones: Readonly<Record<Stand, string>> = {
  missing: "neutral",
  grant: "good",
  defer: "warn",
  deny: "bad",
  bar: "bad",
};

interface Props {
  readonly answer: Answer;
  readonly file: () => void;
}

/** What the rules say to a form while it is filled in, and the way to file it. */
export const AnswerPanel = ({ answer, file }: Props) => {
  const { page, words } = usePage();
  const stand = answer.kind === "judged" ? answer.stand : "missing";
  const mayFile = stand === "grant" || stand === "defer" || stand === "deny";
  return (
    <aside class="answer" aria-label={page.answer}>
      <h3>{page.answer}</h3>
      <p class={`stand ${tones[stand]}`} role="status" data-testid="stand">
        {answer.kind === "judged" ? page.stands[stand] : page.mustRead}
      </p>
      <button type="button" class="primary" disabled={!mayFile} onClick={file} data-testid="file">
        {page.fileIt[stand]}
      </button>
      {answer.kind === "judged" ? (
        <Findings decision={answer.decision} />
      ) : (
        <ul>
          {answer.problems.map(({ path, code }) => (
            <li key={path}>
              <code>{path.replace(/^step\./, "")}</code> {words.codes[code]}
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
};
