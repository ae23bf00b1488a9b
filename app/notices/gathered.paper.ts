import { textsFor } from "../i18n/i18n.ts";
import type { Bilingual, Locale } from "../people/person.ts";
import { compose, type MailText } from "./mail.paper.ts";
import type { NoticeKind } from "./notice.ts";
import { shownUnder, TOPICS } from "./topic.ts";

type Gathered = {
  locale: Locale;
  name: Bilingual;
  origin: string;
  kinds: readonly NoticeKind[];
};

/** How many notices of each topic, and where they are; what they are about stays in the house. */
export function composeGathered({ origin, kinds, ...addressed }: Gathered): MailText {
  const { t } = textsFor(addressed.locale);
  const facts = TOPICS.flatMap((topic) => {
    const count = kinds.filter((kind) => shownUnder(kind) === topic).length;
    const figures = { topic: t(`notices:topic.${topic}`), figure: String(count) };
    return count === 0 ? [] : [t("mails:gatheredLine", figures)];
  });
  return compose(
    { kind: "notices", ...addressed },
    {
      summary: t("mails:gathered", { figure: String(kinds.length) }),
      facts,
      closing: t("mails:link.open", { url: `${origin}/notices` }),
    },
  );
}
