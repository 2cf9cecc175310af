import { beforeAll, describe, expect, it } from "vitest";
import { witness } from "./child.js";
import type { Run } from "./run.js";

// Minutes from the local clock to UTC in January and July: halves and quarters of an hour, both sides of the date line.
const zones = [
  ["UTC", [0, 0]],
  ["Asia/Shanghai", [-480, -480]],
  ["America/St_Johns", [210, 150]],
  ["Pacific/Apia", [-780, -780]],
  ["Asia/Kathmandu", [-345, -345]],
  ["Africa/Casablanca", [-60, -60]],
] as const;

// Node takes its default locale from the environment, though the machine may not have it.
const locales = [
  ["C", "en-US", "1,234.5", "Monday, June 15, 2026"],
  ["zh_CN.UTF-8", "zh-CN", "1,234.5", "2026年6月15日星期一"],
  ["tr_TR.UTF-8", "tr-TR", "1.234,5", "15 Haziran 2026 Pazartesi"],
  ["ar_EG.UTF-8", "ar-EG", "١٬٢٣٤٫٥", "الاثنين، ١٥ يونيو ٢٠٢٦"],
] as const;

let plain: Run;
beforeAll(async () => {
  plain = await witness();
});

// Windows does not tell a process its locale in this way.
const heeded = process.platform !== "win32";
const places = zones.map((zone, at) => [...zone, ...(locales[at % locales.length] ?? locales[0])] as const);

describe.concurrent("the same bytes", () => {
  it.each(places)("in %s (%j) under %s", async (TZ, offsets, LC_ALL, locale, ...spoken) => {
    const { bytes, proof } = await witness({ env: { TZ, LC_ALL, LANG: LC_ALL } });
    expect(proof).toMatchObject(heeded ? { offsets, locale, spoken } : { offsets });
    expect(bytes).toBe(plain.bytes);
  });
});
