import { z } from "zod";
import { takeDossierPapers } from "../ballots/take-dossier-papers.server.ts";
import { deed } from "../door.server.ts";

const schema = z.object({ dossierId: z.string().min(1).max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  takeDossierPapers(app, intent, { ...input, ballotId: params["id"] ?? "" }),
);
