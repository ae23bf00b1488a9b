import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { MAX_REASON, type Recusal } from "./recusal.ts";

/** An item in which one may still take no part. */
export type OpenItem = { id: string; position: string; title: string };

type Props = {
  meetingId: string;
  /** Whose, when the secretariat writes it down; one's own if not said. */
  seatId?: string;
  items: readonly OpenItem[];
  recusals: readonly Pick<Recusal, "itemId" | "reason">[];
};

/** In which items a member takes no part and why; another one is added, or one is taken back. */
export function RecuseForm({ meetingId, seatId, items, recusals }: Props) {
  const { t } = useTranslation("attendance");
  const left = items.filter(({ id }) => !recusals.some(({ itemId }) => itemId === id));
  const whose = seatId && <input type="hidden" name="seatId" value={seatId} />;
  return (
    <div className="stack">
      {recusals.map(({ itemId, reason }) => {
        const item = items.find(({ id }) => id === itemId);
        return (
          <Declared key={itemId} {...{ meetingId, itemId, reason, whose }} item={item ?? null} />
        );
      })}
      {left.length === 0 ? (
        <p className="muted">{t("recusal.none")}</p>
      ) : (
        <DeedForm
          action={`/meetings/${meetingId}/recuse`}
          draft={`recuse:${meetingId}:${seatId ?? "own"}`}
          className="stack stack--s"
          clears
        >
          {(state) => (
            <>
              {whose}
              <Select
                label={t("recusal.item")}
                name="itemId"
                blank={t("recusal.chooseItem")}
                options={left.map(({ id, position, title }) => ({
                  value: id,
                  label: t("recusal.itemLine", { position: String(position), title }),
                }))}
                required
              />
              <TextArea
                label={t("recusal.reason")}
                name="reason"
                rows={2}
                maxLength={MAX_REASON}
                description={t("recusal.reasonNote")}
                required
              />
              <p className="small muted">{t("recusal.consequence")}</p>
              <div>
                <Button type="submit" pending={state.is === "pending"}>
                  {t("recusal.declare")}
                </Button>
              </div>
            </>
          )}
        </DeedForm>
      )}
    </div>
  );
}

type DeclaredProps = {
  meetingId: string;
  itemId: string;
  reason: string;
  item: OpenItem | null;
  whose: React.ReactNode;
};

/** One that stands; it is taken back until its item is voted on, and then no longer offered. */
function Declared({ meetingId, itemId, reason, item, whose }: DeclaredProps) {
  const { t } = useTranslation("attendance");
  const position = String(item?.position ?? "");
  return (
    <DeedForm action={`/meetings/${meetingId}/revoke-recusal`} className="stack stack--s">
      {whose}
      <input type="hidden" name="itemId" value={itemId} />
      <p>{t("recusal.declared", { position, reason })}</p>
      {item && (
        <div>
          <Button type="submit" icon="undo" label={t("recusal.revokeLabel", { position })}>
            {t("recusal.revoke")}
          </Button>
        </div>
      )}
    </DeedForm>
  );
}
