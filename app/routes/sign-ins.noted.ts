import { z } from "zod";
import { noteSignInNews } from "../accounts/note-sign-in-news.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(z.object({}), ({ app, intent, sessionId }) =>
  noteSignInNews(app, intent, { sessionId }),
);
