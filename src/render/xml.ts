/**
 * An element of XML as text: attributes are escaped, children are XML already. Numbers are written with at most one
 * decimal.
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedXml(asText(value))}"`);
  const start = `<${name}${written.join("")}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}>`;
};

/** Text as XML: markup is escaped, and characters that XML does not know are left out. */
export const escapedXml = (text: string): string =>
  text.replaceAll(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "").replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const asText = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
