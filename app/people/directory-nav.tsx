import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";

const LISTS = [
  ["people", "/people"],
  ["organisations", "/organisations"],
  ["bodies", "/bodies"],
  ["system", "/system"],
] as const;

/** From one of the operator's lists to the others. */
export function DirectoryNav({ current }: { current?: (typeof LISTS)[number][0] }) {
  const { t } = useTranslation("people");
  return (
    <nav className="bar" aria-label={t("nav")}>
      {LISTS.map(([name, to]) => (
        <ButtonLink key={name} to={to} variant={name === current ? "primary" : "default"}>
          {t(name)}
        </ButtonLink>
      ))}
    </nav>
  );
}
