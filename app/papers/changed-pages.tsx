import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComparedPage } from "../annotations/comparison.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Table } from "../ui/table.tsx";
import styles from "./changed-pages.module.css";

type Props = {
  paperId: string;
  /** The version whose changes are listed. */
  version: number;
  /** Which of the two versions lies open: its page numbers are shown and jumped to. */
  side: "before" | "after";
  onJump: (page: number) => void;
};

/** As many as stand in one line of a tablet. */
const SHOWN = 6;

/** Which pages a version changed, each a step away; nothing while the versions are being compared. */
export function ChangedPages({ paperId, version, side, onJump }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  const { load, data: answer } = useFetcher<{ changes: ComparedPage[] | null }>();
  useEffect(() => load(`/papers/${paperId}/changes?version=${version}`), [load, paperId, version]);
  const changes = answer?.changes ?? null;
  if (!changes) return null;
  if (changes.length === 0) return <span className="muted">{t("version.changes.none")}</span>;
  const here = changes.flatMap((change) => (change[side] === null ? [] : [change]));
  return (
    <span className={styles.changes}>
      <span>{t("version.changes.count", { count: changes.length })}</span>
      {here.slice(0, SHOWN).map((change) => (
        <JumpButton key={change[side]} change={change} side={side} onJump={onJump} />
      ))}
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {t("version.changes.all")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("version.changes.title", { version })}
        closeLabel={t("prepare.close")}
        size="l"
      >
        <ChangeTable
          changes={changes}
          side={side}
          onJump={(page) => {
            setIsOpen(false);
            onJump(page);
          }}
        />
      </Dialog>
    </span>
  );
}

type OfChange = { change: ComparedPage } & Pick<Props, "side" | "onJump">;

function JumpButton({ change, side, onJump }: OfChange) {
  const { t } = useTranslation("papers");
  const page = change[side];
  if (page === null) return <>–</>;
  const is = t(`version.changes.is.${change.is}`);
  return (
    <Button
      variant="quiet"
      className={styles.jump}
      label={t("version.changes.jump", { page, is })}
      onPress={() => onJump(page)}
    >
      {page}
    </Button>
  );
}

function ChangeTable({
  changes,
  ...at
}: { changes: readonly ComparedPage[] } & Pick<Props, "side" | "onJump">) {
  const { t } = useTranslation("papers");
  const other = at.side === "after" ? "before" : "after";
  return (
    <Table label={t("version.changes.all")}>
      <thead>
        <tr>
          <th scope="col">{t("version.changes.page")}</th>
          <th scope="col">{t(`version.changes.${other}`)}</th>
          <th scope="col">{t("version.changes.what")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.before} ${change.after}`}>
            <td>
              <JumpButton change={change} {...at} />
            </td>
            <td className="num">{change[other] ?? "–"}</td>
            <td>
              {t(`version.changes.is.${change.is}`)}
              {change.is === "changed" && (
                <small className="muted"> {t("version.changes.words", change)}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
