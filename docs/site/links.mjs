// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";

/**
 * The links of the pages in a folder that lead nowhere on the site: to a file that is not there, or to a place that its page does not
 * have. Links to other sites are not looked at.
 *
 * @param {string} folder - The site as it was built.
 * @param {string} base - The address at which it is to stand, such as `/`.
 * @returns {{ readonly page: string, readonly link: string }[]}
 */
export const brokenLinks = (folder, base) => {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => [name.replaceAll("\\", "/"), pageIn(readFileSync(join(folder, name), "utf8"))]),
  );
  /** Whether a link of a page leads somewhere. @param {string} page @param {string} link */
  const leads = (page, link) => {
    if (!URL.canParse(link, `site:${base}${page}`)) return false;
    const { protocol, pathname, hash } = new URL(link, `site:${base}${page}`);
    if (protocol !== "site:") return true;
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(base)) return false;
    const target = fileAt(folder, path.slice(base.length));
    return target !== undefined && (hash === "" || !pages.has(target) || hasPlace(pages.get(target)?.ids, hash));
  };
  return [...pages].flatMap(([page, { links }]) =>
    links.filter((link) => !leads(page, link)).map((link) => ({ page, link })),
  );
};

/** Whether a page has a place; what only its script answers, such as `#rules/talk.held`, is not a place. @param {Set<string> | undefined} ids @param {string} hash */
const hasPlace = (ids, hash) => ids?.has(decodeURIComponent(hash.slice(1))) ?? false;

/** The file that a server would hand out there. @param {string} folder @param {string} path */
const fileAt = (folder, path) =>
  [path, join(path, "index.html")].find((one) => {
    const file = join(folder, one);
    return existsSync(file) && statSync(file).isFile();
  });

/** @param {string} html */
const pageIn = (html) => {
  /** @type {string[]} */
  const links = [];
  const ids = new Set();
  const parser = new Parser({
    onopentag: (_, { id, name, href, src }) => {
      for (const place of [id, name]) if (place !== undefined) ids.add(place);
      for (const link of [href, src]) if (link !== undefined) links.push(link);
    },
  });
  parser.end(html);
  return { links, ids };
};
