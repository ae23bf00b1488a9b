import { decideFields } from "../ballots/ballot-fields.ts";
import { requireBallot } from "../ballots/ballot-standing.views.server.ts";
import { decideBallot } from "../ballots/decide-ballot.server.ts";
import { synthesisPrint } from "../ballots/synthesis-print.views.server.ts";
import { synthesisPaper } from "../ballots/synthesis-words.ts";
import { deed } from "../door.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

/** What goes on elsewhere takes the printed synthesis along. */
const ENDING: readonly string[] = ["adopted", "rejected"];

export const action = deed(decideFields, async ({ app, person, intent, input, params }) => {
  const ballotId = params["id"] ?? "";
  const given = { ...input, meetingId: input.meetingId ?? null, ballotId };
  if (ENDING.includes(input.outcome)) {
    return decideBallot(app, intent, { ...given, synthesis: null });
  }
  await requireBallot(app.read, { person, id: ballotId, action: "ballot.decide" });
  const plan = await synthesisPrint(app.read, { person, ballotId, now: app.clock() });
  const body = inOnePart(await typesetPieces(app, synthesisPaper(plan), "pdf"));
  return receivePaper(app, { body, madeHere: true }, (synthesis) =>
    decideBallot(app, intent, { ...given, synthesis }),
  );
});

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
