import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MAX_EVIDENCE_MEGABYTES } from "../tasks/task-step.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { FileField } from "../ui/file-field.tsx";
import { Notice } from "../ui/notice.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { CampaignPage } from "./campaign-page.views.server.ts";
import { MARKS } from "./matrix.ts";
import type { RemarkKind } from "./remark.ts";
import type { ShownCell } from "./shown-cell.views.server.ts";

type Props = { campaign: CampaignPage; cell: ShownCell; kind: RemarkKind };

const DEEDS = { finding: "assess", statement: "explain" } as const;

/** To assess a cell, or to state to what was found in it; a newer version is never written over unseen. */
export function RemarkForm({ campaign, cell, kind }: Props) {
  const { t } = useTranslation("campaigns");
  const latest = cell[kind]?.seq ?? 0;
  const [seen, setSeen] = useState(latest);
  const deed = DEEDS[kind];
  return (
    <DeedForm<{ seq: number }>
      action={`/campaigns/${campaign.id}/${deed}`}
      draft={`${deed}:${cell.criterionId}:${cell.body.id}`}
      label={t(`cell.${deed}`)}
      className="stack stack--s"
      onDone={({ seq }) => setSeen(seq)}
    >
      {(state) => (
        <>
          {latest > seen && (
            <Notice
              kind="soon"
              live
              action={<Button onPress={() => setSeen(latest)}>{t("cell.goOn")}</Button>}
            >
              {t("cell.newer")}
            </Notice>
          )}
          <input type="hidden" name="criterionId" value={cell.criterionId} />
          <input type="hidden" name="organisationId" value={cell.body.id} />
          <input type="hidden" name="seen" value={String(seen)} />
          <Fields cell={cell} kind={kind} state={state} seen={seen} />
          <div className="bar">
            <Button type="submit" variant="primary" pending={state.is === "pending"}>
              {t(`cell.${deed}`)}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}

type FieldsProps = Omit<Props, "campaign"> & { state: DeedState<unknown>; seen: number };

function Fields({ cell, kind, state, seen }: FieldsProps) {
  const { t } = useTranslation("campaigns");
  const fault = useFieldFaults(state);
  const isFinding = kind === "finding";
  return (
    <>
      {isFinding && (
        <RadioChoices
          label={t("cell.mark")}
          name="mark"
          look="list"
          options={MARKS.map((value) => ({ value, label: t(`mark.${value}`) }))}
          defaultValue={cell.finding?.mark ?? "not-assessed"}
          error={fault("mark")}
        />
      )}
      <TextArea
        label={t(isFinding ? "cell.text" : "cell.explainText")}
        name="text"
        lang="vi"
        rows={4}
        maxLength={6000}
        defaultValue={cell[kind]?.text ?? ""}
        description={isFinding ? undefined : t("cell.explainNote")}
        error={fault("text")}
        required={!isFinding}
      />
      {/* Empty again once it was sent. */}
      <FileField
        key={seen}
        label={t("cell.evidence")}
        name="file"
        words={{ choose: t("cell.chooseFile"), remove: t("cell.removeFile") }}
        description={t("cell.fileNote", { megabytes: String(MAX_EVIDENCE_MEGABYTES) })}
        error={fault("file")}
      />
    </>
  );
}
