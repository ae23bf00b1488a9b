import type { ReactNode } from "react";
import styles from "./prepare.module.css";

type Props = {
  head: ReactNode;
  children: ReactNode;
  side: ReactNode;
  /** At the foot of the side, always in sight. */
  last: ReactNode;
};

/** The agenda in the wide column, people beside it, the one decisive button at its foot. */
export function PrepareLayout({ head, children, side, last }: Props) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>{head}</div>
      <div className={styles.main}>{children}</div>
      <aside className={styles.side}>
        {side}
        {last && <div className={styles.last}>{last}</div>}
      </aside>
    </div>
  );
}
