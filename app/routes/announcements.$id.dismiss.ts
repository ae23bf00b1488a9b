import { z } from "zod";
import { deed } from "../door.server.ts";
import { dismissAnnouncement } from "../floor/dismiss-announcement.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  dismissAnnouncement(app, intent, { announcementId: params.id ?? "" }),
);
