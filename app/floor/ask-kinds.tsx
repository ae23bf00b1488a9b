import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { POINT_KINDS, SPEECH_KINDS } from "./floor-request.ts";
import type { OwnRequest } from "./floor.views.server.ts";

type Props = { meetingId: string; mine: OwnRequest | null; onDone: () => void };

/** What one wishes to speak for; a point of order is heard first. */
export function AskKinds({ meetingId, mine, onDone }: Props) {
  const { t } = useTranslation("floor");
  const points = POINT_KINDS.map((kind) => ({
    value: kind,
    label: `${t("ask.point")}: ${t(`ask.${kind}`).toLowerCase()}`,
  }));
  const speeches = SPEECH_KINDS.map((kind) => ({ value: kind, label: t(`ask.${kind}`) }));
  const chosen = SPEECH_KINDS.find((kind) => kind === mine?.kind) ?? "speech";
  return (
    <DeedForm action={`/meetings/${meetingId}/ask-to-speak`} onDone={onDone}>
      {(state) => (
        <div className="stack">
          <RadioChoices
            label={t("ask.how")}
            name="kind"
            look="list"
            options={[...speeches, ...points]}
            defaultValue={chosen}
            description={t("ask.pointNote")}
          />
          <Button type="submit" variant="primary" wide pending={state.is === "pending"}>
            {t("ask.send")}
          </Button>
        </div>
      )}
    </DeedForm>
  );
}
