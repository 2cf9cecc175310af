import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { guides, references } from "../contents.js";
import { test } from "./quiet-page.js";

const pages = [
  ...["index", "playground"],
  ...guides.map(({ page }) => `guide/${page}`),
  ...references
    .flatMap((group) => group.pages)
    .map(({ page }) => `reference/${page.replace("decisions", "decisions/index")}`),
];
/** Those of which a picture is taken, for somebody to look at. */
const pictured = new Set([
  "index",
  "playground",
  "guide/first-steps",
  "guide/auditing-a-ledger",
  "reference/rules",
  "reference/editions",
]);

for (const [language, prefix] of [
  ["Chinese", "/"],
  ["English", "/en/"],
] as const) {
  test(`every page in ${language} fits 1280 and 390 px, asks no other site and has no error`, async ({ page }) => {
    for (const name of pages) {
      await page.goto(`${prefix}${name}.html`, { waitUntil: "networkidle" });
      await expect(page.locator("h1").first()).toBeVisible();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(width);
        if (!pictured.has(name)) continue;
        const path = `reports/pictures/${language}-${width}-${name.replace("/", "-")}.png`;
        await page.screenshot({ path, animations: "disabled", fullPage: !name.startsWith("reference/") });
      }
    }
  });

  test(`axe finds nothing in the content in ${language}, by light or in the dark`, async ({ page }) => {
    for (const name of ["index", "playground", "guide/a-form", "reference/left-out"]) {
      await page.goto(`${prefix}${name}.html`, { waitUntil: "networkidle" });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).include("#VPContent").analyze();
        expect(
          violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id} ${nodes[0]?.html.slice(0, 120)}`),
        ).toEqual([]);
      }
    }
  });
}

test("the playground answers in both languages while a minute is edited, and leads to the rule", async ({ page }) => {
  await page.goto("/playground.html");
  const answers = page.locator(".answer");
  await expect(answers.nth(0)).toContainText("不得进行");
  await expect(answers.nth(1)).toContainText("barred");
  await expect(answers.nth(1)).toContainText("talk.held");
  const file = page.locator("[name=file]");
  const talked = (await file.inputValue()).replace(
    /\n\]$/,
    ',\n{"step":"talk","on":"2026-06-08","by":{"kind":"branch","id":"b-1"}}]',
  );
  await file.fill(talked);
  await expect(answers.nth(0)).toContainText("通过");
  await expect(answers.nth(1)).toContainText("granted");
  await expect(answers.nth(1)).toContainText("applicant → activist");
  await page.locator("[name=step]").fill("{");
  await expect(answers.nth(0)).toContainText("数据有误");
  await expect(page.locator(".playground button")).toBeDisabled();
  await page.locator("[name=sample]").selectOption({ index: 2 });
  await answers.nth(0).getByRole("link", { name: "ballot.majority" }).click();
  await expect(page.locator('[id="ballot.majority"]')).toBeInViewport();
});

test("what is filed becomes the file", async ({ page }) => {
  await page.goto("/en/playground.html");
  await expect(page.getByRole("button", { name: "File it" })).toBeDisabled();
  await page.locator("[name=sample]").selectOption({ label: "An application" });
  await page.getByRole("button", { name: "File it" }).click();
  await expect(page.locator("[name=file]")).toHaveValue(/"verdict":"grant"/);
  await expect(page.locator(".answer").nth(1)).toContainText("barred"); // the same application, a second time
});

test("the search finds a Chinese word of two characters", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "搜索" }).first().click();
  await page.locator("#localsearch-input").fill("公示");
  await expect(page.locator("#localsearch-list .result").first()).toContainText("公示");
  await page.locator("#localsearch-list .result").first().click();
  await expect(page.locator(".vp-doc")).toContainText("公示");
});

test("the page for the clerk and the API open from the bar, and the language is switched", async ({ page }) => {
  await page.goto("/guide/correcting.html");
  await page.getByRole("navigation", { name: "Main Navigation" }).getByRole("link", { name: "办事网页" }).click();
  await expect(page.locator(".samples button").first()).toBeVisible();
  await page.goto("/en/guide/correcting.html");
  await page.getByRole("navigation", { name: "Main Navigation" }).getByRole("link", { name: "API" }).click();
  await expect(page).toHaveTitle("fazhan");
  await page.goto("/guide/correcting.html");
  await page.getByRole("button", { name: "切换语言" }).click();
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page).toHaveURL(/\/en\/guide\/correcting/);
});
