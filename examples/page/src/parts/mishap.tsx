import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { usePage } from "../page.js";

/** What a view shows, or one sentence on why it cannot: the code of the library's fault, and where. */
export const Mishap = ({ children }: { readonly children: ComponentChildren }) => {
  const [error] = useErrorBoundary();
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
