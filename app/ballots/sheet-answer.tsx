import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayOf, timeVi } from "../platform/dates.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Icon } from "../ui/icon.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { MAX_BALLOT_TEXT } from "./ballot-fields.ts";
import { choiceLook } from "./ballot-look.ts";
import panes from "./ballot-sheet.module.css";
import styles from "./sheet-answer.module.css";
import type { BallotPage, MemberSheet } from "./ballot-view.ts";
import { OPINIONS } from "./opinion.ts";
import { ReplyFiles } from "./reply-files.tsx";
import { SendOpinion } from "./send-opinion.tsx";
import { Silence } from "./silence.tsx";
import type { KeptOpinion } from "./use-kept-opinion.ts";

type Props = {
  page: BallotPage;
  sheet: MemberSheet;
  kept: KeptOpinion;
  now: number;
  onSent: () => void;
  children?: ReactNode;
};

/** The answer as a whole; whoever only prepares it finds no way to send it. */
export function SheetAnswer({ page, sheet, kept, now, onSent, children }: Props) {
  const { t } = useTranslation("ballots");
  const { opinion } = kept;
  const isWordless = opinion.choice !== null && opinion.choice !== "AGREE";
  return (
    <section className={panes.answer} aria-label={t("sheet.answer")}>
      {children}
      <RadioChoices
        label={<h2>{t("sheet.overall")}</h2>}
        name="choice"
        options={OPINIONS.map((value) => ({
          value,
          label: t(`choice.${value}`),
          ...choiceLook[value],
        }))}
        value={opinion.choice}
        onChange={(value) => {
          const choice = OPINIONS.find((each) => each === value);
          if (choice) kept.change({ choice });
        }}
      />
      <div className={styles.text}>
        <TextArea
          label={t("sheet.text")}
          name="text"
          lang="vi"
          rows={6}
          maxLength={MAX_BALLOT_TEXT}
          value={opinion.text}
          onChange={(text) => kept.change({ text })}
          required={isWordless}
          aside={<Saved kept={kept} now={now} />}
        />
      </div>
      <Checkbox
        name="reserved"
        value="yes"
        isSelected={opinion.isReserved}
        onChange={(isReserved) => kept.change({ isReserved })}
      >
        {t("sheet.reserve")}
      </Checkbox>
      <ReplyFiles ballotId={page.head.id} sheet={sheet} kept={kept} />
      {sheet.maySend ? (
        <>
          <Silence head={page.head} sheet={sheet} now={now} />
          <SendOpinion page={page} sheet={sheet} kept={kept} onSent={onSent} />
        </>
      ) : (
        <p className={styles.silence}>{t("sheet.prepareNote")}</p>
      )}
    </section>
  );
}

/** Whether what was written is safe, and since when. */
function Saved({ kept: { savedAt, isUnsaved, state }, now }: Pick<Props, "kept" | "now">) {
  const { t } = useTranslation("ballots");
  const isLost = state.is === "unsent" || state.is === "refused";
  if (isLost) return <span className="state--soon">{t("sheet.savedHere")}</span>;
  if (isUnsaved) return <span className="muted">{t("sheet.saving")}</span>;
  // What was kept on another day is no news.
  if (savedAt === null || dayOf(savedAt) !== dayOf(now)) return null;
  return (
    <>
      <Icon name="tick" size="s" />
      {t("sheet.saved", { time: timeVi(savedAt) })}
    </>
  );
}
