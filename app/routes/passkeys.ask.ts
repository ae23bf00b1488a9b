import { z } from "zod";
import { askEnrolment } from "../accounts/ask-enrolment.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, person, sessionId }) =>
  askEnrolment(app, intent, { sessionId, title: person.title.vi }),
);
