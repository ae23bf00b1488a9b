import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import styles from "./invitation-facts.module.css";
import type { InvitationPage } from "./invitation-page.views.server.ts";

/** When, where, who presides, and the agenda to read. */
export function InvitationFacts({ page }: { page: InvitationPage }) {
  const { t } = useTranslation("invitations");
  const locale = useLocale();
  const { meeting, chair, items } = page;
  const { startsAt } = meeting;
  const day = `${weekdayName(startsAt, locale)}, ${dateVi(startsAt)}`;
  return (
    <section className="stack" aria-labelledby="invited-to">
      <div className={styles.head}>
        <p className={styles.when}>{`${day}, ${timeVi(startsAt)}`}</p>
        <h2 id="invited-to">{meeting.title}</h2>
        <p className="small muted">{meeting.place}</p>
        <p className="small muted">{t("page.about", { chair: inLocale(locale, chair) })}</p>
      </div>
      <div>
        <Sect
          thin
          title={page.isGuest ? t("page.ownItems") : t("page.items", { count: items.length })}
        />
        {items.length === 0 && <p className="small muted">{t("page.noItems")}</p>}
        <ol className={`rows ${styles.items}`}>
          {items.map(({ id, position, title, lead, minutes }) => (
            <li key={id}>
              <span className="num muted">{position}</span>
              <span>
                <b>{title}</b>
                <small>{inLocale(locale, lead.name)}</small>
              </span>
              <span className="small muted nowrap">{t("page.minutes", { count: minutes })}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
