import { z } from "zod";
import { deed } from "../door.server.ts";
import { declarePapers } from "../meetings/declare-papers.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  declarePapers(app, intent, { meetingId: params.id ?? "" }),
);
