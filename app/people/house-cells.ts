import { secretariat } from "./circles.ts";

/*
 * Rows of the table of `permission.ts` about what the house sets for itself.
 */

const kept = ["kept"] as const;

/**
 * A day off moves the hour at which silence counts as agreement: the secretariat answers for it, not
 * whoever runs the machine, who sees what holds.
 */
export const calendarCells = {
  see: { ...secretariat(kept), operator: kept },
  change: { "secretariat-head": kept, "secretariat-leadership": kept },
} as const;

/**
 * What decides how votes and ballots go is set by the leadership of the secretariat alone; hours and
 * limits by the heads of its departments too; nothing of it by whoever runs the machine.
 */
export const settingsCells = {
  see: { ...secretariat(kept), operator: kept },
  "set-rules": { "secretariat-leadership": kept },
  "set-hours": { "secretariat-head": kept, "secretariat-leadership": kept },
} as const;
