import type { Like } from "../like.ts";
import type { papers as source } from "../vi/papers.ts";

export const papers: Like<typeof source> = {};
