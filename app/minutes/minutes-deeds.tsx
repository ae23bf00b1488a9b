import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import type { MinutesPage } from "./minutes-page.views.server.ts";

/** What comes next with the minutes, for whoever may do it. */
export function MinutesDeeds({ page }: { page: MinutesPage }) {
  const { t } = useTranslation("minutes");
  const version = String(page.version);
  const waiting = page.comments.filter(({ answer }) => answer === null).length + page.openPassages;
  const deed = { at: `/meetings/${page.meeting.id}/minutes`, version };
  return (
    <div className="stack">
      {page.may.circulate && (
        <Deed {...deed} what="circulate" title={t("circulateTitle")} variant="primary">
          {[t("circulate"), t("circulateConsequence"), t("circulateConfirm")]}
        </Deed>
      )}
      {page.may.confirm && waiting > 0 && (
        <Notice kind="soon">{t("confirmWaits", { count: waiting })}</Notice>
      )}
      {page.may.confirm && waiting === 0 && (
        <Deed {...deed} what="confirm" title={t("confirmTitle")} variant="accent">
          {[t("confirm"), t("confirmConsequence", { version }), t("confirm")]}
        </Deed>
      )}
      {page.may.draft && (
        <Deed {...deed} what="draft" title={t("redraftTitle")}>
          {[t("redraft"), t("redraftConsequence"), t("redraftConfirm")]}
        </Deed>
      )}
    </div>
  );
}

type Props = {
  at: string;
  what: "circulate" | "confirm" | "draft";
  version: string;
  title: string;
  variant?: "primary" | "accent";
  children: [label: string, consequence: string, confirm: string];
};

function Deed({ at, what, version, title, variant, children }: Props) {
  const { t } = useTranslation("minutes");
  const [label, consequence, confirm] = children;
  return (
    <DeedForm action={`${at}/${what}`}>
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <ConfirmSubmit
            title={title}
            consequence={consequence}
            confirmLabel={confirm}
            cancelLabel={t("cancel")}
            wide
            {...(variant && { variant })}
            pending={state.is === "pending"}
          >
            {label}
          </ConfirmSubmit>
        </>
      )}
    </DeedForm>
  );
}
