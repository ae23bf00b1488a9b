import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { MinutesPage } from "./minutes-page.views.server.ts";

/** Every section to be reworded; what others save meanwhile does not touch what is being typed. */
export function MinutesEditor({ page }: { page: MinutesPage }) {
  const { t } = useTranslation("minutes");
  const toast = useToast();
  // The version that was on screen when the typing began.
  const [base, setBase] = useState(page.version);
  const done = ({ version }: { version: number }) => {
    setBase(version);
    toast({ kind: "done", text: t("saved", { version: String(version) }) });
  };
  return (
    <DeedForm<{ version: number }>
      action={`/meetings/${page.meeting.id}/minutes/save`}
      draft={`minutes:${page.meeting.id}:${base}`}
      onDone={done}
    >
      {(state) => (
        <div className="stack stack--l">
          {page.version > base && state.is !== "pending" && (
            <Notice kind="soon" live>
              {t("newer", { version: String(page.version) })}{" "}
              <a href={`/meetings/${page.meeting.id}/minutes`}>{t("reload")}</a>
            </Notice>
          )}
          <input type="hidden" name="version" value={base} />
          {page.sections.map(({ key, title, text, changed }) => (
            <section key={key}>
              <Sect title={title} end={changed && <State icon="pen">{t("changed")}</State>} />
              <input type="hidden" name="keys[]" value={key} />
              <TextArea
                label={`${t("text")}: ${title}`}
                labelHidden
                name="texts[]"
                rows={Math.min(18, 3 + text.length / 90 + text.split("\n").length)}
                defaultValue={text}
              />
            </section>
          ))}
          <div>
            <Button type="submit" pending={state.is === "pending"}>
              {t("save")}
            </Button>
          </div>
        </div>
      )}
    </DeedForm>
  );
}
