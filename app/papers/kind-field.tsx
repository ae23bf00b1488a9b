import { useTranslation } from "react-i18next";
import { Select } from "../ui/select.tsx";
import { PAPER_KINDS, type PaperKind } from "./paper-kind.ts";

type Props = {
  defaultValue?: PaperKind;
  value?: PaperKind;
  onChange?: (kind: PaperKind) => void;
};

/** Posts `kind`. */
export function KindField({ onChange, ...given }: Props) {
  const { t } = useTranslation("papers");
  return (
    <Select
      label={t("prepare.kind")}
      name="kind"
      options={PAPER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      {...given}
      onChange={(value) => {
        const kind = PAPER_KINDS.find((each) => each === value);
        if (kind) onChange?.(kind);
      }}
    />
  );
}
