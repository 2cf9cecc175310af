import { type AgendaItem, agenda, deadlines, type Minute, next, replay } from "fazhan";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { DeadlineTable } from "../parts/deadline-table.js";
import { FileFindings } from "../parts/file-findings.js";
import { History } from "../parts/history.js";
import { NextStep } from "../parts/next-step.js";
import { SaveButton } from "../parts/save-button.js";
import { Stages } from "../parts/stages.js";
import type { Wanted } from "../form/first-draft.js";
import { jsonOf } from "../model/saved.js";
import { usePage } from "../page.js";
import { CorrectForm } from "./correct-form.js";
import { StepForm } from "./step-form.js";

/** What is being filled in: a step, or the correction of a minute. */
type Form = { readonly kind: "step"; readonly wanted: Wanted } | { readonly kind: "correct"; readonly minute: number };

/** The file of one person: where it stands, what comes next with its form, what falls due, how it came here, what is found. */
export const FileView = ({ at }: { readonly at: number }) => {
  const { page, words, office, policy, today, dispatch } = usePage();
  const [form, setForm] = useState<Form>();
  const { name, minutes } = office.files[at] ?? { name: "", minutes: [] };
  const dossier = useMemo(() => replay(minutes), [minutes]);
  const items = useMemo(() => agenda(policy, dossier, today), [policy, dossier, today]);
  const due = useMemo(() => onceEach(deadlines(policy, dossier, today)), [policy, dossier, today]);
  const first = useMemo(() => next(policy, dossier, today), [policy, dossier, today]);
  const shown = form ?? (first === undefined ? undefined : { kind: "step" as const, wanted: wantedOf(first) });
  const keyOf = (one: Form): string => JSON.stringify([at, minutes.length, one]);
  const formRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form !== undefined) formRef.current?.querySelector("h2")?.focus();
  }, [form]);

  const file = (after: readonly Minute[]) => {
    const { step = "correct", verdict = "grant" } = after.at(-1) ?? {};
    const said = page.filed(words.steps[step], words.values.verdicts[verdict]);
    dispatch({ type: "filed", at, minutes: after, said });
    setForm(undefined);
  };
  return (
    <>
      <p class="back">{office.files.length > 1 && <a href="#work">← {page.allFiles}</a>}</p>
      <div class="heading">
        <h1>
          {name} <small data-testid="stage">{words.stages[dossier.stage]}</small>
        </h1>
        <div class="tools">
          <SaveButton label={page.saveFile} name={`${name}.json`} content={() => jsonOf({ name, minutes })} at={at} />
          <button type="button" onClick={() => print()}>
            {page.print}
          </button>
        </div>
      </div>
      <Stages stage={dossier.stage} />
      <NextStep item={first} items={items} choose={(wanted) => setForm({ kind: "step", wanted })} />
      <div ref={formRef}>
        {shown?.kind === "step" && (
          <StepForm
            key={keyOf(shown)}
            name={keyOf(shown)}
            dossier={dossier}
            wanted={shown.wanted}
            by={items.find(({ step }) => step === shown.wanted.step)?.by ?? []}
            file={file}
          />
        )}
        {shown?.kind === "correct" && (
          <CorrectForm
            key={keyOf(shown)}
            name={keyOf(shown)}
            dossier={dossier}
            minute={shown.minute}
            file={file}
            cancel={() => setForm(undefined)}
          />
        )}
      </div>
      <DeadlineTable due={due} at={at} />
      <FileFindings at={at} />
      <History at={at} dossier={dossier} due={due} correct={(minute) => setForm({ kind: "correct", minute })} />
    </>
  );
};

const wantedOf = ({ step, at }: AgendaItem): Wanted => ({ step, ...(at !== undefined && { at }) });

/** Two polls of one day fall due together, and are one deadline. */
const onceEach = (due: ReturnType<typeof deadlines>): ReturnType<typeof deadlines> => [
  ...new Map(due.map((one) => [`${one.rule} ${one.due}`, one])).values(),
];
