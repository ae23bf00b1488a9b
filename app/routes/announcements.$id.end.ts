import { z } from "zod";
import { deed } from "../door.server.ts";
import { endAnnouncement } from "../floor/end-announcement.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  endAnnouncement(app, intent, { announcementId: params.id ?? "" }),
);
