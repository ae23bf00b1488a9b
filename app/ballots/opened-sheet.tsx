import { useEffect, useRef, type ReactNode } from "react";
import { useDeed } from "../ui/use-deed.ts";
import type { BallotPage, MemberSheet } from "./ballot-view.ts";

type Props = { page: BallotPage; sheet: MemberSheet; children: ReactNode };

/** Tells once that the member has the sheet before them. */
export function OpenedSheet({ page: { head }, sheet, children }: Props) {
  const { submit } = useDeed(`/ballots/${head.id}/open`);
  const isTold = useRef(false);
  const isTelling = head.state === "collecting" && sheet.maySend;
  useEffect(() => {
    if (!isTelling || isTold.current) return;
    isTold.current = true;
    void submit({});
  }, [isTelling, submit]);
  return <>{children}</>;
}
