import { useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { timeVi } from "../platform/dates.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { GuestLines } from "./guest-lines.tsx";
import type { Presence } from "./presence.ts";
import type { ItemPresence, SeatAtItem } from "./presence-record.views.server.ts";

type Props = {
  meetingId: string;
  /** The item asked for in the address, and all there are. */
  asked: { itemId: string; items: readonly ItemPresence[] } | null | "";
  mayMark: boolean;
};

/** Who was there for an item: throughout, in part and when, not at all, who took no part; the guests. */
export function ItemAttendance({ meetingId, asked, mayMark }: Props) {
  const { t } = useTranslation(["attendance", "shell"]);
  const [, setParams] = useSearchParams();
  const items = asked ? asked.items : [];
  const item = items.find((each) => asked && each.itemId === asked.itemId) ?? items[0];
  const go = (next: Record<string, string>) => setParams(next, { preventScrollReset: true });
  if (!item) return null;
  return (
    <Dialog
      isOpen
      onOpenChange={() => go({})}
      title={t("attendance:items.title")}
      closeLabel={t("shell:close")}
      size="l"
    >
      <div className="stack">
        <Select
          label={t("attendance:items.item")}
          options={items.map(({ itemId: value, position, title }) => ({
            value,
            label: t("attendance:recusal.itemLine", { position: String(position), title }),
          }))}
          value={item.itemId}
          onChange={(attendance) => go({ attendance })}
        />
        {item.from === null ? (
          <p className="muted">{t("attendance:items.notYet")}</p>
        ) : (
          <Told item={item} from={item.from} />
        )}
        <Sect title={t("attendance:items.guests")} level={3} thin />
        <GuestLines meetingId={meetingId} guests={item.guests} mayMark={mayMark} />
      </div>
    </Dialog>
  );
}

function Told({ item, from }: { item: ItemPresence; from: number }) {
  const { t } = useTranslation("attendance");
  const of = (is: Presence["is"]) =>
    item.seats.filter((seat) => seat.is === is && seat.recused === null);
  const recused = item.seats.filter((seat) => seat.recused !== null);
  const times = { from: timeVi(from), to: timeVi(item.to ?? from) };
  return (
    <>
      <p className="small muted">
        {item.to === null ? t("items.whenNow", times) : t("items.when", times)}
        {". "}
        {t("items.throughout", { count: of("throughout").length })}
      </p>
      <Lines title={t("items.inPart")} seats={of("in-part")} none={t("items.nobodyInPart")} />
      <Lines title={t("items.absent")} seats={of("not")} none={t("items.nobodyAbsent")} />
      {recused.length > 0 && <Lines title={t("items.recused")} seats={recused} none="" />}
    </>
  );
}

type LinesProps = { title: string; seats: readonly SeatAtItem[]; none: string };

function Lines({ title, seats, none }: LinesProps) {
  const locale = useLocale();
  const tell = usePresenceWords();
  return (
    <section>
      <Sect title={title} level={3} thin count={seats.length} />
      {seats.length === 0 && <p className="small muted">{none}</p>}
      <ul className="rows rows--plain">
        {seats.map((seat) => (
          <li key={seat.seatId}>
            {[inLocale(locale, seat.name), ...tell(seat, seat.substitutes)].join(", ")}
            {seat.recused && <span className="muted">{`: ${seat.recused}`}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When somebody came, left and was out, and who sat in for him. */
function usePresenceWords(): (one: Presence, by: readonly Bilingual[]) => string[] {
  const { t } = useTranslation("attendance");
  const locale = useLocale();
  return ({ arrivedAt, leftAt, away, kinds, is }, by) => [
    ...(arrivedAt === null ? [] : [t("items.arrived", { at: timeVi(arrivedAt) })]),
    ...away.map(({ from, to }) => t("items.away", { from: timeVi(from), to: timeVi(to) })),
    ...(leftAt === null ? [] : [t("items.left", { at: timeVi(leftAt) })]),
    ...by.map((name) => t("items.by", { name: inLocale(locale, name) })),
    ...(is === "not" && kinds.includes("REMOTE_VOTE_ONLY") ? [t("items.remote")] : []),
  ];
}
