import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Icon } from "../ui/icon.tsx";
import type { ShownForm } from "./campaign-form.views.server.ts";
import styles from "./campaigns.module.css";

type Props = { form: ShownForm; error: string | undefined };

/** Which bodies are inspected: ministries, and provinces and cities, which are many and fold. */
export function BodyFields({ form, error }: Props) {
  const { t } = useTranslation("campaigns");
  const isChosen = (isLocality: boolean) =>
    form.bodies.some((each) => each.isLocality === isLocality && form.bodyIds.includes(each.id));
  return (
    <fieldset className={styles.bodies}>
      <legend className="label">{t("form.bodies")}</legend>
      {[false, true].map((isLocality) => (
        <details key={String(isLocality)} open={!isLocality || isChosen(isLocality)}>
          <summary>{t(isLocality ? "form.localities" : "form.ministries")}</summary>
          <Boxes form={form} isLocality={isLocality} />
        </details>
      ))}
      {error && (
        <p className="wrong" role="alert">
          <Icon name="warn" size="s" /> {error}
        </p>
      )}
    </fieldset>
  );
}

function Boxes({ form, isLocality }: Pick<Props, "form"> & { isLocality: boolean }) {
  const locale = useLocale();
  return (
    <div>
      {form.bodies
        .filter((each) => each.isLocality === isLocality)
        .map(({ id, name, short }) => (
          <Checkbox
            key={id}
            name="bodyIds[]"
            value={id}
            defaultSelected={form.bodyIds.includes(id)}
          >
            {inLocale(locale, isLocality ? short : name)}
          </Checkbox>
        ))}
    </div>
  );
}
