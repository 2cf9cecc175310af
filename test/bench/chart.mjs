/**
 * The measured workloads as one drawing for the README: a bar for each engine, as long as one input takes it, on a scale on which
 * each step is ten times the last.
 */
export const chart = ({ workloads, machine }) => {
  const groups = workloads.map(({ title, rows }) => ({ title, rows }));
  const lines = groups.flatMap(({ title, rows }) => [{ title }, ...rows]);
  const height = top + lines.length * line + 34;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    "<title>Time for one input, library and others, on a logarithmic scale</title>",
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...marks.flatMap((mark) => grid(mark, height)),
    ...lines.flatMap((one, at) => (one.title === undefined ? bar(one, at) : heading(one, at))),
    text(
      left,
      height - 10,
      `CPU time for one input, logarithmic scale; Node ${machine.node}, ${machine.date}`,
      "#59636e",
    ),
    "</svg>",
    "",
  ].join("\n");
};

const [width, left, right, top, line] = [760, 250, 90, 12, 26];
const [least, most] = [1_000, 1_000_000]; // nanoseconds
const marks = [1_000, 10_000, 100_000, 1_000_000];

const across = (nanoseconds) =>
  ((width - left - right) * Math.log10(Math.max(nanoseconds, least) / least)) / Math.log10(most / least);

const grid = (mark, height) => {
  const x = (left + across(mark)).toFixed(1);
  return [
    `<line x1="${x}" y1="${top}" x2="${x}" y2="${height - 42}" stroke="#d1d9e0"/>`,
    text(x, height - 27, told(mark), "#59636e", ' text-anchor="middle"'),
  ];
};

const heading = ({ title }, at) => [text(12, top + at * line + 18, title, "#1f2328", ' font-weight="600"')];

const bar = ({ name, nanoseconds }, at) => {
  const y = top + at * line;
  const long = across(nanoseconds).toFixed(1);
  return [
    text(24, y + 17, name, "#1f2328"),
    `<rect x="${left}" y="${y + 5}" width="${long}" height="15" rx="2" fill="${name.startsWith("fazhan") ? "#0969da" : "#afb8c1"}"/>`,
    text((left + Number(long) + 6).toFixed(1), y + 17, told(nanoseconds), "#1f2328"),
  ];
};

const told = (nanoseconds) => `${Number((nanoseconds / 1_000).toPrecision(2)).toLocaleString("en-US")} µs`;

/** Words on a ground of white, so that no line of the grid runs through them. */
const text = (x, y, words, color, more = "") =>
  `<text x="${x}" y="${y}" fill="${color}" stroke="#ffffff" stroke-width="4" paint-order="stroke"${more}>${words.replace(/[&<]/g, (mark) => (mark === "&" ? "&amp;" : "&lt;"))}</text>`;
