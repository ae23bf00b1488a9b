import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-field.tsx";
import styles from "./vote-record.module.css";

type Props = { password: string; onPassword: (text: string) => void; onRecord: () => void };

/** Whoever holds the tablet proves to be the member; Enter records, as the button does. */
export function PasswordAgain({ password, onPassword, onRecord }: Props) {
  const { t } = useTranslation("votes");
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        onRecord();
      }}
    >
      <TextField
        label={t("password.label")}
        description={t("password.note")}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={onPassword}
        required
      />
    </form>
  );
}
