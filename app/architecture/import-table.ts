import type { Kind, Layer } from "./place.ts";

/**
 * Who may import whom. A row is the kind of the importing file, a column what it reaches for; rooms
 * are seen as "own" or "other". What a row does not list is forbidden.
 *
 *   yes    any import
 *   types  `import type` only: nothing of it is left at run time
 *   inForm an act of another room, in the form that takes the running transaction: `verbNounIn`
 */
export type Grants = {
  yes: readonly Column[];
  types?: readonly Column[];
  inForm?: readonly Column[];
};

export type Column =
  Exclude<Kind, Layer> | `own ${Layer}` | `other ${Layer}` | "npm" | "zod" | "node";

export type Row = Exclude<Kind, "test" | "testing" | "asset" | "build output">;

// What runs anywhere: in the browser, in a worker, on paper.
const calculations: Column[] = ["refusal", "plain calculation"];
const floor: Column[] = [...calculations, "platform"];
const serverFloor: Column[] = [...floor, "server platform"];
const packages: Column[] = ["npm", "zod"];
const machine: Column[] = [...packages, "node"];

const doorway: Column[] = [...serverFloor, ...machine, "i18n", "other rules", "other views"];
const screens: Column[] = ["ui", "other component", "live hook", "live protocol"];

const routeGrants: Grants = {
  yes: [...doorway, ...screens, "other act", "door", "root"],
  types: ["route"],
};

export const importTable: Record<Row, Grants> = {
  rules: { yes: [...calculations, "own rules", "other rules", "zod"] },
  store: { yes: [...serverFloor, ...machine, "own rules"], types: ["other rules"] },
  views: {
    yes: [
      ...serverFloor,
      ...machine,
      "own rules",
      "other rules",
      "own store",
      "own views",
      "other views",
      "own paper",
    ],
  },
  act: {
    yes: [
      ...serverFloor,
      ...machine,
      "own rules",
      "other rules",
      "own store",
      "own views",
      "own act",
      "other views",
      "own paper",
    ],
    inForm: ["other act"],
  },
  component: {
    yes: [
      ...floor,
      ...packages,
      "i18n",
      "ui",
      "live hook",
      "live protocol",
      "own rules",
      "other rules",
      "own component",
    ],
    types: ["own views", "own act", "other views"],
  },
  paper: {
    yes: [...floor, ...machine, "i18n", "own rules", "other rules", "own paper", "other paper"],
  },
  // Keys, certificates and signatures: they know no document and no table.
  crypto: { yes: [...serverFloor, ...machine, "own rules", "own crypto"] },
  worker: { yes: [...serverFloor, ...machine, "own rules", "own paper", "own crypto"] },

  "server.ts": {
    yes: [
      ...doorway,
      "other store",
      "other act",
      "other paper",
      "job",
      "cli",
      "live server",
      "live protocol",
      "door",
      "server.ts",
      "db",
      "fixture",
      "build output",
    ],
  },
  bootstrap: { yes: ["npm", "node", "server.ts", "cli", "bootstrap", "build output"] },
  declaration: {
    yes: [],
    types: [...serverFloor, ...machine, "i18n", "server.ts", "door", "live protocol"],
  },

  route: routeGrants,
  root: routeGrants,
  // A door is also loaded by server.ts, natively: no components, no hooks.
  door: { yes: [...doorway, "other act", "door", "live protocol"] },
  job: { yes: [...doorway, "ui", "other act", "other paper", "job"] },
  cli: {
    yes: [...doorway, "ui", "other act", "other paper", "job", "cli", "server.ts", "fixture", "db"],
  },
  "live server": { yes: [...serverFloor, ...machine, "live server", "live protocol"] },
  "live hook": { yes: [...floor, ...packages, "ui", "live hook", "live protocol"] },
  "live protocol": { yes: [...floor, ...packages, "live protocol"] },

  ui: { yes: [...packages, "ui", "i18n"], types: ["refusal"] },
  i18n: { yes: [...packages, "i18n"], types: ["refusal"] },
  refusal: { yes: [...calculations, "zod"] },
  "plain calculation": { yes: [...calculations, "zod"] },
  platform: { yes: [...floor, ...packages], types: ["server platform"] },
  "server platform": { yes: [...serverFloor, ...machine, "db"] },

  db: { yes: ["npm", "node", "db", "migration"] },
  migration: { yes: ["npm", "node", "db"] },
  fixture: { yes: ["fixture"] },
  e2e: { yes: [...machine, "e2e", "fixture"] },
};
