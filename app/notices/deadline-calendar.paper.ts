import { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { textsFor } from "../i18n/i18n.ts";
import type { Bilingual, Locale } from "../people/person.ts";
import { emptyCalendar, placedIn, writtenOut } from "./calendar.paper.ts";

export type DatedTask = {
  id: string;
  code: string;
  title: string;
  lead: Bilingual;
  /** Milliseconds. */
  dueAt: number;
  written: string;
  /** Rises with every change, so that calendars take the newest. */
  steps: number;
};

type Made = { locale: Locale; origin: string; now: number };

/**
 * Deadlines as an .ics (RFC 5545): each an instant of its day that takes nobody's time. The same
 * task is the same entry each time, so that a calendar that reads the file again has it once.
 */
export function deadlinesFile(tasks: readonly DatedTask[], { locale, origin, now }: Made): string {
  const { t } = textsFor(locale);
  const calendar = emptyCalendar(ICalCalendarMethod.PUBLISH);
  calendar.name(t("tasks:calendar.name"));
  for (const { id, code, title, lead, dueAt, written, steps } of tasks) {
    const about = { code, lead: lead[locale], written };
    calendar.createEvent({
      id: `task-${id}@${new URL(origin).hostname}`,
      sequence: steps,
      ...placedIn({ start: dueAt }),
      stamp: new Date(now),
      summary: t("tasks:calendar.due", { title }),
      description: t("tasks:calendar.about", about),
      url: `${origin}/tasks/${id}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return writtenOut(calendar);
}
