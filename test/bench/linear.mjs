import { decide, extend, ladder, migrantWorkers, replay, rule } from "./fazhan.mjs";
import { cases } from "./inputs/w1.mjs";
import { careers } from "./inputs/w2.mjs";
import { measure } from "./measure.mjs";
import { tell } from "./tell.mjs";

const times = 10;
const alike = () => 1; // the two sides answer different questions, so only their time is compared

/** The same career with every minute that moves nobody filed over and over, until it is ten times as long. */
const prolonged = (minutes) => {
  const staying = minutes.filter(({ step }) => ladder[step].to === undefined).length;
  const copies = Math.ceil((times * minutes.length - (minutes.length - staying)) / staying);
  return minutes.flatMap((minute) =>
    ladder[minute.step].to === undefined ? Array.from({ length: copies }, () => ({ ...minute })) : [minute],
  );
};

/** The policy with every rule of `admit` nine times more, under other ids. */
const manifold = () => {
  const own = migrantWorkers.spec.rules.filter(({ steps }) => steps.includes("admit"));
  const letters = [..."abcdefghi"];
  const rules = letters.flatMap((letter) => own.map((one) => rule({ ...one, id: `${one.id}.copy-${letter}` })));
  const articles = Object.fromEntries(rules.filter(({ text }) => text !== undefined).map(({ id }) => [id, 1]));
  return extend(migrantWorkers, { id: "manifold", rules, articles });
};

const replaying = (name, change) => ({
  name,
  prepare: (inputs) => {
    const changed = inputs.map(change);
    return (at) => replay(changed[at]);
  },
});

const judging = (name, policy) => ({
  name,
  prepare: (inputs) => (at) => decide(policy, inputs[at].dossier, inputs[at].step),
});

const files = [replaying("about 30 minutes", (minutes) => minutes), replaying("about 300 minutes", prolonged)];
const policies = [judging("all rules", migrantWorkers), judging("ten times the rules", manifold())];

tell({
  title: "Ten times the input takes at most twelve times as long",
  minutes: await measure(files, careers(1_000), { taste: alike }),
  rules: await measure(policies, cases(2_000), { taste: alike }),
});
