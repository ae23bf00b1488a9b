import type { RuleSetId } from "./rule-sets.ts";

export type RuleArticles = { quorum: string; majority: string; tie: string; silence: string };

const LAW_2015 = "Điều 46 Luật số 76/2015/QH13";
const D138 = "Nghị định số 138/2016/NĐ-CP";
const D39 = "Nghị định số 39/2022/NĐ-CP";
const D191 = "Nghị định số 191/2026/NĐ-CP";

const articles: Record<RuleSetId, RuleArticles | null> = {
  "VN-2016": {
    quorum: LAW_2015,
    majority: `Điều 3 ${D138}; ${LAW_2015}`,
    tie: `khoản 3 Điều 3 ${D138}`,
    silence: "không có quy định, hệ thống đặt là không tính",
  },
  "VN-2022": {
    quorum: LAW_2015,
    majority: `Điều 3 ${D39}; ${LAW_2015}`,
    tie: `Điều 3 ${D39}`,
    silence: `thông lệ theo ${D39}`,
  },
  "VN-2026": {
    quorum: `khoản 2 Điều 21 ${D191}`,
    majority: `khoản 3 Điều 3 ${D191}`,
    tie: `khoản 3 Điều 3 ${D191}`,
    silence: D191,
  },
  "EU-QMV": null,
  "TWO-THIRDS-CAST": null,
};

/** What the rules of the Government rest on, as a state paper cites it; null: other rules. */
export function articlesOf(id: RuleSetId): RuleArticles | null {
  return articles[id];
}
