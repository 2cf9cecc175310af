/** What is shown, as the address says it after its `#`, so that the browser's way back works. */
export type Route = OfficeRoute | { readonly view: "rules"; readonly rule: string | undefined };

/** What is shown of what is open. */
export type OfficeRoute = { readonly view: Tab } | { readonly view: "file"; readonly at: number };

/** A view that shows all files. */
export type Tab = (typeof tabs)[number];

/** The views that show all files. */
export const tabs = ["work", "found", "together", "ledger"] as const;

/** What an address asks for; the worklist where it asks for nothing that there is. */
export const routeOf = (hash: string): Route => {
  const [view = "", rest] = decodeURIComponent(hash.replace(/^#/, "")).split("/");
  if (view === "rules") return { view, rule: rest };
  if (view === "file" && /^\d+$/.test(rest ?? "")) return { view, at: Number(rest) };
  return { view: tabs.find((tab) => tab === view) ?? "work" };
};

/** The address of a file. */
export const toFile = (at: number): string => `#file/${at}`;

/** The address of the row of a rule. */
export const toRule = (rule: string): string => `#rules/${rule}`;
