import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { hasQuorum } from "./attendance.ts";
import type { ConductPage } from "./conduct.views.server.ts";
import type { Consent } from "./consent-block.views.server.ts";
import styles from "./consent.module.css";
import { PositionsTable } from "./positions-table.tsx";

type Props = {
  page: Pick<ConductPage, "meeting" | "consent" | "quorum" | "rights">;
  voteState: string | undefined;
};

/** On the conduct screen: what the members said beforehand, and the one vote on what nobody opened. */
export function ConsentPanel({ page, voteState }: Props) {
  const { meeting, consent, quorum, rights } = page;
  if (!consent) return null;
  if (meeting.state === "invited" || meeting.state === "published") {
    return (
      <div className={styles.panel}>
        <PositionsTable consent={consent} />
      </div>
    );
  }
  const isVoting = voteState === "open" || voteState === "closed";
  if (meeting.state !== "open" || isVoting || consent.block.length < 2) return null;
  return (
    <Block
      meetingId={meeting.id}
      block={consent.block}
      mayOpen={rights.takeUpItem && hasQuorum(quorum)}
    />
  );
}

type BlockProps = { meetingId: string; block: Consent["block"]; mayOpen: boolean };

function Block({ meetingId, block, mayOpen }: BlockProps) {
  const { t } = useTranslation("consent");
  const positions = block.map(({ position }) => position).join(", ");
  const words = { position: block[0]?.position ?? "", positions };
  return (
    <section className={styles.panel} aria-labelledby="consent-block">
      <Sect title={t("blockTitle")} id="consent-block" thin />
      <ol lang="vi">
        {block.map(({ id, position, title }) => (
          <li key={id}>{t("blockItem", { position, title })}</li>
        ))}
      </ol>
      <p className="small muted">{t("blockNote")}</p>
      {mayOpen && (
        <DeedForm action={`/meetings/${meetingId}/open-block-vote`}>
          {(state) => (
            <>
              {block.map(({ id }) => (
                <input key={id} type="hidden" name="itemIds[]" value={id} />
              ))}
              <ConfirmSubmit
                title={t("openTitle")}
                consequence={t("openText", words)}
                confirmLabel={t("open", { count: block.length })}
                cancelLabel={t("openBack")}
                icon="vote"
                pending={state.is === "pending"}
              >
                {t("open", { count: block.length })}
              </ConfirmSubmit>
            </>
          )}
        </DeedForm>
      )}
    </section>
  );
}
