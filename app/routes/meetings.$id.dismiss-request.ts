import { z } from "zod";
import { deed } from "../door.server.ts";
import { dismissRequest } from "../floor/dismiss-request.server.ts";

const schema = z.object({ requestId: z.string().max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  dismissRequest(app, intent, { ...input, meetingId: params.id ?? "" }),
);
