import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

it.each(["storing", "rulings"])("the program on the page %s prints what it says", (page) => {
  const [, input = ""] = /^```js\n(.*?)^```/ms.exec(readFileSync(`${root}docs/${page}.md`, "utf8")) ?? [];
  const promised = [...input.matchAll(/^(?:console\.log|show)\(.*\n((?:\/\/ .*\n)+)/gm)].map(([, lines]) => lines);
  const output = execFileSync(process.execPath, ["--input-type=module", "-"], { cwd: root, input, encoding: "utf8" });
  expect(output).toBe(promised.join("").replaceAll(/^\/\/ /gm, ""));
  expect(output).not.toBe("");
});
