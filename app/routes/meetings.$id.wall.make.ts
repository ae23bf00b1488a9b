import { z } from "zod";
import { deed } from "../door.server.ts";
import { makeWallToken } from "../meetings/make-wall-token.server.ts";

// 160 bits or more, made in the browser.
const schema = z.object({ secret: z.string().regex(/^[\w-]{27,86}$/) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  makeWallToken(app, intent, { ...input, meetingId: params.id ?? "" }),
);
