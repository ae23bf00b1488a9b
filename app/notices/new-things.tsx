import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { News, NoticeLine } from "./notice.views.server.ts";
import styles from "./new-things.module.css";

const DOOR = "/notices/mark-read";

/** What is new, the newest first; opening one marks it as seen. */
export function NewThings({ news, now }: { news: News; now: number }) {
  const { t } = useTranslation("notices");
  const figure = news.unread;
  return (
    <section className={styles.new} aria-labelledby="new-things">
      <Sect
        thin
        title={t("heading")}
        id="new-things"
        end={figure > 0 ? t("unread", { figure: String(figure) }) : t("allRead")}
      />
      {news.lines.length === 0 && <p className="small muted">{t("none")}</p>}
      <ul className="rows rows--plain">
        {news.lines.map((line) => (
          <li key={line.id}>
            <NewThing line={line} now={now} />
          </li>
        ))}
      </ul>
      <ButtonLink to="/notices" variant="quiet" className={styles.all}>
        {t("allNotices")}
      </ButtonLink>
      {figure > 0 && (
        <DeedForm action={DOOR}>
          <Button type="submit" variant="quiet" icon="tick" className={styles.all}>
            {t("markAll")}
          </Button>
        </DeedForm>
      )}
    </section>
  );
}

function NewThing({ line, now }: { line: NoticeLine; now: number }) {
  const { t } = useTranslation("notices");
  const locale = useLocale();
  const deed = useDeed<{ marked: number }>(DOOR);
  const office = line.office ? inLocale(locale, line.office) : "";
  const { title, number } = line;
  const isToday = dayOf(line.at) === dayOf(now);
  return (
    <Link
      to={line.to}
      className={line.isRead ? styles.line : `${styles.line} ${styles.unread}`}
      onClick={() => {
        if (!line.isRead) void deed.submit({ notice: line.id });
      }}
    >
      <time dateTime={new Date(line.at).toISOString()}>
        {isToday ? timeVi(line.at) : dateVi(line.at).slice(0, 5)}
      </time>
      <span>
        {!line.isRead && <span className="vh">{t("isUnread")} </span>}
        {t(`kind.${line.kind}`, { title, number, office })}
      </span>
    </Link>
  );
}
