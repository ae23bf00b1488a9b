import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { mailState, type MailState, type OutChannel } from "./mail.ts";
import { mailsIn, type OutboxMail } from "./outbox.store.server.ts";

export type OutboxLine = OutboxMail & { name: Bilingual; state: MailState };

export type OutboxPage = {
  mails: OutboxLine[];
  has: Servers;
  failed: number;
  /** Where the next page begins; null: there is none. */
  olderThan: string | null;
};

/** Which channels have somewhere to go. */
export type Servers = Record<OutChannel, boolean>;

const PAGE = 50;

/** Every mail as it went out, or would; the newest first. Ids rise with time. */
export async function outboxPage(
  db: Knex,
  { person, before, has }: { person: Person; before: string | null; has: Servers },
): Promise<OutboxPage> {
  requireMay(person, "outbox.read", { state: "kept", relations: [] });
  const found = await mailsIn(
    db("outbox")
      .modify((query) => before !== null && void query.where("outbox.id", "<", before))
      .orderBy("outbox.id", "desc")
      .limit(PAGE + 1),
  );
  const mails = found.slice(0, PAGE);
  const titles = await personTitles(
    db,
    mails.map(({ personId }) => personId),
  );
  const failed = await db("outbox").whereNotNull("failed_at").count({ count: "*" }).first();
  return {
    mails: mails.map((mail) => ({
      ...mail,
      name: titles.get(mail.personId) ?? { vi: mail.address, en: mail.address },
      state: mailState(mail, has[mail.channel]),
    })),
    has,
    failed: Number(failed?.["count"] ?? 0),
    olderThan: found.length > PAGE ? (mails.at(-1)?.id ?? null) : null,
  };
}
