import { useTranslation } from "react-i18next";
import { Select } from "../ui/select.tsx";
import { DEEPEST, levelOf } from "./agenda-tree.ts";
import type { PreparedItem } from "./prepare.views.server.ts";

/** Where a new item goes; nothing is to be chosen while the agenda is empty. */
export function ItemPlace({ lines }: { lines: readonly PreparedItem[] }) {
  const { t } = useTranslation("agenda");
  const open = lines.filter(({ id, state }) => state === "planned" && levelOf(lines, id) < DEEPEST);
  if (open.length === 0) return null;
  return (
    <Select
      label={t("form.place")}
      name="parentId"
      blank={t("form.atEnd")}
      options={open.map(({ id, kind, position, title }) => ({
        value: id,
        label: t(kind === "section" ? "form.inSection" : "form.underItem", { position, title }),
      }))}
    />
  );
}
