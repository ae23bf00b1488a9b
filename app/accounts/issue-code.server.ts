import { requireOther } from "../people/people-standing.views.server.ts";
import { findRecordOf } from "../people/record.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { isDuplicate } from "../platform/unique.server.ts";
import { deletePassword } from "./account.store.server.ts";
import { endAllSignInsIn } from "./end-all-sign-ins.server.ts";
import { CODE_HOURS, isCode } from "./one-time-code.ts";
import { replaceCode } from "./one-time-code.store.server.ts";
import { deletePasskeysOf } from "./passkey.store.server.ts";

type Input = {
  personId: string;
  /** Made where it is shown: the answer of a deed is stored, and a code is not. */
  code: string;
};

/**
 * A one-time code for a first sign-in or a reset: whatever opened the account until now ends with
 * it, an earlier code too. `intent` is null for whoever runs the machine itself.
 */
export async function issueCode(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ expiresAt: number }> {
  return commit(app, { act: "issue-code", intent, input }, async (tx) => {
    // Whoever reset themselves would be signed out before they had read the code.
    await requireOther(tx, intent, input.personId);
    const record = await findRecordOf(tx.db, input.personId, { forUpdate: true });
    if (!record) return refuse("not-found");
    if (record.endedOn !== null) refuse("person-ended");
    if (!isCode(input.code)) refuse("invalid-input");
    return issueCodeIn(tx, input);
  });
}

/** For acts that hold the person's row. */
export async function issueCodeIn(tx: Tx, { personId, code }: Input) {
  await deletePassword(tx.db, personId);
  await deletePasskeysOf(tx.db, personId);
  await endAllSignInsIn(tx, personId);
  const expiresAt = tx.at + CODE_HOURS * 60 * 60_000;
  const issued = { personId, issuedBy: tx.by, issuedAt: tx.at, expiresAt };
  await replaceCode(tx.db, { ...issued, hash: sha256(code) }).catch(refuseUsed);
  tx.record({ type: "code.issued", subject: `person:${personId}` });
  return { expiresAt };
}

function refuseUsed(error: unknown): never {
  if (isDuplicate(error)) refuse("invalid-input");
  throw error;
}
