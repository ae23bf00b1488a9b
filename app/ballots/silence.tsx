import { useTranslation } from "react-i18next";
import { addressOf } from "../people/addressing.ts";
import styles from "./sheet-answer.module.css";
import type { BallotHead, MemberSheet } from "./ballot-view.ts";
import { useDueWords } from "./use-due-words.ts";

type Props = { head: BallotHead; sheet: MemberSheet; now: number };

/** What happens if no answer comes, by the rules of this ballot. */
export function Silence({ head, sheet, now }: Props) {
  const { t } = useTranslation("ballots");
  const dueWords = useDueWords();
  if (head.dueAt === null || head.silence === null || sheet.sent.length > 0) return null;
  const { at } = dueWords(head.dueAt, now);
  return (
    <p className={styles.silence}>
      <b>{t("silence.without", { at })}</b>{" "}
      {t(`silence.${head.silence}`, { address: addressOf(sheet.office.vi) })}
    </p>
  );
}
