import { download } from "../model/download.js";
import { usePage } from "../page.js";

interface Props {
  readonly label: string;
  readonly name: string;
  readonly content: () => string;
}

/** Saves what is open to the disk, and says beforehand whether something is not saved yet. */
export const SaveButton = ({ label, name, content }: Props) => {
  const { page, isUnsaved, dispatch } = usePage();
  const save = () => {
    download(name, content(), "application/json");
    dispatch({ type: "saved" });
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
