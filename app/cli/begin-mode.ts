import { isAnybodyKept } from "../people/directory.views.server.ts";
import type { Knex } from "knex";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { NotStarting } from "../platform/not-starting.ts";

/*
 * A demo and a live system never share a database: in one anybody is let in with a tap, and all of it
 * can be renewed with a word; in the other stand the decisions of a government.
 */

const BEGUN = "live.begun";

export type Kept = "nothing" | "demo" | "live";

/** Whose database this is; one from before its tables were made is nobody's. */
export async function keptIn(db: Knex): Promise<Kept> {
  if (!(await db.schema.hasTable("events")) || !(await db.schema.hasTable("persons"))) {
    return "nothing";
  }
  if (await db("events").where({ type: BEGUN }).first("seq")) return "live";
  if (await db("persons").whereNotNull("demo_position").first("id")) return "demo";
  return (await db("persons").first("id")) ? "live" : "nothing";
}

/** Before anything is written: refuses the other mode's database. */
export async function requireOwnMode({ settings, read }: App): Promise<void> {
  const kept = await keptIn(read);
  if (settings.mode === "live" && kept === "demo") {
    throw new NotStarting(
      "MODE=live, but the demo's persons are in this database, and anybody knows their password. " +
        "Give the live system a DATA_DIR (and DATABASE_URL) of its own.",
    );
  }
  if (settings.mode === "demo" && kept === "live") {
    throw new NotStarting(
      "This is the database of a live system, and a demo lets anybody in. " +
        "Set MODE=live, or give the demo a DATA_DIR (and DATABASE_URL) of its own.",
    );
  }
}

/** The first start of a live system stands in its log; from then on no demo opens this database. */
export async function beginLive(app: App): Promise<void> {
  const begun = await app.read("events").where({ type: BEGUN }).first("seq");
  if (begun || app.isReadOnly) return;
  await commit(app, { act: "begin-live", intent: null, input: null }, (tx) => {
    tx.record({ type: BEGUN, subject: "live:system" });
    return Promise.resolve(null);
  });
}

/** Nobody can sign in yet: who comes first is made on the machine itself. */
export async function howToBegin({ read }: App): Promise<string> {
  if (await isAnybodyKept(read)) return "";
  const command = 'ecabinet account first LOGIN "Chức danh" "Title"';
  return `Nobody has an account yet. Create the first: ${command}\n`;
}
