import type { Like } from "../like.ts";
import type { desk as source } from "../vi/desk.ts";

export const desk: Like<typeof source> = {};
