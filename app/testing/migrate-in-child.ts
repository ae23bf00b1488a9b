import { migrate, openDatabase } from "../../db/knexfile.ts";

/*
 * A process that migrates and is killed, as by a power switch, before its n-th statement of those that
 * write; without an n it goes to the end and says how many there were.
 */
const [dataDir = "", url = "", dieAt = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDir, ...(url && { url }) });
let statements = 0;
database.write.on("query", () => {
  statements += 1;
  if (statements === Number(dieAt)) process.kill(process.pid, "SIGKILL");
});
await migrate(database);
process.send?.(statements);
await database.close();
process.disconnect?.();
