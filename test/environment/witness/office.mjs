import { career, kept } from "./data.mjs";

/** @typedef {import("./entries.mjs").Use} Use */

const languages = /** @type {const} */ (["en", "zh"]);

/** A ledger of two people who were voted on at one meeting, one of them with a cell that cannot be read. */
const ledger = [
  ["姓名", "所在党支部", "申请入党时间", "谈话时间", "支部大会接收时间", "应到会", "实到会"],
  ["甲某", "机关一支部", "2019.3.8", "2019年5月", "2021-4-15", 30, 27],
  ["乙某", "机关一支部", "２０１９／４／２", "19.4.20", "2021.4.15", "31人", "27"],
];

/** What an office asks of a ledger. @type {(use: Use) => void} */
const audited = ({ fazhan, office, policies: { national } }) => {
  const { files, kept: keeps } = office.readLedger(ledger);
  for (const { minutes, from } of files)
    for (const line of office.causes(fazhan.audit(national, minutes, { kept: keeps }), minutes, { from, kept: keeps }))
      for (const language of languages) office.causeIn(line, language);
  for (const one of office.auditTogether(files.map(({ row, minutes }) => ({ file: row, minutes }))))
    for (const language of languages) office.disagreementIn(one, language);
};

/** What it asks of the files that it keeps, and what it prints. @type {(use: Use) => void} */
export const keepOffice = (use) => {
  audited(use);
  const { fazhan, office, policies } = use;
  const minutes = career.map(kept);
  const files = [4, 30, minutes.length].map((count) => ({ file: count, minutes: minutes.slice(0, count) }));
  office.worklist(policies.migrantWorkers, files, "2025-08-10");
  for (const { minutes: some } of files) {
    office.schedule(policies.migrantWorkers, fazhan.replay(some), "2025-08-10", "member");
    office.papers(office.nationalPapers, policies.national, fazhan.replay(some), "2026-09-20");
  }
  office.readCatalogue(office.nationalPapers);
  for (const minute of minutes)
    for (const kind of office.textKinds) for (const language of languages) office.textOf(minute, kind, language);
};
