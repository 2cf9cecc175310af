import type { Names } from "../names.js";

/** The stages, in Chinese. */
export const stages: Names["stages"] = {
  outsider: "非申请人",
  applicant: "入党申请人",
  activist: "入党积极分子",
  candidate: "发展对象",
  probationer: "预备党员",
  member: "正式党员",
};

/** The kinds of organization, in Chinese. */
export const bodies: Names["bodies"] = {
  branch: "党支部",
  "floating-branch": "流动党员党组织",
  "general-branch": "党总支",
  committee: "基层党委",
  "village-committee": "村（社区）党委",
  "county-department": "上级党委组织部门",
  temporary: "临时党组织",
};

/** The places, in Chinese. */
export const places: Names["places"] = { residence: "从业（居住）所在地", origin: "原籍地" };

/** The sources of opinion, in Chinese. */
export const sources: Names["sources"] = {
  employer: "所在单位",
  community: "街道社区",
  police: "公安",
  "family-planning": "计生",
  commerce: "工商",
  tax: "税务",
};

/** What a source may answer, in Chinese. */
const opinions: Names["opinions"] = { favorable: "肯定", adverse: "否定", reserved: "保留" };

/** Whose views are heard, in Chinese. */
export const voices: Names["voices"] = {
  "party-group": "党小组",
  mentors: "培养联系人",
  members: "党员",
  masses: "群众",
};

/** What may be entrusted, in Chinese. */
export const duties: Names["duties"] = {
  contact: "联系",
  examination: "考察",
  opinions: "征求意见",
  poll: "民意调查",
  notice: "公示",
};

/** The papers of the archive, in Chinese. */
export const papers: Names["papers"] = {
  "application-form": "入党志愿书",
  application: "入党申请书",
  "activist-register": "入党积极分子培养考察登记表",
  "political-review": "政治审查材料",
  "probationer-register": "预备党员教育考察登记表",
  "conversion-petition": "转正申请书",
  "cultivation-records": "培养教育考察材料",
};

/** What is filed for the record, in Chinese. */
const filings: Names["filings"] = { recognition: "入党积极分子", nomination: "发展对象", admission: "预备党员" };

/** What a notice is for, in Chinese. */
const purposes: Names["purposes"] = {
  recognition: "入党积极分子",
  nomination: "发展对象",
  admission: "预备党员",
  conversion: "转正",
};

/** The verdicts, in Chinese. */
export const verdicts: Names["verdicts"] = { grant: "通过", defer: "暂缓", deny: "不予", bar: "不得进行" };

/** What a broken rule leads to, in Chinese. */
export const consequences: Names["consequences"] = { warn: "提醒", defer: "暂缓", deny: "不予", bar: "不得进行" };

/** The names of the domain in Chinese. */
export const names: Names = {
  stages,
  bodies,
  places,
  sources,
  opinions,
  voices,
  duties,
  papers,
  filings,
  purposes,
  verdicts,
  consequences,
};
