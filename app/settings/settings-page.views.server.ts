import type { Knex } from "knex";
import { z } from "zod";
import { listBodies } from "../bodies/body.views.server.ts";
import { ruleSetOn } from "../bodies/rule-sets.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import type { Settings } from "../platform/settings.server.ts";
import { HARD_LIMITS } from "../platform/upload-limits.ts";
import {
  inForceOn,
  isOfBody,
  RULES,
  SETTINGS,
  type SettingName,
  type SetValue,
} from "./house-setting.ts";

export type ShownSetting = {
  name: SettingName;
  /** What holds today. */
  value: string;
  /** Since when; null: it was never set. */
  since: Day | null;
  /** Set, and not yet in force, the nearest first. */
  coming: { value: string; fromOn: Day }[];
  /** Everything that was ever set, the last first. */
  history: (SetValue & { name: Bilingual | null })[];
  mayChange: boolean;
};

export type SettingsPage = {
  body: { code: string; name: Bilingual };
  settings: ShownSetting[];
  today: Day;
};

type Eyes = { person: Person; now: number; settings: Settings };

/** What the house has set for itself, with who set it when. */
export async function settingsPage(
  db: Knex,
  { person, now, settings }: Eyes,
): Promise<SettingsPage | null> {
  requireMay(person, "settings.see", { state: "kept", relations: [] });
  const [body] = await listBodies(db);
  if (!body) return null;
  const today = dayOf(now);
  const set = await everythingSet(db, body.id);
  const titles = await personTitles(
    db,
    set.flatMap(({ by }) => by ?? []),
  );
  const shown = SETTINGS.map((name): ShownSetting => {
    const values = set.filter((each) => each.name === name);
    const current = inForceOn(values, today);
    const action = RULES.includes(name) ? "settings.set-rules" : "settings.set-hours";
    return {
      name,
      value: current?.value ?? unset(name, today, settings),
      since: current?.fromOn ?? null,
      coming: comingOf(values, today),
      history: values.map((each) => ({ ...each, name: titles.get(each.by ?? "") ?? null })),
      mayChange: may(person, action, { state: "kept", relations: [] }),
    };
  });
  return { body: { code: body.code, name: body.name }, settings: shown, today };
}

/** What holds while nothing was set. */
function unset(name: SettingName, today: Day, settings: Settings): string {
  if (name === "rule-set") return ruleSetOn(today);
  if (name === "due-time") return settings.dueTime;
  if (name === "upload-megabytes") return String(HARD_LIMITS.megabytes);
  if (name === "upload-pages") return String(HARD_LIMITS.pages);
  return name === "speaking-minutes" ? String(settings.speakingMinutes) : "off";
}

function comingOf(values: readonly SetValue[], today: Day): ShownSetting["coming"] {
  const days = new Set(values.flatMap(({ fromOn }) => (fromOn > today ? [fromOn] : [])));
  return [...days]
    .toSorted()
    .flatMap((fromOn) => ({ fromOn, value: inForceOn(values, fromOn)?.value ?? "" }));
}

type Named = SetValue & { name: SettingName };

/** The log knows it all, who set it and when; the last first. */
async function everythingSet(db: Knex, bodyId: string): Promise<Named[]> {
  const ofHouse = SETTINGS.filter((name) => !isOfBody(name)).map((name) => `setting:${name}`);
  const rows: unknown[] = await db("events")
    .whereIn("subject", [`body:${bodyId}`, ...ofHouse])
    .orderBy("seq", "desc")
    .select("at", "type", "subject", "person_id", "payload");
  return eventRow
    .array()
    .parse(rows)
    .flatMap(({ at, person_id: by, ...event }) => {
      const said = readEvent(event);
      return said ? [{ ...said, at, by }] : [];
    });
}

const eventRow = z.object({
  at: z.coerce.number(),
  type: z.string(),
  subject: z.string(),
  person_id: z.string().nullable(),
  payload: z.string().transform((text): unknown => JSON.parse(text)),
});

type Said = Pick<Named, "name" | "value" | "fromOn">;

function readEvent({
  type,
  subject,
  payload,
}: {
  type: string;
  subject: string;
  payload: unknown;
}) {
  const read = EVENTS[type]?.safeParse({ ...(payload as object), subject });
  return read?.success ? read.data : null;
}

const onOff = z.boolean().transform((isOn) => (isOn ? "on" : "off"));

const EVENTS: Record<string, z.ZodType<Said>> = {
  "setting.set": z
    .object({ subject: z.string(), value: z.string(), fromOn: z.string() })
    .transform(({ subject, ...set }) => ({ name: subject.slice("setting:".length), ...set }))
    .pipe(z.object({ name: z.enum(SETTINGS), value: z.string(), fromOn: z.string() })),
  "body.vote-rule-set": z
    .object({ rule: z.enum(["password", "by-name"]), on: onOff, fromOn: z.string() })
    .transform(({ rule, on, fromOn }) => ({ name: `vote-${rule}` as const, value: on, fromOn })),
  "body.ballots-sealed": z
    .object({ sealed: onOff, fromOn: z.string() })
    .transform(({ sealed, fromOn }) => ({ name: "seal-ballots", value: sealed, fromOn })),
  "body.note-retention-set": z
    .object({ days: z.number().nullable(), from: z.string() })
    .transform(({ days, from }) => {
      return { name: "note-retention", value: days === null ? "off" : String(days), fromOn: from };
    }),
};
