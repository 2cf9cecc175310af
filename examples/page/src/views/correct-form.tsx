import type { Dossier, Minute } from "fazhan";
import { submit } from "fazhan/io";
import { answerTo, askedIn } from "../form/answer.js";
import { draftOf } from "../form/draft-of.js";
import { type Draft, valueAt, withValue } from "../form/draft.js";
import { fieldsOf } from "../form/field-spec.js";
import { Fields } from "../fields/fields.js";
import { InsteadFields } from "../fields/instead-fields.js";
import { usePage } from "../page.js";
import { AnswerPanel } from "../parts/answer-panel.js";
import { useDraft } from "../parts/use-draft.js";

interface Props {
  /** The name that its draft is kept under. */
  readonly name: string;
  readonly dossier: Dossier;
  readonly minute: number;
  readonly file: (minutes: readonly Minute[]) => void;
  readonly cancel: () => void;
}

/** The form that corrects a minute: what should stand there, or that it is struck, and why. The minute itself stays on file. */
export const CorrectForm = ({ name, dossier, minute: place, file, cancel }: Props) => {
  const { page, words, policy, today } = usePage();
  const minute = dossier.minutes[place];
  const [draft, setDraft] = useDraft(name, () => firstCorrection(minute, place, today));
  if (minute === undefined) return null;
  const answer = answerTo(policy, dossier, draft);
  const within = {
    draft,
    change: setDraft,
    asked: answer.kind === "judged" ? askedIn(answer.decision) : new Set<string>(),
    problems: answer.kind === "judged" ? [] : answer.problems,
  };
  const isReplaced = valueAt(draft, ["instead"]) !== undefined;
  const choose = (replaced: boolean) => setDraft(withValue(draft, ["instead"], replaced ? draftOf(minute) : undefined));
  const submitted = () => {
    const result = submit(policy, dossier.minutes, draft, { seen: dossier.minutes.length });
    if (result.ok) file(result.dossier.minutes);
  };
  return (
    <section class="card paper">
      <div class="heading">
        <h2 tabIndex={-1}>{page.correcting(place, words.steps[minute.step])}</h2>
        <button type="button" onClick={cancel}>
          {page.cancel}
        </button>
      </div>
      <div class="sides">
        <form onSubmit={(event) => event.preventDefault()}>
          <Fields
            specs={fieldsOf("correct").filter(({ path }) => path !== "minute" && path !== "instead")}
            within={{ ...within, step: "correct", prefix: "" }}
          />
          <fieldset class="choices">
            <legend>{page.correct}</legend>
            {([true, false] as const).map((replaced) => (
              <label key={String(replaced)}>
                <input type="radio" name="how" checked={isReplaced === replaced} onChange={() => choose(replaced)} />
                {replaced ? page.replace : page.strike}
              </label>
            ))}
          </fieldset>
          <InsteadFields within={within} prefix="" />
        </form>
        <AnswerPanel answer={answer} file={submitted} />
      </div>
    </section>
  );
};

/** A correction as it is opened: of today, by whom the minute is by, with the step as it stands to be put right. */
const firstCorrection = (minute: Minute | undefined, place: number, on: string): Draft =>
  minute === undefined
    ? {}
    : { step: "correct", on, by: draftOf(minute)["by"] ?? {}, minute: place, instead: draftOf(minute) };
