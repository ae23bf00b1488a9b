import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { FindPane } from "./find-pane.tsx";
import { OutlinePane } from "./outline-pane.tsx";
import styles from "./reader-pane.module.css";
import { ThumbsPane } from "./thumbs-pane.tsx";
import type { Find } from "./use-find.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

/** Ways to another place in the paper: its pages in small, its contents, its words. */
export type Pane = "pages" | "outline" | "find";

type Props = {
  reader: PdfReader;
  pane: Pane;
  onPane: (pane: Pane | null) => void;
  find: Find;
  inMeeting: boolean;
};

export function ReaderPane({ reader, pane, onPane, find, inMeeting }: Props) {
  const { t } = useTranslation("papers");
  return (
    <aside className={styles.pane} aria-label={t("reader.pane")}>
      <Tabs
        label={t("reader.pane")}
        selected={pane}
        onChange={(id) => onPane(PANES.find((each) => each === id) ?? null)}
        tabs={[
          {
            id: "pages",
            label: t("reader.panePages"),
            content: <ThumbsPane reader={reader} />,
          },
          {
            id: "outline",
            label: t("reader.paneOutline"),
            content: <OutlinePane key={reader.opening} reader={reader} />,
          },
          {
            id: "find",
            label: t("reader.paneFind"),
            content: <FindPane find={find} inMeeting={inMeeting} />,
          },
        ]}
      />
      <span className={styles.close}>
        <Button
          variant="icon"
          icon="close"
          label={t("reader.paneClose")}
          onPress={() => onPane(null)}
        />
      </span>
    </aside>
  );
}

const PANES: readonly Pane[] = ["pages", "outline", "find"];
