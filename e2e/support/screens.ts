import type { Device } from "./story.ts";
import type { Phase, Scenery } from "./screen-stage.ts";

/*
 * Every screen there is: whose eyes see it, where, on what, at which hour of the meeting and after
 * which presses. `screens.spec.ts` refuses a page of the build that has no screen here.
 */

export type Screen = {
  name: string;
  /** The file in app/routes; null: an address that does not exist. */
  route: string | null;
  /** Null: whoever is not signed in. */
  who: string | null;
  phase: Phase;
  path(scenery: Scenery): string;
  devices: readonly [Device, ...Device[]];
  /** Buttons pressed one after the other, in either language. */
  press?: readonly RegExp[];
  /** What is there once the screen has come to rest. */
  ready?: string;
  /** The connection is cut before the buttons are pressed. */
  offline?: boolean;
};

const MEMBER = "minister-of-justice";
const VOTED = "minister-of-science";
const SECRETARIAT = "specialist";
const CHAIR = "prime-minister";
const OFFICER = "officer-of-justice";

const HAND = ["tablet", "portrait", "phone"] as const;
const DESK = ["desk"] as const;
const BOTH = ["tablet", "desk"] as const;

const PAGE = ".pdfViewer .page canvas";
const DIALOG = "[role=dialog], [role=alertdialog]";

const room = ({ demo, decision }: Scenery) => `/meetings/${demo.meetingId}?item=${decision}`;
const conduct = ({ demo }: Scenery) => `/meetings/${demo.meetingId}/conduct`;
const prepare = ({ demo }: Scenery) => `/meetings/${demo.meetingId}/prepare`;
const wall = ({ wall: token }: Scenery) => `/wall/${token}`;
const taskIn =
  (state: string, lead?: string) =>
  ({ demo }: Scenery) => {
    const task = demo.tasks.find((each) => each.state === state && (!lead || each.lead === lead));
    return `/tasks/${task?.id}`;
  };

type Short = Omit<Screen, "name" | "route" | "who" | "path" | "phase" | "devices">;
type Line = [
  name: string,
  who: string | null,
  path: Screen["path"],
  devices: Screen["devices"],
  more?: Short,
];

const of = (route: string | null, phase: Phase, lines: readonly Line[]): Screen[] =>
  lines.map(([name, who, path, devices, more]) => ({
    name,
    route,
    who,
    phase,
    path,
    devices,
    ...more,
  }));

const IN_ROOM = { ready: PAGE };
const VOTE_BAR = /^(Biểu quyết|Vote)/;
const OFFLINE = "text=/Chưa kết nối: phiếu|No connection: your vote/";
const CHECK_IN = /^(Điểm danh|Check in)/;

const entrance: Screen[] = [
  ...of("sign-in", "gathering", [
    ["sign-in", null, () => "/sign-in", ["tablet", "desk", "phone"]],
    ["sign-in-refused", null, () => "/sign-in?refused=wrong-credentials", ["tablet"]],
  ]),
  ...of("_index", "gathering", [
    ["desk-member", MEMBER, () => "/", [...HAND, "desk"]],
    ["desk-secretariat", SECRETARIAT, () => "/", DESK],
    ["desk-chair", CHAIR, () => "/", ["tablet"]],
    ["desk-officer", OFFICER, () => "/", DESK],
    ["desk-operator", "operator", () => "/", DESK],
    [
      "desk-menu",
      MEMBER,
      () => "/",
      ["tablet"],
      { press: [/^Bộ trưởng Bộ Tư pháp|^Minister of Justice/] },
    ],
  ]),
  ...of("log", "gathering", [["log", "auditor", () => "/log", DESK]]),
  ...of("preferences", "gathering", [["preferences", MEMBER, () => "/preferences", HAND]]),
  ...of(null, "gathering", [
    ["not-found", MEMBER, () => "/khong-co-trang-nay", ["tablet", "phone"]],
  ]),
];

const preparing: Screen[] = [
  ...of("meetings._index", "gathering", [
    ["meetings", SECRETARIAT, () => "/meetings", DESK],
    ["meetings-member", MEMBER, () => "/meetings", HAND],
    ["meetings-none", "operator", () => "/meetings", DESK],
  ]),
  ...of("meetings.new", "gathering", [["meeting-new", SECRETARIAT, () => "/meetings/new", DESK]]),
  ...of("meetings.$id.prepare", "gathering", [
    ["prepare", SECRETARIAT, prepare, BOTH],
    ["prepare-empty", SECRETARIAT, ({ plannedId }) => `/meetings/${plannedId}/prepare`, DESK],
    ["prepare-papers", SECRETARIAT, prepare, DESK, { press: [/nội dung 3$|item 3$/] }],
    [
      "prepare-upload",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/^Tài liệu nội dung 1|^Papers of item 1/, /Tải lên tài liệu|Upload a paper/] },
    ],
    [
      "prepare-add",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/Thêm nội dung|Add an item/], ready: DIALOG },
    ],
    [
      "prepare-edit",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/^Sửa thông tin|^Edit details/], ready: DIALOG },
    ],
    [
      "prepare-item",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/^Sửa nội dung 2|^Edit item 2/], ready: DIALOG },
    ],
    [
      "prepare-substitute",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/Ghi dự thay|Record a substitute/], ready: DIALOG },
    ],
    [
      "prepare-invite",
      SECRETARIAT,
      prepare,
      DESK,
      { press: [/^Mời khách|^Invite a guest/], ready: DIALOG },
    ],
  ]),
];

const meeting: Screen[] = [
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
    ["room-past", MEMBER, ({ demo }) => `/meetings/${demo.past.id}`, ["tablet"], IN_ROOM],
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

const followUp: Screen[] = [
  ...of("resolutions.$id", "gathering", [
    ["resolution", MEMBER, ({ issuedId }) => `/resolutions/${issuedId}`, HAND],
    ["resolution-secretariat", SECRETARIAT, ({ issuedId }) => `/resolutions/${issuedId}`, DESK],
    [
      "resolution-assign",
      SECRETARIAT,
      ({ issuedId }) => `/resolutions/${issuedId}`,
      DESK,
      { press: [/^(Giao nhiệm vụ|Assign as a task)/] },
    ],
  ]),
  ...of("resolutions.$id", "decided", [
    ["resolution-draft", SECRETARIAT, ({ draftId }) => `/resolutions/${draftId}`, DESK],
    ["resolution-approve", CHAIR, ({ draftId }) => `/resolutions/${draftId}`, ["tablet"]],
  ]),
  ...of("resolutions.new", "decided", [
    ["resolution-new", SECRETARIAT, ({ decision }) => `/resolutions/new?item=${decision}`, DESK],
  ]),
  ...of("tasks._index", "gathering", [
    ["tasks", SECRETARIAT, () => "/tasks", BOTH],
    ["tasks-officer", OFFICER, () => "/tasks", DESK],
    ["tasks-member", MEMBER, () => "/tasks", ["phone", "portrait"]],
    ["tasks-list", SECRETARIAT, () => "/tasks?state=overdue", BOTH],
  ]),
  ...of("tasks.$id", "gathering", [
    ["task", OFFICER, taskIn("in-progress", "justice"), BOTH],
    ["task-new", OFFICER, taskIn("assigned", "justice"), DESK],
    ["task-reported", SECRETARIAT, taskIn("reported-done"), DESK],
    ["task-confirmed", MEMBER, taskIn("confirmed"), ["phone", "tablet"]],
    ["task-rework", MEMBER, taskIn("rework"), ["portrait"]],
    [
      "task-withdraw",
      SECRETARIAT,
      taskIn("in-progress"),
      DESK,
      { press: [/^(Rút nhiệm vụ|Withdraw)/] },
    ],
  ]),
];

/** In the order of the meeting's hours, so that one run of the demo shows them all. */
const HOURS: readonly Phase[] = ["gathering", "ready", "voting", "decided"];
export const screens: readonly Screen[] = HOURS.flatMap((phase) =>
  [...entrance, ...preparing, ...meeting, ...followUp].filter((screen) => screen.phase === phase),
);
