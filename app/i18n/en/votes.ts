import type { Like } from "../like.ts";
import type { votes as source } from "../vi/votes.ts";

export const votes: Like<typeof source> = {};
