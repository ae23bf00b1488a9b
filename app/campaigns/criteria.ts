/** What is looked at in every body. A criterion with parts is met only if all of them are. */
export type Criterion = {
  id: string;
  /** The criterion it is a part of; null: it stands for itself. */
  parentId: string | null;
  title: string;
  /** The same criterion in the round before. */
  precursorId: string | null;
};

/** A criterion as it is written down, with its parts. */
export type WrittenCriterion = { title: string; parts: string[] };

/** How many criteria and parts one campaign has at most. */
export const MOST_CRITERIA = 80;
const LONGEST = 300;
const PART = /^[-–—•]\s*/;

/**
 * Reads criteria, one a line; a line that begins with a dash is a part of the criterion above it.
 * Null where that cannot be: nothing written, a part of nothing, a line too long, too many of them,
 * or two of one name, which no later round could tell apart.
 */
export function readCriteria(text: string): WrittenCriterion[] | null {
  const lines = text.normalize("NFC").split(/\r?\n/).map(plain).filter(Boolean);
  const read: WrittenCriterion[] = [];
  for (const line of lines) {
    const title = line.replace(PART, "");
    if (title === "" || title.length > LONGEST) return null;
    if (!PART.test(line)) read.push({ title, parts: [] });
    else if (read.length === 0) return null;
    else read.at(-1)?.parts.push(title);
  }
  if (lines.length === 0 || lines.length > MOST_CRITERIA) return null;
  const names = [read.map(({ title }) => title), ...read.map(({ parts }) => parts)];
  return names.every(isWithoutDoubles) ? read : null;
}

const plain = (line: string) => line.trim().replace(/\s+/g, " ");
const named = (title: string) => title.toLocaleLowerCase("vi");
const isWithoutDoubles = (titles: readonly string[]) =>
  new Set(titles.map(named)).size === titles.length;

/** The criteria as lines that `readCriteria` reads back. */
export function writeCriteria(criteria: readonly Criterion[]): string {
  return criteria
    .map(({ parentId, title }) => (parentId === null ? title : `- ${title}`))
    .join("\n");
}

/**
 * Written criteria in their order, each with an id and with its precursor: what was called the same
 * in the round before, a part of what was called the same.
 */
export function layCriteria(
  written: readonly WrittenCriterion[],
  { before, makeId }: { before: readonly Criterion[]; makeId: () => string },
): Criterion[] {
  const precursorOf = (title: string, parentId: string | null) =>
    before.find((each) => each.parentId === parentId && named(each.title) === named(title))?.id ??
    null;
  return written.flatMap(({ title, parts }) => {
    const whole = { id: makeId(), parentId: null, title, precursorId: precursorOf(title, null) };
    return [
      whole,
      ...parts.map((part) => ({
        id: makeId(),
        parentId: whole.id,
        title: part,
        precursorId: whole.precursorId === null ? null : precursorOf(part, whole.precursorId),
      })),
    ];
  });
}

/** Those that are assessed: parts, and criteria without parts. */
export function assessedCriteria(criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter(({ id }) => !criteria.some(({ parentId }) => parentId === id));
}
