import { seatId } from "../../db/fixtures/government.ts";
import {
  MEMBER,
  VOTED,
  SECRETARIAT,
  CHAIR,
  HAND,
  DESK,
  BOTH,
  DIALOG,
  room,
  conduct,
  wall,
  of,
  IN_ROOM,
  PAGE,
  VOTE_BAR,
  OFFLINE,
  CHECK_IN,
  NOTES,
  type Screen,
} from "./screen.ts";
import type { Scenery } from "./screen-hours.ts";

const signatures = ({ demo }: Scenery) => {
  const paper = demo.papersOf(demo.meetingId).find(({ standing }) => standing === "published");
  return `/papers/${paper?.id}/signatures`;
};

export const meeting: Screen[] = [
  ...of("papers.$id.signatures", "gathering", [["paper-signatures", MEMBER, signatures, BOTH]]),
  ...of("meetings.$id._index", "gathering", [
    ["room", MEMBER, room, [...HAND, "desk"], IN_ROOM],
    ["room-long-report", MEMBER, ({ demo }) => `/meetings/${demo.meetingId}`, ["tablet"], IN_ROOM],
    ["room-check-in", MEMBER, room, HAND, { press: [CHECK_IN], ready: DIALOG }],
    [
      "room-substituted",
      "minister-of-health",
      room,
      ["tablet"],
      { press: [CHECK_IN], ready: DIALOG },
    ],
    ["room-substitute", "deputy-of-health", room, ["tablet"], IN_ROOM],
    [
      "room-guest",
      "chairman-of-da-nang",
      ({ demo }) => `/meetings/${demo.meetingId}`,
      ["tablet"],
      IN_ROOM,
    ],
    [
      "room-urgent",
      MEMBER,
      room,
      ["tablet"],
      { press: [/^Quyết định cấp bách|^Urgent decisions/], ready: DIALOG },
    ],
    ["room-past", MEMBER, ({ demo }) => `/meetings/${demo.past.id}`, ["tablet"], IN_ROOM],
    [
      "room-notes",
      MEMBER,
      room,
      ["tablet", "portrait", "desk"],
      { press: [NOTES], ready: "#notes" },
    ],
    [
      "room-note-tools",
      MEMBER,
      room,
      ["tablet", "portrait"],
      { press: [/^(Bút|Pen)$/], ready: "[role=toolbar]" },
    ],
    [
      "room-note-share",
      MEMBER,
      room,
      ["tablet"],
      { press: [NOTES, /^(Riêng tôi|Mine):/], ready: DIALOG },
    ],
    [
      "room-follow",
      MEMBER,
      room,
      ["tablet", "phone"],
      { press: [/^(Theo chủ tọa|Follow the chair)/], ready: ".follow-tab" },
    ],
  ]),
  ...of("meetings.$id._index", "gathering", [
    ["room-view", MEMBER, room, ["tablet", "phone"], { press: [/^(Cách xem|View)$/], ready: PAGE }],
    ["room-find", MEMBER, room, HAND, { press: [/^(Tìm trong tài liệu|Find in the paper)$/] }],
  ]),
  ...of("meetings.$id.book", "gathering", [
    ["book", MEMBER, ({ demo }) => `/meetings/${demo.meetingId}/book`, [...HAND, "desk"], IN_ROOM],
  ]),
  ...of("meetings.$id.as.$seatId", "gathering", [
    [
      "room-as-member",
      SECRETARIAT,
      ({ demo }) => `/meetings/${demo.meetingId}/as/${seatId("minister-of-justice")}`,
      ["desk", "tablet"],
      IN_ROOM,
    ],
  ]),
  ...of("meetings.$id._index", "positions", [
    ["positions", MEMBER, ({ blockId }) => `/meetings/${blockId}`, [...HAND, "desk"]],
  ]),
  ...of("meetings.$id.conduct", "positions", [
    ["positions-chair", CHAIR, ({ blockId }) => `/meetings/${blockId}/conduct`, BOTH],
  ]),
  ...of("meetings.$id.conduct", "block", [
    ["consent-offer", CHAIR, ({ blockId }) => `/meetings/${blockId}/conduct`, BOTH],
    [
      "consent-open",
      CHAIR,
      ({ blockId }) => `/meetings/${blockId}/conduct`,
      ["tablet"],
      { press: [/^Biểu quyết một lần|^One vote on/], ready: DIALOG },
    ],
  ]),
  ...of("meetings.$id._index", "block", [
    ["consent-lift", MEMBER, ({ blockId }) => `/meetings/${blockId}`, BOTH],
  ]),
  ...of("meetings.$id._index", "block-vote", [
    [
      "consent-vote",
      MEMBER,
      ({ blockId }) => `/meetings/${blockId}`,
      ["tablet"],
      { ready: "[role=dialog]" },
    ],
  ]),
  ...of("meetings.$id._index", "voting", [
    ["vote-sheet", MEMBER, room, HAND, { ready: "[role=dialog]" }],
    [
      "vote-confirm",
      MEMBER,
      room,
      HAND,
      { press: [/^(Tán thành|In favour)/], ready: "[role=dialog]" },
    ],
    ["vote-recorded", VOTED, room, HAND, { ready: "[role=dialog]" }],
    ["vote-substitute", "deputy-of-health", room, ["tablet", "phone"], { ready: "[role=dialog]" }],
    [
      "vote-substituted",
      "minister-of-health",
      room,
      ["tablet", "phone"],
      { ready: "[role=dialog]" },
    ],
    ["vote-assistant", "assistant-of-justice", room, ["tablet"], IN_ROOM],
    ["vote-offline", MEMBER, room, ["tablet"], { offline: true, ready: OFFLINE }],
  ]),
  ...of("meetings.$id._index", "decided", [
    ["vote-result", MEMBER, room, HAND, { press: [VOTE_BAR], ready: "[role=dialog]" }],
  ]),
  ...of("meetings.$id.minutes", "gathering", [
    ["minutes-none", SECRETARIAT, ({ demo }) => `/meetings/${demo.past.id}/minutes`, BOTH],
  ]),
  ...of("meetings.$id.conduct", "gathering", [["conduct-gathering", SECRETARIAT, conduct, BOTH]]),
  ...of("meetings.$id.conduct", "ready", [["conduct-ready", CHAIR, conduct, BOTH]]),
  ...of("meetings.$id.conduct", "voting", [
    ["conduct-vote", CHAIR, conduct, ["tablet", "desk", "portrait"]],
    ["conduct-vote-secretariat", SECRETARIAT, conduct, DESK],
    [
      "conduct-close",
      CHAIR,
      conduct,
      ["tablet"],
      { press: [/^(Đóng biểu quyết|Close the vote)/], ready: DIALOG },
    ],
  ]),
  ...of("meetings.$id.conduct", "decided", [["conduct-result", CHAIR, conduct, BOTH]]),
  ...of("wall.$token", "gathering", [["wall-idle", null, wall, ["wall"]]]),
  ...of("wall.$token", "voting", [["wall-vote", null, wall, ["wall"]]]),
  ...of("wall.$token", "decided", [["wall-result", null, wall, ["wall"]]]),
];
