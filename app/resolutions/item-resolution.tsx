import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { State } from "../ui/state.tsx";
import type { ResolutionLine } from "./resolution.views.server.ts";

type Props = {
  item: { id: string };
  resolution: Pick<ResolutionLine, "id" | "state" | "code"> | null;
  /** For the secretariat, on an adopted item. */
  mayDraft: boolean;
};

/** Beside an adopted item: its resolution, or the way to one. Nothing for others while there is none. */
export function ItemResolution({ item, resolution, mayDraft }: Props) {
  const { t } = useTranslation("resolutions");
  if (resolution) {
    const { id, code, state } = resolution;
    return (
      <div className="bar">
        <State icon={state === "issued" ? "tick" : "pen"}>
          {code === null ? t("draft") : t("code", { code })}
        </State>
        <ButtonLink to={`/resolutions/${id}`}>
          {state === "issued" ? t("begin.read") : t("begin.open")}
        </ButtonLink>
      </div>
    );
  }
  if (!mayDraft) return null;
  return (
    <DeedForm<{ id: string }>
      action={`/items/${item.id}/draft-resolution`}
      to={({ id }) => `/resolutions/${id}`}
    >
      {(state) => (
        <Button type="submit" variant="primary" icon="pen" pending={state.is === "pending"}>
          {t("begin.title")}
        </Button>
      )}
    </DeedForm>
  );
}
