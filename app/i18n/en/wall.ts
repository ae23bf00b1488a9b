import type { Like } from "../like.ts";
import type { wall as source } from "../vi/wall.ts";

export const wall: Like<typeof source> = {};
