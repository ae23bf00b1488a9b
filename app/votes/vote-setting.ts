/**
 * What a body may ask of its votes, from a day on: the member's own password before each cast;
 * choices of a vote taken by hand entered seat by seat, not as figures.
 */
export const VOTE_SETTINGS = ["password", "by-name"] as const;
export type VoteSetting = (typeof VOTE_SETTINGS)[number];
