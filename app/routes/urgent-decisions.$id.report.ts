import { z } from "zod";
import { deed } from "../door.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { reportUrgentDecision } from "../meetings/report-urgent-decision.server.ts";

const schema = z.object({ meetingId: words(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  reportUrgentDecision(app, intent, { ...input, decisionId: params["id"] ?? "" }),
);
