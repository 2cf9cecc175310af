import { isPolicyName, policies } from "../model/policies.js";
import type { State } from "../model/state.js";
import { usePage } from "../page.js";
import { otherOf } from "../words/spoken.js";
import { OpenButton } from "./open-button.js";

interface Props {
  readonly state: State;
  readonly openFile: (file: File) => void;
}

/** The head of the page: its title, the language, and what everything below goes by: the rules and the day. */
export const Masthead = ({ state, openFile }: Props) => {
  const { page, words, dispatch, language } = usePage();
  const { office, policy, today } = state;
  return (
    <header class="masthead">
      <div class="bar">
        <a class="title" href="#work">
          {page.title}
        </a>
        <div class="links">
          <a href="#rules">{page.rules}</a>
          <button
            type="button"
            class="plain"
            lang={otherOf[language]}
            onClick={() => dispatch({ type: "language", language: otherOf[language] })}
          >
            {page.other}
          </button>
        </div>
      </div>
      <div class="settings">
        {office !== undefined && <OpenButton id="open" openFile={openFile} />}
        <label>
          <span>{page.policy}</span>
          <select
            value={policy}
            onChange={({ currentTarget: { value } }) =>
              isPolicyName(value) && dispatch({ type: "policy", policy: value })
            }
          >
            {Object.keys(policies)
              .filter(isPolicyName)
              .map((name) => (
                <option key={name} value={name}>
                  {words.policies[policies[name].id]}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span>{page.today}</span>
          <input
            type="date"
            value={today}
            onInput={({ currentTarget: { value } }) => value !== "" && dispatch({ type: "today", today: value })}
          />
        </label>
      </div>
    </header>
  );
};
