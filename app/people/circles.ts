/*
 * Circles of people who stand together in cells of the table of `permission.ts`.
 */

export const secretariat = <const T>(states: T) => ({
  "secretariat-specialist": states,
  "secretariat-head": states,
  "secretariat-leadership": states,
});

/** Members, who sits in their place, who assists them. */
export const readers = <const T>(states: T) => ({
  chair: states,
  seat: states,
  substitute: states,
  "seat-assistant": states,
});

/** All who come for an item, and whoever is named on its paper. */
export const paperReaders = <const T>(states: T) => ({
  ...secretariat(states),
  ...readers(states),
  "item-ministry": states,
  "item-guest": states,
  "named-reader": states,
});

/** Tasks are visible to the whole Government network (Decision 42/2014, as amended). */
export const network = <const T>(states: T) => ({
  ...secretariat(states),
  member: states,
  "field-leader": states,
  assistant: states,
  substitute: states,
  "ministry-officer": states,
  "ministry-lead": states,
});
