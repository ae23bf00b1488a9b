import type { Like } from "../like.ts";
import type { meetings as source } from "../vi/meetings.ts";

export const meetings: Like<typeof source> = {};
