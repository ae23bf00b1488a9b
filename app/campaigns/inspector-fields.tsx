import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import type { ShownForm } from "./campaign-form.views.server.ts";
import styles from "./campaigns.module.css";

/** Who inspects besides the Government Office; they are many to choose from, and fold. */
export function InspectorFields({ form }: { form: ShownForm }) {
  const { t } = useTranslation("campaigns");
  const locale = useLocale();
  return (
    <fieldset className={styles.bodies}>
      <legend className="label">{t("form.inspectors")}</legend>
      <p className="small muted">{t("form.inspectorsNote")}</p>
      <details open={form.inspectorIds.length > 0}>
        <summary>{t("form.officers")}</summary>
        <div>
          {form.inspectors.map(({ id, title }) => (
            <Checkbox
              key={id}
              name="inspectorIds[]"
              value={id}
              defaultSelected={form.inspectorIds.includes(id)}
            >
              {inLocale(locale, title)}
            </Checkbox>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
