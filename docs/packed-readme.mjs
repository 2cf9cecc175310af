// The README in the package has no link to a file that is not in the package. `npm pack` and `npm publish` run this before
// and after: `node docs/packed-readme.mjs` rewrites the links, and with `restore` the README is as it was.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** The address of the repository at a version, where package.json names one. */
const base = () => {
  const { repository, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const url = (repository?.url ?? repository)?.replace(/^git\+|\.git$/g, "");
  return url && `${url}/blob/v${version}/`;
};

/**
 * A text with each link to a file made absolute, or, where no address is known, with the path of the file in its place.
 *
 * @param {string} text
 * @param {string | undefined} address
 */
const withoutFiles = (text, address) =>
  text.replaceAll(/\[([^\]]+)\]\((?!https?:|#)([^)]+)\)/g, (_, words, path) =>
    address === undefined ? `${words} (\`${path}\`)` : `[${words}](${address}${path})`,
  );

const kept = "reports/README.md";
if (process.argv[2] === "restore") {
  if (existsSync(kept)) renameSync(kept, "README.md");
} else {
  const text = readFileSync(existsSync(kept) ? kept : "README.md", "utf8");
  mkdirSync("reports", { recursive: true });
  writeFileSync(kept, text);
  writeFileSync("README.md", withoutFiles(text, base()));
}
