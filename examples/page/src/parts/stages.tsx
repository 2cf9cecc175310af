import { type Stage, stages } from "fazhan";
import { usePage } from "../page.js";

/** The stages in their order, with the one at which a file stands. */
export const Stages = ({ stage }: { readonly stage: Stage }) => {
  const { page, words } = usePage();
  const reached = stages.indexOf(stage);
  return (
    <ol class="stages" aria-label={page.steps}>
      {stages.slice(1).map((one, at) => (
        <li
          key={one}
          class={at + 1 < reached ? "past" : at + 1 === reached ? "here" : ""}
          aria-current={one === stage ? "step" : undefined}
        >
          {words.stages[one]}
        </li>
      ))}
    </ol>
  );
};
