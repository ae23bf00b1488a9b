import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisTable } from "./follow-up.ts";

/** Hands the opinions that the lead ministry has not seen yet over to it, all at once. */
export function PassAll({ page: { head, synthesis, deeds } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const ids = synthesis ? unpassedIn(synthesis) : [];
  if (!deeds.includes("pass") || ids.length === 0) return null;
  return (
    <DeedForm action={`/ballots/${head.id}/pass`} label={t("pass.act")}>
      {(state) => (
        <>
          {ids.map((id) => (
            <input key={id} type="hidden" name="opinionIds[]" value={id} />
          ))}
          <Button type="submit" variant="primary" iconEnd="next" pending={state.is === "pending"}>
            {t("pass.all", { figure: String(ids.length) })}
          </Button>
        </>
      )}
    </DeedForm>
  );
}

function unpassedIn({ groups }: SynthesisTable): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const open = rows.filter(({ note }) => (note?.passedAt ?? null) === null);
  return [...new Set(open.map(({ opinionId }) => opinionId))];
}
