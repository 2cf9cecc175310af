/** As much text as the file of one person could ever need: a career of 55 minutes has 8 thousand letters. */
export const longestText = 4_000_000;

/** As much text as one minute in a stream of minutes may be: in the lawful career none has four hundred letters. */
export const longestMinute = 1_000_000;

/** As much text as a value of data may be, whatever it is: no schema takes more than a tenth. */
export const longestString = 100_000;

/** How deep data may be nested; a minute goes four levels deep. */
export const deepest = 16;

/** How many values data may hold: lists, objects, and what is in them. A career has 566. */
export const mostValues = 100_000;

/** How many minutes a file may hold: nearly forty careers, and two a week for twenty years. */
export const mostMinutes = 2_000;

/** How many items a list in them may hold, and how many members an object: none has a fifth of that. */
export const mostItems = 100;

/** How many problems are listed before the rest of a file is left unread. */
export const mostProblems = 1_000;

/** The format in which files are written, and the latest that can be read. */
export const latestFormat = 1;
