import { addRevision } from "../ballots/add-revision.server.ts";
import { ballotUploadSchema } from "../ballots/ballot-fields.ts";
import { requireBallot } from "../ballots/ballot-standing.views.server.ts";
import { bodyDeed } from "../body-deed.server.ts";
import { receivePaper } from "../papers/receive-paper.server.ts";

/** Nobody fills our disk without the right to. */
export const action = bodyDeed(
  ballotUploadSchema,
  ({ app, intent, id, upload, body }) =>
    receivePaper(app, { body }, (file) =>
      addRevision(app, intent, { ...upload, ballotId: id, file }),
    ),
  {
    mayBegin: ({ app, person, id }) =>
      requireBallot(app.read, { person, id, action: "ballot.explain" }),
  },
);
