import {
  MEMBER,
  SECRETARIAT,
  CHAIR,
  OFFICER,
  HAND,
  DESK,
  BOTH,
  DIALOG,
  prepare,
  of,
  type Screen,
} from "./screen.ts";
import { personId } from "../../db/fixtures/government.ts";
import type { Scenery } from "./screen-hours.ts";

/** The meeting to come, whose invitations are out. */
const comingOf = (demo: Scenery["demo"]) => demo.comingId;
const invitationOf =
  (login: string) =>
  ({ demo }: Scenery) =>
    `/invitations/${demo.invitationOf(comingOf(demo), login)}`;

export const entrance: Screen[] = [
  ...of("sign-in", "gathering", [
    ["sign-in", null, () => "/sign-in", ["tablet", "desk", "phone"]],
    ["sign-in-refused", null, () => "/sign-in?refused=wrong-credentials", ["tablet"]],
  ]),
  ...of("sign-in_.code", "gathering", [["sign-in-code", null, () => "/sign-in/code", BOTH]]),
  ...of("_index", "gathering", [
    ["desk-member", MEMBER, () => "/", [...HAND, "desk"]],
    ["desk-secretariat", SECRETARIAT, () => "/", DESK],
    ["desk-chair", CHAIR, () => "/", ["tablet"]],
    ["desk-urgent", "dpm-agriculture", () => "/", ["tablet"]],
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
  ...of("notices._index", "gathering", [["notices", MEMBER, () => "/notices", HAND]]),
  ...of(null, "gathering", [
    ["not-found", MEMBER, () => "/khong-co-trang-nay", ["tablet", "phone"]],
  ]),
];

export const preparing: Screen[] = [
  ...of("meetings._index", "gathering", [
    ["meetings", SECRETARIAT, () => "/meetings", DESK],
    ["meetings-member", MEMBER, () => "/meetings", HAND],
    ["meetings-none", "operator", () => "/meetings", DESK],
  ]),
  ...of("urgent-decisions._index", "gathering", [
    ["urgent", SECRETARIAT, () => "/urgent-decisions", BOTH],
    ["urgent-member", MEMBER, () => "/urgent-decisions", ["tablet", "phone"]],
    [
      "urgent-withdraw",
      SECRETARIAT,
      () => "/urgent-decisions",
      DESK,
      { press: [/^Rút khỏi danh sách|^Take off the list/], ready: DIALOG },
    ],
  ]),
  ...of("meetings.new", "gathering", [["meeting-new", SECRETARIAT, () => "/meetings/new", DESK]]),
  ...of("invitations.$id", "gathering", [
    ["invitation", MEMBER, invitationOf(MEMBER), HAND],
    [
      "invitation-absent",
      MEMBER,
      invitationOf(MEMBER),
      ["tablet"],
      { press: [/^Xin vắng mặt, nêu lý do|^Ask to be absent, with/] },
    ],
    ["invitation-assistant", "assistant-of-justice", invitationOf(MEMBER), DESK],
    ["invitation-guest", "chairman-of-da-nang", invitationOf("chairman-of-da-nang"), ["tablet"]],
  ]),
  ...of("meetings.$id.absences", "gathering", [
    ["absences", CHAIR, ({ demo }) => `/meetings/${comingOf(demo)}/absences`, BOTH],
    [
      "absences-decline",
      CHAIR,
      ({ demo }) => `/meetings/${comingOf(demo)}/absences`,
      ["tablet"],
      { press: [/^Không đồng ý để|^Decline the absence of/], ready: DIALOG },
    ],
  ]),
  ...of("system", "gathering", [["system", "operator", () => "/system", BOTH]]),
  ...of("calendar", "gathering", [
    ["calendar", "head-of-general-affairs", () => "/calendar", BOTH],
  ]),
  ...of("settings", "gathering", [
    ["settings", "vice-chairman-of-government-office", () => "/settings", BOTH],
  ]),
  ...of("people._index", "gathering", [
    ["people", "operator", () => "/people", BOTH],
    ["people-new", "operator", () => "/people?new", ["tablet"]],
  ]),
  ...of("people.$id._index", "gathering", [
    [
      "person",
      "operator",
      () => `/people/${personId("lead-of-justice")}`,
      BOTH,
      { press: [/^Giao vai trò mới|^Grant a role/] },
    ],
  ]),
  ...of("organisations._index", "gathering", [
    ["organisations", "operator", () => "/organisations?new", BOTH],
  ]),
  ...of("bodies._index", "gathering", [
    [
      "bodies",
      "operator",
      () => "/bodies",
      BOTH,
      { press: [/^Đổi người giữ ghế: Thủ tướng|^Change the holder: Prime/] },
    ],
  ]),
  ...of("officers._index", "gathering", [["officers", "lead-of-justice", () => "/officers", BOTH]]),
  ...of("people.import._index", "gathering", [["lists", "operator", () => "/people/import", DESK]]),
  ...of("people.import.$id._index", "gathering", [
    ["list", "operator", ({ listId }) => `/people/import/${listId}`, BOTH],
  ]),
  ...of("outbox", "gathering", [
    ["outbox", SECRETARIAT, () => "/outbox", DESK],
    ["outbox-operator", "operator", () => "/outbox", DESK],
    [
      "outbox-mail",
      SECRETARIAT,
      () => "/outbox",
      DESK,
      { press: [/^Xem thư gửi|^Show the mail to/], ready: DIALOG },
    ],
  ]),
  ...of("meetings.$id.prepare", "gathering", [
    ["prepare-invited", SECRETARIAT, ({ demo }) => `/meetings/${comingOf(demo)}/prepare`, BOTH],
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
      {
        press: [/^Thao tác với nội dung 2|^Actions for item 2/, /^Sửa nội dung$|^Edit the item$/],
        ready: DIALOG,
      },
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
