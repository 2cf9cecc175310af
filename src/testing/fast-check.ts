import installed from "fast-check";

/** The package that draws the numbers. */
export type FastCheck = typeof installed;

/** The package, or an error that names it where it is not there. */
export const fastCheckOf = (found: FastCheck | undefined): FastCheck => {
  if (found === undefined)
    throw new Error("careers are drawn by fast-check, which is not installed: npm install --save-dev fast-check");
  return found;
};

/** The package as it was found. The build writes the import so that it finds nothing where the package is not installed. */
export const fastCheck = (): FastCheck => fastCheckOf(installed);
