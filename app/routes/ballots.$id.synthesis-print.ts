import { printSynthesis } from "../ballots/print-synthesis.server.ts";
import { synthesisPrint } from "../ballots/synthesis-print.views.server.ts";
import { resource } from "../door.server.ts";
import { disposition } from "../platform/file-answer.server.ts";

/** The synthesis of a ballot as PDF, in the layout of a state paper. */
export const loader = resource(async ({ app, person, params }) => {
  const wanted = { person, ballotId: params["id"] ?? "", now: app.clock() };
  const bytes = await printSynthesis(app, await synthesisPrint(app.read, wanted));
  const fileName = "bang-tong-hop-y-kien.pdf";
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": disposition({ as: "inline", fileName }),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
