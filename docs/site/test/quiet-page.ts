import { test as base, expect } from "@playwright/test";

/** A test that fails where a page asks another site for anything, or where its console has an error. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const asked: string[] = [];
    const failed: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => failed.push(error.message));
    page.on("console", (message) => message.type() === "error" && failed.push(message.text()));
    page.on(
      "response",
      (response) => response.status() >= 400 && failed.push(`${response.status()} ${response.url()}`),
    );
    await use(page);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(failed).toEqual([]);
  },
});
