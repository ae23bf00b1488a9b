import type { z } from "zod";
import { organisationNames } from "../people/directory.views.server.ts";
import { findPersonId } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { dayOf, isDay, type Day } from "../platform/dates.ts";
import { Refusal } from "../platform/refusal.ts";

/** Reads what was typed by the schema of the form that asks the same; refuses by field. */
export function readWords<Schema extends z.ZodType>(
  schema: Schema,
  words: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const read = schema.safeParse(words);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => [path.join("."), "unreadable"] as const);
  throw new Refusal("invalid-input", {}, Object.fromEntries(fields));
}

/** A day that was given, or today. */
export function dayIn(app: App, text: string | undefined): Day {
  if (text === undefined) return dayOf(app.clock());
  return isDay(text) ? text : unreadable("day");
}

export async function personNamed(app: App, login: string | undefined): Promise<string> {
  return (await findPersonId(app.read, (login ?? "").toLowerCase())) ?? unreadable("login");
}

export async function organisationNamed(app: App, code: string | undefined): Promise<string> {
  const found = (await organisationNames(app.read)).find((each) => each.code === code);
  return found?.id ?? unreadable("organisation");
}

export function unreadable(field: string): never {
  throw new Refusal("invalid-input", {}, { [field]: "unreadable" });
}
