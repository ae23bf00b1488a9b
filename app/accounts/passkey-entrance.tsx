import {
  startAuthentication,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { usePasskeySupport } from "./use-passkey-support.ts";

type Asked = { options: PublicKeyCredentialRequestOptionsJSON };

/** Beside name and password: the device names its owner by itself. */
export function PasskeyEntrance({ next }: { next: string }) {
  const { t } = useTranslation("accounts");
  const support = usePasskeySupport();
  const [isAsking, setIsAsking] = useState(false);
  const [isStopped, setIsStopped] = useState(false);
  const ask = useDeed<Asked>("/accounts/ask-passkey");
  const entered = useDeed<{ to: string }>("/accounts/passkey-sign-in", {
    onDone: ({ to }) => location.assign(to),
  });

  async function enter() {
    setIsStopped(false);
    entered.reset();
    setIsAsking(true);
    const asked = await ask.submit({});
    if (asked.is === "done") await answer(asked.answer);
    setIsAsking(false);
  }

  async function answer({ options }: Asked) {
    try {
      const said = await startAuthentication({ optionsJSON: options });
      await entered.submit({ said: JSON.stringify(said), next });
    } catch {
      setIsStopped(true);
    }
  }

  if (support !== "there") return null;
  return (
    <>
      <Button
        icon="key"
        wide
        pending={isAsking || entered.state.is === "done"}
        pendingLabel={t("passkeys.signingIn")}
        onPress={() => void enter()}
      >
        {t("passkeys.signIn")}
      </Button>
      {isStopped && <Notice kind="refusal">{t("passkeys.signInStopped")}</Notice>}
      <RefusalNotice state={ask.state} />
      <RefusalNotice state={entered.state} />
    </>
  );
}
