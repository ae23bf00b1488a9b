import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { signedByOffice } from "./document-kind.ts";
import { ReasonedStep } from "./reasoned-step.tsx";
import type { ResolutionPage } from "./resolution-page.views.server.ts";

type Props = {
  resolution: Pick<
    ResolutionPage,
    "id" | "kind" | "version" | "rights" | "articles" | "prepared" | "signature"
  >;
};

type Wording = "submit" | "approve" | "approveOnly" | "sign" | "issue" | "publish";

/** The one step that waits for whoever looks; one question, and it is taken. */
export function StepPanel({ resolution }: Props) {
  const { id, kind, version, rights, articles } = resolution;
  const { t } = useTranslation("resolutions");
  const step = (["submit", "approve", "sign", "issue", "publish"] as const).find(
    (each) => rights[each],
  );
  if (!step) return null;
  const wording = step === "approve" && signedByOffice(kind) ? "approveOnly" : step;
  const isEmpty = articles.length === 0;
  const isDue = step === "issue" && resolution.signature === "due";
  const about = isDue ? t("step.issue.due") : t(`step.${wording}.about`);
  return (
    <section className="stack" aria-labelledby="step">
      <Sect title={t(`step.${wording}.title`)} id="step" />
      <p className="small">{isEmpty ? t("step.empty") : about}</p>
      {step === "issue" && resolution.prepared.length > 0 && (
        <p className="small">
          {t("step.issue.withTasks", { figure: String(resolution.prepared.length) })}
        </p>
      )}
      {!isEmpty && !isDue && (
        <TakeStep path={`/resolutions/${id}/${step}`} {...{ wording, version }} />
      )}
      {rights.return && <ReasonedStep id={id} step="return" />}
    </section>
  );
}

type Take = { path: string; wording: Wording; version: number };

/** The version goes along: nobody approves another than the one on the screen. */
function TakeStep({ path, wording, version }: Take) {
  const { t } = useTranslation("resolutions");
  const variant = wording === "publish" ? "default" : "accent";
  return (
    <DeedForm action={path}>
      {(state) => (
        <>
          <input type="hidden" name="version" value={version} />
          <ConfirmSubmit
            variant={variant}
            confirmVariant="accent"
            icon="sign"
            wide
            pending={state.is === "pending"}
            title={t(`step.${wording}.question`)}
            consequence={t(`step.${wording}.consequence`)}
            confirmLabel={t(`step.${wording}.confirm`)}
            cancelLabel={t("step.cancel")}
          >
            {t(`step.${wording}.button`)}
          </ConfirmSubmit>
        </>
      )}
    </DeedForm>
  );
}
