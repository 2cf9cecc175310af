/** An element as it was read: enough of XML for what is drawn here, and strict about it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** Reads XML; throws on anything that is not well-formed. */
export const readXml = (text: string): Element => {
  const root: Element & { children: (Element | string)[] } = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [, closing, name = "", attributes = "", empty, plain] = token.exec(text) ?? fail(text, at);
    const parent = open.at(-1) ?? root;
    if (plain !== undefined) parent.children.push(unescaped(plain));
    else if (closing) (open.length > 1 && open.pop()?.name === name) || fail(text, at);
    else {
      const child = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  const [only, ...more] = root.children;
  if (open.length !== 1 || more.length > 0 || only === undefined || typeof only === "string") return fail(text, 0);
  return only;
};

/** An element and all that it holds. */
export const all = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescaped(value)]));

const unescaped = (text: string): string => {
  if (/&(?!#\d+;)/.test(text)) throw new Error("a bare &");
  return text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
};

const fail = (text: string, at: number): never => {
  throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`);
};
