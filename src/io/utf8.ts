import { notUtf8 } from "./chunks.js";

/** Every runtime has it; the language itself, which is all that `src` is compiled with, does not. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that bytes spell in UTF-8, or the sign for bytes that are not UTF-8. */
export const utf8 = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    return notUtf8;
  }
};
