import type { Body } from "../../domain/body.js";
import type { FieldsByStep, FieldWords } from "../fields.js";

/** The words of the fields of a body, which stands at a path: its kind, its id, and what may be known of it. */
const body = <P extends string>(path: P, kind: string, id: string) =>
  ({
    [`${path}.kind`]: { label: "Kind of organization", help: kind },
    [`${path}.id`]: { label: "Organization", help: id },
    [`${path}.fullMembers`]: { label: "Full members", help: "How many full members it has; blank where not known." },
    [`${path}.qualified`]: {
      label: "Has the conditions",
      help: "Whether an organization of floating members may bring in members; blank where not known.",
    },
    [`${path}.under`]: {
      label: "Stands under",
      help: "The general branch or village committee below the committee that approves; blank where there is none.",
    },
    [`${path}.partyGroups`]: {
      label: "Party groups",
      help: "Whether the branch is divided into Party groups; blank where not known.",
    },
    [`${path}.authorized`]: {
      label: "Authorized to approve",
      help: "Whether a general branch was authorized to approve (Rules of 1990); blank where not known.",
    },
  }) as Readonly<Record<`${P}.${keyof Body}`, FieldWords>>; // a key for each fact of a body

const act = {
  step: { label: "Step", help: "What is done, by its name on the ladder." },
  on: { label: "Day", help: "The day on which the file records the step." },
  by: { label: "Done by", help: "The organization that takes the step, or that takes the paper from the person." },
  ...body(
    "by",
    "Branch, general branch, committee, or another kind.",
    "A key of your own for it; no name is asked for.",
  ),
  note: { label: "Note", help: "A remark for the record; no rule reads it." },
  recordedBy: { label: "Entered by", help: "A key of your own for the person who entered it." },
  recordedAt: { label: "Entered at", help: "When it was entered, which is not the day of the step." },
  attachments: { label: "Attachments", help: "The papers that belong to it, by name or address." },
};

const ballot = {
  ballot: { label: "Ballot", help: "The vote of the general meeting of the branch, as it was counted." },
  "ballot.entitled": { label: "Entitled", help: "How many full members have a vote at this meeting." },
  "ballot.present": { label: "Present", help: "How many of those entitled are in the room." },
  "ballot.yes": { label: "In favor", help: "Votes in favor that were cast in the room." },
  "ballot.no": { label: "Against", help: "Votes against that were cast in the room." },
  "ballot.abstain": { label: "Abstained", help: "Abstentions in the room; an invalid ballot counts as one." },
  "ballot.written": { label: "Written opinions", help: "Opinions that absent members handed in before the meeting." },
  "ballot.written.yes": { label: "Written, in favor", help: "Written opinions in favor; they count as votes." },
  "ballot.written.no": { label: "Written, against", help: "Written opinions against." },
  "ballot.written.abstain": { label: "Written, abstained", help: "Written opinions that take no side." },
  "ballot.late": {
    label: "Late opinions",
    help: "Opinions handed in after the meeting; they are kept and do not count.",
  },
  "ballot.late.yes": { label: "Late, in favor", help: "Late opinions in favor." },
  "ballot.late.no": { label: "Late, against", help: "Late opinions against." },
  "ballot.late.abstain": { label: "Late, abstained", help: "Late opinions that take no side." },
  "ballot.excused": {
    label: "Left off the roll",
    help: "Full members who do not count among those entitled; without consent they count.",
  },
  "ballot.excused.count": { label: "Left off, how many", help: "How many full members were left off the roll." },
  "ballot.excused.consented": {
    label: "Left off by consent",
    help: "Whether the higher organization consented and the general meeting agreed.",
  },
  "ballot.secret": { label: "Secret ballot", help: "Whether the meeting voted by secret ballot." },
  "ballot.alone": { label: "One at a time", help: "Whether each person was discussed and voted on alone." },
};

const approval = {
  outcome: { label: "Outcome", help: "Whether the higher committee approved or refused." },
  collective: { label: "Decided collectively", help: "Whether the committee discussed it together and voted." },
  alone: { label: "One by one", help: "Whether the committee deliberated and voted on one person at a time." },
};

const opinions = { label: "Opinions heard", help: "Whose opinions were heard before the decision." };

/** The words of all fields in English. */
export const fields = (): FieldsByStep => ({
  apply: {
    ...act,
    person: { label: "Applicant", help: "Keys, a day of birth and two places; no name, identity number or address." },
    "person.id": { label: "Person", help: "A key of your own for the person, the same in the whole file." },
    "person.born": { label: "Day of birth", help: "It says whether the applicant is of age." },
    "person.floating": { label: "Floating", help: "Whether the person lives and works away from the place of origin." },
    "person.places": { label: "Places", help: "Residence and origin; the same key twice where they are one place." },
    "person.places.residence": { label: "Residence", help: "A key of your own for where the person works or lives." },
    "person.places.origin": { label: "Origin", help: "A key of your own for where the person comes from." },
    "person.residenceSince": {
      label: "At the residence since",
      help: "The day of arrival there; blank where not known.",
    },
    "person.unit": {
      label: "Work unit",
      help: "Whether the unit has a Party organization, or that there is no unit; blank where not known.",
    },
    venue: { label: "Handed in at", help: "To which organization the application was handed in." },
  },
  talk: act,
  recognize: { ...act, recommendedBy: { label: "Recommended by", help: "Who recommended the applicant." } },
  file: { ...act, record: { label: "Record", help: "Which decision is filed with the higher body." } },
  "assign-mentors": {
    ...act,
    mentors: { label: "Mentors", help: "The full members who cultivate and educate the person." },
    "mentors.id": { label: "Mentor", help: "A key of your own for the mentor." },
    "mentors.fullMember": { label: "Full member", help: "Whether the mentor is a full member." },
    "mentors.side": { label: "Side", help: "Whether the mentor stands for the residence or the place of origin." },
  },
  examine: { ...act, mode: { label: "Way of cultivation", help: "Tracked, entrusted to another body, or online." } },
  entrust: {
    ...act,
    to: { label: "Entrusted to", help: "The organization that cooperates in the cultivation." },
    ...body(
      "to",
      "The kind of the organization that is entrusted.",
      "A key of your own for the organization that is entrusted.",
    ),
    duties: { label: "Duties", help: "What it is entrusted with." },
  },
  notice: {
    ...act,
    for: { label: "Notice of", help: "Which decision is made public." },
    from: { label: "First day", help: "The first day of the notice." },
    until: { label: "Last day", help: "The last day of the notice; its outcome is recorded no earlier." },
    objections: { label: "Objections", help: "What came in during the notice, and whether it is true." },
    at: { label: "Places", help: "Where the notice hung; blank for the residence of a person who is not floating." },
  },
  nominate: {
    ...act,
    opinions,
    consent: { label: "Consent", help: "The higher committee that agreed, and the day; blank where none has." },
    "consent.by": { label: "Given by", help: "The higher committee that agreed." },
    ...body("consent.by", "The kind of the organization that agreed.", "A key of your own for the organization."),
    "consent.on": { label: "Day of consent", help: "The day on which it agreed: before the notice began." },
  },
  "name-sponsors": {
    ...act,
    sponsors: { label: "Sponsors", help: "The full members who introduce the person to the Party." },
    "sponsors.id": { label: "Sponsor", help: "A key of your own for the sponsor." },
    "sponsors.fullMember": { label: "Full member", help: "Whether the sponsor is a full member." },
    "sponsors.penalty": {
      label: "Penalty in effect",
      help: "None; a warning, serious warning or removal from Party posts; or probation within the Party.",
    },
  },
  consult: {
    ...act,
    at: { label: "Asked at", help: "The place at which the source was asked." },
    source: { label: "Source", help: "Who was asked about the person." },
    opinion: { label: "Opinion", help: "What the source answered." },
  },
  poll: {
    ...act,
    at: { label: "Held at", help: "The place at which the poll was held." },
    issued: { label: "Issued", help: "How many ballots were given out." },
    returned: { label: "Returned", help: "How many ballots came back, spoiled ones among them." },
    spoiled: { label: "Spoiled", help: "Ballots that came back and are not valid." },
    approve: { label: "In favor", help: "Valid ballots in favor." },
    against: { label: "Against", help: "Valid ballots against." },
    abstain: { label: "Abstained", help: "Valid ballots that take no side; a blank one is among them." },
  },
  vet: {
    ...act,
    conclusion: { label: "Conclusion", help: "What the political review concluded." },
    consulted: { label: "Places asked", help: "The places whose organizations the review asked." },
  },
  train: {
    ...act,
    days: { label: "Days", help: "How many days the training took." },
    hours: { label: "Class hours", help: "How many class hours the training had." },
  },
  screen: { ...act, outcome: { label: "Outcome", help: "Whether the person passed the screening." } },
  prereview: {
    ...act,
    outcome: { label: "Outcome", help: "Whether the person passed the pre-review." },
    leavingBy: {
      label: "Leaving by",
      help: "The day on which the person is about to leave the unit; blank if staying.",
    },
  },
  "fill-form": act,
  admit: { ...act, ...ballot },
  deliberate: { ...act, outcome: { label: "Outcome", help: "Whether the resolution passed the deliberation." } },
  interview: act,
  "approve-admission": { ...act, ...approval },
  place: act,
  swear: act,
  observe: act,
  petition: act,
  convert: { ...act, ...ballot, opinions },
  extend: {
    ...act,
    ...ballot,
    months: { label: "Months", help: "By how many months the probation is extended." },
  },
  cancel: { ...act, ...ballot },
  "approve-conversion": { ...act, ...approval },
  "approve-extension": { ...act, ...approval },
  "approve-cancellation": { ...act, ...approval },
  archive: { ...act, papers: { label: "Papers", help: "The papers that are in the archive." } },
  transfer: {
    ...act,
    to: { label: "Moved to", help: "The organization that holds the file from now on." },
    ...body(
      "to",
      "The kind of the organization that receives the file.",
      "A key of your own for the organization that receives the file.",
    ),
    side: { label: "Side", help: "Whether it stands at the residence or at the place of origin." },
    papersHandedOver: { label: "Papers handed over", help: "Whether the papers of the file were handed over." },
    places: { label: "Places", help: "Residence and origin after the move; blank where neither changes." },
    "places.residence": { label: "Residence", help: "A key of your own for where the person now works or lives." },
    because: {
      label: "Because",
      help: "Whether the person moved, or the branch was merged or renamed. Blank means that the person moved.",
    },
    move: {
      label: "Because",
      help: "Whether the person moved, or the branch was merged or renamed. Blank means that the person moved.",
    },
    floating: {
      label: "Floating",
      help: "Whether the person is floating after the move; blank where that follows from the places.",
    },
    "places.origin": { label: "Origin", help: "A key of your own for where the person comes from." },
  },
  postpone: { ...act, until: { label: "Until", help: "The day to which the vote on conversion is put off." } },
  correct: {
    ...act,
    minute: { label: "Minute", help: "The place of the minute in the file, counted from 0." },
    instead: { label: "Instead", help: "The step that should stand there; blank where the minute is struck." },
    reason: { label: "Reason", help: "What was wrong, in words that name nobody." },
  },
  waive: {
    ...act,
    rule: { label: "Rule", help: "The id of the rule that is waived." },
    reason: { label: "Reason", help: "Why it is waived, in words that name nobody." },
  },
  "step-down": act,
  annul: {
    ...act,
    reason: { label: "Reason", help: "Why the admission cannot be upheld, in words that name nobody." },
  },
  withdraw: {
    ...act,
    why: { label: "Why", help: "Whether the person wished it, the branch ended it, or the person died." },
  },
});
