import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayOf, dayVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { classNames } from "../ui/class-names.ts";
import { DeedForm } from "../ui/deed-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Sect } from "../ui/sect.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { InboxGroup, InboxPage } from "./inbox.views.server.ts";
import type { NoticeLine } from "./notice.views.server.ts";
import styles from "./inbox.module.css";
import { TOPICS, type Topic } from "./topic.ts";

/** Everything I was told, the unread first, day by day. */
export function Inbox({ page }: { page: InboxPage }) {
  const { t } = useTranslation("notices");
  const { groups, topic, after, isFirst, now } = page;
  return (
    <>
      <Filter topic={topic} />
      {groups.length === 0 && (
        <EmptyState icon="bell" title={t("noneHere")}>
          {t("noneNote")}
        </EmptyState>
      )}
      {groups.map((group, at) => (
        <Group
          key={`${group.isRead} ${group.day}`}
          group={group}
          before={groups[at - 1]}
          now={now}
        />
      ))}
      <nav className="bar" aria-label={t("title")}>
        {!isFirst && <ButtonLink to={pathOf(topic, null)}>{t("newest")}</ButtonLink>}
        {after !== null && <ButtonLink to={pathOf(topic, after)}>{t("older")}</ButtonLink>}
      </nav>
    </>
  );
}

function pathOf(topic: Topic | null, after: string | null): string {
  const asked = new URLSearchParams({ ...(topic && { topic }), ...(after && { after }) });
  return asked.size === 0 ? "/notices" : `/notices?${asked.toString()}`;
}

function Filter({ topic }: { topic: Topic | null }) {
  const { t } = useTranslation("notices");
  return (
    <nav className={styles.filter} aria-label={t("filter")}>
      {[null, ...TOPICS].map((each) => (
        <Link
          key={each ?? "all"}
          to={pathOf(each, null)}
          className={classNames("chip", each === topic && "chip--fill")}
          aria-current={each === topic ? "true" : undefined}
        >
          {each === null ? t("all") : t(`topic.${each}`)}
        </Link>
      ))}
    </nav>
  );
}

type GroupProps = { group: InboxGroup; before: InboxGroup | undefined; now: number };

function Group({ group: { isRead, day, lines }, before, now }: GroupProps) {
  const { t } = useTranslation("notices");
  const isToday = day === dayOf(now);
  return (
    <section>
      {before?.isRead !== isRead && <Sect title={t(isRead ? "readPart" : "unreadPart")} />}
      <h3 className={styles.day}>{isToday ? t("today") : dayVi(day)}</h3>
      <ul className="rows rows--plain">
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: NoticeLine }) {
  const { t } = useTranslation("notices");
  const locale = useLocale();
  const reading = useDeed<{ marked: number }>("/notices/mark-read");
  const { id, isRead, title, number } = line;
  const office = line.office ? inLocale(locale, line.office) : "";
  const what = t(`kind.${line.kind}`, { title, number, office });
  return (
    <>
      <Link
        to={line.to}
        className={classNames(styles.what, !isRead && styles.unread)}
        onClick={() => {
          if (!isRead) void reading.submit({ notice: id });
        }}
      >
        <time dateTime={new Date(line.at).toISOString()}>{timeVi(line.at)}</time>
        <span>{what}</span>
      </Link>
      <DeedForm action={isRead ? "/notices/mark-unread" : "/notices/mark-read"}>
        <input type="hidden" name="notice" value={id} />
        <Button
          type="submit"
          variant="quiet"
          icon={isRead ? "ring" : "tick"}
          label={t(isRead ? "markUnreadLabel" : "markReadLabel", { what })}
        >
          {t(isRead ? "markUnread" : "markRead")}
        </Button>
      </DeedForm>
    </>
  );
}
