import { enter, letGo, nobody, settleVote } from "./state.mjs";

/** The side under which evidence from a place is kept: where both places are one, at `residence`. */
export const sideOf = (person, at) =>
  person !== undefined && person.places.residence === person.places.origin ? "residence" : at;

/** A transfer changes who holds the file or where the person lives; of a branch that lives on in another, the holder alone. */
export const move = (dossier, minute) => {
  const { to, side, places, floating } = minute;
  if (minute.move !== undefined && minute.move !== "moved") {
    dossier.holder = renamed(dossier, minute);
    return;
  }
  if (isHandOver(dossier, minute)) handOver(dossier, minute);
  else noteHolder(dossier, to);
  dossier.side = side;
  const { person } = dossier;
  if (person === undefined) return;
  if (places !== undefined) resettle(dossier, person, places);
  if (floating !== undefined || places !== undefined)
    dossier.person = { ...dossier.person, floating: floating ?? places.residence !== places.origin };
};

/** What is known of a branch stays so under its new name; its size does not after a merger. */
export const renamed = ({ holder }, { move: why, to }) => {
  const { fullMembers, ...known } = holder ?? to;
  return { ...known, ...(why === "renamed" && { fullMembers }), ...to };
};

/** Whether another branch takes the file over because the person moved. */
export const isHandOver = ({ holder }, { move: why, to }) =>
  (why === undefined || why === "moved") && (holder === undefined || !isSame(holder, to));

const handOver = (dossier, { to, on }) => {
  dossier.holder = to;
  dossier.cooperating = [];
  dossier.received = on;
  if (dossier.stage !== "candidate") return;
  if (dossier.voted !== undefined) dossier.voted = withPapers(dossier);
  for (const step of ["screen", "prereview", "fill-form"]) dossier.latest[step] = undefined;
};

/** What the meeting relied on, with the papers that the branch takes along. */
export const withPapers = ({ voted, latest: { screen, prereview, "fill-form": form } }) =>
  voted.papers === undefined ? { ...voted, papers: { screen, prereview, "fill-form": form } } : voted;

/** What was gathered at a place that was left is put away, and comes back with the person. */
const resettle = (dossier, person, now) => {
  const known = [...dossier.away, siteAt(dossier, person, "residence")];
  if (person.places.origin !== person.places.residence) known.push(siteAt(dossier, person, "origin"));
  settle(dossier, "residence", known, now.residence);
  settle(dossier, "origin", known, now.origin === now.residence ? undefined : now.origin);
  dossier.away = known.filter(({ place }) => place !== now.residence && place !== now.origin);
  dossier.person = { ...person, places: now };
};

const siteAt = (dossier, person, at) => ({
  place: person.places[at],
  poll: dossier.polls[at],
  formerPolls: dossier.formerPolls[at],
  heard: dossier.heard[at],
  vetted: dossier.vetted[at],
  posted: dossier.posted[at],
});

const settle = (dossier, at, known, place) => {
  const site = known.find((one) => one.place === place);
  dossier.polls[at] = site?.poll;
  dossier.formerPolls[at] = site?.formerPolls ?? [];
  dossier.heard[at] = site === undefined ? nobody() : { ...site.heard };
  dossier.vetted[at] = site?.vetted ?? false;
  dossier.posted[at] = site === undefined ? {} : { ...site.posted };
};

const facts = ["fullMembers", "qualified", "under", "partyGroups", "authorized"];

/** What a minute says of the holder counts from then on. */
export const noteHolder = (dossier, by) => {
  const { holder } = dossier;
  if (holder === undefined || holder === by || !isSame(holder, by)) return;
  if (facts.some((fact) => by[fact] !== undefined && by[fact] !== holder[fact])) dossier.holder = { ...holder, ...by };
};

/** Names a cooperating body; what it took on before, and has done, it keeps. */
export const entrust = (dossier, body, duties) => {
  const before = dossier.cooperating.find((one) => isSame(one.body, body));
  const others = dossier.cooperating.filter((one) => one !== before);
  if (before === undefined) others.push({ body, duties: [...new Set(duties)], done: [] });
  else others.push({ body, duties: [...new Set([...before.duties, ...duties])], done: before.done });
  dossier.cooperating = others;
};

/** Notes that a cooperating body has done one of its duties. */
export const noteDuty = (dossier, by, duty) => {
  const { cooperating } = dossier;
  for (let at = 0; at < cooperating.length; at++) {
    const { body, duties, done } = cooperating[at];
    if (!isSame(body, by) || done.includes(duty) || !duties.includes(duty)) continue;
    done.push(duty);
    return;
  }
};

const isSame = (one, other) => one.id === other.id && one.kind === other.kind;

/** Probation begins on the day of the vote that was approved. */
export const approveAdmission = (dossier, minute) => {
  const { resolution } = dossier;
  const since = resolution !== undefined && resolution.step === "admit" ? resolution.on : undefined;
  dossier.since = since;
  dossier.ends = since === undefined ? undefined : monthsAfter(since, 12);
  enter(dossier, "probationer");
  dossier.days["approve-admission"] ??= minute.on;
};

/** Membership counts from the end of probation. */
export const approveConversion = (dossier, minute) => {
  dossier.since = dossier.ends;
  enter(dossier, "member");
  dossier.days["approve-conversion"] ??= minute.on;
};

/** An extension moves the end of probation and uses the resolution up. */
export const approveExtension = (dossier, minute) => {
  const { resolution, since } = dossier;
  dossier.extensions += 1;
  settleVote(dossier);
  dossier.latest.petition = undefined;
  dossier.latest.screen = undefined;
  if (resolution !== undefined && resolution.step === "extend" && since !== undefined)
    dossier.ends = monthsAfter(since, 12 + resolution.months);
  dossier.latest["approve-extension"] = minute;
  dossier.days["approve-extension"] ??= minute.on;
};

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The same day so many months later, or the last of that month. */
export const monthsAfter = (day, months) => {
  const count = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count % 12;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 1 && isLeap ? 29 : lengths[month];
  const date = Math.min(+day.slice(8), last);
  return `${year}-${month < 9 ? "0" : ""}${month + 1}-${date < 10 ? "0" : ""}${date}`;
};

/** A body's own no is remembered like an answer; one to a resolution uses the resolution up. */
export const fileNo = (dossier, minute, step) => {
  dossier.latest[step] = minute;
  if (step === "vet") noteVetted(dossier, minute);
  if (step.startsWith("approve-")) letGo(dossier);
  else dossier.days[step] = undefined;
};

/** Notes which places a political review asked. */
export const noteVetted = (dossier, { consulted }) => {
  const { vetted, person } = dossier;
  vetted.residence = vetted.origin = false;
  for (const at of consulted) vetted[sideOf(person, at)] = true;
};
