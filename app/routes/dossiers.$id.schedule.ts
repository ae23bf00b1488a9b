import { z } from "zod";
import { deed } from "../door.server.ts";
import { scheduleDossier } from "../dossiers/schedule-dossier.server.ts";

const schema = z.object({ meetingId: z.string().min(1).max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  scheduleDossier(app, intent, { ...input, dossierId: params["id"] ?? "" }),
);
