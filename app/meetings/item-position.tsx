import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { OwnPositions } from "./consent-block.views.server.ts";
import styles from "./consent.module.css";
import { POSITIONS } from "./position.ts";

type Props = {
  meetingId: string;
  item: { id: string; position: string };
  /** Null for whoever has no seat. */
  own: OwnPositions | null;
};

/** Below an item on a member's agenda: what he thinks of it, and the way out of the consent block. */
export function ItemPosition({ meetingId, item, own }: Props) {
  if (!own) return null;
  if (own.mayMark) {
    return <Marks meetingId={meetingId} itemId={item.id} mine={own.marks[item.id]} />;
  }
  return own.liftable.includes(item.id) ? <Lift meetingId={meetingId} item={item} /> : null;
}

type MarksProps = {
  meetingId: string;
  itemId: string;
  mine: OwnPositions["marks"][string] | undefined;
};

function Marks({ meetingId, itemId, mine }: MarksProps) {
  const { t } = useTranslation("consent");
  return (
    <DeedForm
      action={`/meetings/${meetingId}/mark-position`}
      className={styles.own}
      label={t("mine")}
    >
      {(state) => (
        <>
          <input type="hidden" name="itemId" value={itemId} />
          <p className="small muted">{t("mine")}</p>
          <div className={styles.marks}>
            {POSITIONS.map((position) => (
              <Button
                key={position}
                type="submit"
                name="position"
                value={position}
                pressed={mine === position}
                icon={mine === position ? "tick" : undefined}
                isDisabled={state.is === "pending"}
              >
                {t(`position.${position}`)}
              </Button>
            ))}
          </div>
          <p className="micro muted">{t("mineNote")}</p>
        </>
      )}
    </DeedForm>
  );
}

function Lift({ meetingId, item }: Omit<Props, "own">) {
  const { t } = useTranslation("consent");
  return (
    <DeedForm action={`/meetings/${meetingId}/lift-item`} className={styles.own}>
      {(state) => (
        <>
          <input type="hidden" name="itemId" value={item.id} />
          <p className="small muted">{t("inBlock")}</p>
          <ConfirmSubmit
            title={t("liftTitle", { position: item.position })}
            consequence={t("liftText")}
            confirmLabel={t("lift")}
            cancelLabel={t("liftBack")}
            icon="hand"
            wide
            pending={state.is === "pending"}
          >
            {t("lift")}
          </ConfirmSubmit>
        </>
      )}
    </DeedForm>
  );
}
