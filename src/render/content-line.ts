/**
 * A line of iCalendar (RFC 5545): name and value, folded at 75 octets of UTF-8 and never inside a character, with its
 * CRLF.
 */
export const contentLine = (name: string, value: string): string => {
  let folded = "";
  let room = 75;
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += "\r\n ";
      room = 74; // the space is the first octet of the line
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
};

/** Text as a value: what would end it is escaped, line ends are written `\n`, other control characters are left out. */
export const escapedText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}|\p{Cs}/gu, "");

/**
 * Text as part of a UID: letters, digits and `.`, `_`, `-` stand for themselves, anything else for its code. No two
 * texts share one.
 */
export const keyOf = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) as number; // a character has a first code point
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};
