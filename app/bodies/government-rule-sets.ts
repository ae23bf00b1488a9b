import type { RuleSet } from "./rule-set.ts";

/*
 * The Government of Viet Nam, under the three working regulations since 2016. What no text settles
 * is a setting of ours and says so.
 */

const LAW_2015 = "Law 76/2015/QH13, Art. 46";
const SETTING = "no text found: a setting";

export const decree138of2016: RuleSet = {
  from: "2016-10-01",
  text: { vi: "Nghị định số 138/2016/NĐ-CP", en: "Decree 138/2016/NĐ-CP" },
  via: ["vote", "ballot"],
  quorum: {
    of: { numerator: 2, denominator: 3, reach: "AT_LEAST" },
    // Whoever only votes from afar is not present.
    present: ["IN_ROOM", "ONLINE"],
  },
  majority: {
    base: "ALL_SEATS",
    threshold: { numerator: 1, denominator: 2, reach: "MORE_THAN" },
    population: null,
    short: "NO_DECISION",
  },
  tie: { side: "CHAIR", withAbstentions: "LITERAL" },
  silence: "NOT_COUNTED",
  reply: null,
  extension: { times: 1, maxWorkingDays: 5 },
  substitutes: "SPEAK",
  revote: "NEW_ROUND",
  recused: "STAYS_IN_ALL",
  weights: "ONE_EACH",
  ballotPaper: "NAMED",
  objection: "COUNTED",
  basis: {
    quorum: LAW_2015,
    majority: `Decree 138/2016/NĐ-CP, Art. 3; ${LAW_2015}`,
    tie: "Decree 138/2016/NĐ-CP, Art. 3.3: meetings and ballots; literal reading: a setting",
    silence: SETTING,
    reply: "stated on the ballot",
    extension: SETTING,
    substitutes: SETTING,
    revote: SETTING,
    recused: `${LAW_2015}: more than half of all members`,
    weights: LAW_2015,
    ballotPaper: SETTING,
    objection: SETTING,
  },
};

export const decree39of2022: RuleSet = {
  ...decree138of2016,
  from: "2022-06-18",
  text: { vi: "Nghị định số 39/2022/NĐ-CP", en: "Decree 39/2022/NĐ-CP" },
  silence: "DEEMED_AGREEMENT",
  basis: {
    ...decree138of2016.basis,
    majority: `Decree 39/2022/NĐ-CP, Art. 3; ${LAW_2015}`,
    tie: "Decree 39/2022/NĐ-CP, Art. 3: the Prime Minister's opinion; literal reading: a setting",
    silence: "practice under Decree 39/2022/NĐ-CP; no clause found",
  },
};

const DECREE_191 = "Decree 191/2026/NĐ-CP";

export const decree191of2026: RuleSet = {
  ...decree39of2022,
  from: "2026-05-29",
  text: { vi: "Nghị định số 191/2026/NĐ-CP", en: DECREE_191 },
  reply: { min: 2, max: 5, usual: 5 },
  basis: {
    ...decree39of2022.basis,
    quorum: `${DECREE_191}, Art. 21.2; voting from afar alone not counted: a setting`,
    majority: `${DECREE_191}, Art. 3.3`,
    tie: `${DECREE_191}, Art. 3.3; literal reading: a setting`,
    silence: `${DECREE_191}: silence is agreement, with responsibility before the law`,
    reply: `${DECREE_191}: two to five working days`,
    substitutes: `${DECREE_191}: whoever attends in a member's place has no vote`,
    recused: `${DECREE_191}, Art. 3.3: more than half of all members`,
    weights: `${DECREE_191}, Art. 3.3`,
  },
};
