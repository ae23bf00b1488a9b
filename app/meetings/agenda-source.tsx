import { useTranslation } from "react-i18next";
import { Select } from "../ui/select.tsx";
import type { MeetingSource } from "./meeting-sources.views.server.ts";

/** On what agenda a new meeting starts. */
export function AgendaSource({ sources }: { sources: readonly MeetingSource[] }) {
  const { t } = useTranslation("course");
  const words = { template: "template.ofTemplate", meeting: "template.ofMeeting" } as const;
  return (
    <Select
      label={t("template.start")}
      name="source"
      blank={t("template.empty")}
      options={sources.map(({ from, id, name }) => ({
        value: `${from}:${id}`,
        label: t(words[from], { name }),
      }))}
      description={t("template.startNote")}
    />
  );
}
