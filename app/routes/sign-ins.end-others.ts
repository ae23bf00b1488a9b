import { z } from "zod";
import { endOtherSignIns } from "../accounts/end-other-sign-ins.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, sessionId }) =>
  endOtherSignIns(app, intent, { sessionId }),
);
