import type { Office, PersonFile } from "./office.js";

/** The minutes of one person as JSON, one minute a line, with the format that they are written in. */
export const jsonOf = ({ minutes }: PersonFile): string =>
  `{"format": 1, "minutes": [\n${minutes.map((minute) => `  ${JSON.stringify(minute)}`).join(",\n")}\n]}\n`;

/** All files as NDJSON, one a line, each with its name and with what its source keeps, as `filesFrom` reads them. */
export const linesOf = ({ files }: Office): string =>
  files.map(({ name, kept, minutes }) => `${JSON.stringify({ file: name, kept, minutes })}\n`).join("");
