import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { KindField } from "./kind-field.tsx";
import { MAX_TITLE } from "./paper.ts";
import { HANDLING_MARKS, URGENCIES } from "./paper-marks.ts";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";

type Props = { paper: PreparedPaper; onDone: () => void };

/** What a paper is and how it is handled; the name only while nobody has read it under it. */
export function DescribeForm({ paper, onDone }: Props) {
  const { t } = useTranslation("papers");
  const { marks } = paper;
  return (
    <DeedForm
      action={`/papers/${paper.id}/describe`}
      onDone={onDone}
      draft={`describe:${paper.id}`}
    >
      {!paper.published && (
        <TextField
          label={t("prepare.name")}
          name="title"
          defaultValue={paper.title}
          maxLength={MAX_TITLE}
          lang="vi"
          required
        />
      )}
      <KindField defaultValue={paper.paperKind} />
      <Select
        label={t("prepare.urgency")}
        name="urgency"
        blank={t("prepare.urgencyNone")}
        defaultValue={marks.urgency ?? ""}
        options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
      />
      <Select
        label={t("prepare.handling")}
        name="handling"
        blank={t("prepare.handlingNone")}
        defaultValue={marks.handling ?? ""}
        options={HANDLING_MARKS.map((value) => ({ value, label: t(`handling.${value}`) }))}
        description={t("prepare.handlingNote")}
      />
      <Checkbox name="mustRead" value="yes" defaultSelected={marks.mustRead}>
        {t("mustRead")}
      </Checkbox>
      <Button type="submit" variant="primary">
        {t("prepare.saveDescription")}
      </Button>
    </DeedForm>
  );
}
