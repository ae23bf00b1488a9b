import {
  ballotIn,
  BOTH,
  DESK,
  DIALOG,
  HAND,
  MEMBER,
  of,
  PAGE,
  SECRETARIAT,
  type Screen,
} from "./screen.ts";
import type { Scenery } from "./screen-hours.ts";

/** The sheet, the follow-up with its synthesis, and the way of a ballot to its issue. */
const asked = ballotIn("collecting");
const counted = ballotIn("closed");
const LEADERSHIP = "vice-chairman-of-government-office";

const paper = ({ demo }: Scenery) => {
  const ballot = demo.ballots.find(({ state }) => state === "collecting");
  return `/ballots/${ballot?.id}/read/${ballot?.paperId}`;
};

export const inWriting: Screen[] = [
  ...of("ballots._index", "gathering", [
    ["ballots", SECRETARIAT, () => "/ballots", BOTH],
    ["ballots-member", MEMBER, () => "/ballots", ["tablet", "phone"]],
  ]),
  ...of("ballots.new", "gathering", [
    [
      "ballot-new",
      SECRETARIAT,
      () => "/ballots/new",
      DESK,
      { press: [/^Thêm vấn đề|^Add an issue/] },
    ],
  ]),
  ...of("ballots.$id._index", "gathering", [
    ["ballot-sheet", MEMBER, asked, [...HAND, "desk"]],
    ["ballot-sheet-assistant", "assistant-of-justice", asked, ["tablet"]],
    ["ballot-sheet-sent", "minister-of-foreign-affairs", asked, ["tablet"]],
    ["ballot-sheet-silent", "minister-of-health", counted, ["tablet"]],
    ["ballot-follow", SECRETARIAT, asked, BOTH],
    [
      "ballot-enter",
      SECRETARIAT,
      asked,
      DESK,
      { press: [/^Nhập ý kiến giấy|^Enter a paper opinion/], ready: DIALOG },
    ],
    [
      "ballot-extend",
      LEADERSHIP,
      asked,
      ["tablet"],
      { press: [/^(Gia hạn|Extend)$/], ready: DIALOG },
    ],
    ["ballot-draft", SECRETARIAT, ({ ballotDraftId }) => `/ballots/${ballotDraftId}`, DESK],
    [
      "ballot-review",
      "head-of-general-affairs",
      ({ ballotReviewId }) => `/ballots/${ballotReviewId}`,
      ["tablet"],
    ],
    ["ballot-correction", SECRETARIAT, (stage) => `${asked(stage)}?view=correction`, DESK],
    ["ballot-by-member", SECRETARIAT, counted, DESK, { press: [/^(Theo thành viên|By member)$/] }],
    ["ballot-synthesis", SECRETARIAT, counted, ["desk", "portrait"]],
    ["ballot-lead", "lead-of-finance", counted, DESK],
    [
      "ballot-explain",
      "lead-of-finance",
      counted,
      DESK,
      { press: [/^(Sửa trả lời|Change the answer)/], ready: DIALOG },
    ],
  ]),
  ...of("ballots.$id.read.$paper", "gathering", [
    ["ballot-paper", MEMBER, paper, ["tablet", "phone"], { ready: PAGE }],
  ]),
];
