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

export const entrance: Screen[] = [
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

export const preparing: Screen[] = [
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
