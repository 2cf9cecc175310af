/** A character of which bytes are still missing: how many, what the others said, and the least that so many may say. */
export interface Unfinished {
  readonly missing: number;
  readonly point: number;
  readonly least: number;
}

/** No character is unfinished. */
export const finished: Unfinished = { missing: 0, point: 0, least: 0 };

/**
 * What stands for bytes that are no UTF-8: no JSON text may hold it, so the line is refused and never read as another.
 */
export const malformed = "\0";

/** Reads bytes as UTF-8 after what was left unfinished, and gives the text and what is unfinished now. */
export const decode = (bytes: Uint8Array, before: Unfinished): readonly [text: string, after: Unfinished] => {
  if (before.missing === 0 && isAscii(bytes)) return [ascii(bytes), finished];
  const points: number[] = [];
  let after = before;
  for (const byte of bytes) after = take(byte, after, points);
  return [String.fromCodePoint(...points), after];
};

/** Bytes that are all letters of ASCII, as most are, need no reading one by one. */
const isAscii = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return false;
  return true;
};

const ascii = (bytes: Uint8Array): string => String.fromCharCode.apply(undefined, bytes as unknown as number[]); // spread, it is five times slower

const take = (byte: number, before: Unfinished, points: number[]): Unfinished => {
  if (before.missing === 0) return begin(byte, points);
  if (byte >> 6 !== 0b10) {
    points.push(0);
    return begin(byte, points); // this byte may be the end of the line
  }
  const point = (before.point << 6) | (byte & 0b111111);
  if (before.missing > 1) return { ...before, missing: before.missing - 1, point };
  points.push(isCharacter(point, before.least) ? point : 0);
  return finished;
};

const begin = (byte: number, points: number[]): Unfinished => {
  if (byte >> 5 === 0b110) return { missing: 1, point: byte & 0b11111, least: 0x80 };
  if (byte >> 4 === 0b1110) return { missing: 2, point: byte & 0b1111, least: 0x800 };
  if (byte >> 3 === 0b11110) return { missing: 3, point: byte & 0b111, least: 0x10000 };
  points.push(byte < 0x80 ? byte : 0);
  return finished;
};

/** Whether it is a character, written no longer than need be and no half of a pair. */
const isCharacter = (point: number, least: number): boolean =>
  point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
