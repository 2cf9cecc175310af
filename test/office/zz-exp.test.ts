import { test } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { causes } from "../../src/office/index.js";
import { national } from "../../src/policy/index.js";
import { withCalendar } from "../../src/policy/extend.js";
import { calendar, walk } from "../../src/testing/index.js";
import { career } from "../support/career.js";
const P = withCalendar(national, calendar);
const base = walk(P, career.filter((s) => !["consult", "poll", "entrust"].includes(s.step))).flatMap(({ decision }) => decision.minute ?? []) as any[];
const shuffle = (a: any[], seed: number) => { let s = seed; const r = [...a]; for (let i = r.length - 1; i > 0; i--) { s = (s * 1103515245 + 12345) % 2147483648; const j = s % (i + 1); [r[i], r[j]] = [r[j], r[i]]; } return r; };
const count = (m: any[]) => { try { return causes(audit(P, m), m).length; } catch (e) { return "!" + (e as Error).message; } };
test("x", () => {
  console.log("EXP base", base.length, count(base), "shuffled", [1, 2, 3].map((s) => count(shuffle(base, s))));
  const tallies: any = {};
  const add = (k: string, v: unknown) => { (tallies[k] ??= {})[String(v)] = (tallies[k][String(v)] ?? 0) + 1; };
  for (let i = 0; i < base.length; i++)
    for (const dy of [-10, -1, 1, 10]) {
      const m = base.map((x, at) => (at === i ? { ...x, on: String(Number(x.on.slice(0, 4)) + dy) + x.on.slice(4) } : x));
      const c = causes(audit(P, m), m); const n = c.length;
      add(`in order ${dy}`, n);
      if (n !== 1) add(`steps ${dy}`, base[i].step + " " + n + " " + c.map((x: any) => x.cause.code ?? x.cause.kind).join("/"));
      add(`by day ${dy}`, count([...m].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))));
      add(`shuffled ${dy}`, count(shuffle(m, i + 1)));
    }
  for (let i = 0; i < base.length; i++) { const m = base.filter((_, at) => at !== i); add("missing", count(m)); if (count(m) !== 1) add("missing steps", base[i].step + " " + count(m)); add("missing shuffled", count(shuffle(m, i + 1))); }
  for (const [k, v] of Object.entries(tallies)) console.log("EXP", k, JSON.stringify(v));
});
