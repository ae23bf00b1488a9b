import type { Like } from "../like.ts";
import type { resolutions as source } from "../vi/resolutions.ts";

export const resolutions: Like<typeof source> = {};
