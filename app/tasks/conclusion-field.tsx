import { useTranslation } from "react-i18next";
import { Select } from "../ui/select.tsx";
import type { ShownSource } from "./new-task-page.views.server.ts";

type Props = {
  source: ShownSource;
  name: string;
  chosen: string | undefined;
  error: string | undefined;
};

/** Which conclusion of the inspection the task carries out. */
export function ConclusionField({ source, chosen, ...field }: Props) {
  const { t } = useTranslation("tasks");
  if (source.is !== "campaign") return null;
  return (
    <Select
      label={t("create.ofConclusion")}
      options={source.conclusions.map(({ id, position, text }) => ({
        value: id,
        label: `${t("create.conclusion", { number: String(position) })}: ${text.slice(0, 90)}`,
      }))}
      blank={t("create.chooseConclusion")}
      defaultValue={chosen}
      {...field}
      required
    />
  );
}
