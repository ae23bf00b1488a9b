import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import type { FindState } from "./pdf-viewer.client.ts";
import styles from "./paper-reader.module.css";
import type { PdfReader } from "./use-pdf-reader.ts";

type Props = { reader: PdfReader; onClose: () => void };

/** Finds words in the paper: while typing, with the number of results, forward and back. */
export function ReaderFind({ reader, onClose }: Props) {
  const { t } = useTranslation("papers");
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const search = (way: "new" | "next" | "previous", text = query) =>
    reader.viewer()?.find(text, way);

  useEffect(() => field.current?.focus(), []);

  function close() {
    reader.viewer()?.endFind();
    onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    if (event.key === "Enter") search(event.shiftKey ? "previous" : "next");
  }

  return (
    <div className={styles.find} role="search">
      <input
        ref={field}
        className="field"
        type="search"
        enterKeyHint="search"
        aria-label={t("reader.findField")}
        placeholder={t("reader.findField")}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          search("new", event.currentTarget.value);
        }}
      />
      <span className={styles.found} role="status">
        <Found query={query} found={reader.found} />
      </span>
      <Button
        variant="icon"
        icon="up"
        label={t("reader.findPrevious")}
        onPress={() => search("previous")}
      />
      <Button
        variant="icon"
        icon="down"
        label={t("reader.findNext")}
        onPress={() => search("next")}
      />
      <Button variant="icon" icon="close" label={t("reader.findClose")} onPress={close} />
    </div>
  );
}

function Found({ query, found }: { query: string; found: FindState | null }) {
  const { t } = useTranslation("papers");
  if (query === "" || !found) return null;
  const { current, total, isSearching } = found;
  if (total > 0) return <>{t("reader.found", { current, total })}</>;
  return <>{isSearching ? t("reader.searching") : t("reader.notFound")}</>;
}
