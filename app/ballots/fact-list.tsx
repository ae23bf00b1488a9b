import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Facts, type FactsProps } from "../ui/facts.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { useDueWords } from "./use-due-words.ts";

type Props = { page: BallotPage; now: number };
type Item = FactsProps["items"][number];

/** By when, since when longer, whose draft, and what stands behind it. */
export function FactList({ page, now }: Props) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const { head, content } = page;
  const { extension } = head;
  const given = [content.appraisal, content.verification].filter(Boolean).length;
  const items: (Item | null)[] = [
    useDueItem(page, now),
    extension && {
      term: t("facts.extended", { date: dateVi(extension.from), time: timeVi(extension.from) }),
      value: <span lang="vi">{extension.reason}</span>,
    },
    { term: t("facts.lead"), value: inLocale(locale, head.ministry.name) },
    content.submissionRef === ""
      ? null
      : { term: t("facts.submission"), value: <span lang="vi">{content.submissionRef}</span> },
    { term: t("facts.opinions"), value: t(`facts.opinionsOf.${GIVEN[given] ?? "both"}`) },
  ];
  return <Facts items={items.filter((item) => item !== null)} />;
}

const GIVEN = ["none", "one", "both"] as const;

function useDueItem({ head }: BallotPage, now: number): Item | null {
  const { t } = useTranslation("ballots");
  const dueWords = useDueWords();
  if (head.dueAt === null) return null;
  const { at, left, isPressing } = dueWords(head.dueAt, now);
  if (head.state !== "collecting") return { term: t("facts.due"), value: at };
  return {
    term: t("facts.due"),
    ...(isPressing && { tone: "live" }),
    value: (
      <>
        {at}
        <br />
        {left}
      </>
    ),
  };
}
