import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import styles from "./paper-reader.module.css";

type Props = {
  label: string;
  page: number;
  pages: number;
  /** The number printed on the page. */
  printed?: string;
  onJump: (page: number) => void;
};

/** The page number as a field: it says where one is, and typing another goes there. */
export function PageJump({ label, page, pages, printed, onJump }: Props) {
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
        aria-label={label}
        value={typed ?? String(page)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value.replaceAll(/\D/g, ""))}
        onBlur={() => setTyped(null)}
      />
      <span className="muted">/ {pages}</span>
      {printed && printed !== String(page) && (
        <span className="muted">{t("reader.printed", { printed })}</span>
      )}
    </form>
  );
}
