import { textsFor } from "../i18n/i18n.ts";
import type { MeetingKind } from "../meetings/meeting.ts";
import type { Bilingual, Locale } from "../people/person.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import type { MailKind } from "./mail.ts";

export type MailAbout = {
  number: number;
  year: number;
  kind: MeetingKind;
  place: string;
  startsAt: number;
};

type Wanted = {
  kind: MailKind;
  locale: Locale;
  name: Bilingual;
  meeting: MailAbout;
  link: { to: "answer" | "decide" | "open"; url: string };
};

export type MailText = { subjectLine: string; body: string; summary: string };

/** The words of a mail. All it is given is number, kind, hour, place and a link: it can tell no more. */
export function composeMail({ kind, locale, name, meeting, link }: Wanted): MailText {
  const { t } = textsFor(locale);
  const { startsAt, number, year } = meeting;
  const summary = t("mails:meeting", {
    number: String(number),
    year: String(year),
    kind: t(`meetings:kind.${meeting.kind}`).toLowerCase(),
  });
  const weekday = weekdayName(startsAt, locale);
  const lines = [
    t("mails:dear", { name: name[locale] }),
    "",
    t(`mails:opening.${kind}`),
    "",
    summary,
    t("mails:when", { time: timeVi(startsAt), weekday, date: dateVi(startsAt) }),
    t("mails:place", { place: meeting.place }),
    "",
    t(`mails:link.${link.to}`, { url: link.url }),
    "",
    t("mails:foot"),
    "",
  ];
  const what = t(`mails:kindName.${kind}`);
  const subjectLine = t("mails:subjectLine", { what, meeting: summary });
  return { subjectLine, summary, body: lines.join("\n") };
}
