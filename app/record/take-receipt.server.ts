import type { Person } from "../people/person.ts";
import type { App } from "../platform/app.server.ts";
import { refuse } from "../platform/refusal.ts";
import { receiptText, requireOwnLeaf } from "./receipt.views.server.ts";
import { sealLog } from "./seal-log.server.ts";

type Wanted = { person: Person; id: string };

/**
 * The receipt as a file: a proof that can be checked without this server. If no signed head is over
 * the leaf yet, the log is signed now. Of a secret vote there is none: it would say too much.
 */
export async function takeReceipt(app: App, wanted: Wanted): Promise<string> {
  const leaf = await requireOwnLeaf(app.read, wanted);
  if (leaf.own.secret) refuse("not-found");
  const text = await receiptText(app.read, leaf);
  if (text !== null) return text;
  await sealLog(app, leaf.bodyId);
  return (await receiptText(app.read, leaf)) ?? refuse("not-found");
}
