/** Something of which any fact at any depth may be missing. */
export type InPart<T> = T extends readonly (infer Item)[]
  ? readonly InPart<Item>[]
  : T extends object
    ? { readonly [F in keyof T]?: InPart<T[F]> }
    : T;
