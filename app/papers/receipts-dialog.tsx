import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Progress } from "../ui/progress.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { Receipt } from "./receipts.ts";
import type { PaperReceipts } from "./receipts.views.server.ts";
import styles from "./receipts.module.css";

type Props = {
  paperId: string;
  title: string;
  /** On the button; without it the button is an eye. */
  words?: string;
};

/** Who has opened a paper and who has not: asked for when it is wanted. */
export function ReceiptsDialog({ paperId, title, words }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant={words === undefined ? "icon" : "quiet"}
        icon="eye"
        label={
          words === undefined
            ? t("receipts.openLabel", { title })
            : t("receipts.wordsLabel", { words, title })
        }
        onPress={() => setIsOpen(true)}
      >
        {words}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("receipts.title", { title })}
        closeLabel={t("prepare.close")}
        size="l"
      >
        <ReceiptLists paperId={paperId} />
      </Dialog>
    </>
  );
}

function ReceiptLists({ paperId }: { paperId: string }) {
  const { t } = useTranslation("papers");
  const { load, data: read } = useFetcher<PaperReceipts>();
  useEffect(() => load(`/papers/${paperId}/receipts`), [load, paperId]);
  if (!read) return <Progress label={t("receipts.loading")} text={t("receipts.loadingText")} />;
  const missing = read.receipts.filter(({ reading }) => reading?.version !== read.version);
  const opened = read.receipts.filter(({ reading }) => reading?.version === read.version);
  return (
    <>
      <p className="muted">
        {t("receipts.sum", { opened: read.opened, of: read.receipts.length })}
      </p>
      <Sect thin level={3} title={t("receipts.missing")} count={String(missing.length)} />
      <Lines receipts={missing} pages={null} />
      <Sect thin level={3} title={t("receipts.opened")} count={String(opened.length)} />
      <Lines receipts={opened} pages={read.pages} />
    </>
  );
}

type LinesProps = {
  receipts: readonly Receipt[];
  /** Of the version they have opened; none where that is an older one. */
  pages: number | null;
};

function Lines({ receipts, pages }: LinesProps) {
  const { t } = useTranslation("papers");
  const locale = useLocale();
  if (receipts.length === 0) return <p className="small muted">{t("receipts.none")}</p>;
  return (
    <ul className={`rows rows--plain ${styles.lines}`}>
      {receipts.map(({ name, through, reading }) => (
        <li key={name.vi} className={styles.line}>
          <span>
            {inLocale(locale, name)}
            {through && (
              <small className="muted">
                {t("receipts.through", { name: inLocale(locale, through) })}
              </small>
            )}
          </span>
          <ReadingWords reading={reading} pages={pages} />
        </li>
      ))}
    </ul>
  );
}

type WordsProps = { reading: Receipt["reading"]; pages: number | null };

function ReadingWords({ reading, pages }: WordsProps) {
  const { t } = useTranslation("papers");
  if (!reading) {
    return (
      <State icon="clock" tone="soon">
        {t("receipts.notYet")}
      </State>
    );
  }
  const { version, page, pagesSeen, openedAt, returnedAt } = reading;
  const at = (time: number) => `${timeVi(time)} ${dateVi(time)}`;
  return (
    <span className="small num">
      {t("receipts.reading", { at: at(openedAt), version, page })}
      {pages !== null && `; ${t("receipts.seen", { seen: Math.min(pagesSeen, pages), of: pages })}`}
      {returnedAt !== null && `; ${t("receipts.returned", { at: at(returnedAt) })}`}
    </span>
  );
}
