import type { Like } from "../like.ts";
import type { tasks as source } from "../vi/tasks.ts";

export const tasks: Like<typeof source> = {};
