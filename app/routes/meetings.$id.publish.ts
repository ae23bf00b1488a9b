import { z } from "zod";
import { deed } from "../door.server.ts";
import { publishPapers } from "../meetings/publish-papers.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  publishPapers(app, intent, { meetingId: params.id ?? "" }),
);
