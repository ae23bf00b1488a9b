import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { GuestKind } from "./attendance.ts";
import type { GuestAtItem } from "./presence-record.views.server.ts";

type Props = { meetingId: string; guests: readonly GuestAtItem[]; mayMark: boolean };

/** The guests of an item: whether they are there, and the secretariat's hand. */
export function GuestLines({ meetingId, guests, mayMark }: Props) {
  const { t } = useTranslation("attendance");
  if (guests.length === 0) return <p className="small muted">{t("items.guestsNone")}</p>;
  return (
    <ul className="rows rows--plain">
      {guests.map((guest) => (
        <GuestLine key={guest.personId} {...{ meetingId, guest, mayMark }} />
      ))}
    </ul>
  );
}

type LineProps = { meetingId: string; guest: GuestAtItem; mayMark: boolean };

function GuestLine({ meetingId, guest, mayMark }: LineProps) {
  const { t } = useTranslation("attendance");
  const name = inLocale(useLocale(), guest.title);
  const states = {
    IN_ROOM: t("items.guestHere"),
    ONLINE: t("items.guestOnline"),
    LEFT: t("items.guestLeft"),
  };
  const acts = {
    IN_ROOM: t("items.guestCame"),
    ONLINE: t("items.guestJoined"),
    LEFT: t("items.guestGoes"),
  };
  const here = guest.now === "IN_ROOM" || guest.now === "ONLINE";
  const ways: GuestKind[] = here ? ["LEFT"] : ["IN_ROOM", "ONLINE"];
  return (
    <li>
      <span className="grow">
        {name}
        <small className="muted">
          {`, ${guest.now === null ? t("items.guestAwaited") : states[guest.now]}`}
        </small>
      </span>
      {mayMark && (
        <DeedForm action={`/meetings/${meetingId}/mark-guest`} className="bar">
          <input type="hidden" name="personId" value={guest.personId} />
          {ways.map((kind) => (
            <Button
              key={kind}
              type="submit"
              name="kind"
              value={kind}
              label={t("items.guestLabel", { act: acts[kind], name })}
            >
              {acts[kind]}
            </Button>
          ))}
        </DeedForm>
      )}
    </li>
  );
}
