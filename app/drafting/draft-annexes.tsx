import { useTranslation } from "react-i18next";
import { annexLabel } from "../resolutions/document-paper.ts";
import { Button } from "../ui/button.tsx";
import { Sect } from "../ui/sect.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useAnnexes } from "./use-annexes.ts";
import styles from "./draft-annexes.module.css";

/** The annexes of the text being drafted: a new one, another order, and the way to each. */
export function DraftAnnexes() {
  const { t } = useTranslation("drafting");
  const { annexes, isReady, add } = useAnnexes();
  return (
    <section className="stack">
      <Sect title={t("annex.title")} count={annexes.length || undefined} />
      {annexes.length === 0 && <p className="small muted">{t("annex.none")}</p>}
      {annexes.length > 0 && (
        <ol className={styles.list}>
          {annexes.map(({ title }, place) => (
            <Line key={place} {...{ title, place, of: annexes.length }} />
          ))}
        </ol>
      )}
      <div>
        <Button icon="plus" isDisabled={!isReady} onPress={add}>
          {t("annex.add")}
        </Button>
      </div>
    </section>
  );
}

function Line({ title, place, of }: { title: string; place: number; of: number }) {
  const { t } = useTranslation("drafting");
  const toast = useToast();
  const { goTo, lift, remove } = useAnnexes();
  const label = annexLabel(place + 1, of);
  return (
    <li className={styles.line}>
      <button type="button" className={styles.title} lang="vi" onClick={() => goTo(place)}>
        <b>{label}</b>
        <span>{title || t("empty.annex")}</span>
      </button>
      <span className={styles.deeds}>
        {place > 0 && (
          <Button
            variant="icon"
            icon="up"
            label={t("annex.lift", { label })}
            onPress={() => lift(place)}
          />
        )}
        <Button
          variant="icon"
          icon="bin"
          label={t("annex.remove", { label })}
          onPress={() => {
            remove(place);
            toast({ kind: "done", text: t("annex.removed", { label }) });
          }}
        />
      </span>
    </li>
  );
}
