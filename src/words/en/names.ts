import type { Names } from "../names.js";

/** The stages, in English. */
export const stages: Names["stages"] = {
  outsider: "outsider",
  applicant: "applicant",
  activist: "activist",
  candidate: "candidate",
  probationer: "probationer",
  member: "member",
};

/** The kinds of organization, in English. */
export const bodies: Names["bodies"] = {
  branch: "branch",
  "floating-branch": "organization of floating members",
  "general-branch": "general branch",
  committee: "committee",
  "village-committee": "village committee",
  "county-department": "organization department",
  temporary: "temporary organization",
};

/** The places, in English. */
const places: Names["places"] = { residence: "residence", origin: "origin" };

/** The sources of opinion, in English. */
export const sources: Names["sources"] = {
  employer: "employer",
  community: "community",
  police: "police",
  "family-planning": "family planning office",
  commerce: "commerce office",
  tax: "tax office",
};

/** What a source may answer, in English. */
const opinions: Names["opinions"] = { favorable: "favorable", adverse: "adverse", reserved: "reserved" };

/** Whose views are heard, in English. */
export const voices: Names["voices"] = {
  "party-group": "Party group",
  mentors: "mentors",
  members: "members",
  masses: "masses",
};

/** What may be entrusted, in English. */
const duties: Names["duties"] = {
  contact: "contact",
  examination: "examination",
  opinions: "opinions",
  poll: "poll",
  notice: "notice",
};

/** The papers of the archive, in English. */
const papers: Names["papers"] = {
  "application-form": "application form",
  application: "application",
  "activist-register": "activist register",
  "political-review": "political review",
  "probationer-register": "probationer register",
  "conversion-petition": "conversion petition",
  "cultivation-records": "cultivation records",
};

/** What is filed for the record, in English. */
const filings: Names["filings"] = {
  recognition: "recognition",
  nomination: "nomination",
  admission: "admission",
};

/** What a notice is for, in English. */
const purposes: Names["purposes"] = {
  recognition: "recognition",
  nomination: "nomination",
  admission: "admission",
  conversion: "conversion",
};

/** The verdicts, in English. */
export const verdicts: Names["verdicts"] = { grant: "granted", defer: "deferred", deny: "denied", bar: "barred" };

/** What a broken rule leads to, in English. */
const consequences: Names["consequences"] = { warn: "warn", defer: "defer", deny: "deny", bar: "bar" };

/** The names of the domain in English, without articles. */
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
