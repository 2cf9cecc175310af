import { expect } from "@playwright/test";
import { data, fillBallot, give, saved, test } from "./opened-page.js";

test.beforeEach(async ({ page }) => {
  await give(page, "candidate.json", data("candidate.json"));
  await page.getByTestId("stage").waitFor();
});

test("a file says its stage, what comes next, what falls due and how it came here", async ({ page }) => {
  await expect(page.getByTestId("stage")).toHaveText("发展对象");
  await expect(page.locator(".next .step strong")).toHaveText("支部大会讨论接收");
  await expect(page.getByRole("img", { name: "时间轴" })).toBeVisible();
  await expect(page.locator(".minutes tbody tr")).toHaveCount(30);
  const { name, bytes } = await saved(page, "下载日历（.ics）");
  expect(name).toBe("p-1.ics");
  expect(bytes.toString()).toContain("BEGIN:VEVENT");
});

test("a form is answered while it is filled in, and what is granted is filed and saved", async ({ page }) => {
  await expect(page.getByTestId("stand")).toHaveText("尚不能判断");
  await expect(page.locator(".note.asked").first()).toHaveText("尚缺此项");
  await fillBallot(page, {});
  await expect(page.getByTestId("stand")).toHaveText("符合规定，可以通过");
  await page.getByTestId("file").click();
  await expect(page.getByRole("status").filter({ hasText: "已记入档案" })).toBeVisible();
  await expect(page.locator(".next .step strong")).toHaveText("上级党委派人谈话");
  const { bytes } = await saved(page, "保存本档案");
  const { format, minutes } = JSON.parse(bytes.toString());
  expect(format).toBe(1);
  expect(minutes).toHaveLength(31);
  expect(minutes[30]).toMatchObject({ step: "admit", on: "2026-06-16", verdict: "grant" });
  await give(page, "again.json", bytes);
  await expect(page.locator(".minutes tbody tr")).toHaveCount(31);
});

for (const [claim, counts, stand, filed] of [
  ["a lost vote is denied", { yes: "14", no: "11" }, "不予", "按“不予”记入档案"],
  ["a vote without a quorum may not be held", { present: "15", yes: "13" }, "不得进行", "不得进行，不记入档案"],
] as const)
  test(`${claim}, by the clause that says so`, async ({ page }) => {
    await fillBallot(page, counts);
    await expect(page.getByTestId("stand")).toHaveText(stand);
    await expect(page.getByTestId("file")).toHaveText(filed);
    const broken = page.locator(".answer .broken li").first();
    await expect(broken).toContainText("《中国共产党发展党员工作细则》（2026年）");
    await broken.getByRole("link").click();
    await expect(page.locator(".rules .wanted")).toBeInViewport();
    await page.goBack();
    await expect(page.locator("#field-ballot-yes")).toHaveValue(counts.yes);
  });

test("a minute is corrected and stays on file", async ({ page }) => {
  const talk = page.locator(".minutes tbody tr").nth(1);
  await talk.locator("summary").first().click();
  await talk.getByRole("button", { name: "更正" }).click();
  await page.locator("#field-instead-on").fill("2023-05-20");
  await expect(page.getByTestId("stand")).toHaveText("尚不能判断");
  await page.locator("#field-reason").fill("日期误记");
  await page.getByTestId("file").click();
  await expect(talk).toContainText("由记录30更正");
  await expect(page.locator(".minutes tbody tr")).toHaveCount(31);
});

test("a correction is put right by another, and by a month where the day is not known", async ({ page }) => {
  const row = (at: number) => page.locator(".minutes tbody tr").nth(at);
  const correct = async (at: number): Promise<void> => {
    await row(at).locator("summary").first().click();
    await row(at).getByRole("button", { name: "更正" }).click();
  };
  await correct(1);
  await page.locator("#field-instead-on").fill("2023-05-20");
  await page.locator("#field-reason").fill("日期误记");
  await page.getByTestId("file").click();
  await expect(row(1)).toContainText("由记录30更正");
  await correct(30);
  await expect(page.locator("#field-instead-reason")).toHaveValue("日期误记");
  const field = page.locator(".field", { has: page.locator("#field-instead-instead-on") });
  await field.getByLabel("只知月份").check();
  await expect(page.locator("#field-instead-instead-on")).toHaveValue("2023-05");
  await page.locator("#field-instead-instead-on").fill("2023-06");
  await page.locator("#field-reason").fill("只知月份");
  await page.getByTestId("file").click();
  await expect(row(30)).toContainText("由记录31更正");
  const { bytes } = await saved(page, "保存本档案");
  const { minutes } = JSON.parse(bytes.toString());
  expect(minutes[31]).toMatchObject({
    minute: 30,
    instead: { step: "correct", minute: 1, instead: { on: "2023-06" } },
  });
});

test("a month that was chosen by mistake gives way to a day", async ({ page }) => {
  const field = page.locator(".field", { has: page.locator("#field-on") });
  const day = page.locator("#field-on");
  await day.fill("2026-06-15");
  await field.getByLabel("只知月份").check();
  await expect(day).toHaveAttribute("type", "month");
  await expect(day).toHaveValue("2026-06");
  await field.getByLabel("只知月份").uncheck();
  await expect(day).toHaveAttribute("type", "date");
  await expect(day).toHaveValue("");
});

test("a step that is missing leads to its form, filled in with what it is about", async ({ page }) => {
  await page.getByLabel("适用规定").selectOption("migrantWorkers");
  await page.locator(".chips button").first().click();
  await expect(page.locator("h2:focus")).toContainText("征求意见");
  await expect(page.locator("#field-source")).toHaveValue("employer");
});

test("another language keeps what is filled in", async ({ page }) => {
  await page.locator("#field-ballot-entitled").fill("30");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByTestId("stage")).toHaveText("candidate");
  await expect(page.getByTestId("stand")).toHaveText("Cannot be judged yet");
  await expect(page.locator("#field-ballot-entitled")).toHaveValue("30");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("what is not saved is asked about before it is lost", async ({ page }) => {
  await fillBallot(page, {});
  await page.getByTestId("file").click();
  const answered = page.waitForEvent("dialog").then((asked) => asked.dismiss());
  await Promise.all([answered, give(page, "other.json", "[]")]);
  await expect(page.locator("h1")).toContainText("p-1");
  const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
});

test("every step that is open has its form, in words", async ({ page }) => {
  const choose = page.getByLabel("办理其他事项");
  const steps = await choose.locator("option").evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? ""));
  for (const step of steps.filter((value) => value !== "")) {
    await choose.selectOption(step);
    await page.getByRole("button", { name: "填写", exact: true }).click();
    const labels = await page.locator(".paper :is(label, legend, option)").allTextContents();
    expect(labels.filter((label) => /[a-z]{2}/.test(label))).toEqual([]);
    expect(labels.length).toBeGreaterThan(3);
  }
});
