import { opened } from "../model/opened.js";
import { samples, type SampleName } from "../model/samples.js";
import type { Action, State } from "../model/state.js";
import { pageWords } from "../words/spoken.js";
import { useDrop } from "./use-drop.js";

/** The ways to open something: a file that was chosen or dropped, and what the page has itself. */
export const useOpening = ({ unsaved, language }: State, dispatch: (action: Action) => void) => {
  const { replaceUnsaved } = pageWords[language];
  const open = async (source: string, bytes: Uint8Array, madeUp = {}) => {
    const read = await opened(source, bytes);
    const result = read.ok ? { ...read, office: { ...read.office, ...madeUp } } : read;
    if (result.ok && unsaved.length > 0 && !confirm(replaceUnsaved)) return;
    dispatch({ type: "opened", source, opened: result });
    if (result.ok) location.hash = result.office.files.length === 1 ? "#file/0" : "#work";
  };
  const openFile = async (file: File) => open(file.name, new Uint8Array(await file.arrayBuffer()));
  const openSample = (sample: SampleName) => {
    const { name, text } = samples[sample];
    return open(name, new TextEncoder().encode(text), { isMadeUp: sample !== "empty" });
  };
  useDrop(openFile);
  return { openFile, openSample };
};
