import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Chip, State } from "../ui/state.tsx";
import type { LinkedItem } from "./postponed.views.server.ts";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

/** What the item is and whose; where it comes from, or why it is no longer dealt with here. */
export function ItemWords({ item }: { item: PreparedItem }) {
  const { t } = useTranslation(["agenda", "meetings"]);
  const locale = useLocale();
  const names = item.guests.map(({ title }) => inLocale(locale, title)).join(", ");
  const office = inLocale(locale, item.presenter.name);
  const speaker = item.speaker && inLocale(locale, item.speaker.title);
  return (
    <div className={styles.words}>
      <b>{item.title}</b>
      <span>
        {inLocale(locale, item.lead.name)} · {t(`meetings:mode.${item.mode}`)}
      </span>
      {item.presenter.id !== item.lead.id && (
        <span>{t("meetings:prepare.presentedBy", { office })}</span>
      )}
      {speaker && <span>{t("agenda:line.speaker", { title: speaker })}</span>}
      {names !== "" && <span>{t("meetings:prepare.guests", { names })}</span>}
      <Marks item={item} />
      {item.reason !== null && item.state !== "planned" && (
        <span>{t("agenda:line.reason", { reason: item.reason })}</span>
      )}
      <Elsewhere item={item} />
    </div>
  );
}

function Marks({ item }: { item: PreparedItem }) {
  const { t } = useTranslation("agenda");
  if (item.state === "planned" && item.lateAt === null && !item.standing) return null;
  return (
    <div className="bar">
      {item.state === "withdrawn" && <State icon="stop">{t("line.withdrawn")}</State>}
      {item.state === "postponed" && <State icon="cal">{t("line.postponed")}</State>}
      {item.lateAt !== null && <Chip tone="soon">{t("line.late")}</Chip>}
      {item.standing && <Chip>{t("line.standing")}</Chip>}
    </div>
  );
}

/** The same matter in another meeting, with the way there. */
function Elsewhere({ item }: { item: PreparedItem }) {
  const { t } = useTranslation("agenda");
  const to = ({ meetingId }: LinkedItem) => `/meetings/${meetingId}/prepare`;
  return (
    <>
      {item.from && (
        <TextLink to={to(item.from)} small>
          {t("line.from", { title: item.from.meetingTitle })}
        </TextLink>
      )}
      {item.to && (
        <TextLink to={to(item.to)} small>
          {t("line.to", { title: item.to.meetingTitle })}
        </TextLink>
      )}
    </>
  );
}
