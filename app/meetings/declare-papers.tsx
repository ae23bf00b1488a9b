import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lack } from "../papers/board.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { useToast } from "../ui/toasts.tsx";

export type LackingItem = { id: string; position: string; title: string; lacks: Lack[] };
type Props = {
  meetingId: string;
  seats: number;
  /** Papers that go out with the declaration. */
  waiting: number;
  /** Items without any paper. */
  lacking: readonly LackingItem[];
};

/** Declares the papers complete, having said what is still missing. */
export function DeclarePapers({ meetingId, seats, waiting, lacking }: Props) {
  const { t } = useTranslation(["course", "shell"]);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="accent" wide onPress={() => setIsOpen(true)}>
        {t("course:declare.button")}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={t("course:declare.title")}>
        <DeedForm
          action={`/meetings/${meetingId}/declare`}
          onDone={() => {
            setIsOpen(false);
            toast({ kind: "done", text: t("course:declare.done") });
          }}
          className="stack"
        >
          {(state) => (
            <>
              <Lacking items={lacking} />
              <p>{t("course:declare.consequence", { count: waiting, seats })}</p>
              <div className="bar bar--end">
                <Button onPress={() => setIsOpen(false)}>{t("shell:cancel")}</Button>
                <Button type="submit" variant="accent" pending={state.is === "pending"}>
                  {t("course:declare.confirm")}
                </Button>
              </div>
            </>
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Lacking({ items }: { items: readonly LackingItem[] }) {
  const { t } = useTranslation(["course", "papers"]);
  if (items.length === 0) {
    return (
      <p className="bar">
        <Icon name="tick" /> {t("course:declare.nothingLacks")}
      </p>
    );
  }
  return (
    <section aria-labelledby="papers-lacking">
      <h3 id="papers-lacking">{t("course:declare.lacking", { count: items.length })}</h3>
      <ul className="rows">
        {items.map(({ id, position, title, lacks }) => (
          <li key={id}>
            {t("course:declare.lackingItem", { position, title })}
            <small>{lacks.map((lack) => t(`papers:lack.${lack}`)).join(", ")}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
