import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import styles from "./account-part.module.css";
import { EnrolPasskey } from "./enrol-passkey.tsx";
import type { OwnPasskeys } from "./own-passkeys.views.server.ts";
import { useDeviceName } from "./use-device-name.ts";

type Props = { passkeys: OwnPasskeys };
type Key = OwnPasskeys["keys"][number];

/** One's own passkeys; whoever came by password alone reads how to come otherwise. */
export function PasskeyList({ passkeys: { keys, mayChange } }: Props) {
  const { t } = useTranslation("accounts");
  return (
    <section className={`stack stack--s ${styles.part}`} aria-labelledby="passkeys">
      <Sect title={t("passkeys.title")} id="passkeys" thin />
      <p className="small">{t("passkeys.about")}</p>
      {keys.length === 0 && <p className="small muted">{t("passkeys.none")}</p>}
      <ul className="rows rows--plain">
        {keys.map((key) => (
          <li key={key.id} className={styles.line}>
            <KeyWords passkey={key} />
            {mayChange && <RemoveKey passkey={key} />}
          </li>
        ))}
      </ul>
      {mayChange ? <EnrolPasskey /> : <Notice kind="info">{t("passkeys.unproven")}</Notice>}
    </section>
  );
}

function KeyWords({ passkey }: { passkey: Key }) {
  const { t } = useTranslation("accounts");
  const nameOf = useDeviceName();
  const at = (instant: number) => ({ time: timeVi(instant), date: dateVi(instant) });
  const { device, enrolledAt, usedAt } = passkey;
  return (
    <div>
      <b>{nameOf(device)}</b>
      <div className="small muted">
        {t("passkeys.enrolled", at(enrolledAt))};{" "}
        {usedAt === null ? t("passkeys.unused") : t("passkeys.used", at(usedAt))}
      </div>
    </div>
  );
}

function RemoveKey({ passkey }: { passkey: Key }) {
  const { t } = useTranslation(["accounts", "shell"]);
  const nameOf = useDeviceName();
  return (
    <DeedForm action={`/passkeys/${encodeURIComponent(passkey.id)}/remove`}>
      {(state) => (
        <ConfirmSubmit
          title={t("accounts:passkeys.removeTitle")}
          consequence={t("accounts:passkeys.removeConsequence")}
          confirmLabel={t("accounts:passkeys.removeConfirm")}
          cancelLabel={t("shell:cancel")}
          label={t("accounts:passkeys.removeNamed", { device: nameOf(passkey.device) })}
          variant="quiet"
          confirmVariant="accent"
          pending={state.is === "pending"}
        >
          {t("accounts:passkeys.remove")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
