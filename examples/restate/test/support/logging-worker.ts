// A worker that logs each step it has judged, and each file it has audited, before the engine hears of it. It dies at one.
import { office } from "../../src/office.js";
import { serve } from "../../src/serve.js";
import { personOf } from "../../src/tally.js";
import { logger } from "./dies-once.js";

const logged = logger();

await serve(
  {
    ...office,
    submit: (...given) => {
      const answer = office.submit(...given);
      logged(answer.ok ? `${answer.decision.verdict} ${answer.dossier.minutes.length}` : "refused");
      return answer;
    },
    audit: (minutes) => {
      const found = office.audit(minutes);
      logged(personOf(minutes));
      return found;
    },
  },
  Number(process.argv[2]),
);
