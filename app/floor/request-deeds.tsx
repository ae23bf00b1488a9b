import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { IconName } from "../ui/icon.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import styles from "./speaking-queue.module.css";
import type { Floor } from "./floor.views.server.ts";

type Props = {
  meetingId: string;
  requestId: string;
  index: number;
  lead: NonNullable<Floor["lead"]>;
  mayGive: boolean;
  onDone: () => void;
};

/** How long, sooner or later, or not at all. */
export function RequestDeeds(props: Props) {
  const { t } = useTranslation("floor");
  const { meetingId, requestId, index, lead, mayGive, onDone } = props;
  const at = `/meetings/${meetingId}`;
  const idAt = (place: number) => lead.queue[place]?.id ?? "";
  const isLast = index === lead.queue.length - 1;
  const move = { action: `${at}/move-request`, requestId, onDone };
  return (
    <div className="stack">
      <DeedForm action={`${at}/give-floor`} onDone={onDone}>
        {(state) => (
          <div className="stack stack--s">
            <input type="hidden" name="requestId" value={requestId} />
            <Minutes minutes={lead.minutes} state={state} />
            <Button
              type="submit"
              variant="primary"
              icon="play"
              wide
              isDisabled={!mayGive}
              pending={state.is === "pending"}
            >
              {t("queue.giveNow")}
            </Button>
          </div>
        )}
      </DeedForm>
      <div className={styles.moves}>
        {index > 0 && <Deed {...move} icon="up" label={t("queue.first")} beforeId={idAt(0)} />}
        {index > 1 && <Deed {...move} icon="up" label={t("queue.up")} beforeId={idAt(index - 1)} />}
        {!isLast && (
          <Deed {...move} icon="down" label={t("queue.down")} beforeId={idAt(index + 2)} />
        )}
        <Deed {...move} action={`${at}/dismiss-request`} icon="close" label={t("queue.dismiss")} />
      </div>
    </div>
  );
}

export function Minutes({ minutes, state }: { minutes: number; state: DeedState<unknown> }) {
  const { t } = useTranslation("floor");
  const fault = useFieldFaults(state);
  return (
    <NumberField
      label={t("queue.minutes")}
      name="minutes"
      min={1}
      max={120}
      defaultValue={minutes}
      unit={t("queue.minutesUnit")}
      error={fault("minutes")}
    />
  );
}

type DeedProps = {
  action: string;
  requestId: string;
  beforeId?: string;
  icon: IconName;
  label: string;
  onDone: () => void;
};

function Deed({ action, requestId, beforeId, icon, label, onDone }: DeedProps) {
  return (
    <DeedForm action={action} onDone={onDone}>
      {(state) => (
        <>
          <input type="hidden" name="requestId" value={requestId} />
          {beforeId !== undefined && <input type="hidden" name="beforeId" value={beforeId} />}
          <Button type="submit" icon={icon} wide pending={state.is === "pending"}>
            {label}
          </Button>
        </>
      )}
    </DeedForm>
  );
}
