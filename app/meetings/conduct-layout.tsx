import type { ReactNode } from "react";
import styles from "./conduct.module.css";

type Props = { agenda: ReactNode; children: ReactNode; foot: ReactNode; side: ReactNode };

/** The agenda on the left, what happens now in the middle over the wall, speakers and notes beside it. */
export function ConductLayout({ agenda, children, foot, side }: Props) {
  return (
    <div className={styles.page}>
      {agenda}
      <div className={styles.rest}>
        <div className={styles.stageColumn}>
          <div className={styles.middle}>{children}</div>
          {foot}
        </div>
        <aside className={styles.side}>{side}</aside>
      </div>
    </div>
  );
}
