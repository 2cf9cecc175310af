import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import MiniSearch from "minisearch";
import { tokens } from "../.vitepress/tokens.js";
import { guides, references } from "../contents.js";
import { brokenLinks } from "../links.mjs";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const built = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html") && !/^(api|page)\/|^404/.test(name));

test("every page is there in both languages", () => {
  const inEnglish = built.filter((name) => name.startsWith("en/")).map((name) => name.slice(3));
  const inChinese = built.filter((name) => !name.startsWith("en/"));
  const named = [
    ...["index", "playground"],
    ...guides.map(({ page }) => `guide/${page}`),
    ...references
      .flatMap(({ pages }) => pages)
      .map(({ page }) => `reference/${page.replace("decisions", "decisions/index")}`),
  ];
  expect(inEnglish.toSorted()).toEqual(inChinese.toSorted());
  expect(inChinese).toEqual(expect.arrayContaining(named.map((name) => `${name}.html`)));
});

test("each guide is written in the language of its folder", () => {
  const share = (page: string): number => {
    const text = readFileSync(join(dist, page), "utf8").replaceAll(
      /<(pre|script|nav|aside)[^>]*>[\s\S]*?<\/\1>|<[^>]*>/g,
      "",
    );
    return (text.match(/\p{Script=Han}/gu) ?? []).length / (text.match(/\p{L}/gu) ?? []).length;
  };
  for (const { page } of guides) {
    expect(share(`guide/${page}.html`), page).toBeGreaterThan(0.4);
    expect(share(`en/guide/${page}.html`), page).toBeLessThan(0.1);
  }
});

test("the page for the clerk and the API are there", () => {
  expect(readFileSync(join(dist, "page/index.html"), "utf8")).toContain("发展党员档案");
  expect(readFileSync(join(dist, "api/functions/fazhan.decide.html"), "utf8")).toContain("decide");
});

test("a run of Chinese is cut into every two characters, and everything else into words", () => {
  expect(tokens("支部大会")).toEqual(["支部", "部大", "大会"]);
  expect(tokens("`talk.held` 谈话，第7条 Art. 7")).toEqual(["talk", "held", "谈话", "第", "7", "条", "art", "7"]);
  expect(tokens("")).toEqual([]);
});

for (const [locale, pages] of [
  ["root", ["/guide/auditing-a-ledger.html", "/reference/rules.html"]],
  ["en", ["/en/guide/auditing-a-ledger.html", "/en/reference/glossary.html"]],
] as const) {
  test(`the search of ${locale} finds a Chinese word of two characters wherever it stands`, async () => {
    const folder = join(dist, "assets/chunks");
    const chunk = readdirSync(folder).find((name) => name.startsWith(`@localSearchIndex${locale}.`));
    const { default: index } = await import(pathToFileURL(join(folder, String(chunk))).href);
    const search = MiniSearch.loadJSON(index, { fields: ["title", "titles", "text"], tokenize: tokens });
    const found = (word: string) =>
      search.search(word, { combineWith: "AND" }).map(({ id }) => String(id).split("#")[0]);
    expect(found("台账")).toContain(pages[0]); // inside 发展党员台账
    expect(found("谈话")).toContain(pages[1]); // inside 派人谈话
    expect(found("月球")).toEqual([]);
  });
}

test("a link is broken where its file or its place is not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const write = (name: string, html: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), html);
  };
  const good = ["/base/b.html#ü", "b.html", "sub/", "#here", "https://example.org/x", "b.css"];
  const bad = ["/b.html", "c.html", "b.html#not-there", "#nor-here", "empty/"];
  write("a.html", [...good, ...bad].map((link) => `<a id="here" href="${link}">x</a>`).join(""));
  write("b.html", '<h2 id="ü"></h2><link href="b.css"><script src="c.js"></script>');
  write("b.css", "");
  write("sub/index.html", '<a href="../a.html"></a>');
  mkdirSync(join(folder, "empty"));
  const found = brokenLinks(folder, "/base/");
  rmSync(folder, { recursive: true });
  expect(found.map(({ page, link }) => `${page} ${link}`).toSorted()).toEqual(
    [...bad.map((link) => `a.html ${link}`), "b.html c.js"].toSorted(),
  );
});
