import type { Ballot } from "./ballot.ts";

type Begun = Pick<
  Ballot,
  "id" | "bodyId" | "ministryId" | "officerId" | "createdAt" | "dossierId"
> & { followsId?: string };

/** A ballot as it begins: nothing has been asked yet. */
export function newBallot({ followsId, ...begun }: Begun): Ballot {
  return {
    ...begun,
    followsId: followsId ?? null,
    state: "draft",
    edition: 0,
    issue: null,
    extension: null,
    closing: null,
    synthesisedAt: null,
    decision: null,
    itemId: null,
  };
}
