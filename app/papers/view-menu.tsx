import { useEffect, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { COLOURS, LAYOUTS } from "./reader-looks.ts";
import type { Pane } from "./reader-pane.tsx";
import styles from "./view-menu.module.css";
import type { PdfReader } from "./use-pdf-reader.ts";

type Props = {
  reader: PdfReader;
  onPane: (pane: Pane) => void;
  /** Opens a second place beside the first. */
  onSplit: () => void;
  /** Where the papers of the meeting are read in one run. */
  book?: string;
};

/** How the paper is looked at: what is seldom changed stands here and not in the bar. */
export function ViewMenu({ reader, onPane, onSplit, book }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLeaving(box, isOpen, () => setIsOpen(false));
  const closing = (act: () => void) => () => {
    setIsOpen(false);
    act();
  };
  return (
    <div ref={box} className={styles.view}>
      <Button
        variant="icon"
        icon="view"
        label={t("view.open")}
        pressed={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div className={styles.menu} role="group" aria-label={t("view.open")}>
          <Size reader={reader} />
          <Looks reader={reader} />
          <div className={styles.ways}>
            <Button icon="pages" onPress={closing(() => onPane("pages"))}>
              {t("view.pages")}
            </Button>
            <Button icon="menu" onPress={closing(() => onPane("outline"))}>
              {t("view.outline")}
            </Button>
            <Button icon="split" onPress={closing(onSplit)}>
              {t("view.split")}
            </Button>
            {book !== undefined && (
              <ButtonLink icon="doc" to={book}>
                {t("view.book")}
              </ButtonLink>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Size({ reader }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  return (
    <div className={styles.size}>
      <Button
        variant="icon"
        icon="minus"
        label={t("reader.zoomOut")}
        onPress={() => reader.viewer()?.smaller()}
      />
      <span className="num" role="status">
        {Math.round(reader.scale * 100)} %
      </span>
      <Button
        variant="icon"
        icon="plus"
        label={t("reader.zoomIn")}
        onPress={() => reader.viewer()?.larger()}
      />
      <Button icon="fit" onPress={() => reader.viewer()?.fitWidth()}>
        {t("reader.fitWidth")}
      </Button>
    </div>
  );
}

function Looks({ reader: { looks, setLooks } }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  return (
    <>
      <RadioChoices
        label={t("view.layout")}
        look="segments"
        value={looks.layout}
        options={LAYOUTS.map((value) => ({ value, label: t(`view.layouts.${value}`) }))}
        onChange={(chosen) => {
          const layout = LAYOUTS.find((each) => each === chosen);
          if (layout) setLooks({ ...looks, layout });
        }}
      />
      <RadioChoices
        label={t("view.colours")}
        look="segments"
        value={looks.colours}
        options={COLOURS.map((value) => ({ value, label: t(`view.colour.${value}`) }))}
        onChange={(chosen) => {
          const colours = COLOURS.find((each) => each === chosen);
          if (colours) setLooks({ ...looks, colours });
        }}
      />
    </>
  );
}

/** A touch anywhere else, or Escape, closes it. */
function useLeaving(box: RefObject<HTMLElement>, isOpen: boolean, onLeave: () => void): void {
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    if (!isOpen) return;
    const press = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) latest.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("pointerdown", press, { capture: true });
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("pointerdown", press, { capture: true });
      document.removeEventListener("keydown", key);
    };
  }, [box, isOpen]);
}
