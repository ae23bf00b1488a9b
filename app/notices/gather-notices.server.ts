import { addresseesOf } from "../people/mail-address.views.server.ts";
import { findPerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { composeGathered } from "./gathered.paper.ts";
import { isNews } from "./mail.ts";
import { claimGathered, pendingOf, withPending, type Pending } from "./notice.store.server.ts";
import { dueGroups } from "./gathering.ts";
import { visibleAmong } from "./notice.views.server.ts";
import { insertMail } from "./outbox.store.server.ts";

/**
 * Notices that wait for a mail become one: those of a topic that came in a burst, and those of a day.
 * Each person in a commit of their own: what is claimed there is in the same instant in the outbox.
 */
export async function gatherNotices(app: App): Promise<{ queued: number }> {
  let queued = 0;
  for (const personId of await withPending(app.read)) {
    const pending = await pendingOf(app.read, personId);
    if (dueGroups(pending, app.clock()).length === 0) continue;
    const deed = { act: "gather-notices", intent: null, input: { personId } };
    queued += await commit(app, deed, async (tx) => {
      const groups = dueGroups(await pendingOf(tx.db, personId), tx.at);
      let mails = 0;
      for (const group of groups) mails += await queue(tx, { app, personId, group });
      return mails;
    });
  }
  return { queued };
}

type Gathering = { app: App; personId: string; group: readonly Pending[] };

/** What was read meanwhile, is old, or may no longer be seen needs no mail. */
async function queue(tx: Tx, { app, personId, group }: Gathering): Promise<number> {
  const claimed = await claimGathered(tx.db, { ids: group.map(({ id }) => id), at: tx.at });
  const unread = group.filter(({ id, at }) => claimed.has(id) && isNews(at, tx.at));
  const person = await findPerson(tx.db, personId, tx.at);
  const [to] = await addresseesOf(tx.db, [personId]);
  const seen = person ? await visibleAmong(tx.db, person, unread) : [];
  const last = seen.at(-1);
  if (!to || !last) return 0;
  const origin = app.settings.origins[0] ?? "";
  const { address, locale, name } = to;
  const text = composeGathered({ locale, name, origin, kinds: seen.map(({ kind }) => kind) });
  const about = { kind: "notices", subject: `person:${personId}`, channel: "mail" } as const;
  const { eventSeq } = last;
  const mail = { ...about, ...text, id: tx.id(), personId, eventSeq, address, at: tx.at };
  if (!(await insertMail(tx.db, { ...mail, calendar: null }))) return 0;
  const payload = { kind: "notices", mails: 1 };
  tx.record({ type: "mail.queued", subject: about.subject, payload, wakes: ["outbox"] });
  return 1;
}
