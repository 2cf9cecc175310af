// @ts-check
// Writes docs/editions.md from the policy, docs/articles.json and docs/essay.json: `node docs/editions.mjs`. A test fails
// when the page is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { addDays, words } from "fazhan";
import { national, overlays } from "fazhan/policies";
import { articleOf, cited, clauses, editions as byYear, elsewhere, rulesOf, testsOf } from "./articles.mjs";
import { termsOf } from "./rules.mjs";
import { cases } from "./transition.mjs";

/** @typedef {import("fazhan").Bilingual} Bilingual */
/** @typedef {import("fazhan").Citation} Citation */
/** @typedef {import("fazhan").Term} Term */
/** @typedef {import("./articles.mjs").Clause} Clause */
/** @typedef {"1990" | "2014" | "2026"} Year */

/** @type {readonly Year[]} */
const years = ["1990", "2014", "2026"];
const idOf = (/** @type {Year} */ year) => `cpc-${year}`;
const { en, zh } = words;

const both = (/** @type {Bilingual | undefined} */ said) => (said === undefined ? "" : `${said.zh}<br>${said.en}`);

const table = (/** @type {readonly string[]} */ heads, /** @type {readonly (readonly string[])[]} */ rows) =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** How well a clause is known, in one word. */
const mark = (/** @type {Citation} */ { evidence, verified }) => (verified ? `${evidence} ✓` : evidence);

/** What the edition says of an admission against the rules. */
const outcomes = {
  none: { zh: "后果不详", en: "not known" },
  unrecognized: { zh: "不予承认", en: "not recognized" },
  "to-be-analyzed": {
    zh: "先综合分析研判，不符合党员条件的不予承认",
    en: "analyzed first; only a person who does not meet the conditions is not recognized",
  },
};

const until = (/** @type {string} */ from, /** @type {string | undefined} */ next) =>
  next === undefined ? `${from} –` : `${from} – ${addDays(next, -1)}`;

const pages = () => {
  const specs = /** @type {readonly import("fazhan").EditionSpec[]} */ (national.spec.editions);
  const rows = specs.map(({ id, from, evidence = "memory", unrecognized = "none", articles = {} }, at) => [
    `\`${id}\``,
    both({ zh: zh.editions[id] ?? id, en: en.editions[id] ?? id }),
    until(from, specs[at + 1]?.from),
    both({ zh: zh.values.evidences[evidence], en: en.values.evidences[evidence] }),
    `${Object.keys(articles).length}`,
    both(outcomes[/** @type {keyof typeof outcomes} */ (unrecognized === "none" ? "none" : unrecognized.kind)]),
  ]);
  const heads = [
    "id",
    "细则 Rules",
    "施行 in force",
    "所知 known from",
    "条款 clauses",
    "违反规定吸收的 admitted against the rules",
  ];
  return table(heads, rows);
};

/** Where a rule stands in an edition: its article and how well it is known, or nothing where it is not in force. */
const standing = (/** @type {string} */ id, /** @type {string} */ edition) => {
  const at = cited.get(id)?.get(edition);
  return at === undefined ? undefined : `${at.article} (${mark(at)})`;
};

/** What was in force in 1990: what is known to have differed, or where the rules stood. */
const in1990 = (/** @type {Clause} */ clause) => {
  if (clause["1990"] !== undefined) return both(clause["1990"]);
  const found = rulesOf(clause)
    .filter((id) => cited.get(id)?.get("cpc-1990")?.evidence !== "default")
    .flatMap((id) => standing(id, "cpc-1990") ?? []);
  return [...new Set(found)].join("<br>") || "–";
};

/** The address of a clause in an edition; the first one of an article can be linked to. */
const address = (/** @type {Clause} */ clause, /** @type {"2014" | "2026"} */ year) => {
  const at = clause[year];
  if (at === undefined) return "–";
  const first = clauses.find((one) => one[year] !== undefined && articleOf(one[year]) === articleOf(at));
  return first === clause ? `<a id="${year}-${articleOf(at)}"></a>${at}` : at;
};

/** How well the clause of a rule is known, in the later of the two editions that has it. */
const known = (/** @type {string} */ id, /** @type {Clause} */ clause) => {
  const at = cited.get(id)?.get(byYear[clause["2026"] === undefined ? "2014" : "2026"]);
  return at === undefined ? "" : mark(at);
};

const holders = (/** @type {Clause} */ clause) => {
  const { rules = [], also = [], held, left } = clause;
  if (left !== undefined) return `[${left}](left-out.md)`;
  if (held !== undefined) return held === "membershipSince" ? "`membershipSince`" : `\`${held}\` of the edition`;
  return [...rules.map((id) => `\`${id}\` (${known(id, clause)})`), ...also.map((id) => `\`${id}\` (also)`)].join(
    "<br>",
  );
};

const shown = (/** @type {Clause} */ clause) => {
  const files = [...new Set((clause.rules ?? []).flatMap((id) => testsOf(id).slice(0, 1)))];
  return files.map((file) => `[${file.replace("test/rules/", "").replace(".test.ts", "")}](../${file})`).join("<br>");
};

/** What a row says of a change: new, gone, or what else became of it. */
const changed = (/** @type {Clause} */ clause) => {
  if (clause.changed !== undefined) return both(clause.changed);
  if (clause["2026"] === undefined) return both({ zh: "2026年删去或者重写", en: "gone or rewritten in 2026" });
  return "";
};

const heads = [
  "1990",
  "2014",
  "2026",
  "要求 what it asks",
  "变化 2014 → 2026 change",
  "规则 rule (known)",
  "案例 case",
];
const row = (/** @type {Clause} */ clause) => [
  in1990(clause),
  address(clause, "2014"),
  address(clause, "2026"),
  both(clause),
  changed(clause),
  holders(clause),
  shown(clause),
];

/** The chapters of the Rules, by the last article of each in 2014 and in 2026. */
const chapters = /** @type {const} */ ([
  ["一、总则 General", 3, 3],
  ["二、入党积极分子 Activists", 12, 12],
  ["三、发展对象 Candidates", 17, 17],
  ["四、预备党员的接收 Admission", 28, 27],
  ["五、预备党员的教育、考察和转正 Probation and conversion", 37, 36],
  ["六、领导和纪律 Leadership and discipline", 42, 42],
  ["七、附则 Final", 44, 44],
]);

const isIn = (/** @type {Clause} */ clause, /** @type {number} */ chapter) => {
  const [year, column] =
    clause["2026"] === undefined ? /** @type {const} */ (["2014", 1]) : /** @type {const} */ (["2026", 2]);
  const article = Number(articleOf(clause[year] ?? ""));
  return article <= Number(chapters[chapter]?.[column]) && article > Number(chapters[chapter - 1]?.[column] ?? 0);
};

/** The clauses that give other answers: those that one of the two editions has alone, and that are held by something. */
const telling = clauses.filter(
  ({ 2014: before, 2026: after, rules, held }) =>
    (before === undefined || after === undefined) && (rules !== undefined || held === "unrecognized"),
);

const sideBySide = () =>
  chapters
    .map(([title], at) => `### ${title}\n\n${table(heads, clauses.filter((one) => isIn(one, at)).map(row))}`)
    .join("\n\n");

const unarticled = () =>
  table(
    ["规则 rule", "条款 clause", ...years, "案例 case"],
    elsewhere.map(([id, byEdition]) => {
      const text = [...byEdition.values()].at(-1)?.text;
      const files = testsOf(id)
        .slice(0, 1)
        .map((file) => `[${file.replace("test/rules/", "").replace(".test.ts", "")}](../${file})`);
      return [`\`${id}\``, both(text), ...years.map((year) => standing(id, idOf(year)) ?? "–"), files.join()];
    }),
  );

const units = {
  months: ["个月", "months"],
  days: ["天", "days"],
  hours: ["学时", "class hours"],
  "working-days": ["个工作日", "working days"],
  count: ["", ""],
};
const choices = /** @type {const} */ ({ "applicant.doors": "doors", "approval.by": "approvers" });

/** A term in both languages. */
const said = (/** @type {string} */ name, /** @type {Term} */ term) => {
  if ("part" in term) {
    const share = `${term.part}/${term.whole}`;
    const isMore = term.kind === "more-than";
    return both({ zh: `${isMore ? "超过" : "不低于"}${share}`, en: `${isMore ? "more than" : "at least"} ${share}` });
  }
  if ("of" in term) {
    const { unit, count } = term.of;
    const [chinese, english] = units[/** @type {keyof typeof units} */ (unit)];
    const isLeast = term.kind === "minimum";
    const counted = count === 1 ? english?.replace(/s$/, "") : english;
    return both({
      zh: `${isLeast ? "不少于" : "不超过"}${count}${chinese}`,
      en: `${isLeast ? "at least" : "at most"} ${count} ${counted}`.trim(),
    });
  }
  if ("items" in term) {
    const listed = (/** @type {"zh" | "en"} */ language) =>
      term.items.map((item) => /** @type {Record<string, string>} */ (words[language].values.papers)[item] ?? item);
    return both({ zh: listed("zh").join("、"), en: listed("en").join(", ") });
  }
  const list = choices[/** @type {keyof typeof choices} */ (name)];
  const value = (/** @type {"zh" | "en"} */ language) =>
    /** @type {Record<string, string>} */ (words[language].values[list])[term.value] ?? term.value;
  return both({ zh: value("zh"), en: value("en") });
};

/** The rules that read each term. @type {Map<string, string[]>} */
const readers = new Map();
for (const rule of national.spec.rules)
  for (const name of termsOf(rule)) {
    const full = rule.terms !== undefined && name in rule.terms ? `${rule.id}.${name}` : name;
    readers.set(full, [...(readers.get(full) ?? []), rule.id]);
  }

/** A term of an edition, or of the one rule that brings it, by name. @type {(name: string, edition: string) => Term} */
const termIn = (name, edition) => {
  const [subject = "", ...rest] = name.split(".");
  const own = national.spec.rules.find(({ id }) => name.startsWith(`${id}.`))?.terms;
  const shared = /** @type {any} */ (national.editions.find(({ id }) => id === edition)?.terms);
  return own?.[rest[1] ?? ""] ?? shared[subject][rest[0] ?? ""];
};

/** The terms that are not the same in all editions: set otherwise, or read by no rule that is in force. */
const terms = () => {
  const rows = [...readers].flatMap(([name, ids]) => {
    const cells = years.map((year) => {
      if (!ids.some((id) => cited.get(id)?.has(idOf(year)))) return "–";
      return said(name, termIn(name, idOf(year)));
    });
    return new Set(cells).size === 1 ? [] : [[`\`${name}\``, ...cells, ids.map((id) => `\`${id}\``).join("<br>")]];
  });
  return table(["数额 term", ...years, "规则 read by"], rows);
};

const worked = () =>
  cases
    .map(({ title, lesson, turns }, at) => {
      const shown = turns.map(
        ({ when, said }) => `${when.zh}。${when.en}:\n\n\`\`\`text\n${said("zh")}\n\n${said("en")}\n\`\`\``,
      );
      return `### ${at + 1}. ${title.zh} ${title.en}\n\n${lesson.zh}\n\n${lesson.en}\n\n${shown.join("\n\n")}`;
    })
    .join("\n\n");

/** @type {readonly (Bilingual & { part: string, rules: readonly string[], note: Bilingual })[]} */
const essay = JSON.parse(readFileSync(new URL("./essay.json", import.meta.url), "utf8"));

/** Since when a rule is national law, with its article there and today; or that it is local still. */
const since = (/** @type {string} */ id) => {
  const [first] = [...(cited.get(id)?.keys() ?? [])].sort();
  if (first === undefined) {
    if (!Object.hasOwn(overlays.hanshou.articles ?? {}, id)) throw new Error(`no such rule: ${id}`);
    return `\`${id}\`：地方 local`;
  }
  return `\`${id}\`：全国 national, ${first.slice(-4)} (${cited.get(id)?.get(first)?.article})${first === "cpc-2026" ? "" : `, 2026 (${cited.get(id)?.get("cpc-2026")?.article})`}`;
};

const mechanisms = () =>
  table(
    ["原文 part", "做法 mechanism", "规则 rule, since", "今日情形 where it stands today"],
    essay.map((one) => [one.part, both(one), one.rules.map(since).join("<br>") || "–", both(one.note)]),
  );

/** The page as it should stand. */
export const page = () => `# The editions side by side 各版细则对照

Written by \`npm run docs\`; do not edit. A page for people who know the law. What each clause asks is said in our own words; the numbers are those of the
Rules: article, paragraph and item, so \`21.1(4)\` is item 4 of the first paragraph of Article 21. \`npm run articles\` prints article, rule and test.

本页由程序生成，供熟悉规定的人核对。各条要求用本库自己的话概括，不引原文；\`21.1(4)\` 指第二十一条第一款第四项。

- The texts of 2014 and 2026 were read whole, in copies that were compared with others, not on the official page: a person should compare the copy of 2026
  with it once. The text of 1990 was not found; what is known of it was quoted elsewhere.
- 2014年版、2026年版通读了全文，所读为相互核对过的副本，不是官方页面，2026年版宜由人与官方页面核对一次。1990年试行版未找到全文，只据他处引用。
- \`text ✓\`: read in the full text. \`mirror\`: quoted in a copy. \`inferred\`: from a clause like it. \`memory\`: not seen. \`default\`: this library's own, where no article settles it.
- (also): the rule cites another article and holds this one too. A name without a rule links to the reason why there is none.

${pages()}

## What gives other answers 影响结论的变化

${telling.length} of the ${clauses.length} lines below: what only one of the two editions asks, and a rule or a line of the edition holds. 只见于其中一版、且有规则判断的各条。

${table(heads, telling.map(row))}

## Clause by clause 逐条对照

All 44 articles of 2014 and all 44 of 2026. 2014 Art. 18 was deleted, so numbers are one less from there on; Art. 40 is new in 2026, so 41 to 44 are the same in both.
2026年删去2014年第十八条，此后条次减一；新增第四十条，第四十一条至第四十四条条次相同。1990: where the rules that hold the clause stood then, or what is known to have differed; – where nothing is known, or no rule asks.

${sideBySide()}

## Clauses of no article 不在细则条文中的

What the library decides itself or takes from other regulations, and what only 1990 had.

${unarticled()}

## Terms that differ 不同的数额

– where no rule that is in force reads the term.

${terms()}

## The transition 过渡

Neither edition rules on files that are under way. The edition of 2014 ends that of 1990 on the day of its issue, and both are in force from the day of issue
(Art. 44 of each); that is all. So the library reads:

1. A step is judged by the edition in force on its day. What was lawful on its day stays so, and no later edition is asked of it.
2. A period is measured by the terms of the day on which it began. A later edition never lengthens a wait that is running.
3. What a later step asks for it asks of the whole file: a paper by the edition of the day it is archived, evidence by that of the day it is relied on.
4. The effect of a breach follows the edition of the day of the step that broke the rule.

These four are defaults of this library (\`edition.in-force\`), for the texts are silent; a committee may see a case otherwise. An organization of floating
members acts as a branch up to 10 May 2026, by our reading too; from then on it is asked for the conditions of Art. 40 (\`body.qualified\`).

两版对在办事项都没有过渡规定：2014年版废止1990年试行版，两版都自发布之日起施行（各第四十四条），此外无规定。本库的读法：一、每一步按当日施行的版本判断，当时合规的仍然合规；二、期限按起算当日的规定计算，新版不延长已经开始的期限；三、后面的步骤按其当日的版本要求全部档案，归档材料按归档当日的版本；四、违反规定的后果按被违反那一步当日的版本。这四条是本库的默认，上级党委可以另作决定。流动党员党组织在2026年5月10日以前按党支部对待，也是本库的读法；此后按第四十条问其是否具备条件。

Three files of floating people that cross 11 May 2026, judged by \`national\` with the holidays of \`mainland\`; rules that hold are left out. 三份跨越2026年5月11日的档案，人名、日期均为虚构；符合的规则从略。

${worked()}

## The essay against the law of today 原文做法与现行规定

The essay of Hanshou county describes 2006 to 2008, under the trial edition of 1990. What it did at two places is partly national law now; its figures, its departments and its
entrusting are not. 汉寿县的文章写的是2006年至2008年、1990年试行版时期的做法：双边考察、流动党支部等已部分成为全国规定，80%和60%、四部门、委托培养仍是地方做法。

The years of the essay are judged in [example 04](../examples/04-hanshou.mjs). 文章所写年份的判断见示例04。

${mechanisms()}
`;

if (process.argv[1]?.endsWith("editions.mjs")) writeFileSync(new URL("./editions.md", import.meta.url), page());
