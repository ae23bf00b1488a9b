import { useTranslation } from "react-i18next";
import styles from "./wall-screens.module.css";

/** Turned off by hand: nothing to see, and said so to whoever listens. */
export function WallDark({ title }: { title: string }) {
  const { t } = useTranslation("floor");
  return (
    <main className={styles.dark} id="main">
      <h1 className="vh">{title}</h1>
      <p className="vh" role="status">
        {t("wall.dark")}
      </p>
    </main>
  );
}
