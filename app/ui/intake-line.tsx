import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { DeedForm } from "./deed-form.tsx";
import { Notice } from "./notice.tsx";

type Step = "texts" | "thumbnails" | "page-one";

type Props = {
  intake: { done: number; of: number; failed: readonly Step[] } | null;
  /** The deed that tries again; none for whoever may not. */
  retry?: string;
};

/** Under a file that has just come: how far it is, or that a step failed; nothing once all is done. */
export function IntakeLine({ intake, retry }: Props) {
  const { t } = useTranslation("papers");
  if (!intake) return null;
  const { done, of, failed } = intake;
  if (failed.length === 0) {
    return (
      <small className="muted num" role="status">
        {t("intake.making", { done, of })}
      </small>
    );
  }
  const steps = failed.map((step) => t(`intake.step.${step}`)).join(", ");
  return (
    <Notice
      kind="soon"
      action={
        retry && (
          <DeedForm action={retry}>
            <Button type="submit" icon="sync">
              {t("intake.retry")}
            </Button>
          </DeedForm>
        )
      }
    >
      {t("intake.failed", { steps })}
    </Notice>
  );
}
