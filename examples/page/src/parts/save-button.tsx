import { download } from "../model/download.js";
import { usePage } from "../page.js";

interface Props {
  readonly label: string;
  readonly name: string;
  readonly content: () => string;
  /** The place of the file that it saves; all of them unless given. */
  readonly at?: number;
}

/** Saves what is open to the disk, and says beforehand whether something is not saved yet. */
export const SaveButton = ({ label, name, content, at }: Props) => {
  const { page, unsaved, dispatch } = usePage();
  const isUnsaved = at === undefined ? unsaved.length > 0 : unsaved.includes(at);
  const save = () => {
    download(name, content(), "application/json");
    dispatch({ type: "saved", at });
  };
  return (
    <>
      {isUnsaved && <span class="unsaved">{page.unsaved}</span>}
      <button type="button" class={isUnsaved ? "primary" : ""} onClick={save}>
        {label}
      </button>
    </>
  );
};
