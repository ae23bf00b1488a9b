import type { Like } from "../like.ts";
import type { signIn as source } from "../vi/sign-in.ts";

export const signIn: Like<typeof source> = {};
