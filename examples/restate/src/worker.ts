// Serves the office on the port that is given. A day may be made shorter: `DAY=20` lasts twenty milliseconds.
import { office } from "./office.js";
import { serve } from "./serve.js";

const { DAY = office.dayLength } = process.env;
await serve({ ...office, dayLength: Number(DAY) }, Number(process.argv[2]));
