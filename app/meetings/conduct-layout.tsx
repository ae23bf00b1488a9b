import type { ReactNode } from "react";
import styles from "./conduct.module.css";

type Props = { agenda: ReactNode; children: ReactNode; side: ReactNode };

/** The agenda on the left, what happens now in the middle, the wall beside it. */
export function ConductLayout({ agenda, children, side }: Props) {
  return (
    <div className={styles.page}>
      {agenda}
      <div className={styles.rest}>
        <div className={styles.middle}>{children}</div>
        <aside className={styles.side}>{side}</aside>
      </div>
    </div>
  );
}
