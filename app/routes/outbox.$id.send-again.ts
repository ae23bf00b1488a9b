import { z } from "zod";
import { deed } from "../door.server.ts";
import { sendMailAgain } from "../notices/send-mail-again.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  sendMailAgain(app, intent, { mailId: params.id ?? "" }),
);
