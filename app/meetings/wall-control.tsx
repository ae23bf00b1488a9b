import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { ConductPage } from "./conduct.views.server.ts";
import styles from "./conduct.module.css";
import { useFreshCode } from "./use-fresh-code.ts";
import { wallSecret } from "./wall-secret.ts";

type Wall = NonNullable<ConductPage["wall"]>;
type Props = { meetingId: string; wall: Wall; readAt: number; now: number };

/** The code of the minute, and the links under which the big screen opens. */
export function WallControl({ meetingId, wall, readAt, now }: Props) {
  const { t } = useTranslation("meetings");
  const { code, changesAt } = wall.code;
  useFreshCode(changesAt, readAt);
  const seconds = String(Math.max(0, Math.ceil((changesAt - now) / 1000)));
  return (
    <section className={styles.sideBox}>
      <Sect title={t("wall.title")} thin />
      <p className={styles.code}>
        <span className="small muted">{t("wall.code")}</span>
        <b>{code}</b>
        <span className="micro muted num">{t("wall.changes", { seconds })}</span>
      </p>
      <WallLink meetingId={meetingId} />
      <p className="micro muted">{t("wall.note")}</p>
      <p className="small">
        {wall.links === 0 ? t("wall.none") : t("wall.active", { count: wall.links })}
      </p>
      {wall.links > 0 && <Revoke meetingId={meetingId} />}
    </section>
  );
}

/** A new link, shown once: the server keeps only its hash. */
function WallLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("meetings");
  const toast = useToast();
  const [link, setLink] = useState<string | null>(null);
  const deed = useDeed<{ token: string }>(`/meetings/${meetingId}/wall/make`, {
    onDone: ({ token }) => setLink(`${location.origin}/wall/${token}`),
  });
  if (link === null) {
    return (
      <>
        <Button
          icon="wall"
          wide
          pending={deed.state.is === "pending"}
          onPress={() => void deed.submit({ secret: wallSecret() })}
        >
          {t("wall.make")}
        </Button>
        <RefusalNotice state={deed.state} />
      </>
    );
  }
  const copy = () =>
    void navigator.clipboard
      .writeText(link)
      .then(() => toast({ kind: "done", text: t("wall.copied") }));
  return (
    <div className="stack stack--s">
      <label className="small strong" htmlFor="wall-link">
        {t("wall.made")}
      </label>
      <input id="wall-link" className="field" readOnly value={link} />
      <div className="bar">
        <Button onPress={copy}>{t("wall.copy")}</Button>
        <ButtonLink to={link} icon="wall" reloadDocument>
          {t("wall.openIt")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Revoke({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(["meetings", "shell"]);
  return (
    <DeedForm action={`/meetings/${meetingId}/wall/revoke`}>
      {(state) => (
        <ConfirmSubmit
          title={t("meetings:wall.revokeTitle")}
          consequence={t("meetings:wall.revokeConsequence")}
          confirmLabel={t("meetings:wall.revokeConfirm")}
          cancelLabel={t("shell:cancel")}
          confirmVariant="accent"
          wide
          pending={state.is === "pending"}
        >
          {t("meetings:wall.revoke")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
