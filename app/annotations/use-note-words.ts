import type { TFunction } from "i18next";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Locale } from "../people/person.ts";
import { timeVi } from "../platform/dates.ts";
import type { Audience } from "./annotation.ts";
import { DraftOwner } from "../ui/use-draft.ts";
import { layerOf, type Layer } from "./audience.ts";
import type { AudienceLine } from "./notes-room.views.server.ts";
import { markColour } from "./mark-colour.ts";
import { isOnText, pageOf, timeOf, type Thread } from "./threads.ts";

/** A quote in a name is cut here: whoever listens wants to know which, not to hear it all. */
const QUOTE = 80;
/** Offices named one by one; of more, only how many. */
const NAMED = 4;

export type NoteWords = {
  layerName(layer: Layer): string;
  audienceName(audience: Audience, choices: readonly AudienceLine[]): string;
  /** A whole sentence: who will see it. */
  seenBy(audience: Audience, choices: readonly AudienceLine[]): string;
  /** What a note is, whose, and where, in one breath. */
  nameOf(thread: Thread): string;
  /** "tr. 24 · 10:31" */
  placeAndTime(thread: Thread): string;
};

/** How notes are spoken of. */
export function useNoteWords(): NoteWords {
  const { t } = useTranslation("notes");
  const meId = useContext(DraftOwner);
  const locale = useLocale();
  const layerName = (layer: Layer) => t(`layer.${layer}`);
  const choiceOf = (audience: Audience, choices: readonly AudienceLine[]) =>
    choices.find((each) => each.audience === audience);
  return {
    layerName,
    audienceName: (audience, choices) => {
      const name = choiceOf(audience, choices)?.name ?? null;
      if (name === null) return layerName(layerOf(audience));
      if (typeof name === "string") return name;
      return t("delegationOf", { name: inLocale(locale, name) });
    },
    seenBy: (audience, choices) => {
      if (audience === "me") return t("share.onlyMe");
      if (audience === "cabinet") return t("share.cabinet");
      const all = choiceOf(audience, choices)?.members ?? [];
      const members = all.filter(({ personId }) => personId !== meId);
      if (members.length === 0) return t("share.group");
      return everybody(
        members.map(({ name }) => inLocale(locale, name)),
        t,
      );
    },
    nameOf: (thread) => nameOf(thread, { t, locale }),
    placeAndTime: ({ note }) => {
      const page = pageOf(note);
      const time = timeVi(timeOf(note));
      return page === null ? time : t("placeAndTime", { page, time });
    },
  };
}

function everybody(names: readonly string[], t: TFunction<"notes">): string {
  if (names.length <= NAMED) return t("share.named", { names: names.join(", ") });
  const [first = "", second = ""] = names;
  return t("share.many", { first, second, count: names.length - 2 });
}

type Speaking = { t: TFunction<"notes">; locale: Locale };

function nameOf(thread: Thread, { t, locale }: Speaking): string {
  const { record, author, mine } = thread.note;
  const { color, meaning } = markColour(record.color);
  const page = pageOf(thread.note);
  const parts = [
    t(`kind.${record.kind}`),
    color > 0 && t(`colour.${meaning}`),
    t(`layer.${thread.layer}`),
    !mine && inLocale(locale, author.name),
    page !== null && t("atPage", { page }),
    isOnText(record) && `“${record.selection.exact.slice(0, QUOTE)}”`,
    record.body.slice(0, QUOTE),
    thread.resolved && t("resolved"),
  ];
  return parts.filter((part) => part !== false && part !== null && part !== "").join(", ");
}
