import type { Like } from "../like.ts";
import type { consent as source } from "../vi/consent.ts";

export const consent: Like<typeof source> = {
  mine: "Your position before the session",
  mineNote: "May be changed until the opening. The chair and the secretariat see the sums only.",
  position: {
    NO_OBJECTION: "No objection",
    OBJECTION: "Object",
    SPEAK: "Wish to speak",
  },
  inBlock: "In the block that is voted on at once, without discussion.",
  lift: "Ask for a discussion of its own",
  liftTitle: "Take item {{position}} out of the block?",
  liftText:
    "The item gets its own discussion and its own vote. Once taken out, it is not put back.",
  liftBack: "Leave it in",
  sums: "Members' positions before the session",
  sumsNote: "Sums only; nobody else sees what a member said.",
  item: "Item",
  none: "No member has said anything yet.",
  blockTitle: "Items nobody objects to",
  blockNote:
    "Adopted by one vote; its result is the result of each item. Any member may take an item out until the vote closes.",
  blockEmpty: "There is no item to vote on at once.",
  blockItem: "{{position}}. {{title}}",
  open: "One vote on {{count, plural(one:item; many:items)}}",
  openTitle: "Open one vote on all?",
  openText: "The session turns to item {{position}}; the result applies to items {{positions}}.",
  openBack: "Not yet",
  question:
    "Adopt the {{count, plural(one:item; many:items)}} without objection (items {{positions}})",
  decides: "This vote decides the items:",
};
