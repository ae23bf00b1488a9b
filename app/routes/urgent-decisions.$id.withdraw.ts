import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_URGENT_TEXT } from "../meetings/urgent-decision.ts";
import { withdrawUrgentDecision } from "../meetings/withdraw-urgent-decision.server.ts";

const schema = z.object({ reason: words(MAX_URGENT_TEXT) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  withdrawUrgentDecision(app, intent, { ...input, decisionId: params["id"] ?? "" }),
);
