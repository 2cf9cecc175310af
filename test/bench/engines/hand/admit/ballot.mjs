import { finding, kept } from "./finding.mjs";
import { cites, moreThanHalf, three } from "./terms.mjs";

const awaitsMembers = [{ step: "admit", field: "by.fullMembers" }];

/** The meeting of the branch and its vote, and the side that leads. */
export const vote = (findings, { side, person }, { step, by, ballot }) => {
  const { entitled, present, secret, alone } = ballot;
  const inFavor = ballot.yes + ballot.written.yes;
  const room = { share: { count: present, of: entitled }, mark: moreThanHalf };
  const favor = { share: { count: inFavor, of: entitled }, mark: moreThanHalf };
  findings.push(
    largeEnough(step, by.fullMembers, entitled),
    addsUp(step, ballot, by.fullMembers),
    finding("ballot.quorum", kept(entitled > 0 && present * 2 > entitled), "bar", room, cites["ballot.quorum"]),
    finding("ballot.secret", kept(secret), "bar", { step, is: secret }, cites["ballot.secret"]),
    finding("ballot.alone", kept(alone), "bar", { step, is: alone }, cites["ballot.alone"]),
    finding("ballot.majority", kept(entitled > 0 && inFavor * 2 > entitled), "deny", favor, cites["ballot.majority"]),
    rightSide(side, person),
  );
};

const largeEnough = (step, fullMembers, entitled) => {
  const isUnknown = fullMembers === undefined;
  const measured = { step, fullMembers, entitled: isUnknown ? entitled : undefined, fewest: three };
  return isUnknown && entitled < three.count
    ? finding("body.large-enough", "awaits", "bar", measured, cites["body.large-enough"], awaitsMembers)
    : finding(
        "body.large-enough",
        kept((isUnknown ? entitled : fullMembers) >= three.count),
        "bar",
        measured,
        cites["body.large-enough"],
      );
};

const votesIn = ({ yes, no, abstain }) => yes + no + abstain;

const addsUp = (step, ballot, fullMembers) => {
  const { present, entitled, written, late } = ballot;
  const cast = votesIn(ballot);
  const absent = votesIn(written) + (late === undefined ? 0 : votesIn(late));
  const fits = cast === present && present + absent <= entitled;
  const isUnknown = fits && fullMembers === undefined;
  const status = isUnknown ? "awaits" : kept(fits && entitled <= fullMembers);
  const measured = { step, cast, present, absent, entitled, missing: [], fullMembers };
  return finding(
    "ballot.adds-up",
    status,
    "bar",
    measured,
    cites["ballot.adds-up"],
    isUnknown ? awaitsMembers : undefined,
  );
};

const rightSide = (side, person) => {
  const onePlace = person !== undefined && person.places.residence === person.places.origin;
  const measured = { side, leads: "inflow", onePlace };
  return finding("lead.right-side", kept(onePlace || side === "residence"), "warn", measured, cites["lead.right-side"]);
};
