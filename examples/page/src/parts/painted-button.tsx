import { download } from "../model/download.js";
import { stemOf } from "../model/name-of.js";
import type { Painted } from "../model/painted-in.js";
import { paintedWorkbook } from "../model/painted-workbook.js";
import { usePage } from "../page.js";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves the ledger with its painted cells and a sheet of findings. */
export const PaintedButton = ({ painted }: { readonly painted: readonly Painted[] }) => {
  const { page, office } = usePage();
  const { sheet, source, files } = office;
  if (sheet === undefined) return null;
  const save = async () => {
    const found = {
      name: page.found,
      head: ["#", page.heads.file, page.column, page.found],
      rows: painted.map(({ row, column, file, text }) => [
        `${sheet.place.top + row + 1}`,
        files[file]?.name ?? "",
        column,
        text,
      ]),
    };
    const name = `${stemOf(source)}-${page.found}.xlsx`;
    download(name, await paintedWorkbook(sheet, painted, found), type);
  };
  return (
    <button type="button" onClick={save}>
      {page.saveFindings}
    </button>
  );
};
