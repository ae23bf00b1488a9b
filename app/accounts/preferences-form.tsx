import { useTranslation } from "react-i18next";
import { THEMES, type Locale, type Theme } from "../people/person.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Sect } from "../ui/sect.tsx";
import { LANGUAGE_NAMES } from "./language.ts";
import styles from "./account-part.module.css";

type Props = { locale: Locale; theme: Theme };

/** Language and look. Saving loads the page anew: both are decided when it is first drawn. */
export function PreferencesForm({ locale, theme }: Props) {
  const { t } = useTranslation("signIn");
  return (
    <section className={`stack ${styles.part}`} aria-labelledby="look">
      <Sect title={t("preferences.look")} id="look" thin />
      <DeedForm
        action="/preferences/save"
        className="stack stack--l"
        onDone={() => location.reload()}
      >
        {(state) => (
          <>
            <RadioChoices
              label={t("preferences.language")}
              name="locale"
              defaultValue={locale}
              options={[
                { value: "vi", label: <span lang="vi">{LANGUAGE_NAMES.vi}</span> },
                { value: "en", label: <span lang="en">{LANGUAGE_NAMES.en}</span> },
              ]}
            />
            <RadioChoices
              label={t("preferences.theme")}
              name="theme"
              defaultValue={theme}
              options={THEMES.map((value) => ({
                value,
                label: t(`preferences.themes.${value}`),
                note: t(`preferences.themeNotes.${value}`),
              }))}
            />
            <div className="bar">
              <Button
                type="submit"
                variant="primary"
                pending={state.is === "pending"}
                pendingLabel={t("preferences.saving")}
              >
                {t("preferences.save")}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}
