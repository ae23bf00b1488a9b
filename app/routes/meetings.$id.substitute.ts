import { z } from "zod";
import { deed } from "../door.server.ts";
import { nameSubstitute } from "../meetings/name-substitute.server.ts";

const schema = z.object({ seatId: z.string().max(80), substituteId: z.string().max(80) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  nameSubstitute(app, intent, { ...input, meetingId: params.id ?? "" }),
);
