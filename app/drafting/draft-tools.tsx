import { useTranslation } from "react-i18next";
import { DOCUMENT_FORMS } from "../resolutions/document-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useAnnexes } from "./use-annexes.ts";
import { useDraftStage } from "./use-draft-stage.ts";
import styles from "./draft-editor.module.css";

/** What the block at the caret is, the steps of one's own writing, and a word on what is selected. */
export function DraftTools() {
  const { t } = useTranslation("drafting");
  const toast = useToast();
  const { draft, live, setQuoted } = useDraftStage();
  function comment(): void {
    const quoted = live.quoted();
    if (quoted) setQuoted(quoted);
    else toast({ kind: "soon", text: t("comment.select") });
  }
  return (
    <div className={styles.tools} role="toolbar" aria-label={t("tools")}>
      {draft.mayWrite && draft.name.kind === "resolution" && <Blocks />}
      {draft.mayWrite && <Steps />}
      <Button icon="note" isDisabled={!live.editor} onPress={comment}>
        {t("comment.begin")}
      </Button>
    </div>
  );
}

function Blocks() {
  const { t } = useTranslation("drafting");
  const { draft, live } = useDraftStage();
  const { editor } = live;
  const { isInAnnex } = useAnnexes();
  const here = editor?.state.selection.$from.parent.type.name;
  const become = (block: "article" | "clause") => editor?.chain().focus().setNode(block).run();
  return (
    <>
      <Button
        pressed={here === "article"}
        isDisabled={!editor || here === "title" || isInAnnex}
        onPress={() => become("article")}
      >
        {t(DOCUMENT_FORMS[draft.documentKind].parts === "roman" ? "part.roman" : "part.article")}
      </Button>
      <Button
        pressed={here === "clause"}
        isDisabled={!editor || here === "title" || here === "annex"}
        onPress={() => become("clause")}
      >
        {t(isInAnnex ? "paragraph" : "clause")}
      </Button>
    </>
  );
}

function Steps() {
  const { t } = useTranslation("drafting");
  const { editor } = useDraftStage().live;
  return (
    <>
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
    </>
  );
}
