import { useEffect, useState, type RefObject } from "react";
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
  change(change: Edit): void;
  restore(kept: string): void;
  save(): Promise<void>;
  takeTheirs(): void;
  keepMine(): void;
};

type Boxes = {
  form: RefObject<HTMLFormElement>;
  /** Carries the whole text: it is what is sent, and what this device keeps. */
  carrier: RefObject<HTMLTextAreaElement>;
};

/** A draft being written: a newer version on the server never wipes what is being typed. */
export function useEditedText(resolution: ResolutionPage, { form, carrier }: Boxes): Editing {
  const { id, version } = resolution;
  const { text, isTouched, write, settle } = useText(resolution);
  const forget = useDraft(form, `resolution:${id}`);
  const deed = useDeed<{ version: number }>(`/resolutions/${id}/save-clauses`);

  // The form keeps drafts by what is typed: a change made by a button is told to it like this.
  useEffect(() => {
    if (isTouched) carrier.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [carrier, text, isTouched]);

  async function save(): Promise<void> {
    const sent = JSON.stringify(text);
    const next = await deed.submit({ text: sent });
    if (next.is !== "done") return;
    forget();
    // What was typed while it was on its way stays, and is not saved yet.
    settle(next.answer.version, carrier.current?.value === sent);
  }

  return {
    ...{ text, isTouched, state: deed.state, save },
    isOld: isTouched && text.version < version,
    change: (change) => write(edit(text, change), true),
    restore: (kept) => write(readKept(kept) ?? text, true),
    keepMine: () => write({ ...text, version }, true),
    takeTheirs: () => {
      forget();
      write(rowsFrom(resolution), false);
    },
  };
}

function useText(resolution: ResolutionPage) {
  const [text, setText] = useState(() => rowsFrom(resolution));
  const [isTouched, setTouched] = useState(false);
  const [seen, setSeen] = useState(resolution.version);
  if (seen !== resolution.version) {
    setSeen(resolution.version);
    if (!isTouched) setText(rowsFrom(resolution));
  }
  return {
    text,
    isTouched,
    write(next: EditedText, touched: boolean): void {
      setText(next);
      setTouched(touched);
    },
    settle(version: number, isWhole: boolean): void {
      setText((now) => ({ ...now, version }));
      if (isWhole) setTouched(false);
    },
  };
}
