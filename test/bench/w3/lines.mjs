/** How many bytes are decoded at a time: enough that a line seldom spans two of them. */
const piece = 65_536;

/** The lines of some bytes of UTF-8, one after the other; no more than a piece and a line is held as text. */
export const linesIn = function* (bytes) {
  const decoder = new TextDecoder();
  let open = "";
  for (let at = 0; at < bytes.length; at += piece) {
    const text = open + decoder.decode(bytes.subarray(at, at + piece), { stream: true });
    let from = 0;
    for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
      yield text.slice(from, to);
      from = to + 1;
    }
    open = text.slice(from);
  }
  if (open !== "") yield open;
};
