import { useEffect, useRef, useState, type RefObject } from "react";
import { useDeed, type DeedState } from "../ui/use-deed.ts";
import { useDraft } from "../ui/use-draft.ts";
import { edit, readKept, rowsFrom, type Edit, type EditedText } from "./edited-text.ts";
import type { ResolutionPage } from "./resolution-page.views.server.ts";

export type Editing = {
  text: EditedText;
  isTouched: boolean;
  /** Somebody else has saved since this text was begun. */
  isOld: boolean;
  state: DeedState<{ version: number }>;
  form: RefObject<HTMLFormElement>;
  /** Carries the whole text: it is what is sent, and what this device keeps. */
  carrier: RefObject<HTMLTextAreaElement>;
  change(change: Edit): void;
  restore(kept: string): void;
  save(): Promise<void>;
  takeTheirs(): void;
  keepMine(): void;
};

/** A draft being written: a newer version on the server never wipes what is being typed. */
export function useEditedText(resolution: ResolutionPage): Editing {
  const [text, setText] = useState(() => rowsFrom(resolution));
  const [isTouched, setTouched] = useState(false);
  const [seen, setSeen] = useState(resolution.version);
  const form = useRef<HTMLFormElement>(null);
  const carrier = useCarrier(text, isTouched);
  const forget = useDraft(form, `resolution:${resolution.id}`);
  const { state, submit } = useDeed<{ version: number }>(
    `/resolutions/${resolution.id}/save-clauses`,
  );

  function replace(next: EditedText, touched: boolean): void {
    setText(next);
    setTouched(touched);
  }
  if (seen !== resolution.version) {
    setSeen(resolution.version);
    if (!isTouched) setText(rowsFrom(resolution));
  }

  return {
    ...{ text, isTouched, state, form, carrier },
    isOld: isTouched && text.version < resolution.version,
    change: (change) => replace(edit(text, change), true),
    restore: (kept) => replace(readKept(kept) ?? text, true),
    keepMine: () => replace({ ...text, version: resolution.version }, true),
    takeTheirs: () => {
      forget();
      replace(rowsFrom(resolution), false);
    },
    save: async () => {
      const sent = text;
      const next = await submit({ text: JSON.stringify(sent) });
      if (next.is !== "done") return;
      forget();
      const { version } = next.answer;
      // What was typed while it was on its way stays, and is not saved yet.
      setText((now) => ({ ...now, version }));
      setTouched((touched) => touched && carrier.current?.value !== JSON.stringify(sent));
    },
  };
}

/** Tells the form, which keeps drafts by what is typed, of a change made by a button. */
function useCarrier(text: EditedText, isTouched: boolean): RefObject<HTMLTextAreaElement> {
  const carrier = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isTouched) carrier.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [text, isTouched]);
  return carrier;
}
