import { useMemo } from "preact/hooks";
import { disagreementsIn } from "../model/disagreements-in.js";
import { linesOf } from "../model/saved.js";
import { stemOf } from "../model/name-of.js";
import { type Tab, tabs } from "../model/route.js";
import { tasksIn } from "../model/tasks-in.js";
import { usePage } from "../page.js";
import { SaveButton } from "../parts/save-button.js";
import { useFindings } from "../parts/use-findings.js";
import { FoundView } from "./found-view.js";
import { LedgerView } from "./ledger-view.js";
import { TogetherView } from "./together-view.js";
import { WorkView } from "./work-view.js";

/** All files that are open: what is to be done, what is found, where they disagree, and the ledger that they came from. */
export const OfficeView = ({ tab }: { readonly tab: Tab }) => {
  const { page, office, policy, today } = usePage();
  const tasks = useMemo(() => tasksIn(policy, office, today), [policy, office, today]);
  const together = useMemo(() => disagreementsIn(office), [office]);
  const { done, lines } = useFindings();
  const found = [...lines.values()].reduce((sum, all) => sum + all.length, 0);
  const counts: Record<Tab, number | undefined> = {
    work: tasks.filter(({ first }) => first !== undefined).length,
    found: done < office.files.length ? undefined : found,
    together: together.length,
    ledger: office.sheet === undefined ? undefined : office.sheet.rows.length - 1,
  };
  const views: Record<Tab, () => preact.JSX.Element> = {
    work: () => <WorkView tasks={tasks} />,
    found: () => <FoundView lines={lines} done={done} />,
    together: () => <TogetherView disagreements={together} />,
    ledger: () => <LedgerView lines={lines} disagreements={together} done={done} />,
  };
  const shown = tab === "ledger" && office.sheet === undefined ? "work" : tab;
  return (
    <>
      <div class="heading">
        <h1>
          {office.source} <small>{page.files(office.files.length)}</small>
        </h1>
        <div class="tools">
          <SaveButton label={page.saveAll} name={`${stemOf(office.source)}.ndjson`} content={() => linesOf(office)} />
          <button type="button" onClick={() => print()}>
            {page.print}
          </button>
        </div>
      </div>
      {office.isMadeUp && <p class="quiet">{page.madeUp}</p>}
      <nav class="tabs" aria-label={office.source}>
        {tabs
          .filter((one) => one !== "ledger" || office.sheet !== undefined)
          .map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === shown ? "page" : undefined}>
              {page.tabs[one]} <span class="count">{counts[one] ?? "…"}</span>
            </a>
          ))}
      </nav>
      {views[shown]()}
    </>
  );
};
