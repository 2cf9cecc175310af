import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { writeDocsPages } from "./docs-pages.js";
import { slug } from "./slug.js";
import { tokens } from "./tokens.js";
import { inChinese, inEnglish, searchInChinese } from "./words.js";

writeDocsPages();

const root = fileURLToPath(new URL("../../../", import.meta.url));

export default defineConfig({
  title: "fazhan 发展",
  outDir: "dist",
  head: [["link", { rel: "icon", href: "data:," }]],
  srcExclude: ["README.md", "dist/**", "reports/**", "test/**"],
  ignoreDeadLinks: [/^\/(api|page)\//], // neither is a page of VitePress; links.mjs looks at what was built
  markdown: {
    anchor: { slugify: slug },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  locales: {
    root: {
      label: "简体中文",
      lang: "zh-CN",
      description: "发展党员程序规则库：逐步判断，逐条说明依据。",
      themeConfig: inChinese,
    },
    en: {
      label: "English",
      lang: "en",
      description: "The procedure of bringing in a new Party member (发展党员) as cited rules.",
      themeConfig: inEnglish,
    },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: searchInChinese } },
        miniSearch: { options: { tokenize: tokens }, searchOptions: { combineWith: "AND" } },
      },
    },
  },
  vite: {
    resolve: {
      alias: [
        { find: /^fazhan$/, replacement: `${root}dist/index.js` },
        { find: /^fazhan\/(.+)$/, replacement: `${root}dist/$1.js` },
      ],
    },
    server: { fs: { allow: [root] } },
    build: {
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        onwarn: (warning, warn) => warning.code === "INVALID_ANNOTATION" || warn(warning), // a comment of zod
      },
    },
  },
});
