import { county } from "./inputs/w3.mjs";
import { tell } from "./tell.mjs";
import { agreed } from "./w3/direct.mjs";
import { nationFrom, profile, province } from "./w3/profile.mjs";
import { scaling, shared } from "./w3/crew.mjs";

/**
 * W3: the files of a county, from their bytes to census and irregularities, in a process of its own. Before anything is
 * timed, one worker and two must report the same. Usage: `node --expose-gc county.mjs [files] [counties]`, where
 * `counties` is how many counties make the province.
 */
const [most = "Infinity", counties = "80"] = process.argv.slice(2);
const files = Math.min(10_000, Number(most));
const bytes = shared(county(files));
const report = await agreed(bytes);
const parts = await profile(bytes);
const repeated = province(bytes, Number(counties));
const workers = await scaling(bytes);
tell({
  title: "W3 from the text of a county's files to census and irregularities",
  files,
  bytes: bytes.length,
  report,
  parts,
  province: repeated,
  workers,
  nation: nationFrom({ files, province: repeated, workers }),
});
