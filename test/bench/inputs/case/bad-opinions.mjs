const either = ["residence", "origin"];
const sources = ["community", "police", "family-planning", "commerce", "tax"];

const missing = (file, draw) => {
  delete file.opinions[draw.pick(either)][draw.pick(sources)];
};

/** Sources that were not heard, police who are against, and opinions that are stale. */
export const badOpinions = [
  missing,
  (file, draw) => {
    for (let more = draw.between(2, 5); more > 0; more--) missing(file, draw);
  },
  (file) => {
    delete file.opinions.residence.employer;
  },
  (file, draw) => {
    file.opinions[draw.pick(either)].police = { opinion: "adverse", on: "2026-03-09" };
  },
  (file, draw) => {
    for (const cell of Object.values(file.opinions[draw.pick(either)])) cell.on = "2026-01-05";
  },
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick(sources)] = { opinion: "favorable", on: "2026-01-08" };
  },
];
