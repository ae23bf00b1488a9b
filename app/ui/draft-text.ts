/** What a form holds, by the names of its fields; a field of several boxes has several values. */
export type FieldValues = Record<string, string[]>;

/** The fields that are no longer as the form was first shown. */
export function changedFrom(start: FieldValues, now: FieldValues): FieldValues {
  const names = new Set([...Object.keys(start), ...Object.keys(now)]);
  const changed = [...names].filter((name) => !isSame(start[name], now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? []]));
}

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** Several forms of one page may go to one address: what they name without asking tells them apart. */
export function draftNameOf(action: string, named: readonly (readonly [string, string])[]): string {
  const told = named.filter(([name]) => name !== "key" && name !== "version");
  return [action, ...told.map(([name, value]) => `${name}=${value}`).sort()].join(" ");
}

/** Null when what was kept cannot be read, or holds nothing. */
export function readDraft(kept: string | null): FieldValues | null {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    const fields = Object.entries(read).filter((entry): entry is [string, string[]] =>
      isTexts(entry[1]),
    );
    return fields.length > 0 ? Object.fromEntries(fields) : null;
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
