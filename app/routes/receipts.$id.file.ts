import { resource } from "../door.server.ts";
import { takeReceipt } from "../record/take-receipt.server.ts";

/** One's own receipt as a file that can be checked without this server. */
export const loader = resource(async ({ app, person, params }) => {
  const text = await takeReceipt(app, { person, id: params["id"] ?? "" });
  return new Response(text, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="receipt.tlog-proof"`,
      "Cache-Control": "private, no-store",
    },
  });
});
