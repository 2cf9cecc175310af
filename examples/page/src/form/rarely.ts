/** Facts that most forms leave blank. They are folded away until they are filled in or a rule asks for them. */
const rare = [
  /(^|\.)(qualified|under|partyGroups|authorized)$/,
  /^ballot\.(late|excused)$/,
  /^(leavingBy|floating|because|places)$/,
  /^person\.residenceSince$/,
  /^(note|recordedBy|recordedAt|attachments)$/, // no rule reads them
];

/** Whether a field is one that is seldom filled in. */
export const isRare = (path: string): boolean => rare.some((pattern) => pattern.test(path));
