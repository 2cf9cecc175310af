import type { AgendaItem } from "fazhan";
import { useState } from "preact/hooks";
import type { Wanted } from "../form/first-draft.js";
import { usePage } from "../page.js";

interface Props {
  readonly items: readonly AgendaItem[];
  readonly choose: (wanted: Wanted) => void;
}

const kinds = ["main", "side", "exit"] as const;

/** The way to the form of any step that is open; a minute is corrected where it stands in the history. */
export const ChooseStep = ({ items, choose }: Props) => {
  const { page, words } = usePage();
  const [chosen, setChosen] = useState("");
  const open = items.filter(({ step }) => step !== "correct");
  const item = chosen === "" ? undefined : open[Number(chosen)];
  const optionsOf = (kind: AgendaItem["kind"]) =>
    open.map((one, at) =>
      one.kind === kind ? (
        <option key={`${one.step} ${one.at}`} value={at}>
          {words.steps[one.step]}
          {one.at !== undefined && ` · ${words.places[one.at]}`}
        </option>
      ) : null,
    );
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        setChosen("");
        if (item !== undefined) choose({ step: item.step, ...(item.at !== undefined && { at: item.at }) });
      }}
    >
      <label for="choose">{page.chooseStep}</label>
      <select id="choose" value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
        <option value="">—</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={page.kinds[kind]}>
            {optionsOf(kind)}
          </optgroup>
        ))}
      </select>
      <button type="submit" disabled={item === undefined}>
        {page.openForm}
      </button>
    </form>
  );
};
