import type { ReactNode } from "react";
import { timeVi } from "../platform/dates.ts";
import { Emblem } from "../ui/emblem.tsx";
import styles from "./wall.module.css";

type Props = { title: string; now: number; foot: ReactNode; children: ReactNode };

/** What stands on the big screen whatever is shown: which meeting, what time, who is here. */
export function WallFrame({ title, now, foot, children }: Props) {
  return (
    <div className={styles.wall}>
      <header className={styles.top}>
        <Emblem size="l" />
        <h1>{title}</h1>
        <time className={`${styles.time} num`}>{timeVi(now)}</time>
      </header>
      <main className={styles.main} id="main">
        {children}
      </main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}
