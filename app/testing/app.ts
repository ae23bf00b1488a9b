import type { Intent } from "../platform/commit.server.ts";
import { personId } from "../../db/fixtures/government.ts";
import { appOn, type TestApp } from "./app-on.ts";
import type { Place } from "./database.ts";

export type { TestApp };

/** A real app on a real database with the Government of 27 seats in it; Thursday 3 December 2026, 07:00. */
export async function startTestApp(place: Place): Promise<TestApp> {
  return appOn(await place.open("planted"));
}

/** A fresh intent of the person with this login: `by("minister-of-justice")`. */
export function by(login: string, key: string = crypto.randomUUID()): Intent {
  return { by: personId(login), key };
}
