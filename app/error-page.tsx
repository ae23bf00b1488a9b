import { useTranslation } from "react-i18next";
import { ButtonLink } from "./ui/button-link.tsx";
import { PageHead, PageShell } from "./ui/page-shell.tsx";
import { TopBar } from "./ui/top-bar.tsx";

/** What does not exist and what one may not see look the same. */
export function ErrorPage({ missing }: { missing: boolean }) {
  const { t } = useTranslation("shell");
  return (
    <PageShell
      top={<TopBar brand={t("product")} />}
      skipLabel={t("skip")}
      className="single single--narrow stack"
    >
      <PageHead
        title={missing ? t("notFoundTitle") : t("errorTitle")}
        sub={missing ? t("notFound") : t("error")}
      />
      <p>
        <ButtonLink to="/" variant="primary" reloadDocument>
          {t("toDesk")}
        </ButtonLink>
      </p>
    </PageShell>
  );
}
