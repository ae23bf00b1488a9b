/** Under this name the blocks stand in the document. */
export const DRAFT_FIELD = "draft";

/*
 * What a live text may hold. The editor stops a single writer much earlier (`LETTERS_A_BLOCK`): two
 * who write in one block at once are not refused for what only their words together exceed.
 */
export const LETTERS_A_BLOCK = 6000;
export const MAX_BLOCK_LETTERS = 60_000;
export const MAX_LETTERS = 600_000;
export const MAX_BLOCKS = 3000;
/** All that was ever written, deleted words too. */
export const MAX_DRAFT_BYTES = 12 * 1024 * 1024;
