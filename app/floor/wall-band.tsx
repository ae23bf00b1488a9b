import { Icon } from "../ui/icon.tsx";
import styles from "./wall-screens.module.css";

/** A message beside whatever else is shown. */
export function WallBand({ text }: { text: string | null }) {
  return (
    <div role="status" className={text === null ? "vh" : styles.band}>
      {text !== null && (
        <>
          <Icon name="info" /> {text}
        </>
      )}
    </div>
  );
}
