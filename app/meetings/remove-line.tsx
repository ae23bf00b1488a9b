import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = { path: string; item: PreparedItem; onDone: () => void };

/** Asks once: what nobody has been told of leaves no trace on the agenda. */
export function RemoveLine({ path, item, onDone }: Props) {
  const { t } = useTranslation(["agenda", "meetings", "shell"]);
  const deed = useDeed(`${path}/remove`, { onDone });
  const { title } = item;
  const isSection = item.kind === "section";
  return (
    <div className="stack">
      <p>
        {isSection
          ? t("agenda:remove.consequenceSection", { title })
          : t("meetings:item.removeConsequence", { title })}
      </p>
      <RefusalNotice state={deed.state} />
      <div className="bar bar--end">
        <Button autoFocus onPress={onDone}>
          {t("shell:cancel")}
        </Button>
        <Button
          variant="accent"
          pending={deed.state.is === "pending"}
          onPress={() => void deed.submit({})}
        >
          {t(isSection ? "agenda:remove.confirmSection" : "meetings:item.removeConfirm")}
        </Button>
      </div>
    </div>
  );
}
