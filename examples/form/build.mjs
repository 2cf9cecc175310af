// @ts-check
// One html file that opens from the disk: the form library, the rules and the form.
import { mkdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: ["src/main.mjs"],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
});
const code = outputFiles[0]?.text.replaceAll("</script", "<\\/script") ?? "";
const style = "body{font:16px/1.5 system-ui;max-width:48rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}";
await mkdir("dist", { recursive: true });
await writeFile(
  "dist/form.html",
  `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>fazhan</title><style>${style}</style><div id="root"></div><script>${code}</script></html>\n`,
);
console.log("open dist/form.html in a browser; ?lang=en for English");
