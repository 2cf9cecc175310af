import { describe, expect, it } from "vitest";
import { scaleOf, ticks } from "../../src/render/timeline/scale.js";

const labels = (from: string, until: string, width = 1000) => {
  const scale = scaleOf([from, until], width);
  return scale && ticks(scale).map(({ label }) => label);
};

describe("the scale of some days", () => {
  it("runs from the first to the last of those that exist, in whatever order they come", () => {
    const scale = scaleOf(["2024-03-01", "never", "2024-01-01", "2024-02-30", "2024-02-01"], 600);
    expect(scale).toMatchObject({ from: "2024-01-01", until: "2024-03-01", width: 600 });
    expect(["2024-01-01", "2024-01-31", "2024-03-01"].map((day) => scale?.x(day))).toEqual([0, 300, 600]);
  });

  it("of one day lies at its start, and of none there is none", () => {
    expect(scaleOf(["2024-01-01"], 600)?.x("2024-01-01")).toBe(0);
    expect(scaleOf(["2024-01-01"], 600)?.x("2024-01-02")).toBe(600);
    expect(scaleOf(["never"], 600)).toBeUndefined();
    expect(scaleOf([], 600)).toBeUndefined();
  });
});

describe("the days that are written under it", () => {
  it("are firsts of months, the first day itself among them where it is one", () => {
    expect(labels("2024-01-01", "2024-04-01")).toEqual(["2024-01", "2024-02", "2024-03", "2024-04"]);
    expect(labels("2024-01-02", "2024-03-31")).toEqual(["2024-02", "2024-03"]);
    expect(labels("2024-01-02", "2024-01-31")).toEqual([]);
  });

  it("lie where the scale has them", () => {
    const scale = scaleOf(["2024-01-01", "2024-02-10"], 400);
    expect(scale && ticks(scale)).toEqual([
      { x: 0, label: "2024-01" },
      { x: 310, label: "2024-02" },
    ]);
  });

  it("are firsts of quarters, halves and whole years where months would meet", () => {
    expect(labels("2023-02-10", "2024-12-31")).toEqual([
      ...["2023-04", "2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10"],
    ]);
    expect(labels("2023-05-10", "2025-02-28")?.slice(0, 3)).toEqual(["2023-07", "2023-10", "2024-01"]);
    expect(labels("2021-02-10", "2024-12-31")?.slice(0, 3)).toEqual(["2021-07", "2022-01", "2022-07"]);
    expect(labels("2015-02-10", "2024-12-31")?.slice(0, 3)).toEqual(["2016-01", "2017-01", "2018-01"]);
  });

  it("are eighty apart at the least", () => {
    expect(labels("2024-01-01", "2024-01-31", 80)).toEqual(["2024-01"]);
    expect(labels("2024-01-01", "2024-03-01", 160)).toEqual(["2024-01", "2024-02", "2024-03"]);
    expect(labels("2024-01-01", "2024-03-01", 159)).toEqual(["2024-01"]);
  });

  it("are firsts of millennia where nothing less is wide enough", () => {
    const millennia = [
      "0001-01",
      "1001-01",
      "2001-01",
      "3001-01",
      "4001-01",
      "5001-01",
      "6001-01",
      "7001-01",
      "8001-01",
    ];
    expect(labels("0001-01-01", "8999-12-31")).toEqual(millennia);
    expect(labels("0001-01-01", "8999-12-31", 10)).toEqual(millennia);
  });
});
