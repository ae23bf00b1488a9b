import { addReplyFile } from "../ballots/add-reply-file.server.ts";
import { replyUploadSchema } from "../ballots/ballot-fields.ts";
import { requireReplying } from "../ballots/ballot-standing.views.server.ts";
import { bodyDeed } from "../body-deed.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";

/** Nobody fills our disk without the right to. */
export const action = bodyDeed(
  replyUploadSchema,
  ({ app, intent, id, upload, body }) =>
    receivePaper(app, { body }, (file) =>
      addReplyFile(app, intent, { ...upload, ballotId: id, file }),
    ),
  { mayBegin: ({ app, person, id }) => requireReplying(app.read, person, id) },
);
