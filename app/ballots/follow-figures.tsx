import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { Meter } from "../ui/meter.tsx";
import { choiceLook, statusLook } from "./ballot-look.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { FollowUp } from "./follow-up.ts";
import styles from "./follow.module.css";
import { useDueWords } from "./use-due-words.ts";

type Props = { page: BallotPage; followUp: FollowUp; now: number };

/** How many of how many, by when, and which way; what is not known stands apart from what is. */
export function FollowFigures({ page, followUp, now }: Props) {
  const { t } = useTranslation("ballots");
  const { sent, of } = followUp;
  return (
    <div>
      <p className="micro faint">{t("follow.answered")}</p>
      <p className={styles.big}>
        <b className="num">{sent}</b>
        <span>{t("follow.of", { of: String(of) })}</span>
      </p>
      <Due page={page} now={now} />
      <Tally page={page} followUp={followUp} />
      <SilenceNote page={page} followUp={followUp} />
    </div>
  );
}

function Due({ page: { head }, now }: Pick<Props, "page" | "now">) {
  const { t } = useTranslation("ballots");
  const dueWords = useDueWords();
  if (head.dueAt === null) return null;
  const { at, left, isPressing } = dueWords(head.dueAt, now);
  const isLive = head.state === "collecting";
  return (
    <p className={isLive && isPressing ? "small state--live" : "small"}>
      {t(isLive ? "follow.due" : "follow.wasDue", { at, left })}
      {head.extension && <small className="muted">{` · ${t("list.extended")}`}</small>}
    </p>
  );
}

type Line = {
  id: string;
  label: string;
  count: number;
  icon: Parameters<typeof Icon>[0]["name"];
  tone: Parameters<typeof Meter>[0]["tone"];
};

function Tally({ page, followUp }: Pick<Props, "page" | "followUp">) {
  const { t } = useTranslation("ballots");
  const { counts, of, sent, opened, notOpened } = followUp;
  const tally = page.result?.tally;
  const explicit: Line[] = counts
    ? [
        { id: "agree", label: t("choice.AGREE"), count: counts.agree, ...choiceLook.AGREE },
        { id: "not", label: t("choice.DISAGREE"), count: counts.disagree, ...choiceLook.DISAGREE },
        { id: "other", label: t("choice.OTHER"), count: counts.other, ...choiceLook.OTHER },
      ]
    : [{ id: "sent", label: t("follow.sealed"), count: sent, icon: "lock", tone: "plain" }];
  const silent: Line[] = tally
    ? [
        ...(tally.deemed > 0
          ? [{ id: "deemed", label: t("status.deemed"), count: tally.deemed, ...statusLook.deemed }]
          : []),
        ...(tally.notCast > 0
          ? [
              {
                id: "none",
                label: t("status.not-cast"),
                count: tally.notCast,
                ...statusLook["not-cast"],
              },
            ]
          : []),
      ]
    : [
        { id: "opened", label: t("status.opened"), count: opened, ...statusLook.opened },
        {
          id: "shut",
          label: t("status.not-opened"),
          count: notOpened,
          ...statusLook["not-opened"],
        },
      ];
  return (
    <ul className={styles.tally} aria-label={t("follow.tally")}>
      {[...explicit, ...silent].map(({ id, label, count, icon, tone }) => (
        <li key={id}>
          <span className={`state--${tone}`}>
            <Icon name={icon} />
          </span>
          <span>{label}</span>
          <Meter
            label={label}
            text={t("follow.share", { count: String(count), of: String(of) })}
            value={count}
            max={of}
            tone={tone}
            thin
            textHidden
          />
          <b className="num" aria-hidden="true">
            {count}
          </b>
        </li>
      ))}
    </ul>
  );
}

/** What silence will mean, or has meant. */
function SilenceNote({ page: { head, result }, followUp }: Pick<Props, "page" | "followUp">) {
  const { t } = useTranslation("ballots");
  const missing = followUp.of - followUp.sent;
  const isDeemed = head.silence === "DEEMED_AGREEMENT";
  if (missing === 0 || head.silence === null || head.state === "cancelled") return null;
  const key = result
    ? isDeemed
      ? "wasDeemed"
      : "wasNotCounted"
    : isDeemed
      ? "willBeDeemed"
      : "willNotCount";
  return (
    <p className={styles.silence}>
      <Icon name={isDeemed ? "deemed" : "ring"} />
      <span>{t(`follow.${key}`, { figure: String(missing) })}</span>
    </p>
  );
}
