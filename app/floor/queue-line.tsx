import { useState } from "react";
import { Button as Press } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { isPoint } from "./floor-request.ts";
import styles from "./speaking-queue.module.css";
import type { Floor, QueueLine as Line } from "./floor.views.server.ts";
import { RequestDeeds } from "./request-deeds.tsx";

type Props = {
  meetingId: string;
  line: Line;
  index: number;
  lead: NonNullable<Floor["lead"]>;
};

/** One who waits: a press on the triangle gives the floor, a press on the name shows all else. */
export function QueueLine({ meetingId, line, index, lead }: Props) {
  const { t } = useTranslation("floor");
  const [isOpen, setIsOpen] = useState(false);
  const name = inLocale(useLocale(), line.name);
  const asked = { time: timeVi(line.askedAt), kind: t(`kinds.${line.kind}`) };
  const point = isPoint(line.kind);
  return (
    <li className={point ? styles.point : undefined}>
      <span className={styles.n}>{index + 1}</span>
      <Press
        className={styles.who}
        aria-label={t("queue.more", { name })}
        onPress={() => setIsOpen(true)}
      >
        <b>{name}</b>
        <small>{line.interrupted ? t("queue.interrupted") : t("queue.asked", asked)}</small>
      </Press>
      <DeedForm action={`/meetings/${meetingId}/give-floor`}>
        {(state) => (
          <Button
            type="submit"
            name="requestId"
            value={line.id}
            variant="icon"
            icon="play"
            label={t("queue.give", { name })}
            isDisabled={lead.voting && !point}
            pending={state.is === "pending"}
          />
        )}
      </DeedForm>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={name} closeLabel={t("queue.close")}>
        <p className="small muted">{t("queue.asked", asked)}</p>
        <RequestDeeds
          {...{ meetingId, lead, index }}
          requestId={line.id}
          mayGive={!lead.voting || point}
          onDone={() => setIsOpen(false)}
        />
      </Dialog>
    </li>
  );
}
