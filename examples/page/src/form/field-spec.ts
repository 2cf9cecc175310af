import type { StepName } from "fazhan";
import { jsonSchemas } from "fazhan/io";

/** A field of a form, by its path in the step: `ballot.present`, and `mentors.side` of each item of a list. */
export type FieldSpec = { readonly path: string } & (
  | { readonly kind: "day" | "count" | "text" | "step" }
  | { readonly kind: "truth" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "choices"; readonly options: readonly string[] }
  | { readonly kind: "group" | "list"; readonly fields: readonly FieldSpec[] }
);

type Schema = Readonly<Record<string, unknown>>;

/** The fields of each step but its name, in the order of its schema. */
const specs = (): ReadonlyMap<string, readonly FieldSpec[]> => {
  const { oneOf, $defs } = jsonSchemas().step;
  const read = reading(objectIn($defs));
  const steps = Array.isArray(oneOf) ? oneOf.map(objectIn) : [];
  return new Map(
    steps.map((step) => {
      const { step: name, ...facts } = objectIn(step["properties"]);
      return [String(objectIn(name)["const"]), read(facts, "")];
    }),
  );
};

let made: ReturnType<typeof specs> | undefined;

/** The fields of a step, without the name of the step itself. A minute alone says `move`. */
export const fieldsOf = (step: StepName): readonly FieldSpec[] => {
  made ??= specs();
  return (made.get(step) ?? []).filter(({ path }) => path !== "move");
};

/** Reads the properties of an object, with the definitions that they name. */
const reading = (defs: Schema) => {
  const read = (properties: Schema, within: string): readonly FieldSpec[] =>
    Object.entries(properties).map(([name, schema]) =>
      fieldOf(objectIn(schema), within === "" ? name : `${within}.${name}`),
    );
  const fieldOf = (schema: Schema, path: string): FieldSpec => {
    const { $ref, type, enum: options, pattern, properties, items } = schema;
    if ($ref === "#") return { path, kind: "step" };
    if (typeof $ref === "string") return fieldOf(objectIn(defs[$ref.replace("#/$defs/", "")]), path);
    if (Array.isArray(options)) return { path, kind: "choice", options: options.map(String) };
    if (type === "object") return { path, kind: "group", fields: read(objectIn(properties), path) };
    if (type === "array") return listOf(fieldOf(objectIn(items), path));
    if (type === "boolean") return { path, kind: "truth" };
    if (type === "integer") return { path, kind: "count" };
    return { path, kind: String(pattern).includes("unknown") ? "day" : "text" };
  };
  return read;
};

const listOf = (item: FieldSpec): FieldSpec => {
  if (item.kind === "choice") return { ...item, kind: "choices" };
  return item.kind === "group" ? { ...item, kind: "list" } : item;
};

const objectIn = (value: unknown): Schema => Object(value);
