import { z } from "zod";
import { changePassword } from "../accounts/change-password.server.ts";
import { MOST_TYPED } from "../accounts/password.ts";
import { deed } from "../door.server.ts";

const typed = z.string().max(MOST_TYPED);
const schema = z.object({ current: typed, password: typed });

export const action = deed(schema, ({ app, intent, input, sessionId }) =>
  changePassword(app, intent, { ...input, sessionId }),
);
