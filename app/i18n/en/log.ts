import type { Like } from "../like.ts";
import type { log as source } from "../vi/log.ts";

export const log: Like<typeof source> = {};
