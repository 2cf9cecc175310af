// The few words of vitest that the unit tests are written in. What they declare is collected, and run by the runner.
import { format } from "node:util";

/** @typedef {{ readonly id: string, readonly name: string, readonly run: () => unknown }} Test */
/** @typedef {(...args: any[]) => unknown} Body */
/** @typedef {(title: string, ...rest: any[]) => void} Declare a title, perhaps options, and a body */

/** `describe`, `it` and `test`, and the tests that a file declares by them while it loads. */
export const collector = () => {
  /** @type {string[]} */
  const path = [];
  /** @type {Test[]} */
  let tests = [];
  let file = "";

  /** @type {Declare} */
  const declare = (title, ...rest) => {
    if (rest.some(asksForTime)) return;
    const name = [...path, title].join(" > ");
    tests.push({ id: `${file}#${tests.length + 1} ${name}`, name, run: bodyOf(rest) });
  };
  /** @type {Declare} */
  const describe = (title, ...rest) => {
    path.push(title);
    bodyOf(rest)();
    path.pop();
  };
  /** @param {string} of @param {() => void} load */
  const collect = (of, load) => {
    [file, tests, path.length] = [of, [], 0];
    load();
    return tests;
  };
  const it = withEach(declare);
  return { collect, file: () => file, words: { it, test: it, describe: withEach(describe), afterAll } };
};

/** What is to hold after all tests of a file is about none of them, and is passed over. */
const afterAll = () => undefined;

/** @param {readonly unknown[]} rest @returns {Body} */
const bodyOf = (rest) => /** @type {Body} */ (rest.find((one) => typeof one === "function"));

/** Whether a test says of itself that it takes long: then it takes no part. @param {unknown} option */
const asksForTime = (option) => typeof option === "object" && option !== null && "timeout" in option;

/** @param {Declare} declare */
const withEach = (declare) =>
  Object.assign(declare, {
    /** @param {readonly unknown[]} rows @returns {Declare} */
    each:
      (rows) =>
      (title, ...rest) => {
        for (const row of rows) {
          const cells = Array.isArray(row) ? row : [row];
          declare(titled(title, cells), () => bodyOf(rest)(...cells));
        }
      },
  });

/** A title with its cells filled in, and no more of them than it has places. @param {string} title @param {unknown[]} cells */
const titled = (title, cells) => format(title, ...cells.slice(0, title.match(/%[sdifjoOc]/g)?.length ?? 0));
