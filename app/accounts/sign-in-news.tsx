import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/use-live.ts";
import { timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { Device } from "./device.ts";
import { useDeviceName } from "./use-device-name.ts";

type Props = { personId: string; news: { at: number; device: Device } | null };

/** On every screen of the person's other sign-ins, until they say that it was them. */
export function SignInNews({ personId, news }: Props) {
  const { t } = useTranslation("accounts");
  const nameOf = useDeviceName();
  const deed = useDeed<object>("/sign-ins/noted");
  useLive(`sign-ins:${personId}`);
  if (!news) return null;
  const told = { device: nameOf(news.device), time: timeVi(news.at) };
  return (
    <Notice
      kind="soon"
      live
      action={
        <Button pending={deed.state.is === "pending"} onPress={() => void deed.submit({})}>
          {t("signIns.itWasMe")}
        </Button>
      }
    >
      {t("signIns.elsewhere", told)} <Link to="/preferences#sign-ins">{t("signIns.look")}</Link>
    </Notice>
  );
}
