import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import type { SigningFault } from "./signing-fault.ts";

/** `action`: where it is asked for once more. */
type Props = { action: string; fault: SigningFault; maySignAgain: boolean };

/** Why the signed PDF is not there, and the way to try once more where nobody else does. */
export function SigningFaultNote({ action, fault: { code, said }, maySignAgain }: Props) {
  const { t } = useTranslation(["resolutions", "refusals"]);
  return (
    <Notice kind="soon" title={t("resolutions:notSigned")} live>
      <p>{t(`refusals:${code}`, { said })}</p>
      {maySignAgain && code === "signing-service-refused" && (
        <DeedForm action={action}>
          {(state) => (
            <Button type="submit" icon="sign" pending={state.is === "pending"}>
              {t("resolutions:signAgain")}
            </Button>
          )}
        </DeedForm>
      )}
    </Notice>
  );
}
