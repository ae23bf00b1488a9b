import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import type { NewTaskPage } from "./new-task-page.views.server.ts";
import styles from "./new-tasks-form.module.css";

type Props = {
  name: string;
  page: Pick<NewTaskPage, "coordinators">;
  chosen: readonly string[];
};

/** Who coordinates: any number of ministries, and of provinces and cities, which are many and fold. */
export function CoordinatorFields({ name, page, chosen }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <fieldset className={styles.coordinators}>
      <legend className="label">{t("assign.coordinators")}</legend>
      {[false, true].map((isLocality) => (
        <details key={String(isLocality)}>
          <summary>{t(isLocality ? "create.provinces" : "create.ministries")}</summary>
          <Boxes
            name={name}
            chosen={chosen}
            page={{ coordinators: page.coordinators.filter((at) => at.isLocality === isLocality) }}
          />
        </details>
      ))}
    </fieldset>
  );
}

function Boxes({ name, page: { coordinators }, chosen }: Props) {
  const locale = useLocale();
  return (
    <div>
      {coordinators.map((each) => (
        <Checkbox
          key={each.id}
          name={name}
          value={each.id}
          defaultSelected={chosen.includes(each.id)}
        >
          {inLocale(locale, each.isLocality ? each.short : each.name)}
        </Checkbox>
      ))}
    </div>
  );
}
