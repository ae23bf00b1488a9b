import { deed } from "../door.server.ts";
import { enterUrgentDecision } from "../meetings/enter-urgent-decision.server.ts";
import { words } from "../meetings/meeting-facts.ts";
import { urgentFields } from "../meetings/urgent-decision.ts";

const schema = urgentFields.extend({ bodyId: words(80) });

export const action = deed(schema, ({ app, intent, input }) =>
  enterUrgentDecision(app, intent, input),
);
