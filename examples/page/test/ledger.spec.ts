import { expect } from "@playwright/test";
import { parseCsv } from "hucre/csv";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { data, give, saved, test } from "./opened-page.js";

const csv = data("ledger.csv");

/** A text in GBK, by what a decoder makes of each pair of bytes. */
const gbkOf = (text: string): Uint8Array => {
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      pairs.set(new TextDecoder("gbk").decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((letter) => pairs.get(letter) ?? letter.charCodeAt(0)));
};

const forms = {
  "ledger.csv": async () => csv,
  "gbk.csv": async () => gbkOf(csv),
  "second-sheet.xlsx": async () =>
    writeXlsx({
      sheets: [
        { name: "说明", rows: [["本表由党支部填写"]] },
        { name: "台账", rows: [["发展党员台账"], [], ...parseCsv(csv)] },
      ],
    }),
  "ledger.xlsx": async () => writeXlsx({ sheets: [{ name: "台账", rows: parseCsv(csv) }] }),
};

for (const [name, content] of Object.entries(forms))
  test(`${name} is read row by row, and its cells are painted that something is found about`, async ({ page }) => {
    await give(page, name, await content());
    await expect(page.locator(".work tbody tr")).toHaveCount(40);
    await page.getByRole("link", { name: "台账" }).click();
    await expect(page.locator(".sheet tbody tr")).toHaveCount(40);
    await expect(page.locator("td.painted")).toHaveCount(18);
    await page
      .locator(".sheet")
      .getByRole("link", { name: name === "second-sheet.xlsx" ? "17" : "15", exact: true })
      .click();
    await expect(page.locator("dl .painted")).toHaveText(/列为积极分子时间.*20260412/);
    await expect(page.getByTestId("causes")).toContainText("如为2016年4月12日则相衔接");
  });

test("the painted ledger is saved with a sheet of findings", async ({ page }) => {
  await give(page, "ledger.xlsx", await forms["second-sheet.xlsx"]());
  await page.getByRole("link", { name: "台账" }).click();
  const { name, bytes } = await saved(page, "保存标色台账");
  expect(name).toBe("ledger-审核发现.xlsx");
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets.map((sheet) => sheet.name)).toEqual(["说明", "台账", "审核发现"]);
  const painted = [...(sheets[1]?.cells ?? [])].filter(([, { style }]) => style?.fill !== undefined);
  expect(painted).toHaveLength(18);
  expect(Object.fromEntries(painted)["16,7"]?.value).toBe("20260412");
});

test("rows that disagree with each other lead to each other", async ({ page }) => {
  await give(page, "ledger.csv", csv);
  await page.getByRole("link", { name: "相互不一致" }).click();
  await expect(page.locator("ul.found > li")).toHaveCount(3);
  await page.getByRole("link", { name: "示例38" }).first().click();
  await expect(page.getByRole("heading", { name: "与其他档案不一致" })).toBeVisible();
});

test("200 rows are listed, found by name, and audited while the page is used", async ({ page }, info) => {
  const [head = "", ...rows] = csv.trim().split("\n");
  const many = [1, 2, 3, 4, 5].flatMap((time) => rows.map((row) => row.replaceAll("示例", `示例${time}-`)));
  const began = performance.now();
  await give(page, "many.csv", [head, ...many].join("\n"));
  await expect(page.locator(".work tbody tr")).toHaveCount(200);
  info.annotations.push({ type: "ms to the list", description: String(Math.round(performance.now() - began)) });
  await page.getByLabel("按档案名查找").fill("示例3-14");
  await expect(page.locator(".work tbody tr")).toHaveCount(1);
  await page.getByRole("link", { name: "审核发现" }).click();
  await expect(page.locator("article.found")).toHaveCount(55);
});
