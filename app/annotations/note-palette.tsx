import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { AudienceButton } from "./audience-button.tsx";
import { MARK_COLOURS } from "./mark-colour.ts";
import styles from "./note-palette.module.css";
import { HANDS, handOf, PEN_WIDTHS, toolIcon, type NoteTool } from "./note-tool.ts";
import type { Noting } from "./use-noting.ts";

/** What the hand holds, closer: under the thumb, while one writes. */
export function NotePalette({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const { tools } = noting;
  const { tool } = tools;
  if (tool === null || !noting.mayWrite) return null;
  const hand = handOf(tool);
  return (
    <div className={styles.palette} role="toolbar" aria-label={t("palette")}>
      <div className={styles.group} role="group" aria-label={t(`hand.${hand}`)}>
        {HANDS[hand].map((each) => (
          <ToolButton key={each} tool={each} noting={noting} />
        ))}
      </div>
      {tool !== "eraser" && <Colours noting={noting} />}
      {tool === "ink" && <Widths noting={noting} />}
      {hand === "pen" && (
        <button
          type="button"
          className={styles.wide}
          aria-pressed={tools.fingers}
          onClick={() => tools.setFingers(!tools.fingers)}
        >
          <Icon name="hand" size="s" />
          {t("fingers")}
        </button>
      )}
      {tool !== "eraser" && <AudienceButton noting={noting} />}
      <p className={styles.hint}>{t(`hint.${tool}`)}</p>
    </div>
  );
}

function ToolButton({ tool, noting }: { tool: NoteTool; noting: Noting }) {
  const { t } = useTranslation("notes");
  const isOn = noting.tools.tool === tool;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={isOn}
      onClick={() => noting.tools.pick(tool)}
    >
      <Icon name={toolIcon(tool)} />
      <span>{t(`tool.${tool}`)}</span>
    </button>
  );
}

function Colours({ noting: { tools } }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  return (
    <div className={styles.group} role="group" aria-label={t("colours")}>
      {MARK_COLOURS.map(({ color, meaning, icon }) => (
        <button
          key={color}
          type="button"
          className={styles.colour}
          data-color={color}
          aria-pressed={tools.color === color}
          aria-label={t(`colour.${meaning}`)}
          title={t(`colour.${meaning}`)}
          onClick={() => tools.setColor(color)}
        >
          <span>{meaning !== "plain" && <Icon name={icon} size="s" />}</span>
        </button>
      ))}
    </div>
  );
}

const widthNames = { 1: "width.thin", 2: "width.medium", 4: "width.thick" } as const;

function Widths({ noting: { tools } }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  return (
    <div className={styles.group} role="group" aria-label={t("widths")}>
      {PEN_WIDTHS.map((width) => (
        <button
          key={width}
          type="button"
          className={classNames(styles.width, styles[`width${width}`])}
          aria-pressed={tools.width === width}
          aria-label={t(widthNames[width])}
          onClick={() => tools.setWidth(width)}
        >
          <span />
        </button>
      ))}
    </div>
  );
}
