import type { RuleSet } from "./rule-set.ts";

const TREATY = "Treaty on European Union, Art. 16(4)";
const COUNCIL_RULES = "Rules of Procedure of the Council of the European Union";
const OWN_DECISION = "the body's own decision";

/** The Council of the European Union: 55 % of the states, with 65 % of the people, must be in favour. */
export const euQualifiedMajority: RuleSet = {
  from: null,
  text: { vi: "Đa số đủ điều kiện của Hội đồng Liên minh châu Âu", en: "EU qualified majority" },
  via: ["vote"],
  quorum: null,
  majority: {
    base: "ALL_SEATS",
    threshold: { numerator: 55, denominator: 100, reach: "AT_LEAST" },
    population: {
      threshold: { numerator: 65, denominator: 100, reach: "AT_LEAST" },
      // An abstention is as good as a vote against.
      blockingSeats: 4,
    },
    short: "REJECTED",
  },
  tie: { side: "NONE", withAbstentions: "STRICT" },
  silence: "NOT_COUNTED",
  reply: null,
  extension: null,
  substitutes: "NOT_ADMITTED",
  revote: "NEW_ROUND",
  recused: "STAYS_IN_ALL",
  weights: "POPULATION",
  ballotPaper: "NAMED",
  objection: "COUNTED",
  basis: {
    quorum: `${COUNCIL_RULES}, Art. 11(4): looked after by the presidency, not by the count`,
    majority: TREATY,
    tie: TREATY,
    silence: TREATY,
    reply: COUNCIL_RULES,
    extension: COUNCIL_RULES,
    substitutes: COUNCIL_RULES,
    revote: COUNCIL_RULES,
    recused: TREATY,
    weights: TREATY,
    ballotPaper: COUNCIL_RULES,
    objection: TREATY,
  },
};

/** Any body that decides by two thirds of the votes cast for or against. */
export const twoThirdsOfCast: RuleSet = {
  from: null,
  text: { vi: "Hai phần ba số phiếu đã biểu quyết", en: "Two thirds of the votes cast" },
  via: ["vote", "ballot"],
  quorum: null,
  majority: {
    base: "FOR_AND_AGAINST",
    threshold: { numerator: 2, denominator: 3, reach: "AT_LEAST" },
    population: null,
    short: "REJECTED",
  },
  tie: { side: "NONE", withAbstentions: "STRICT" },
  silence: "NOT_COUNTED",
  reply: null,
  extension: null,
  substitutes: "SPEAK",
  revote: "NEW_ROUND",
  recused: "LEAVES_ALL",
  weights: "ONE_EACH",
  ballotPaper: "NAMED",
  objection: "COUNTED",
  basis: {
    quorum: OWN_DECISION,
    majority: OWN_DECISION,
    tie: OWN_DECISION,
    silence: OWN_DECISION,
    reply: OWN_DECISION,
    extension: OWN_DECISION,
    substitutes: OWN_DECISION,
    revote: OWN_DECISION,
    recused: OWN_DECISION,
    weights: OWN_DECISION,
    ballotPaper: OWN_DECISION,
    objection: OWN_DECISION,
  },
};
