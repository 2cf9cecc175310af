import type { AgendaItem, Finding } from "fazhan";
import type { Wanted } from "../form/first-draft.js";
import { usePage } from "../page.js";
import { awaitedIn } from "../words/awaited-in.js";
import { ChooseStep } from "./choose-step.js";
import { Clause } from "./clause.js";

interface Props {
  readonly item: AgendaItem | undefined;
  readonly items: readonly AgendaItem[];
  readonly choose: (wanted: Wanted) => void;
}

/** The step that comes next, what is in its way, and the way to any other step that is open. */
export const NextStep = ({ item, items, choose }: Props) => {
  const { page, words } = usePage();
  return (
    <section class="card next">
      <h2>{page.next}</h2>
      {item === undefined ? (
        <p>{page.nothingNext}</p>
      ) : (
        <>
          <p class="step">
            <strong>{words.steps[item.step]}</strong>{" "}
            <span class={`badge ${item.ready ? "good" : "warn"}`}>{words.statuses.agenda[standOf(item)]}</span>{" "}
            {item.chart.length > 0 && <small class="quiet">{page.chart(item.chart)}</small>}{" "}
            {item.notBefore !== undefined && <small>{page.notBefore(item.notBefore)}</small>}
          </p>
          <Obstacles obstacles={item.obstacles} />
          <Missing item={item} choose={choose} />
        </>
      )}
      <ChooseStep items={items} choose={choose} />
    </section>
  );
};

const standOf = ({ ready, notBefore, awaits }: AgendaItem): "ready" | "notBefore" | "awaits" | "obstacles" => {
  if (ready) return "ready";
  if (awaits.length > 0) return "awaits";
  return notBefore === undefined ? "obstacles" : "notBefore";
};

const Obstacles = ({ obstacles }: { readonly obstacles: readonly Finding[] }) => {
  const { page, language } = usePage();
  if (obstacles.length === 0) return null;
  return (
    <>
      <h3>{page.inTheWay}</h3>
      <ul class="findings">
        {obstacles.map(({ rule, cites }) => (
          <li key={rule}>
            {cites.text[language]} <Clause rule={rule} cites={cites} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** What is missing; a step that is open leads to its form. */
const Missing = ({ item, choose }: { readonly item: AgendaItem; readonly choose: Props["choose"] }) => {
  const { page, words } = usePage();
  if (item.awaits.length === 0) return null;
  return (
    <>
      <h3>{page.bringIn}</h3>
      <ul class="chips">
        {item.awaits.map((one) => {
          const text = awaitedIn(one, page, words);
          return (
            <li key={text}>
              {"calendar" in one || one.step === item.step || one.step === "correct" ? (
                <span class="tag">{text}</span>
              ) : (
                <button type="button" class="tag" onClick={() => choose(one)}>
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
