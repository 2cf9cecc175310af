// PostgreSQL in a process of its own, which ends when the test run does. What brings it hooks the end of the process that it
// is loaded in, and would end a run of failed tests as if none had failed.
import { startPostgres } from "../../src/stores/start-postgres.ts";

const [folder = ""] = process.argv.slice(2);
const server = await startPostgres(folder);
process.once("disconnect", async () => {
  await server.stop();
  process.exit(0);
});
process.send?.(server.url);
