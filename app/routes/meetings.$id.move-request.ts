import { z } from "zod";
import { deed } from "../door.server.ts";
import { moveRequest } from "../floor/move-request.server.ts";

const schema = z.object({
  requestId: z.string().max(80),
  /** None: to the end. */
  beforeId: z.string().max(80).optional(),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  moveRequest(app, intent, {
    meetingId: params.id ?? "",
    requestId: input.requestId,
    beforeId: input.beforeId ?? null,
  }),
);
