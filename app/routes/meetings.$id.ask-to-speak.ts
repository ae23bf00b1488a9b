import { z } from "zod";
import { deed } from "../door.server.ts";
import { askToSpeak } from "../floor/ask-to-speak.server.ts";
import { ASKED_KINDS } from "../floor/floor-request.ts";

const schema = z.object({ kind: z.enum(ASKED_KINDS).default("speech") });

export const action = deed(schema, ({ app, intent, input, params }) =>
  askToSpeak(app, intent, { ...input, meetingId: params.id ?? "" }),
);
