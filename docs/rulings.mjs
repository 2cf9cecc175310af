// @ts-check
// Writes docs/rulings.md from the rules that rest on a default and from docs/rulings.json: `node docs/rulings.mjs`. A test
// fails when the page is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { definePolicy } from "fazhan";
import { gulin, migrantWorkers, national, overlays, qingshan, songcun, ziyang } from "fazhan/policies";
import { termsOf } from "./rules.mjs";

/** @typedef {import("fazhan").Bilingual} Bilingual */
/** @typedef {import("fazhan").Rule} Rule */

/** @type {Record<string, { question: Bilingual, why: Bilingual, terms?: readonly string[] }>} */
export const entries = JSON.parse(readFileSync(new URL("./rulings.json", import.meta.url), "utf8"));

/** What is cited of each rule anywhere that the library decides itself: by its mark, or by a sentence that says so. */
const defaults = new Map();
for (const { editions } of [national, migrantWorkers, songcun, qingshan, gulin, ziyang])
  for (const { rules } of editions)
    for (const { rule, cites } of Object.values(rules).flatMap((byStage) => Object.values(byStage).flat()))
      if (cites.evidence === "default" || /by our default/i.test(cites.text.en))
        defaults.set(rule.id, new Map(defaults.get(rule.id)).set(cites.edition, cites));

const local = [...new Set(Object.values(overlays).flatMap(({ rules = [] }) => rules))];

/** The rules that rest on a default in an edition or an overlay, in the order of the procedure. */
export const rulings = [...national.spec.rules, ...local].filter(({ id }) => defaults.has(id));

/** Whether a rule stays in force in an edition that repeals it: only a rule of the same id takes its place. */
const isEverywhere = (/** @type {Rule} */ { id }) => {
  const edition = { id: "ours", from: "2027-01-01", after: "cpc-2026", repeals: [id] };
  const { editions } = definePolicy({ ...national.spec, id: "ours", editions: [...national.spec.editions, edition] });
  const held = Object.values(/** @type {any} */ (editions.at(-1)).rules).flatMap((byStage) => Object.values(byStage));
  return held.flat().some((/** @type {{ rule: Rule }} */ { rule }) => rule.id === id);
};

/** The terms of the policy that a rule reads; those that the career of the examples has no occasion for stand in the data. */
const setBy = (/** @type {Rule} */ rule) => {
  const read = [...termsOf(rule), ...(entries[rule.id]?.terms ?? [])];
  return [...new Set(read)].filter((name) => name.includes(".")).map((name) => `\`${name}\``);
};

/** How a county does without a rule. */
const without = (/** @type {Rule} */ rule) => {
  if (local.includes(rule)) return `[overlay without 不采用](#overlay) \`${rule.id}\``;
  return `${isEverywhere(rule) ? "[same id 同名规则](#same-id)" : "[repeal 废止](#repeal)"} \`${rule.id}\``;
};

/** How a county sets a ruling otherwise, by the names of the ways that the page explains. */
const ways = (/** @type {Rule} */ rule) => {
  const terms = setBy(rule);
  return [
    ...(terms.length > 0 ? [`[term 数额](#term) ${terms.join(", ")}`] : []),
    ...(rule.waivable ? ["`waive` in one file 个案豁免"] : []),
    without(rule),
    "[a rule beside it 增设规则](#rule)",
  ].join(" · ");
};

const section = (/** @type {Rule} */ rule) => {
  const { question, why } = /** @type {{ question: Bilingual, why: Bilingual }} */ (entries[rule.id]);
  const cited = [...defaults.get(rule.id).values()];
  const answers = [...new Map(cited.map(({ text }) => [text.en, text])).values()];
  return `### \`${rule.id}\`

${question.en} ${question.zh}

- **Answer 答案** (${rule.else}; ${cited.map(({ edition }) => edition).join(", ")}): ${answers.map(({ en, zh }) => `${en} ${zh}`).join(" / ")}
- **Why 理由**: ${why.en} ${why.zh}
- **Otherwise 另定**: ${ways(rule)}`;
};

const sections = (/** @type {readonly Rule[]} */ rules) => rules.map(section).join("\n\n");

/** Three rulings set otherwise, as a program that runs as it stands; a test holds what it prints. */
const program = `import { readFileSync } from "node:fs";
import { decide, definePolicy, extend, maximum, months, replay, rule } from "fazhan";
import { readMinutes } from "fazhan/io";
import { national } from "fazhan/policies";

const file = readMinutes(readFileSync("examples/data/career.json", "utf8"));
if (!file.ok) throw new Error("not a career");

const { minutes } = file;
const at = (name) => minutes.findIndex(({ step }) => step === name);

/** Shows how a step comes out on the file before one of its minutes, and the rules it breaks: at first, and in the county. */
const show = (county, before, step) => {
  const said = [national, county].map((policy) => {
    const { verdict, findings } = decide(policy, replay(minutes.slice(0, before)), step);
    return [verdict, ...findings.flatMap(({ rule: id, status }) => (status === "broken" ? [id] : []))].join(" ");
  });
  console.log(\`\${step.step}: \${said[0]} | \${said[1]}\`);
};

// 1. A term: a resolution lapses after four months and not after six.
const fourMonths = extend(national, { id: "four-months", terms: { approval: { atMost: maximum(months(4)) } } });
const approval = minutes[at("approve-admission")];
show(fourMonths, at("approve-admission"), { ...approval, on: "2026-01-05" });
// approve-admission: grant approval.within-three-months | bar approval.within-three-months approval.within-six-months approval.lapsed

// 2. A rule beside ours: everybody is on the roll, and no consent changes that.
const everybody = rule({
  id: "roll.everybody",
  text: { en: "Every full member is entitled to vote.", zh: "正式党员全部计入应到会人数。" },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step: { ballot, by } }) => ({ entitled: ballot.entitled, of: by.fullMembers }),
  require: ({ entitled, of }) => entitled === of,
  else: "bar",
  once: true, // judged at the meeting, and not again at the approval
  says: { en: ({ entitled, of }) => \`\${entitled} of \${of}\`, zh: ({ entitled, of }) => \`\${of}人中的\${entitled}人\` },
});
const wholeRoll = extend(national, { id: "whole-roll", rules: [everybody], articles: { "roll.everybody": 2 } });
const vote = minutes[at("admit")];
const ballot = { ...vote.ballot, entitled: 28, excused: { count: 2, consented: true } };
show(wholeRoll, at("admit"), { ...vote, ballot });
// admit: grant | bar roll.everybody

// 3. Repealed, with a rule in its place: the new branch may decide on a probation that is over, if the papers came along.
const withPapers = rule({
  id: "transfer.with-papers",
  text: { en: "A probationer moves with the papers.", zh: "预备党员转出的，材料一并转交。" },
  steps: ["transfer"],
  stages: ["probationer"],
  measure: ({ step }) => ({ papers: step.papersHandedOver }),
  require: ({ papers }) => papers,
  else: "bar",
  stops: true, // a transfer cannot be filed without
  says: { en: ({ papers }) => \`papers: \${papers}\`, zh: ({ papers }) => \`材料\${papers ? "已" : "未"}转交\` },
});
const ours = {
  id: "our-county",
  from: "2026-07-01",
  after: "cpc-2026",
  repeals: ["transfer.decided"],
  articles: { "transfer.with-papers": 5 },
};
const { spec } = national;
const ourLaw = definePolicy({
  ...spec,
  id: "our-law",
  editions: [...spec.editions, ours],
  rules: [...spec.rules, withPapers],
});
const { by } = vote;
const to = { kind: "branch", id: "b-20", fullMembers: 9 };
const move = { step: "transfer", on: "2026-08-20", by, to, papersHandedOver: true };
show(ourLaw, at("convert"), move);
show(ourLaw, at("convert"), { ...move, papersHandedOver: false });
// transfer: grant transfer.decided | grant
// transfer: grant transfer.papers-handed-over transfer.decided | bar transfer.papers-handed-over transfer.with-papers`;

/** The page as it should stand. */
export const page = () => `# The rulings 本库默认规则

Written by \`npm run docs\`; do not edit. Where the law is silent the library decides, and the finding cites \`default\`, or its sentence says "by our default". This page has every such rule: the question that the
law leaves open, our answer, why, and how a county sets it otherwise. A ruling is ours and binds nobody; a committee or a county may see it otherwise.
法律未作规定之处适用本库默认规则，判断结果注明 \`default\`，或者在条文说明中写明“本库默认”。本页列出全部此类规则：未规定的问题、本库的答案、理由，以及各地另行规定的办法。默认规则仅为本库的理解，党委和各地可以另定。

In brackets stand what follows where the rule is broken, and the editions or local rules under which it is ours. 括号内为不符合时的后果，以及本库默认所适用的版本或者地方规定。

## How a county sets it otherwise 如何另行规定

The engine stays as it is, whichever ruling is changed. [Your own policy](your-own-policy.md) says how a policy is written. 无论改变哪一项默认规则，均不须修改程序。

- <a id="term"></a>**term 数额**: \`extend\` with \`terms\` makes a term stricter. A milder one stands on an edition of the county's own, as under repeal. 从严的用 \`extend\` 的 \`terms\`；从宽的写在自己的版本页上，同下文废止。
- <a id="rule"></a>**a rule beside it 增设规则**: \`extend\` with \`rules\` asks for more than ours does. 用 \`extend\` 的 \`rules\` 提出更严的要求。
- <a id="repeal"></a>**repeal 废止**: an overlay only adds, so a ruling is taken away by an edition of the county's own that follows the national one (\`after\`) and \`repeals\` the id; \`definePolicy\` takes it, and \`rules\` and \`articles\` put a rule in its place. 附加规定只能增加要求。废止须另立一版：以 \`after\` 沿用全国版本，以 \`repeals\` 废止该规则，并可以另立规则代替。
- <a id="same-id"></a>**same id 同名规则**: no file can be judged without this rule, so it cannot be repealed. A rule of the same id that judges the same steps takes its place in the \`rules\` of \`definePolicy\`. 缺此规则无法判断，不得废止；可以在 \`definePolicy\` 的 \`rules\` 中以同名规则代替。
- <a id="overlay"></a>**overlay without 不采用**: the ruling fills a gap in a local rule. A county lays the overlay over \`national\` without it: \`{ ...overlays.hanshou, rules, articles }\`, each without the id. 该默认规则补充的是地方规定；以全国规定为基础重新附加时，可以去掉该项。

## National 全国

${sections(rulings.filter((rule) => !local.includes(rule)))}

## Local 地方

${sections(rulings.filter((rule) => local.includes(rule)))}

## Left open 尚未定论

The law can be read in more than one way on these points, and we are not sure of ours. 以下各点可有不同理解，本库的读法并无把握。

- **From which day do the three months of an approval run? 审批的三个月自何日起算？** From the vote, which is the stricter reading: \`approval.within-three-months\`, \`approval.later-within-three-months\`, \`approval.within-six-months\`, \`approval.lapsed\` (\`approval.within\`, \`approval.atMost\`). They may also run from the day on which the resolution was sent up; a file does not hold that day. A county that reads it this way gives itself more time by the two terms, on an edition of its own. 本库自支部大会表决之日起算，从严；也可以理解为自决议上报之日起算，但档案不记载该日。按后者理解的，在自己的版本页上放宽上述两项数额。
- **Who may be left off the roll? 哪些党员可以不计入应到会人数？** Five kinds are named in practice. A file holds only how many were left off, and that it was agreed (\`excused\`); \`ballot.roll\`, \`ballot.quorum\` and \`ballot.majority\` judge by that. A county that allows nobody or few adds a rule, as below. 实践中有五类情形；档案只记载不计入的人数及是否经同意，本库据此判断。各地可以增设规则从严，见下例。
- **When does the year of cultivation begin? 一年培养教育考察自何时起算？** With the recognition as an activist: \`cultivation.one-year\`, \`cultivation.reviewed\` (\`cultivation.lasts\`). It may also begin when mentors were assigned or when the recognition was filed, which is later. A county that reads it this way adds a rule that measures from \`dossier.days["assign-mentors"]\` or \`dossier.filed.recognition\`. 本库自确定为入党积极分子之日起算；也可以理解为自指定培养联系人或者备案之日起算，日期更晚。按后者理解的，增设规则，自该日计算。

## Three of them, set otherwise 三例

\`\`\`js
${program}
\`\`\`

Left of the bar stands what \`national\` says, and right of it what the county says. 竖线左侧为全国规定的结果，右侧为该县的结果。
`;

if (process.argv[1]?.endsWith("rulings.mjs")) writeFileSync(new URL("./rulings.md", import.meta.url), page());
