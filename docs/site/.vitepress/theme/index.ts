import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import Playground from "./playground.vue";
import "./playground.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("Playground", Playground);
  },
} satisfies Theme;
