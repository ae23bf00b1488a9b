import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { ListPreview } from "./list-preview.tsx";
import type { ListPage } from "./list-page.views.server.ts";

type Props = { page: ListPage };

/** A list on its way in: every row with its verdict, and the one act. */
export function ListView({ page }: Props) {
  const { t } = useTranslation("people");
  const { taken } = page;
  const { state, settledAt, added } = taken;
  const at = settledAt === null ? "" : `${timeVi(settledAt)} ${dateVi(settledAt)}`;
  return (
    <div className="single stack">
      <PageHead title={taken.fileName} sub={t(`import.of.${taken.list}`)} />
      {state === "committed" && (
        <Notice kind="done">{t("import.committed", { added: String(added), at })}</Notice>
      )}
      {state === "discarded" && <Notice kind="info">{t("import.discarded")}</Notice>}
      {state === "staged" && (
        <>
          <Settle page={page} />
          <ListPreview page={page} />
        </>
      )}
    </div>
  );
}

function Settle({ page: { taken, counts } }: Props) {
  const { t } = useTranslation("people");
  const figures = {
    add: String(counts.ok),
    present: String(counts.present),
    left: String(counts["left-out"]),
  };
  return (
    <section className="stack stack--s">
      <p>{t("import.about", figures)}</p>
      {counts.error > 0 && <Faults id={taken.id} count={counts.error} />}
      {counts.error === 0 && counts.ok === 0 && <Notice kind="info">{t("import.nothing")}</Notice>}
      <div className="bar">
        {counts.error === 0 && counts.ok > 0 && <Commit id={taken.id} count={counts.ok} />}
        <Discard id={taken.id} />
      </div>
    </section>
  );
}

type CountProps = { id: string; count: number };

function Faults({ id, count }: CountProps) {
  const { t } = useTranslation("people");
  const { state, submit } = useDeed(`/people/import/${id}/leave-out`);
  const figure = String(count);
  return (
    <>
      <Notice
        kind="soon"
        action={
          <Button
            pending={state.is === "pending"}
            onPress={() => void submit({ row: "faulty", side: "out" })}
          >
            {t("import.leaveOutAll", { figure })}
          </Button>
        }
      >
        {t("import.faults", { figure })}
      </Notice>
      <RefusalNotice state={state} />
    </>
  );
}

function Commit({ id, count }: CountProps) {
  const { t } = useTranslation("people");
  const figure = String(count);
  return (
    <DeedForm action={`/people/import/${id}/commit`} label={t("import.commit", { figure })}>
      {(state) => (
        <>
          <input type="hidden" name="expected" value={figure} />
          <ConfirmSubmit
            variant="primary"
            icon="tick"
            title={t("import.commitTitle", { figure })}
            consequence={t("import.commitConsequence")}
            confirmLabel={t("import.commit", { figure })}
            cancelLabel={t("cancel")}
            pending={state.is === "pending"}
          >
            {t("import.commit", { figure })}
          </ConfirmSubmit>
        </>
      )}
    </DeedForm>
  );
}

function Discard({ id }: { id: string }) {
  const { t } = useTranslation("people");
  return (
    <DeedForm
      action={`/people/import/${id}/discard`}
      to={() => "/people/import"}
      label={t("import.discard")}
    >
      {(state) => (
        <ConfirmSubmit
          variant="quiet"
          icon="bin"
          title={t("import.discardTitle")}
          consequence={t("import.discardConsequence")}
          confirmLabel={t("import.discard")}
          cancelLabel={t("cancel")}
          pending={state.is === "pending"}
        >
          {t("import.discard")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
