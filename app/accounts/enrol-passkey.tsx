import {
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
} from "@simplewebauthn/browser";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { usePasskeySupport } from "./use-passkey-support.ts";

type Asked = { options: PublicKeyCredentialCreationOptionsJSON };

/** Asks the device for a new passkey, and its owner through it. */
export function EnrolPasskey() {
  const { t } = useTranslation("accounts");
  const support = usePasskeySupport();
  const [isAsking, setIsAsking] = useState(false);
  const [isStopped, setIsStopped] = useState(false);
  const ask = useDeed<Asked>("/passkeys/ask");
  const enrolled = useDeed<object>("/passkeys/enrol");

  async function enrol() {
    setIsStopped(false);
    enrolled.reset();
    setIsAsking(true);
    const asked = await ask.submit({});
    if (asked.is === "done") await answer(asked.answer);
    setIsAsking(false);
  }

  async function answer({ options }: Asked) {
    try {
      const said = await startRegistration({ optionsJSON: options });
      await enrolled.submit({ said: JSON.stringify(said) });
    } catch {
      setIsStopped(true);
    }
  }

  if (support === "none") return <Notice kind="info">{t("passkeys.unsupported")}</Notice>;
  return (
    <>
      <div className="bar">
        <Button
          icon="key"
          pending={isAsking}
          pendingLabel={t("passkeys.adding")}
          isDisabled={support === "unknown"}
          onPress={() => void enrol()}
        >
          {t("passkeys.add")}
        </Button>
        {enrolled.state.is === "done" && <span role="status">{t("passkeys.added")}</span>}
      </div>
      {isStopped && <Notice kind="refusal">{t("passkeys.stopped")}</Notice>}
      <RefusalNotice state={ask.state} />
      <RefusalNotice state={enrolled.state} />
    </>
  );
}
