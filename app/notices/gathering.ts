import { addDays, dayOf, instantAt } from "../platform/dates.ts";
import type { NoticeKind } from "./notice.ts";
import { BURST_MS, DIGEST_TIME, topicOf } from "./topic.ts";

type Waiting = { kind: NoticeKind; mail: "each" | "digest"; at: number };

/**
 * Which waiting notices become a mail at `now`, each group one: of a topic that is told at once, all
 * that wait once the first has waited for others; of the day, all that came before its hour.
 */
export function dueGroups<Notice extends Waiting>(
  waiting: readonly Notice[],
  now: number,
): Notice[][] {
  const bursts = new Map<string, Notice[]>();
  for (const notice of waiting.filter(({ mail }) => mail === "each")) {
    const topic = topicOf(notice.kind) ?? "";
    bursts.set(topic, [...(bursts.get(topic) ?? []), notice]);
  }
  const due = [...bursts.values()].filter((burst) => burst.some(({ at }) => now - at >= BURST_MS));
  const digest = waiting.filter(({ mail, at }) => mail === "digest" && at <= lastDigestAt(now));
  return digest.length > 0 ? [...due, digest] : due;
}

function lastDigestAt(now: number): number {
  const today = instantAt(dayOf(now), DIGEST_TIME);
  return today <= now ? today : instantAt(addDays(dayOf(now), -1), DIGEST_TIME);
}
