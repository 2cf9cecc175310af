import { expect } from "@playwright/test";
import { data, give, openSample, saved, test } from "./opened-page.js";

const line = JSON.stringify(JSON.parse(data("candidate.json")));

for (const [name, content, code] of [
  ["words.json", "not JSON", "not-json"],
  ["day.json", line.replace("2023-05-08", "2023-02-30"), "not-a-day"],
  ["step.json", '[{"step":"nonsense"}]', "not-listed"],
  ["twice.json", '[{"step":"talk","step":"talk"}]', "key-twice"],
  ["newer.json", '{"format":9,"minutes":[]}', "format.newer"],
  ["empty.ndjson", "", "no-files"],
  ["lines.ndjson", "nonsense\n", "not-json"],
  ["empty.csv", "姓名\n", "no-rows"],
  ["broken.xlsx", "PK nonsense", "not-a-workbook"],
  ["old.xls", "", "other-kind"],
] as const)
  test(`${name} is refused by ${code}, and what was open stays open`, async ({ page }) => {
    await openSample(page, 0);
    await give(page, name, content);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(`“${name}”无法打开`);
    await expect(alert.locator("code", { hasText: code })).toBeVisible();
    await expect(page.locator(".work tbody tr")).toHaveCount(3);
  });

for (const [form, content] of [
  ["a list", line],
  ["an object with a format", JSON.stringify({ format: 1, minutes: JSON.parse(line) })],
  ["text with a mark of its order of bytes", `\uFEFF${line}`],
] as const)
  test(`minutes are opened from ${form}`, async ({ page }) => {
    await give(page, "one.json", content);
    await expect(page.getByTestId("stage")).toHaveText("发展对象");
  });

test("a bad line costs that line, and says which it is", async ({ page }) => {
  await give(page, "many.ndjson", `${line}\n{"minutes":7}\n${line}\n`);
  await expect(page.getByRole("alert")).toContainText("第2行");
  await expect(page.locator(".work tbody tr")).toHaveCount(2);
});

test("an empty file is begun with an application", async ({ page }) => {
  await page.getByRole("button", { name: "新建空白档案" }).click();
  const field = (name: string) => page.locator(`#field-${name}`);
  const texts = { "by-id": "b-1", "person-id": "p-9", "person-places-residence": "r-1", "person-places-origin": "r-1" };
  for (const [name, text] of Object.entries(texts)) await field(name).fill(text);
  await field("person-born").fill("1996-02-29");
  await field("person-floating").selectOption("false");
  await field("person-unit").selectOption("organized");
  await field("venue").selectOption("unit");
  await page.getByTestId("file").click();
  await expect(page.getByTestId("stage")).toHaveText("入党申请人");
  await expect(page.locator(".lines .day").first()).toHaveText("2026-07-16");
});

test("what is saved of one file leaves the others unsaved", async ({ page }) => {
  await openSample(page, 0);
  for (const name of ["示例2", "示例1"]) {
    await page.getByRole("link", { name }).click();
    await page.getByLabel("办理其他事项").selectOption({ label: "公示" });
    await page.getByRole("button", { name: "填写", exact: true }).click();
    await page.locator("#field-for").selectOption("admission");
    for (const day of ["from", "until"]) await page.locator(`#field-${day}`).fill("2026-06-08");
    await page.locator("#field-objections").selectOption("none");
    await page.getByTestId("file").click();
    await page.getByRole("link", { name: "全部档案" }).click();
  }
  await page.getByRole("link", { name: "示例1" }).click();
  await saved(page, "保存本档案");
  await expect(page.locator(".unsaved")).toHaveCount(0);
  await page.getByRole("link", { name: "全部档案" }).click();
  await expect(page.locator(".unsaved")).toBeVisible();
});

test("all files are saved with their names, and open again", async ({ page }) => {
  await openSample(page, 0);
  const { name, bytes } = await saved(page, "保存全部档案");
  expect(name).toBe("sample.ndjson");
  await give(page, "again.ndjson", bytes);
  await expect(page.locator("h1")).toContainText("again.ndjson");
  await expect(page.locator(".work th a")).toHaveText(["示例1", "示例2", "示例3"]);
});
