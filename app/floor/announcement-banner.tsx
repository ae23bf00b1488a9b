import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { useNow } from "../ui/use-now.ts";
import type { ShownAnnouncement } from "./announcement.views.server.ts";
import styles from "./floor.module.css";

/** `readAt`: the server's clock when the page was read. */
type Props = { announcements: readonly ShownAnnouncement[]; readAt: number };

/** What the chair or the secretariat has to say to everybody, until it is read or over. */
export function AnnouncementBanner({ announcements, readAt }: Props) {
  const { t } = useTranslation("floor");
  const now = useNow(readAt, 5000);
  const standing = announcements.filter(({ endsAt }) => endsAt > now);
  return (
    <div role="status" className={styles.banner}>
      {standing.map(({ id, text, mayEnd }) => (
        <Notice
          key={id}
          kind="info"
          title={t("announcement.from")}
          action={
            <>
              {mayEnd && <Deed action={`/announcements/${id}/end`}>{t("announcement.end")}</Deed>}
              <Deed action={`/announcements/${id}/dismiss`}>{t("announcement.dismiss")}</Deed>
            </>
          }
        >
          <p>{text}</p>
        </Notice>
      ))}
    </div>
  );
}

function Deed({ action, children }: { action: string; children: string }) {
  return (
    <DeedForm action={action}>
      {(state) => (
        <Button type="submit" variant="quiet" pending={state.is === "pending"}>
          {children}
        </Button>
      )}
    </DeedForm>
  );
}
