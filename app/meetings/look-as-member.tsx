import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Select } from "../ui/select.tsx";
import styles from "./conduct.module.css";

type Props = {
  meetingId: string;
  seats: readonly { seatId: string; name: Bilingual }[];
  /** In a bar: where it is narrow, the icon alone. */
  isSmall?: boolean;
};

/** Chooses the member with whose eyes to look at the room. */
export function LookAsMember({ meetingId, seats, isSmall = false }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const locale = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [seatId, setSeatId] = useState(seats[0]?.seatId ?? "");
  const label = t("look.act");
  return (
    <>
      <Button
        variant={isSmall ? "quiet" : "default"}
        icon="eye"
        label={label}
        onPress={() => setIsOpen(true)}
      >
        <span className={isSmall ? styles.wideOnly : undefined}>{label}</span>
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={label}
        closeLabel={t("shell:close")}
        actions={
          <ButtonLink variant="primary" icon="eye" to={`/meetings/${meetingId}/as/${seatId}`}>
            {t("look.go")}
          </ButtonLink>
        }
      >
        <div className="stack">
          <p>{t("look.about")}</p>
          <Select
            label={t("look.seat")}
            name="look"
            options={seats.map((seat) => ({
              value: seat.seatId,
              label: inLocale(locale, seat.name),
            }))}
            value={seatId}
            onChange={setSeatId}
          />
          <TextLink to={`/meetings/${meetingId}`}>{t("look.own")}</TextLink>
        </div>
      </Dialog>
    </>
  );
}
