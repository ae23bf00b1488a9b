import { contentFrom, newBallotFields } from "../ballots/ballot-fields.ts";
import { draftBallot } from "../ballots/draft-ballot.server.ts";
import { deed } from "../door.server.ts";

export const action = deed(newBallotFields, ({ app, intent, input }) => {
  const { ministryId, dossierId = null, ...fields } = input;
  return draftBallot(app, intent, { ...contentFrom(fields), ministryId, dossierId });
});
