import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { IconName } from "../ui/icon-shapes.ts";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { Tone } from "../ui/tone.ts";
import type { SignatureFinding, Verdict } from "./signature-check.ts";
import type { ShownSignatures } from "./signatures.views.server.ts";

type Props = { action: string; shown: ShownSignatures };

const looks: Record<Verdict, { tone: Tone; icon: IconName }> = {
  valid: { tone: "for", icon: "tick" },
  changed: { tone: "overdue", icon: "warn" },
  unknown: { tone: "soon", icon: "person" },
  unreadable: { tone: "plain", icon: "info" },
};

/** What the last check of the signatures said, one line each, and the way to check again. */
export function SignatureCard({ action, shown }: Props) {
  const { t } = useTranslation("signing");
  const { checkedAt, verdict, signatures } = shown;
  return (
    <section className="stack--s stack" aria-labelledby="signatures">
      <Sect title={t("title")} id="signatures" />
      {verdict !== null && (
        <>
          <p className="strong">
            <State {...looks[verdict]} wrap>
              {t(`verdict.${verdict}`)}
            </State>
          </p>
          <p className="small">{t(`why.${verdict}`)}</p>
        </>
      )}
      {verdict === null && <p className="small">{t(checkedAt === null ? "notYet" : "none")}</p>}
      {signatures.map((signature, at) => (
        <SignatureLine key={at} signature={signature} />
      ))}
      {checkedAt !== null && (
        <p className="micro muted">{t("checked", { at: moment(checkedAt) })}</p>
      )}
      <DeedForm action={action}>
        {(state) => (
          <Button type="submit" icon="shield" wide pending={state.is === "pending"}>
            {t("check")}
          </Button>
        )}
      </DeedForm>
    </section>
  );
}

function SignatureLine({ signature }: { signature: SignatureFinding }) {
  const { t } = useTranslation("signing");
  const { signer, organisation, verdict, claimedAt, stampedAt } = signature;
  const who = [signer, organisation].filter((name, at, all) => name && all.indexOf(name) === at);
  return (
    <div className="small">
      <p className="strong" lang="vi">
        {who.join(", ") || t("nobody")}
      </p>
      <p>
        <State {...looks[verdict]} wrap>
          {t(`verdict.${verdict}`)}
        </State>
      </p>
      {stampedAt !== null && <p>{t("stamped", { at: moment(stampedAt) })}</p>}
      {stampedAt === null && claimedAt !== null && <p>{t("claimed", { at: moment(claimedAt) })}</p>}
    </div>
  );
}

const moment = (at: number): string => `${timeVi(at)}, ${dateVi(at)}`;
