import { textsFor } from "../i18n/i18n.ts";
import type { Bilingual, Locale } from "../people/person.ts";
import { dateVi, dayVi, timeVi, weekdayName, type Day } from "../platform/dates.ts";
import { listPath } from "../tasks/task-filter.ts";
import { compose, type MailText } from "./mail.paper.ts";
import { REMINDER_KINDS, type Reached } from "./reminder.ts";

/*
 * What leaves the house of a reminder: numbers of tasks, their ministries, their days and links, and
 * how many there are. A title is not among what these are given.
 */

type Addressed = { locale: Locale; name: Bilingual; origin: string };

/** A mail of one task. */
export function composeReminder({
  reached,
  origin,
  ...addressed
}: Addressed & { reached: Reached }): MailText {
  const { locale } = addressed;
  const { t } = textsFor(locale);
  const { kind, code, lead, dueAt, taskId } = reached;
  const hour = { time: timeVi(dueAt), weekday: weekdayName(dueAt, locale), date: dateVi(dueAt) };
  const url = `${origin}/tasks/${taskId}`;
  return compose(
    { kind, ...addressed },
    {
      summary: t("mails:task", { code }),
      facts: [t("mails:lead", { lead: lead[locale] }), t("mails:taskDue", hour)],
      closing: t("mails:link.open", { url }),
    },
  );
}

type OfDay = { locale: Locale; day: Day; reached: readonly Reached[]; origin: string };

/** Longer lists are read in the house. */
const LISTED = 40;

/** A mail of all a day has: how many of each kind, and a line for each. */
export function composeDigest({ day, reached, origin, ...addressed }: OfDay & Addressed): MailText {
  const { locale } = addressed;
  const { t } = textsFor(locale);
  const lines = reached.slice(0, LISTED).map(({ code, lead, dueAt, taskId }) =>
    t("mails:taskLine", {
      ...{ code, lead: lead[locale], date: dateVi(dueAt) },
      url: `${origin}/tasks/${taskId}`,
    }),
  );
  const more = reached.length - lines.length;
  return compose(
    { kind: "task-reminders", ...addressed },
    {
      summary: t("mails:reminders", { day: dayVi(day), figure: String(reached.length) }),
      facts: [
        ...countsOf(locale, reached),
        "",
        ...lines,
        ...(more > 0 ? [t("mails:moreTasks", { figure: String(more) })] : []),
      ],
      closing: t("mails:link.open", { url: dayLink(origin, day) }),
    },
  );
}

/** A text message: how many of each kind, and a link. */
export function reminderText({ locale, day, reached, origin }: OfDay): MailText {
  const { t } = textsFor(locale);
  const counts = countsOf(locale, reached).join(", ");
  return {
    subjectLine: t("mails:kindName.task-reminders"),
    body: t("mails:sms", { counts, url: dayLink(origin, day) }),
  };
}

function countsOf(locale: Locale, reached: readonly Reached[]): string[] {
  const { t } = textsFor(locale);
  return REMINDER_KINDS.flatMap((kind) => {
    const count = reached.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [t(`mails:count.${kind}`, { figure: String(count) })];
  });
}

/** Where a reader finds all they were reminded of that day. */
const dayLink = (origin: string, day: Day): string => origin + listPath({ reminded: day });
