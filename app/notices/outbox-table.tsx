import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { Tone } from "../ui/tone.ts";
import type { IconName } from "../ui/icon.tsx";
import type { MailState } from "./mail.ts";
import styles from "./outbox-table.module.css";
import type { OutboxLine } from "./outbox.views.server.ts";

/** One row a mail: who, when, what, how it stands, and the whole of it on demand. */
export function OutboxTable({ mails }: { mails: readonly OutboxLine[] }) {
  const { t } = useTranslation("mails");
  return (
    <Table label={t("outbox.title")} dense>
      <thead>
        <tr>
          <th scope="col">{t("outbox.at")}</th>
          <th scope="col">{t("outbox.to")}</th>
          <th scope="col">{t("outbox.what")}</th>
          <th scope="col">{t("outbox.state")}</th>
          <th scope="col">{t("outbox.text")}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </tbody>
    </Table>
  );
}

function MailRow({ mail }: { mail: OutboxLine }) {
  const { t } = useTranslation("mails");
  const locale = useLocale();
  const name = inLocale(locale, mail.name);
  return (
    <tr>
      <td className="nowrap">
        {dateVi(mail.at)} {timeVi(mail.at)}
      </td>
      <td>
        {name}
        <span className={styles.address}>{mail.address}</span>
      </td>
      <td>
        {t(`kindName.${mail.kind}`)}
        {mail.channel === "sms" && <span className={styles.address}>{t("outbox.sms")}</span>}
      </td>
      <td>
        <MailStanding mail={mail} name={name} />
      </td>
      <td>
        <WholeMail mail={mail} name={name} />
      </td>
    </tr>
  );
}

const LOOK: Record<MailState, { tone: Tone; icon: IconName }> = {
  queued: { tone: "plain", icon: "clock" },
  unsendable: { tone: "plain", icon: "stop" },
  retrying: { tone: "soon", icon: "sync" },
  sent: { tone: "for", icon: "tick" },
  merged: { tone: "for", icon: "tick" },
  failed: { tone: "overdue", icon: "warn" },
};

function MailStanding({ mail, name }: { mail: OutboxLine; name: string }) {
  const { t } = useTranslation("mails");
  const { state, tries, sentAt, nextTryAt, lastFault } = mail;
  const words: Record<MailState, string> = {
    queued: t("outbox.queued"),
    unsendable: t("outbox.unsendable"),
    retrying: t("outbox.retrying", { time: timeVi(nextTryAt ?? mail.at), tries: String(tries) }),
    sent: t("outbox.sent", { time: timeVi(sentAt ?? mail.at), date: dateVi(sentAt ?? mail.at) }),
    merged: t("outbox.merged"),
    failed: t("outbox.failed", { fault: lastFault ?? "" }),
  };
  return (
    <>
      <State {...LOOK[state]} wrap>
        {words[state]}
      </State>
      {state === "failed" && (
        <DeedForm action={`/outbox/${mail.id}/send-again`}>
          <Button type="submit" label={t("outbox.againLabel", { name })}>
            {t("outbox.again")}
          </Button>
        </DeedForm>
      )}
    </>
  );
}

function WholeMail({ mail, name }: { mail: OutboxLine; name: string }) {
  const { t } = useTranslation("mails");
  const [isOpen, setIsOpen] = useState(false);
  const { calendar, subjectLine, body } = mail;
  return (
    <>
      <Button label={t("outbox.showLabel", { name })} onPress={() => setIsOpen(true)}>
        {t("outbox.show")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={subjectLine}
        closeLabel={t("outbox.hide")}
        size="l"
      >
        <div className="stack">
          <pre className={styles.text}>{body}</pre>
          {calendar && (
            <section>
              <h3 className="small">{t("outbox.calendar", { method: calendar.method })}</h3>
              <pre className={styles.text}>{calendar.text}</pre>
            </section>
          )}
        </div>
      </Dialog>
    </>
  );
}
