import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import { usePage } from "../page.js";

interface Props {
  /** What the view depends on: once it changes, the view is tried again. */
  readonly when: string;
  readonly children: ComponentChildren;
}

/** What a view shows, or one sentence on why it cannot: the code of the library's fault, and where. */
export const Mishap = ({ when, children }: Props) => {
  const [error, forget] = useErrorBoundary();
  useEffect(() => forget(), [when]);
  const { words } = usePage();
  if (error === undefined || error === null) return <>{children}</>;
  const { code, at } = Object(error);
  const codes: Readonly<Record<string, string>> = words.codes;
  return (
    <p class="notice bad" role="alert">
      <code>{at ?? ""}</code> {codes[code] ?? String(error)} <code>{code ?? ""}</code>
    </p>
  );
};
