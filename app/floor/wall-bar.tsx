import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Select } from "../ui/select.tsx";
import { useDeed } from "../ui/use-deed.ts";
import styles from "./floor.module.css";
import type { WallFloor } from "./wall-floor.views.server.ts";
import { WALL_VIEWS } from "./wall-view.ts";

type Props = {
  meetingId: string;
  wall: Pick<WallFloor, "view" | "shown">;
  /** The item's place on the agenda. */
  item: string | null;
  /** Code and link of the wall, for those who may hand them out. */
  links: ReactNode;
  children?: ReactNode;
};

/** Under the stage: what the big screen shows, by itself or as chosen. */
export function WallBar({ meetingId, wall, item, links, children }: Props) {
  const { t } = useTranslation("floor");
  const [isOpen, setIsOpen] = useState(false);
  const deed = useDeed(`/meetings/${meetingId}/show-on-wall`);
  const show = (view: string) => void deed.submit({ view });
  const isOff = wall.view === "nothing";
  const shown = wall.shown === "item" && item === null ? "noItem" : wall.shown;
  return (
    <section className={styles.wallBar} aria-label={t("wall.choose")}>
      <p role="status">
        <Icon name="wall" />
        <b>{t("wall.title")}</b> {t(`wall.shown.${shown}`, { item: String(item ?? "") })}
      </p>
      <Select
        label={t("wall.choose")}
        labelHidden
        value={wall.view}
        onChange={show}
        options={WALL_VIEWS.map((view) => ({ value: view, label: t(`wall.views.${view}`) }))}
      />
      <Button
        pending={deed.state.is === "pending"}
        onPress={() => show(isOff ? "auto" : "nothing")}
      >
        {t(isOff ? "wall.on" : "wall.off")}
      </Button>
      {children}
      {links && (
        <>
          <Button
            variant="icon"
            icon="key"
            label={t("wall.links")}
            onPress={() => setIsOpen(true)}
          />
          <Dialog
            isOpen={isOpen}
            onOpenChange={setIsOpen}
            title={t("wall.linksTitle")}
            closeLabel={t("wall.close")}
          >
            {links}
          </Dialog>
        </>
      )}
      <RefusalNotice state={deed.state} />
    </section>
  );
}
