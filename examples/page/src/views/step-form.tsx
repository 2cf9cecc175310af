import type { AgendaItem, Dossier, Minute } from "fazhan";
import { submit } from "fazhan/io";
import { answerTo, askedIn } from "../form/answer.js";
import { fieldsOf } from "../form/field-spec.js";
import { firstDraft, type Wanted } from "../form/first-draft.js";
import { Fields } from "../fields/fields.js";
import { usePage } from "../page.js";
import { AnswerPanel } from "../parts/answer-panel.js";
import { useDraft } from "../parts/use-draft.js";

interface Props {
  /** The name that its draft is kept under. */
  readonly name: string;
  readonly dossier: Dossier;
  readonly wanted: Wanted;
  readonly by: AgendaItem["by"];
  readonly file: (minutes: readonly Minute[]) => void;
}

/** The form of a step, and beside it what the rules say to it as it stands. */
export const StepForm = ({ name, dossier, wanted, by, file }: Props) => {
  const { page, words, policy, today } = usePage();
  const [draft, setDraft] = useDraft(name, () => firstDraft(dossier, wanted, by, today));
  const answer = answerTo(policy, dossier, draft);
  const submitted = () => {
    const result = submit(policy, dossier.minutes, draft, { seen: dossier.minutes.length });
    if (result.ok) file(result.dossier.minutes);
  };
  return (
    <section class="card paper">
      <h2 tabIndex={-1}>
        {words.steps[wanted.step]} <small>{page.fillIn}</small>
      </h2>
      <div class="sides">
        <form onSubmit={(event) => event.preventDefault()}>
          <Fields
            specs={fieldsOf(wanted.step)}
            within={{
              step: wanted.step,
              prefix: "",
              draft,
              change: setDraft,
              asked: answer.kind === "judged" ? askedIn(answer.decision) : new Set(),
              problems: answer.kind === "judged" ? [] : answer.problems,
            }}
          />
        </form>
        <AnswerPanel answer={answer} file={submitted} />
      </div>
    </section>
  );
};
