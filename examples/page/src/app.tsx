import { useEffect, useMemo, useReducer } from "preact/hooks";
import { Masthead } from "./parts/masthead.js";
import { Mishap } from "./parts/mishap.js";
import { RefusedFile } from "./parts/refused-file.js";
import { useDrop } from "./parts/use-drop.js";
import { useRoute } from "./parts/use-route.js";
import { opened } from "./model/opened.js";
import { policies } from "./model/policies.js";
import { samples, type SampleName } from "./model/samples.js";
import { firstState, reduce } from "./model/state.js";
import { todayHere } from "./model/today-here.js";
import { PageContext } from "./page.js";
import { FileView } from "./views/file-view.js";
import { OfficeView } from "./views/office-view.js";
import { RulesView } from "./views/rules-view.js";
import { Welcome } from "./views/welcome.js";
import { pageWords, vocabularyOf } from "./words/spoken.js";

/** The whole page. */
export const App = () => {
  const [state, dispatch] = useReducer(reduce, firstState(todayHere()));
  const route = useRoute();
  const { language, office, today, isUnsaved } = state;
  const page = pageWords[language];

  const open = async (source: string, bytes: Uint8Array) => {
    const result = await opened(source, bytes);
    dispatch({ type: "opened", source, opened: result });
    if (result.ok) location.hash = result.office.files.length === 1 ? "#file/0" : "#work";
  };
  const openFile = async (file: File) => open(file.name, new Uint8Array(await file.arrayBuffer()));
  const openSample = (sample: SampleName) => {
    const { name, text } = samples[sample];
    return open(name, new TextEncoder().encode(text));
  };
  useDrop(openFile);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : language;
    document.title = page.title;
  }, [language, page]);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);

  const shared = useMemo(
    () => ({
      language,
      page,
      words: vocabularyOf(language),
      policy: policies[state.policy],
      today,
      isUnsaved,
      office: office ?? { source: "", files: [] },
      dispatch,
    }),
    [language, page, state.policy, today, isUnsaved, office],
  );
  const view = () => {
    if (route.view === "rules") return <RulesView rule={route.rule} />;
    if (office === undefined) return <Welcome openFile={openFile} openSample={openSample} />;
    if (route.view === "file" && route.at < office.files.length) return <FileView key={route.at} at={route.at} />;
    return <OfficeView tab={route.view === "file" ? "work" : route.view} />;
  };

  return (
    <PageContext value={shared}>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {page.skip}
      </button>
      <Masthead state={state} openFile={openFile} />
      <main id="main" tabIndex={-1}>
        {state.refused && <RefusedFile {...state.refused} />}
        <p class="said" role="status">
          {state.said}
        </p>
        <Mishap key={`${location.hash} ${today} ${state.policy}`}>{view()}</Mishap>
      </main>
      <footer>{page.stays}</footer>
    </PageContext>
  );
};
