/** The days on which each step was first granted, with one more; the same days where it is not the first. */
export const firstDays = ({ days }, { step, on }) => (days[step] === undefined ? { ...days, [step]: on } : days);
