import { z } from "zod";
import { deed } from "../door.server.ts";
import { draftConclusions } from "../resolutions/draft-conclusions.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  draftConclusions(app, intent, { meetingId: params["id"] ?? "" }),
);
