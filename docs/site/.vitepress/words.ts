import type { DefaultTheme } from "vitepress";
import { guides, prefix, references, type SiteLanguage } from "../contents.js";

/** The bar at the top. What is not of VitePress is opened as a page of its own. */
const navOf = (language: SiteLanguage): DefaultTheme.NavItem[] => {
  const to = prefix[language];
  const says = {
    zh: { guides: "指南", tables: "规则与依据", playground: "在线试用", page: "办事网页", api: "API" },
    en: { guides: "Guides", tables: "Reference", playground: "Playground", page: "Page for the clerk", api: "API" },
  }[language];
  return [
    { text: says.guides, link: `${to}guide/first-steps`, activeMatch: `^${to}guide/` },
    { text: says.tables, link: `${to}reference/rules`, activeMatch: `^${to}reference/` },
    { text: says.playground, link: `${to}playground` },
    { text: says.page, link: "/page/index.html", target: "_self" },
    { text: says.api, link: "/api/index.html", target: "_self" },
  ];
};

const sidebarOf = (language: SiteLanguage): DefaultTheme.SidebarMulti => {
  const to = prefix[language];
  const link = (folder: string, page: string): string => `${to}${folder}/${page === "decisions" ? "decisions/" : page}`;
  return {
    [`${to}guide/`]: [
      {
        text: { zh: "指南", en: "Guides" }[language],
        items: guides.map((one) => ({ text: one[language], link: link("guide", one.page) })),
      },
    ],
    [`${to}reference/`]: references.map((group) => ({
      text: group[language],
      items: group.pages.map((one) => ({ text: one[language], link: link("reference", one.page) })),
    })),
  };
};

/** What the frame of the site says in Chinese. */
export const inChinese: DefaultTheme.Config = {
  nav: navOf("zh"),
  sidebar: sidebarOf("zh"),
  outline: { label: "本页目录", level: [2, 3] },
  docFooter: { prev: "上一页", next: "下一页" },
  darkModeSwitchLabel: "深色模式",
  lightModeSwitchTitle: "切换到浅色模式",
  darkModeSwitchTitle: "切换到深色模式",
  sidebarMenuLabel: "目录",
  returnToTopLabel: "回到顶部",
  langMenuLabel: "切换语言",
  skipToContentLabel: "跳到正文",
  notFound: { title: "没有这一页", quote: "地址有误，或者该页已经移走。", linkText: "回到首页", linkLabel: "回到首页" },
};

/** What it says in English. */
export const inEnglish: DefaultTheme.Config = {
  nav: navOf("en"),
  sidebar: sidebarOf("en"),
  outline: { label: "On this page", level: [2, 3] },
  notFound: { quote: "The address is wrong, or the page has moved." },
};

/** What the search says in Chinese. */
export const searchInChinese: NonNullable<DefaultTheme.LocalSearchOptions["translations"]> = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    displayDetails: "显示详情",
    resetButtonTitle: "清空",
    backButtonTitle: "关闭搜索",
    noResultsText: "没有找到：",
    footer: { selectText: "打开", navigateText: "选择", closeText: "关闭" },
  },
};
