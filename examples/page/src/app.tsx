import { useEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { policies } from "./model/policies.js";
import { firstState, reduce } from "./model/state.js";
import { todayHere } from "./model/today-here.js";
import { PageContext } from "./page.js";
import { Masthead } from "./parts/masthead.js";
import { Mishap } from "./parts/mishap.js";
import { RefusedFile } from "./parts/refused-file.js";
import { useOpening } from "./parts/use-opening.js";
import { useRoute } from "./parts/use-route.js";
import { useUnsaved } from "./parts/use-unsaved.js";
import { CurrentView } from "./views/current-view.js";
import { RulesView } from "./views/rules-view.js";
import { pageWords, vocabularyOf } from "./words/spoken.js";

/** The whole page. While somebody reads the rules, what they come from stays as it is. */
export const App = () => {
  const [state, dispatch] = useReducer(reduce, firstState(todayHere()));
  const { language, office, today, unsaved, opening, refused, said } = state;
  const page = pageWords[language];
  const { route, under } = useRoute();
  const drafts = useRef(new Map());
  const { openFile, openSample } = useOpening(state, dispatch);
  useUnsaved(unsaved.length > 0);
  useEffect(() => dispatch({ type: "moved" }), [under]);
  useEffect(() => drafts.current.clear(), [opening]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : language;
    document.title = page.title;
  }, [language, page]);

  const shared = useMemo(
    () => ({
      language,
      page,
      words: vocabularyOf(language),
      policy: policies[state.policy],
      today,
      unsaved,
      office: office ?? { source: "", files: [] },
      drafts: drafts.current,
      dispatch,
    }),
    [language, page, state.policy, today, unsaved, office],
  );
  const isReading = route.view === "rules";
  return (
    <PageContext value={shared}>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {page.skip}
      </button>
      <Masthead state={state} openFile={openFile} />
      <main id="main" tabIndex={-1}>
        {refused && <RefusedFile {...refused} />}
        <p class="said" role="status">
          {said}
        </p>
        <Mishap when={JSON.stringify([under, today, state.policy, opening])}>
          <div key={opening} hidden={isReading}>
            <CurrentView route={under} isOpen={office !== undefined} openFile={openFile} openSample={openSample} />
          </div>
          {isReading && <RulesView rule={route.rule} />}
        </Mishap>
      </main>
      <footer>{page.stays}</footer>
    </PageContext>
  );
};
