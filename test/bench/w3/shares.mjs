const lineEnd = 10;

/** The same bytes where every thread can read them, without a copy of its own. */
export const shared = (bytes) => {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
};

/** So many shares of the bytes, about as long as each other; each begins after the end of a line. */
export const sharesOf = (bytes, count) => {
  const cuts = Array.from({ length: count + 1 }, (_, at) => cutNear(bytes, Math.floor((bytes.length * at) / count)));
  return cuts.slice(1).map((until, at) => bytes.subarray(cuts[at], until));
};

const cutNear = (bytes, place) => {
  if (place === 0) return 0;
  const end = bytes.indexOf(lineEnd, place - 1);
  return end === -1 ? bytes.length : end + 1;
};
