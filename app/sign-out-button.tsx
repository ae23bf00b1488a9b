import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Bilingual } from "./people/person.ts";
import { ConfirmDialog } from "./ui/dialog.tsx";
import { forgetDrafts } from "./ui/use-draft.ts";

type Props = { person: { id: string; title: Bilingual }; className?: string };

/** The way out. Notes this browser has not been able to send are lost with it, so it asks first. */
export function SignOutButton({ person, className }: Props) {
  const { t } = useTranslation("shell");
  const [waiting, setWaiting] = useState(0);
  const who = { id: person.id, name: person.title };

  async function leave() {
    const notes = await import("./annotations/leave-notes.client.ts");
    forgetDrafts(person.id);
    const texts = await import("./drafting/kept-drafts.client.ts");
    await texts.forgetTexts(person.id);
    await notes.leave(who);
    // A full load: nothing this page held of the person stays in memory.
    location.assign("/sign-in");
  }

  async function signOut() {
    const notes = await import("./annotations/leave-notes.client.ts");
    const texts = await import("./drafting/kept-drafts.client.ts");
    const left = (await notes.sendWaiting(who)) + texts.unsentTexts(person.id);
    if (left > 0) setWaiting(left);
    else await leave();
  }

  return (
    <>
      <button type="button" className={className} onClick={() => void signOut()}>
        {t("signOut")}
      </button>
      <ConfirmDialog
        isOpen={waiting > 0}
        onOpenChange={() => setWaiting(0)}
        title={t("unsentNotes.title", { count: waiting })}
        confirmLabel={t("unsentNotes.leave")}
        cancelLabel={t("unsentNotes.stay")}
        onConfirm={() => void leave()}
        variant="accent"
      >
        <p>{t("unsentNotes.text")}</p>
      </ConfirmDialog>
    </>
  );
}
