import { useTranslation } from "react-i18next";
import type { Device } from "./device.ts";
import { BROWSER_NAMES, MACHINE_NAMES } from "./device-name.ts";

/** "Chrome trên Windows". */
export function useDeviceName(): (device: Device) => string {
  const { t } = useTranslation("accounts");
  return ({ browser, machine }) =>
    t("device.named", {
      browser: browser === "other" ? t("device.browser") : BROWSER_NAMES[browser],
      machine: machine === "other" ? t("device.machine") : MACHINE_NAMES[machine],
    });
}
