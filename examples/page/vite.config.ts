import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the browser is asked to hold the page to: it runs its own script, by its hash, and asks no network for anything. */
const policyOf = (html: string): string => {
  const hashesOf = (tag: string): string =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, "g"))]
      .map(([, content = ""]) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`)
      .join(" ");
  return `default-src 'none'; script-src ${hashesOf("script")}; style-src ${hashesOf("style")}; img-src data:`;
};

/** Writes that policy into the one file, once everything else is in it. */
const sealed: Plugin = {
  name: "sealed",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler: (_, bundle) => {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("there is no page to seal");
      const html = String(page.source);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
      page.source = html.replace("<head>", () => `<head>\n    ${meta}`);
    },
  },
};

export default defineConfig({
  plugins: [viteSingleFile(), sealed],
  resolve: {
    alias: [
      { find: /^fazhan$/, replacement: `${root}dist/index.js` },
      { find: /^fazhan\/(.+)$/, replacement: `${root}dist/$1.js` },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2023", reportCompressedSize: false, chunkSizeWarningLimit: 4000 },
  server: { fs: { allow: [root] } },
});
