import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { data, give, openSample, test } from "./opened-page.js";

/** Everything that the page can show, and the way there. */
const views: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the beginning": async () => undefined,
  "the worklist": (page) => openSample(page, 0),
  "a file": async (page) => {
    await openSample(page, 0);
    await page.locator(".work a").first().click();
    await page.locator("summary").last().click();
  },
  "a correction": async (page) => {
    await views["a file"]?.(page);
    await page.locator(".minutes details[open] > button").click();
  },
  "what is found": async (page) => {
    await openSample(page, 1);
    await page.locator(".tabs a").nth(1).click();
    await page.locator("article.found").nth(10).waitFor();
  },
  "what disagrees": async (page) => {
    await openSample(page, 1);
    await page.locator(".tabs a").nth(2).click();
  },
  "the ledger": async (page) => {
    await give(page, "few.csv", data("ledger.csv").split("\n").slice(0, 16).join("\n"));
    await page.locator(".tabs a").nth(3).click();
    await page.locator("td.painted").nth(4).waitFor();
  },
  "a row of the ledger": async (page) => {
    await openSample(page, 1);
    await page.getByRole("link", { name: "示例14" }).click();
  },
  "the rules": (page) => page.locator(".links a").click(),
  "a file that cannot be opened": (page) => give(page, "bad.json", "["),
};

for (const [view, show] of Object.entries(views)) {
  test(`axe finds nothing in ${view}, by light or in the dark, and it fits 390 px in both languages`, async ({
    page,
  }) => {
    await show(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const language of ["English", "中文"]) {
      await page.getByRole("button", { name: language }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
}

test("everything is reached by keyboard", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("#open")).toBeFocused();
  for (let stops = 0; stops < 2; stops++) await page.keyboard.press("Tab"); // past the empty file
  await page.keyboard.press("Enter");
  await expect(page.locator(".work tbody tr")).toHaveCount(3);
});

test("what is printed is the file and not its controls", async ({ page }) => {
  await views["a file"]?.(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".minutes")).toBeVisible();
  for (const control of [".tools", ".paper", ".choose", ".links"])
    await expect(page.locator(control).first()).toBeHidden();
});
