import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import styles from "./paper-reader.module.css";

type Props = { page: number; pages: number; onJump: (page: number) => void };

/** The page number as a field: it says where one is, and typing another goes there. */
export function PageJump({ page, pages, onJump }: Props) {
  const { t } = useTranslation("papers");
  const [typed, setTyped] = useState<string | null>(null);

  function jump(event: FormEvent) {
    event.preventDefault();
    const wanted = Number.parseInt(typed ?? "", 10);
    setTyped(null);
    if (Number.isInteger(wanted)) onJump(wanted);
  }

  return (
    <form className={styles.jump} onSubmit={jump}>
      <input
        className="field"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t("reader.jump")}
        value={typed ?? String(page)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value.replaceAll(/\D/g, ""))}
        onBlur={() => setTyped(null)}
      />
      <span className="muted">/ {pages}</span>
    </form>
  );
}
