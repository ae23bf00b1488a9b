import { useTranslation } from "react-i18next";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { MinutesPage } from "./minutes-page.views.server.ts";
import styles from "./minutes.module.css";

/** The minutes to be read; each line is a paragraph. */
export function MinutesText({ sections }: { sections: MinutesPage["sections"] }) {
  const { t } = useTranslation("minutes");
  return (
    <article className={styles.text} lang="vi">
      {sections.map(({ key, title, text, changed }) => (
        <section key={key}>
          <Sect title={title} end={changed && <State icon="pen">{t("changed")}</State>} />
          {text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map((line, place) => (
              <p key={`${key}:${place}`}>{line}</p>
            ))}
        </section>
      ))}
    </article>
  );
}
