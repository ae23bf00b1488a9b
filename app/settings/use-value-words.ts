import { useTranslation } from "react-i18next";
import { ruleSet, GOVERNMENT_RULE_SETS } from "../bodies/rule-sets.ts";
import { useLocale } from "../i18n/use-locale.ts";
import type { SettingName } from "./house-setting.ts";

/** A value of a setting, as a screen says it. */
export function useValueWords(): (name: SettingName, value: string) => string {
  const { t } = useTranslation("settings");
  const locale = useLocale();
  return (name, value) => {
    const known = GOVERNMENT_RULE_SETS.find((id) => id === value);
    if (name === "rule-set" && known) return ruleSet(known).text[locale];
    if (name === "due-time") return value;
    if (name === "speaking-minutes") return t("minutes", { count: Number(value) });
    if (name === "upload-megabytes") return `${value} MB`;
    if (name === "upload-pages") return t("pages", { count: Number(value) });
    if (name === "note-retention" && value !== "off") return t("days", { count: Number(value) });
    if (name === "note-retention") return t("forGood");
    return t(value === "on" ? "on" : "off");
  };
}
