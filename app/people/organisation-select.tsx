import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { Select, type SelectProps } from "../ui/select.tsx";
import { inLocale } from "./naming.ts";
import type { OrganisationChoice } from "./organisation-tree.views.server.ts";

type Props = Omit<SelectProps, "options"> & {
  choices: readonly OrganisationChoice[];
  /** Also those that have ended: to look for what they had. */
  withOver?: boolean;
};

/** One organisation out of all; what has ended is chosen only where it is already. */
export function OrganisationSelect({ choices, withOver, ...props }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const offered = choices.filter(
    ({ id, isOver }) => withOver || !isOver || id === props.defaultValue,
  );
  return (
    <Select
      {...props}
      options={offered.map(({ id, name, isOver }) => {
        const words = inLocale(locale, name);
        return { value: id, label: isOver ? t("list.over", { name: words }) : words };
      })}
    />
  );
}
