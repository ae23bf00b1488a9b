import { z } from "zod";
import { deed } from "../door.server.ts";
import { grantUrgency } from "../dossiers/grant-urgency.server.ts";

const schema = z.object({ leaderId: z.string().min(1).max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  grantUrgency(app, intent, { ...input, dossierId: params["id"] ?? "" }),
);
