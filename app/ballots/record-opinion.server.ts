import { proveLeafIn } from "../record/prove-leaf.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { timeVi } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { receiptCode } from "../votes/receipt.ts";
import type { Collecting } from "./ballot.ts";
import { findEdition } from "./ballot-edition.store.server.ts";
import {
  deleteOpinionDraft,
  findOpinionDraft,
  listReplyFiles,
  type Recipient,
} from "./ballot-roll.store.server.ts";
import { requireSendable, type Opinion, type OpinionDraft, type OpinionWay } from "./opinion.ts";
import { insertOpinion, listOpinions } from "./opinion.store.server.ts";
import { receiptOfOpinion, type OpinionReceipt } from "./opinion-receipt.ts";
import { requireFilesOf } from "./reply-files.views.server.ts";

type Sending = {
  ballot: Collecting;
  recipient: Recipient;
  opinion: OpinionDraft;
  replacesId: string | null;
  via: OpinionWay;
  sentBy: string;
};

/** One more version of a member's answer; the caller holds the ballot, which is being collected. */
export async function recordOpinionIn(tx: Tx, sending: Sending): Promise<OpinionReceipt> {
  const { ballot, recipient, replacesId, via, sentBy } = sending;
  const { id: ballotId, edition } = ballot;
  const { personId, seatId } = recipient;
  const content = (await findEdition(tx.db, ballotId, edition)) ?? refuse("not-found");
  const isOwn = sentBy === personId;
  const sendable = requireSendable(sending.opinion, content.issues, { isOwn });
  await requireFilesOf(tx.db, { ballotId, personId }, sendable.fileIds);
  const earlier = await listOpinions(tx.db, ballotId);
  requireLatest(earlier.findLast((each) => each.personId === personId) ?? null, replacesId);
  const draft = isOwn ? await findOpinionDraft(tx.db, ballotId, personId) : null;
  const opinion: Opinion = {
    ...sendable,
    ...{ id: tx.id(), ballotId, edition, personId, seatId, replacesId, via, sentBy, at: tx.at },
    seq: (earlier.at(-1)?.seq ?? 0) + 1,
    preparedBy: draft?.preparedBy ?? null,
  };
  await insertOpinion(tx.db, opinion);
  if (isOwn) await deleteOpinionDraft(tx.db, ballotId, personId);
  const logged = await logOpinionIn(tx, ballot, opinion);
  tx.record({
    type: isOwn ? "ballot.answered" : "ballot.answer-entered",
    subject: `ballot:${ballotId}`,
    payload: { opinionId: opinion.id, seatId, personId, seq: opinion.seq, via },
    wakes: [`ballot:${ballotId}`, "ballots", `person:${personId}`],
  });
  return receiptOfOpinion(opinion, { code: receiptCode(opinion.id), ...logged });
}

/** Nobody replaces an answer they have not seen. */
function requireLatest(latest: Opinion | null, replacesId: string | null): void {
  if ((latest?.id ?? null) === replacesId) return;
  refuse("ballot-answer-changed", { at: latest ? timeVi(latest.at) : "" });
}

/** Every word of it is committed to; `signature` is the place of the member's own. */
async function logOpinionIn(tx: Tx, { bodyId }: Collecting, opinion: Opinion) {
  const { id: opinionId, ballotId, edition, personId, seatId, seq, choice, text } = opinion;
  const files = await listReplyFiles(tx.db, ballotId, personId);
  const sent = opinion.fileIds.flatMap(
    (id) => files.find((file) => file.id === id)?.fileSha256 ?? [],
  );
  const payload = {
    ...{ ballotId, edition, opinionId, personId, seatId, seq, choice, text },
    ...{ answers: opinion.answers, isReserved: opinion.isReserved, files: sent },
    ...{ replaces: opinion.replacesId, via: opinion.via, sentBy: opinion.sentBy },
    ...{ at: opinion.at, signature: null },
  };
  const about = `opinion:${opinionId}`;
  const leaf = await proveLeafIn(tx, { bodyId, type: "ballot.opinion", about, payload });
  return { leaf: { index: leaf.index, hash: leaf.leafHash }, proof: leaf.proof };
}
