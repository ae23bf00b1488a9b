import {
  BOTH,
  CHAIR,
  conduct,
  DESK,
  DIALOG,
  HAND,
  MEMBER,
  of,
  prepare,
  room,
  SECRETARIAT,
  VOTE_BAR,
  VOTED,
  wall,
  type Screen,
} from "./screen.ts";

const SHEET = { ready: "[role=dialog]" };
const OVER = { press: [VOTE_BAR], ready: "[role=dialog]" };

/** Votes of every form but the usual one: prepared, between options, annulled, secret, by hand. */
export const otherVotes: Screen[] = [
  ...of("meetings.$id.prepare", "gathering", [
    [
      "prepare-vote",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/^(Chuẩn bị biểu quyết|Prepare a vote)$/], ready: DIALOG },
    ],
  ]),
  ...of("meetings.$id._index", "choosing", [
    ["vote-options", MEMBER, room, HAND, SHEET],
    [
      "vote-options-confirm",
      MEMBER,
      room,
      ["tablet", "phone"],
      { press: [/^(Phương án|Option) 1/], ...SHEET },
    ],
    ["vote-assisted", VOTED, room, ["tablet", "phone"], SHEET],
  ]),
  ...of("meetings.$id.conduct", "choosing", [["conduct-options", CHAIR, conduct, BOTH]]),
  ...of("wall.$token", "choosing", [["wall-options", null, wall, ["wall"]]]),
  ...of("meetings.$id._index", "chosen", [
    ["vote-options-result", MEMBER, room, ["tablet", "phone"], OVER],
  ]),
  ...of("meetings.$id.conduct", "chosen", [["conduct-options-result", CHAIR, conduct, BOTH]]),
  ...of("wall.$token", "chosen", [["wall-options-result", null, wall, ["wall"]]]),
  ...of("meetings.$id._index", "annulled", [
    ["vote-annulled", MEMBER, room, ["tablet", "phone"], OVER],
  ]),
  ...of("meetings.$id.conduct", "annulled", [["conduct-annulled", CHAIR, conduct, BOTH]]),
  ...of("meetings.$id._index", "in-secret", [
    ["vote-secret", MEMBER, room, HAND, SHEET],
    [
      "vote-secret-confirm",
      MEMBER,
      room,
      ["tablet", "phone"],
      { press: [/^(Tán thành|In favour)/], ...SHEET },
    ],
  ]),
  ...of("meetings.$id._index", "by-hand", [
    ["vote-by-hand", MEMBER, room, ["tablet", "phone"], SHEET],
  ]),
  ...of("meetings.$id.conduct", "by-hand", [["conduct-by-hand", SECRETARIAT, conduct, BOTH]]),
  ...of("wall.$token", "by-hand", [["wall-by-hand", null, wall, ["wall"]]]),
];
