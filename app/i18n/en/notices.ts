import type { Like } from "../like.ts";
import type { notices as source } from "../vi/notices.ts";

export const notices: Like<typeof source> = {};
