import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import { NOTICE_KINDS } from "./notice.ts";
import { inboxNotices, type InboxPlace } from "./notice.store.server.ts";
import { linesOf, unreadCount, type NoticeLine } from "./notice.views.server.ts";
import { shownUnder, TOPICS, type Topic } from "./topic.ts";

/** Notices of one day, either unread or read. */
export type InboxGroup = { isRead: boolean; day: Day; lines: NoticeLine[] };

export type InboxPage = {
  groups: InboxGroup[];
  unread: number;
  topic: Topic | null;
  /** Where the next page begins; null: there is none. */
  after: string | null;
  isFirst: boolean;
  now: number;
};

const PAGE = 40;

type Eyes = { person: Person; now: number; topic: string | null; after: string | null };

/** The unread first, grouped by day; what may no longer be seen is not there at all. */
export async function inboxPage(
  db: Knex,
  { person, now, topic: asked, after }: Eyes,
): Promise<InboxPage> {
  const topic = TOPICS.find((each) => each === asked) ?? null;
  const kinds = topic && NOTICE_KINDS.filter((kind) => shownUnder(kind) === topic);
  const place = readPlace(after);
  const narrowed = { personId: person.id, kinds, after: place, limit: PAGE + 1 };
  const found = await inboxNotices(db, narrowed);
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  return {
    groups: groupsOf(await linesOf(db, person, found.slice(0, PAGE))),
    unread: await unreadCount(db, person),
    topic,
    after: last ? `${last.isRead ? 1 : 0}.${last.at}.${last.id}` : null,
    isFirst: place === null,
    now,
  };
}

function readPlace(written: string | null): InboxPlace | null {
  const [, read, at, id] = /^([01])\.(\d{1,16})\.([\w-]{1,64})$/.exec(written ?? "") ?? [];
  return id === undefined ? null : { isRead: read === "1", at: Number(at), id };
}

function groupsOf(lines: readonly NoticeLine[]): InboxGroup[] {
  const groups: InboxGroup[] = [];
  for (const line of lines) {
    const [day, { isRead }] = [dayOf(line.at), line];
    const last = groups.at(-1);
    if (last?.day === day && last.isRead === isRead) last.lines.push(line);
    else groups.push({ isRead, day, lines: [line] });
  }
  return groups;
}
