import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { handOf, type Hand } from "./note-tool.ts";
import type { Noting } from "./use-noting.ts";

const hands = [
  ["pen", "pen"],
  ["marker", "marker"],
  ["note", "note"],
] as const satisfies [Hand, string][];

/** In the reader's bar: pen, marker, note, and taking back. */
export function NoteBar({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const { tools, store, snapshot } = noting;
  useUndoKeys(noting);
  if (!noting.mayWrite) return null;
  const inHand = tools.tool && handOf(tools.tool);
  return (
    <>
      {hands.map(([hand, icon]) => (
        <Button
          key={hand}
          variant="icon"
          icon={icon}
          label={t(`hand.${hand}`)}
          pressed={inHand === hand}
          onPress={() => {
            // Private again with every hand: what is shared is shared on purpose.
            noting.setAudience("me");
            tools.take(hand);
          }}
        />
      ))}
      <Button
        variant="icon"
        icon="undo"
        label={t("undo")}
        isDisabled={!snapshot.canUndo}
        onPress={() => store?.undo()}
      />
      {snapshot.canRedo && (
        <Button variant="icon" icon="redo" label={t("redo")} onPress={() => store?.redo()} />
      )}
    </>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, except while one types; Escape lays the tool down. */
function useUndoKeys(noting: Noting): void {
  const latest = useRef(noting);
  useEffect(() => {
    latest.current = noting;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { store, tools } = latest.current;
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === "Escape") return tools.pick(null);
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      if (isRedo) store?.redo();
      else store?.undo();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
