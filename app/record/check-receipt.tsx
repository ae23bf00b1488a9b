import { useTranslation } from "react-i18next";
import { FileField } from "../ui/file-field.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { CheckedReceipt } from "./check-receipt.views.server.ts";
import { ReceiptFacts } from "./receipt-facts.tsx";
import { ReceiptStandingNotice } from "./receipt-standing-notice.tsx";

/** Whoever has a receipt's file lays it beside the log; it is checked as soon as it is chosen. */
export function CheckReceipt() {
  const { t } = useTranslation("receipts");
  const deed = useDeed<CheckedReceipt>("/receipts/check");
  const check = async ([file]: File[]) => {
    if (file) await deed.submit({ text: await file.text() });
    else deed.reset();
  };
  const { state } = deed;
  return (
    <section className="stack" aria-label={t("check.title")}>
      <FileField
        label={t("check.file")}
        name="receipt"
        words={{ choose: t("check.choose"), remove: t("check.remove") }}
        accept=".tlog-proof,text/plain"
        onFiles={(files) => void check(files)}
      />
      <RefusalNotice state={state} />
      {state.is === "done" && <Found {...state.answer} />}
    </section>
  );
}

function Found({ standing, says, checkedAt }: CheckedReceipt) {
  const { t } = useTranslation("receipts");
  return (
    <>
      <ReceiptStandingNotice {...{ standing, checkedAt }} />
      {says && (
        <>
          <h2>{t("check.says")}</h2>
          <ReceiptFacts says={says} />
        </>
      )}
    </>
  );
}
