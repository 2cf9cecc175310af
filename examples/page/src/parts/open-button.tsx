import { usePage } from "../page.js";

/** The way to a file on the disk: a label that looks like a button, and the input that it is for. */
export const OpenButton = ({ id, openFile }: { readonly id: string; readonly openFile: (file: File) => void }) => {
  const { page } = usePage();
  return (
    <span class="open">
      <input
        id={id}
        type="file"
        class="unseen"
        accept=".json,.ndjson,.jsonl,.xlsx,.csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ""; // the same file may be opened again
          if (file !== undefined) openFile(file);
        }}
      />
      <label class="button primary" for={id}>
        {page.open}
      </label>
    </span>
  );
};
