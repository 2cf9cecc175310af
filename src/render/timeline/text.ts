/** The size of letters, in pixels. */
export const fontSize = 12;

/** Sans-serif fonts with Latin and Chinese letters, as they are called on the usual systems. */
export const fontFamily =
  "Helvetica, Arial, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, WenQuanYi Micro Hei, sans-serif";

/**
 * How wide a text is, rather too much than too little: a Chinese letter is as wide as it is high, a Latin one
 * narrower.
 */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letter > "\u2E7F" ? fontSize : 0.6 * fontSize;
  return width;
};
