import type { Editor } from "@tiptap/core";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import type { DraftKind } from "./draft-name.ts";
import styles from "./draft-editor.module.css";

type Props = { kind: DraftKind; editor: Editor | null };

/** What the block at the caret is, and the steps back and forth of one's own writing. */
export function DraftTools({ kind, editor }: Props) {
  const { t } = useTranslation("drafting");
  const here = editor?.state.selection.$from.parent.type.name;
  const become = (block: "article" | "clause") => editor?.chain().focus().setNode(block).run();
  return (
    <div className={styles.tools} role="toolbar" aria-label={t("tools")}>
      {kind === "resolution" && (
        <>
          <Button
            pressed={here === "article"}
            isDisabled={!editor || here === "title"}
            onPress={() => become("article")}
          >
            {t("article")}
          </Button>
          <Button
            pressed={here === "clause"}
            isDisabled={!editor || here === "title"}
            onPress={() => become("clause")}
          >
            {t("clause")}
          </Button>
        </>
      )}
      <Button
        variant="icon"
        icon="undo"
        label={t("undo")}
        isDisabled={!editor?.can().undo()}
        onPress={() => editor?.chain().focus().undo().run()}
      />
      <Button
        variant="icon"
        icon="redo"
        label={t("redo")}
        isDisabled={!editor?.can().redo()}
        onPress={() => editor?.chain().focus().redo().run()}
      />
    </div>
  );
}
