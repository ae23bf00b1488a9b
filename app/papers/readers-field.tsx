import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import styles from "./item-papers.module.css";
import type { NamedReader } from "./prepare-papers.views.server.ts";

type Props = {
  candidates: readonly NamedReader[];
  /** Named already; none = everybody who reads the item. */
  named: readonly string[];
  error?: string;
};

/** Posts `readers` = all | named, and `readerIds[]`. */
export function ReadersField({ candidates, named, error }: Props) {
  const { t } = useTranslation("papers");
  const locale = useLocale();
  const [readers, setReaders] = useState(named.length > 0 ? "named" : "all");
  const [chosen, setChosen] = useState<readonly string[]>(named);
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id)));
  return (
    <div>
      <RadioChoices
        label={t("prepare.readers")}
        name="readers"
        look="list"
        value={readers}
        onChange={setReaders}
        options={[
          { value: "all", label: t("prepare.readersAll") },
          {
            value: "named",
            label: t("prepare.readersNamed"),
            note: t("prepare.readersNamedNote"),
            icon: "lock",
          },
        ]}
        {...(error && { error })}
      />
      {readers === "named" && (
        <>
          <p className="small muted" role="status">
            {t("prepare.personsChosen", { count: chosen.length })}
          </p>
          <div
            className={styles.persons}
            role="group"
            tabIndex={0}
            aria-label={t("prepare.choosePersons")}
          >
            {candidates.map(({ id, title }) => (
              <Checkbox
                key={id}
                name="readerIds[]"
                value={id}
                isSelected={chosen.includes(id)}
                onChange={(isChosen) => choose(id, isChosen)}
              >
                {inLocale(locale, title)}
              </Checkbox>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
