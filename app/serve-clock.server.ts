import { steeredClock, systemClock, type Clock } from "./platform/clock.server.ts";
import type { Settings } from "./platform/settings.server.ts";

/**
 * The system's clock; or, for a process forked by a story, one that its parent steers over IPC.
 * Nothing outside the parent process can reach it.
 */
export function serveClock(settings: Settings): Promise<Clock> {
  if (settings.clock === "system" || !process.send) return Promise.resolve(systemClock);
  const time = steeredClock(Date.now());
  return new Promise((resolve) => {
    process.on("message", (message: unknown) => {
      const at = instantIn(message);
      if (at === null) return;
      time.moveTo(at);
      process.send?.({ clock: at });
      resolve(time.now);
    });
  });
}

function instantIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null || !("clock" in message)) return null;
  return typeof message.clock === "number" ? message.clock : null;
}
