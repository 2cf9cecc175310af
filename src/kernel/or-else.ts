/**
 * What a door makes of what it is given, or what it answers where the making stumbles: over data of another shape than
 * its types ask for, or over a getter or a proxy that throws. What was thrown may repeat the data, and is dropped.
 */
export const orElse = <T>(make: () => T, otherwise: () => T): T => {
  try {
    return make();
  } catch {
    return otherwise();
  }
};
