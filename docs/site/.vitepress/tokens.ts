/**
 * The terms of a text for the search. A run of Chinese has no blanks between its words, so it is cut into every two neighboring
 * characters: a word of two characters is found wherever it stands. Everything else is a word between blanks and signs. The
 * function is sent to the browser as its source, so it uses nothing from outside itself.
 */
export const tokens = (text: string): string[] =>
  text.split(/[\s\p{P}\p{S}]+/u).flatMap((word) =>
    word
      .split(/(\p{Script=Han}+)/u)
      .flatMap((part) => {
        if (!/\p{Script=Han}/u.test(part)) return [part.toLowerCase()];
        const characters = [...part];
        return characters.length === 1 ? characters : characters.slice(1).map((next, at) => `${characters[at]}${next}`);
      })
      .filter((part) => part !== ""),
  );
