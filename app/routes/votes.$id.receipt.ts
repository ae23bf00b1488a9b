import { resource } from "../door.server.ts";
import { takeReceipt } from "../record/take-receipt.server.ts";
import { ownCast } from "../votes/own-cast.views.server.ts";

/** The receipt of one's own latest cast in a vote. */
export const loader = resource(async ({ app, person, params }) => {
  const id = await ownCast(app.read, { personId: person.id, voteId: params["id"] ?? "" });
  const text = await takeReceipt(app, { person, id });
  return new Response(text, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
  });
});
