import { useState } from "react";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { AudienceDialog } from "./audience-dialog.tsx";
import { layerOf } from "./audience.ts";
import styles from "./audience.module.css";
import { layerIcon } from "./layer-look.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

/** Who will see what is written next; says it, and lets it be changed. */
export function AudienceButton({ noting }: { noting: Noting }) {
  const words = useNoteWords();
  const [isOpen, setIsOpen] = useState(false);
  const { audience, choices } = noting;
  const layer = layerOf(audience);
  const name = words.audienceName(audience, choices);
  return (
    <>
      <button
        type="button"
        className={classNames("btn", styles.button, styles[layer])}
        aria-label={`${name}: ${words.seenBy(audience, choices)}`}
        onClick={() => setIsOpen(true)}
      >
        <Icon name={layerIcon(layer)} size="s" />
        {name}
      </button>
      <AudienceDialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        audience={audience}
        noting={noting}
        isNew
        onChoose={noting.setAudience}
      />
    </>
  );
}
