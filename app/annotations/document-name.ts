import type { Audience } from "./annotation.ts";

/*
 * The documents behind a paper's notes. `own` is written by one person's devices alone; the layers
 * are written by the server alone, and their `epoch` names one making of them: a browser that holds
 * an older one drops it instead of merging. `room` holds nothing but who is there.
 */

export type SharedAudience = Exclude<Audience, "me">;

export type DocumentName =
  | { is: "own"; paperId: string; personId: string }
  | { is: "layer"; paperId: string; audience: SharedAudience; epoch: number }
  | { is: "room"; paperId: string };

const ID = "[\\w-]{1,64}";
const own = new RegExp(`^own/(${ID})/(${ID})$`);
const cabinet = new RegExp(`^cabinet/(${ID})@(\\d{1,9})$`);
const group = new RegExp(`^group/(${ID})/(${ID})@(\\d{1,9})$`);
const room = new RegExp(`^room/(${ID})$`);

/** Null for whatever is not one of ours. */
export function readDocumentName(name: string): DocumentName | null {
  const [, ownPaper, personId] = own.exec(name) ?? [];
  if (ownPaper && personId) return { is: "own", paperId: ownPaper, personId };
  const [, cabinetPaper, cabinetEpoch] = cabinet.exec(name) ?? [];
  if (cabinetPaper)
    return { is: "layer", paperId: cabinetPaper, audience: "cabinet", epoch: Number(cabinetEpoch) };
  const [, groupPaper, groupId, epoch] = group.exec(name) ?? [];
  if (groupPaper && groupId)
    return { is: "layer", paperId: groupPaper, audience: `group:${groupId}`, epoch: Number(epoch) };
  const [, paperId] = room.exec(name) ?? [];
  return paperId ? { is: "room", paperId } : null;
}

export function writeDocumentName(document: DocumentName): string {
  switch (document.is) {
    case "own":
      return `own/${document.paperId}/${document.personId}`;
    case "room":
      return `room/${document.paperId}`;
    case "layer": {
      const { paperId, audience, epoch } = document;
      const groupId = groupOf(audience);
      return groupId === null
        ? `cabinet/${paperId}@${epoch}`
        : `group/${paperId}/${groupId}@${epoch}`;
    }
    default:
      return document satisfies never;
  }
}

/** The group's id; null for the whole Cabinet. */
export function groupOf(audience: SharedAudience): string | null {
  return audience === "cabinet" ? null : audience.slice("group:".length);
}

const DELEGATION = "delegation-";

/** A member with those who assist them: a group nobody has to make. */
export function delegationOf(memberId: string): SharedAudience {
  return `group:${DELEGATION}${memberId}`;
}
