import { isRefusal } from "../platform/refusal.ts";

/** The code with which a promise was refused; "fine" when it was not. */
export async function refusalOf(deed: Promise<unknown>): Promise<string> {
  try {
    await deed;
    return "fine";
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}
