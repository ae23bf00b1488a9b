import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Chip } from "../ui/state.tsx";
import styles from "./account-part.module.css";
import type { OwnSignIn } from "./own-sign-ins.views.server.ts";
import { useDeviceName } from "./use-device-name.ts";

/** Where one is signed in, and how to end it. */
export function SignInList({ signIns }: { signIns: readonly OwnSignIn[] }) {
  const { t } = useTranslation("accounts");
  return (
    <section className={`stack stack--s ${styles.part}`} aria-labelledby="sign-ins">
      <Sect title={t("signIns.title")} id="sign-ins" thin />
      <p className="small">{t("signIns.about")}</p>
      <ul className="rows rows--plain">
        {signIns.map((signIn) => (
          <li key={signIn.id} className={styles.line}>
            <SignInWords signIn={signIn} />
            {!signIn.isThis && <EndOne signIn={signIn} />}
          </li>
        ))}
      </ul>
      {signIns.length > 2 && <EndOthers />}
    </section>
  );
}

function SignInWords({ signIn }: { signIn: OwnSignIn }) {
  const { t } = useTranslation("accounts");
  const nameOf = useDeviceName();
  const { device, via, startedAt, activeAt, isThis } = signIn;
  const started = {
    time: timeVi(startedAt),
    date: dateVi(startedAt),
    via: t(`signIns.via.${via}`),
  };
  return (
    <div>
      <div className={styles.name}>
        <b>{nameOf(device)}</b>
        {isThis && <Chip tone="fill">{t("signIns.this")}</Chip>}
      </div>
      <div className="small muted">
        {t("signIns.started", started)}; {t("signIns.active", { time: timeVi(activeAt) })}
      </div>
    </div>
  );
}

function EndOne({ signIn }: { signIn: OwnSignIn }) {
  const { t } = useTranslation("accounts");
  const nameOf = useDeviceName();
  const named = { device: nameOf(signIn.device), time: timeVi(signIn.startedAt) };
  return (
    <DeedForm action={`/sign-ins/${signIn.id}/end`}>
      {(state) => (
        <Button
          type="submit"
          label={t("signIns.endNamed", named)}
          pending={state.is === "pending"}
          pendingLabel={t("signIns.ending")}
        >
          {t("signIns.end")}
        </Button>
      )}
    </DeedForm>
  );
}

function EndOthers() {
  const { t } = useTranslation(["accounts", "shell"]);
  return (
    <DeedForm action="/sign-ins/end-others">
      {(state) => (
        <ConfirmSubmit
          title={t("accounts:signIns.endOthersTitle")}
          consequence={t("accounts:signIns.endOthersConsequence")}
          confirmLabel={t("accounts:signIns.endOthersConfirm")}
          cancelLabel={t("shell:cancel")}
          confirmVariant="accent"
          pending={state.is === "pending"}
        >
          {t("accounts:signIns.endOthers")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
