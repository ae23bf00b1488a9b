import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Select } from "../ui/select.tsx";
import type { Floor } from "./floor.views.server.ts";
import { Minutes } from "./request-deeds.tsx";

type Props = {
  meetingId: string;
  lead: NonNullable<Floor["lead"]>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The chair calls upon somebody who has not asked: the presenter, a member, a guest. */
export function CallUpon({ meetingId, lead, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation("floor");
  const locale = useLocale();
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={t("queue.call")}
      closeLabel={t("queue.close")}
    >
      <DeedForm action={`/meetings/${meetingId}/call-upon`} onDone={() => onOpenChange(false)}>
        {(state) => (
          <div className="stack">
            <Select
              label={t("queue.callWho")}
              name="personId"
              blank={t("queue.callChoose")}
              options={lead.callable.map(({ id, title }) => ({
                value: id,
                label: inLocale(locale, title),
              }))}
            />
            <Minutes minutes={lead.minutes} state={state} />
            <Button
              type="submit"
              variant="primary"
              icon="play"
              wide
              isDisabled={lead.voting}
              pending={state.is === "pending"}
            >
              {t("queue.giveNow")}
            </Button>
          </div>
        )}
      </DeedForm>
    </Dialog>
  );
}
