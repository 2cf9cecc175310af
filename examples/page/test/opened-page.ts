import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test as base, expect, type Page } from "@playwright/test";

const built = pathToFileURL(fileURLToPath(new URL("../dist/index.html", import.meta.url))).href;

/** A test with the page open from the disk on a day that does not change. It fails where the page asks for anything but itself. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const asked: string[] = [];
    const failed: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => failed.push(error.message));
    await page.clock.setFixedTime("2026-06-16T09:00:00+08:00");
    await page.goto(built);
    await use(page);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(failed).toEqual([]);
  },
});

/** A file of examples/data. */
export const data = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");

/** Hands a file to the page as somebody does who chooses it from the disk. */
export const give = async (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.setInputFiles("#open", { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

/** Opens one of the two samples: 0 are the files, 1 is the ledger. */
export const openSample = async (page: Page, which: 0 | 1): Promise<void> => {
  await page.locator(".samples button").nth(which).click();
  await page.locator(".tabs").waitFor();
};

/** What a click saves: the name of the file, and its bytes. */
export const saved = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

/** Fills in the form of a vote. */
export const fillBallot = async (page: Page, counts: Readonly<Record<string, string>>): Promise<void> => {
  const facts = { entitled: "30", present: "26", yes: "24", no: "1", abstain: "1", ...zeros, ...counts };
  for (const [name, count] of Object.entries(facts)) await page.locator(`[id="field-ballot-${name}"]`).fill(count);
  for (const name of ["secret", "alone"]) await page.locator(`#field-ballot-${name}`).selectOption("true");
};

const zeros = { "written-yes": "0", "written-no": "0", "written-abstain": "0" };
