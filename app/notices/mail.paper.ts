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

type Addressed = { kind: MailKind; locale: Locale; name: Bilingual };

type OfMeeting = Addressed & {
  meeting: MailAbout;
  link: { to: "answer" | "decide" | "open"; url: string };
};

type OfBallot = Addressed & {
  ballot: { number: string; dueAt: number };
  /** The members whose answer the reader prepares. */
  prepares: readonly Bilingual[];
  url: string;
};

export type MailText = { subjectLine: string; body: string };

/** The words of a mail. All it is given is number, kind, hour, place and a link: it can tell no more. */
export function composeMeetingMail({
  meeting,
  link,
  ...addressed
}: OfMeeting): MailText & { summary: string } {
  const { t } = textsFor(addressed.locale);
  const { number, year, place } = meeting;
  const summary = t("mails:meeting", {
    number: String(number),
    year: String(year),
    kind: t(`meetings:kind.${meeting.kind}`).toLowerCase(),
  });
  const facts = [t("mails:when", hourOf(meeting.startsAt, addressed)), t("mails:place", { place })];
  const closing = t(`mails:link.${link.to}`, { url: link.url });
  return { summary, ...compose(addressed, { summary, facts, closing }) };
}

/** The same of a ballot: its number, the due time and a link. */
export function composeBallotMail({ ballot, prepares, url, ...addressed }: OfBallot): MailText {
  const { t } = textsFor(addressed.locale);
  const { number, dueAt } = ballot;
  const due = t("mails:due", hourOf(dueAt, addressed));
  const members = prepares.map((member) => member[addressed.locale]).join("; ");
  const facts = members === "" ? [due] : [due, t("mails:prepares", { members })];
  const closing = t("mails:link.open", { url });
  return compose(addressed, { summary: t("mails:ballot", { number }), facts, closing });
}

function hourOf(at: number, { locale }: Addressed) {
  return { time: timeVi(at), weekday: weekdayName(at, locale), date: dateVi(at) };
}

type Filling = { summary: string; facts: readonly string[]; closing: string };

/** Greeting, what it is about in a few lines, the link, and that no answer is read. */
export function compose(
  { kind, locale, name }: Addressed,
  { summary, facts, closing }: Filling,
): MailText {
  const { t } = textsFor(locale);
  const what = t(`mails:kindName.${kind}`);
  return {
    subjectLine: t("mails:subjectLine", { what, matter: summary }),
    body: [
      t("mails:dear", { name: name[locale] }),
      "",
      t(`mails:opening.${kind}`),
      "",
      summary,
      ...facts,
      "",
      closing,
      "",
      t("mails:foot"),
      "",
    ].join("\n"),
  };
}
