import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../ui/announcer.tsx";
import { Button } from "../ui/button.tsx";
import type { IconName } from "../ui/icon-shapes.ts";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { STEPS, type stepsFor } from "./agenda-steps.ts";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

export type ItemAct = "edit" | "rename" | "withdraw" | "postpone" | "remove";

type Props = {
  item: PreparedItem;
  steps: ReturnType<typeof stepsFor>;
  mayPostpone: boolean;
  mayRemove: boolean;
  onChoose: (act: ItemAct) => void;
  onDone: () => void;
};

const STEP_ICONS = { up: "up", down: "down", in: "next", out: "back" } as const;

/** Everything that can be done with this line now, and nothing else. */
export function ItemMenu({ item, steps, mayPostpone, mayRemove, onChoose, onDone }: Props) {
  const { t } = useTranslation("agenda");
  const path = `/meetings/${item.meetingId}/items/${item.id}`;
  const move = useDeed(`${path}/move`);
  const restore = useDeed(`${path}/restore`, { onDone });
  useMovedNews(item.position);
  const isSection = item.kind === "section";
  const stands = !isSection && item.state === "planned" && !item.decided;
  const acts: [ItemAct, IconName, boolean][] = [
    ["edit", "pen", stands],
    ["rename", "pen", isSection],
    ["withdraw", "stop", stands],
    ["postpone", "cal", stands && mayPostpone],
    ["remove", "bin", mayRemove],
  ];
  const choices = acts.filter(([, , is]) => is);
  const button = ([act, icon]: [ItemAct, IconName, boolean]) => (
    <Button key={act} icon={icon} wide className={styles.menuAct} onPress={() => onChoose(act)}>
      {t(`menu.${act}`)}
    </Button>
  );
  return (
    <div className="stack">
      <p className="strong">{item.title}</p>
      {choices.filter(([act]) => act === "edit" || act === "rename").map(button)}
      {STEPS.map((step) => {
        const to = steps[step];
        return (
          to && (
            <Button
              key={step}
              icon={STEP_ICONS[step]}
              wide
              className={styles.menuAct}
              onPress={() =>
                void move.submit({ parentId: to.parentId ?? "", index: String(to.index) })
              }
            >
              {t(`menu.${step}`)}
            </Button>
          )
        );
      })}
      {choices.filter(([act]) => act !== "edit" && act !== "rename").map(button)}
      {item.state === "withdrawn" && (
        <Button icon="undo" wide className={styles.menuAct} onPress={() => void restore.submit({})}>
          {t("menu.restore")}
        </Button>
      )}
      <RefusalNotice state={move.state} />
      <RefusalNotice state={restore.state} />
    </div>
  );
}

/** The new number is news for those who do not see the line move. */
function useMovedNews(position: string): void {
  const { t } = useTranslation("agenda");
  const announce = useAnnounce();
  const last = useRef(position);
  useEffect(() => {
    if (last.current !== position) announce(t("menu.moved", { position }));
    last.current = position;
  }, [announce, position, t]);
}
