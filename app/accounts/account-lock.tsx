import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Facts } from "../ui/facts.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { SignIns } from "./sign-ins.views.server.ts";

type Props = {
  record: { id: string; lockedAt: number | null; endedOn: string | null };
  signIns: SignIns;
  isOwn: boolean;
};

/** Whether the person can sign in, and the ways to stop it at once. */
export function AccountLock({ record, signIns, isOwn }: Props) {
  const { t } = useTranslation("people");
  const { id, lockedAt, endedOn } = record;
  return (
    <section className="stack stack--s">
      <Sect title={t("account.title")} />
      <Facts
        look="sides"
        items={[
          {
            term: t("account.state"),
            value: <Standing record={record} />,
          },
          {
            term: t("account.password"),
            value: t(signIns.hasPassword ? "account.hasPassword" : "account.noPassword"),
          },
          {
            term: t("account.devices"),
            value: t("account.deviceCount", { figure: String(signIns.devices) }),
          },
        ]}
      />
      <div className="bar">
        {!isOwn && endedOn === null && <Lock id={id} isLocked={lockedAt !== null} />}
        {signIns.devices > 0 && <Asked id={id} deed="end-sign-ins" words="signOut" icon="close" />}
      </div>
    </section>
  );
}

function Standing({ record: { lockedAt, endedOn } }: Pick<Props, "record">) {
  const { t } = useTranslation("people");
  if (endedOn !== null) {
    return (
      <State tone="plain" icon="minus" wrap>
        {t("account.ended")}
      </State>
    );
  }
  if (lockedAt === null) {
    return (
      <State tone="for" icon="tick">
        {t("account.open")}
      </State>
    );
  }
  return (
    <State tone="overdue" icon="lock" wrap>
      {t("account.locked", { at: `${timeVi(lockedAt)} ${dateVi(lockedAt)}` })}
    </State>
  );
}

function Lock({ id, isLocked }: { id: string; isLocked: boolean }) {
  const { t } = useTranslation("people");
  if (!isLocked) return <Asked id={id} deed="lock" words="lock" icon="lock" />;
  return (
    <DeedForm action={`/people/${id}/unlock`} label={t("account.unlock")}>
      {(state) => (
        <Button type="submit" icon="key" pending={state.is === "pending"}>
          {t("account.unlock")}
        </Button>
      )}
    </DeedForm>
  );
}

type AskedProps = {
  id: string;
  deed: "lock" | "end-sign-ins";
  words: "lock" | "signOut";
  icon: "lock" | "close";
};

function Asked({ id, deed, words, icon }: AskedProps) {
  const { t } = useTranslation("people");
  return (
    <DeedForm action={`/people/${id}/${deed}`} label={t(`account.${words}`)}>
      {(state) => (
        <ConfirmSubmit
          icon={icon}
          title={t(`account.${words}Title`)}
          consequence={t(`account.${words}Consequence`)}
          confirmLabel={t(`account.${words}`)}
          cancelLabel={t("cancel")}
          pending={state.is === "pending"}
        >
          {t(`account.${words}`)}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
