import { personId } from "../../db/fixtures/government.ts";
import type { App } from "../platform/app.server.ts";
import { steeredClock } from "../platform/clock.server.ts";
import type { Intent } from "../platform/commit.server.ts";

/** The app at other instants: acts take the time from its clock. */
export type Scene = { app: App; moveTo(instant: number): void };

export function openScene(app: App, start: number): Scene {
  const clock = steeredClock(start);
  return { app: { ...app, clock: clock.now }, moveTo: clock.moveTo };
}

/** An intent of the person who signs in under this name. */
export function by(login: string): Intent {
  return { by: personId(login), key: crypto.randomUUID() };
}
