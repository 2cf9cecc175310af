import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The browser itself refuses whatever the page would ask of a network. While it is being worked on, the page needs one. */
const sealed: Plugin = {
  name: "sealed",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: {
        "http-equiv": "Content-Security-Policy",
        content: "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
      },
      injectTo: "head-prepend",
    },
  ],
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
