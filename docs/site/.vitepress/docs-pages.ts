import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { guidesInDocs, prefix, references, type SiteLanguage } from "../contents.js";

const docs = fileURLToPath(new URL("../../", import.meta.url));
const site = fileURLToPath(new URL("../", import.meta.url));

/** Pages that say everything in both languages. */
const bilingual = new Set(["rules", "editions", "rulings", "glossary"]);

/**
 * Writes the pages of the site that are pages of docs: the tables and the two guides that are there already. They are written anew each
 * time and are not kept in git, so nothing is said in two places.
 */
export const writeDocsPages = (): void => {
  for (const folder of ["reference", "en/reference"]) rmSync(`${site}${folder}`, { recursive: true, force: true });
  for (const language of ["zh", "en"] as const) for (const name of names) writePage(language, name);
  for (const guide of guidesInDocs)
    write(addressOf("en", guide), `---\neditLink: false\n---\n\n${textOf("en", guide)}`);
};

const decisions = readdirSync(`${docs}decisions`).map((name) => `decisions/${name.replace(/\.md$/, "")}`);
const titles = references.flatMap(({ pages }) => pages);
const names = [...titles.map(({ page }) => page).filter((page) => page !== "decisions"), ...decisions];

/** Pages of wide tables, which stand better without a list of their headings. */
const wide = new Set(["rules", "editions", "ledgers"]);

const writePage = (language: SiteLanguage, name: string): void => {
  const [heading = "", ...rest] = textOf(language, name).split("\n");
  const title = titles.find(({ page }) => page === name.replace(/\/README$/, ""))?.[language];
  const head = wide.has(name) ? ["---", "aside: false", `pageClass: wide ${name}`, "---", ""] : [];
  const text = language === "en" ? rest : inChinese(name, rest);
  write(addressOf(language, name), [...head, title === undefined ? heading : `# ${title}`, ...text].join("\n"));
};

/** What stands below the heading of a page on the Chinese site. */
const inChinese = (name: string, lines: readonly string[]): readonly string[] =>
  bilingual.has(name)
    ? ["", chineseFirst(lines.join("\n"))]
    : ["", "*本页原文为英文。*", "", '<div lang="en">', "", ...lines, "", "</div>", ""];

/** A page in both languages, with what its introduction says in Chinese first. */
const chineseFirst = (text: string): string => {
  const [introduction = "", ...sections] = text.split(/\n(?=## )/);
  const count = (paragraph: string, letters: RegExp): number => paragraph.match(letters)?.length ?? 0;
  const isChinese = (paragraph: string): boolean => count(paragraph, /\p{Script=Han}/gu) > count(paragraph, /[a-z]+/gi);
  const paragraphs = introduction.split(/\n{2,}/);
  const sorted = [...paragraphs.filter(isChinese), ...paragraphs.filter((one) => !isChinese(one))];
  return [sorted.join("\n\n"), ...sections].join("\n");
};

/** Where a page of docs stands on the site. */
const addressOf = (language: SiteLanguage, name: string): string =>
  `${prefix[language]}${guidesInDocs.includes(name) ? "guide" : "reference"}/${name.replace(/README$/, "index")}`;

const write = (address: string, text: string): void => {
  const path = `${site}${address.slice(1)}.md`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The text of a page of docs with links that lead somewhere on the site: where there is no such page, the words stay and the link goes. */
const textOf = (language: SiteLanguage, name: string): string =>
  readFileSync(`${docs}${name}.md`, "utf8")
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replaceAll(/\[((?:[^[\]]|\\.)*)\]\(([^()\s]+)\)/g, (_, words: string, target: string) => {
            const link = linkOf(language, name, target);
            return link === undefined ? words : `[${words}](${link})`;
          }),
    )
    .join("")
    .replaceAll(/^\|.*\|$/gm, (row) => (name === "rules" ? rowOf(language, row) : row));

/** Which cell of the table of rules, after rule, row, 条款 and clause, says the same in the other language. */
const inEach: Readonly<Record<SiteLanguage, number>> = { zh: 3, en: 2 };

/** A row of that table without the clause in the other language, and with a place at its rule that one can link to. */
const rowOf = (language: SiteLanguage, row: string): string => {
  const cells = row.split(/ ?(?<!\\)\| ?/);
  if (cells.length !== 10) return row; // another table
  const [rule = ""] = cells.splice(1, 1);
  cells.splice(inEach[language], 1);
  const place = rule.startsWith("`") ? `<a id="${rule.slice(1, -1)}"></a>` : "";
  return ["", `${place}${rule}`, ...cells.slice(1)].join(" | ").trim();
};

const linkOf = (language: SiteLanguage, name: string, target: string): string | undefined => {
  if (/^(#|[a-z]+:)/.test(target)) return target;
  const { pathname, hash } = new URL(target, `docs:/docs/${name}.md`);
  const [, linked] = /^\/docs\/(.+)\.md$/.exec(pathname) ?? [];
  return linked !== undefined && (names.includes(linked) || guidesInDocs.includes(linked))
    ? `${addressOf(language, linked)}${hash}`
    : undefined;
};
