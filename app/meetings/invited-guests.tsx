import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import type { Candidate } from "./candidates.views.server.ts";
import styles from "./prepare.module.css";
import type { Guest, PreparedItem } from "./prepare.views.server.ts";

type Props = {
  items: readonly PreparedItem[];
  candidates: readonly Candidate[];
  mayInvite: boolean;
};

/** Guests by item: each hears and reads that item only. */
export function InvitedGuests({ items, candidates, mayInvite }: Props) {
  const { t } = useTranslation("meetings");
  const invited = items.flatMap((item) => item.guests.map((guest) => ({ item, guest })));
  return (
    <section>
      <Sect title={t("prepare.guestsTitle")} end={invited.length} thin />
      {invited.length === 0 && <p className="small muted">{t("prepare.guestsNone")}</p>}
      <ul className={`rows ${styles.people}`}>
        {invited.map(({ item, guest }) => (
          <InvitedGuest
            key={`${item.id} ${guest.id}`}
            item={item}
            guest={guest}
            mayInvite={mayInvite}
          />
        ))}
      </ul>
      {mayInvite && items.length > 0 && <InviteGuest items={items} candidates={candidates} />}
    </section>
  );
}

type LineProps = { item: PreparedItem; guest: Guest; mayInvite: boolean };

function InvitedGuest({ item, guest, mayInvite }: LineProps) {
  const { t } = useTranslation("meetings");
  const name = inLocale(useLocale(), guest.title);
  const { meetingId, id } = item;
  const position = item.position;
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{t("prepare.atItem", { position })}</small>
      </span>
      {mayInvite && (
        <DeedForm action={`/meetings/${meetingId}/items/${id}/guests`}>
          <input type="hidden" name="personId" value={guest.id} />
          <input type="hidden" name="invited" value="false" />
          <Button type="submit" label={t("prepare.uninviteLabel", { name, position })}>
            {t("prepare.withdraw")}
          </Button>
        </DeedForm>
      )}
    </li>
  );
}

function InviteGuest({ items, candidates }: Omit<Props, "mayInvite">) {
  const { t } = useTranslation(["meetings", "shell"]);
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [itemId, setItemId] = useState(items[0]?.id ?? "");
  const item = items.find(({ id }) => id === itemId) ?? items[0];
  return (
    <>
      <Button icon="plus" wide onPress={() => setIsOpen(true)}>
        {t("meetings:prepare.invite")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("meetings:prepare.inviteTitle")}
        closeLabel={t("shell:close")}
      >
        <DeedForm
          action={`/meetings/${item?.meetingId}/items/${item?.id}/guests`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          <Select
            label={t("meetings:prepare.guestItem")}
            name="itemId"
            options={items.map(({ id, position, title }) => ({
              value: id,
              label: `${position}. ${title}`,
            }))}
            value={item?.id ?? ""}
            onChange={setItemId}
          />
          <Select
            label={t("meetings:prepare.guest")}
            name="personId"
            options={candidates.map(({ id, title }) => ({
              value: id,
              label: inLocale(locale, title),
            }))}
            blank={t("meetings:prepare.chooseGuest")}
            description={t("meetings:prepare.guestNote")}
            required
          />
          <input type="hidden" name="invited" value="true" />
          <Button type="submit" variant="primary">
            {t("meetings:prepare.invite")}
          </Button>
        </DeedForm>
      </Dialog>
    </>
  );
}
