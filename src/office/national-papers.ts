import { type Paper, papers } from "../domain/step.js";
import { frozen } from "../kernel/frozen.js";
import { national } from "../policy/national.js";
import { namesIn } from "../words/names-in.js";
import type { Catalogue, CataloguePaper, PaperProof } from "./papers/catalogue.js";

/** The minute that brings each paper of the archive. */
const brings: Record<Paper, PaperProof> = {
  "application-form": { step: "fill-form" },
  application: { step: "apply" },
  "activist-register": { step: "examine" },
  "political-review": { step: "vet" },
  "probationer-register": { step: "observe" },
  "conversion-petition": { step: "petition" },
  "cultivation-records": { step: "examine" },
};

/** A paper, with the editions that ask for it where not all do; the archive that lists it shows it, too. */
const paper = (id: Paper): CataloguePaper => {
  const asking = national.editions.filter(({ terms }) => terms.archive.papers.items.includes(id));
  return {
    id,
    name: { zh: namesIn.zh.papers[id], en: namesIn.en.papers[id] },
    proof: [brings[id], { step: "archive", papers: id }],
    ...(asking.length < national.editions.length && { only: { editions: asking.map((edition) => edition.id) } }),
  };
};

const all = (): Catalogue => frozen(papers.map(paper));

/**
 * The papers that the national Rules ask for in the archive of a member (Art. 37 of 2014, 36 of 2026), each with the editions
 * that ask for it: since 2026 there are two registers in place of the cultivation records. Before a paper is archived, the
 * minute of the step that brings it shows it.
 */
export const nationalPapers: Catalogue = /* @__PURE__ */ all();
