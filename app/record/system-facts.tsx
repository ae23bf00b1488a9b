import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Facts } from "../ui/facts.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { SystemPage } from "./system.views.server.ts";

/** What runs here, on what, and with which tools. */
export function SystemFacts({ page }: { page: SystemPage }) {
  const { t } = useTranslation("system");
  const locale = useLocale();
  const { startedAt, database, machine, tools, tallies, version } = page;
  const { disk, lastBackupAt } = machine;
  const gigabytes = (bytes: number) =>
    (bytes / 1e9).toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <section className="stack" aria-labelledby="machine">
      <Sect title={t("machine")} id="machine" />
      <Facts
        look="sides"
        items={[
          { term: t("version"), value: version },
          { term: t("startedAt"), value: instant(startedAt) },
          { term: t("database"), value: database },
          {
            term: t("disk"),
            value: t("diskFree", { free: gigabytes(disk.free), of: gigabytes(disk.size) }),
          },
          {
            term: t("lastBackup"),
            value: lastBackupAt === null ? t("noBackup") : instant(lastBackupAt),
          },
          { term: t("mails"), value: <MailQueue page={page} /> },
          { term: t("tallies"), value: <Tallies check={tallies} /> },
          ...tools.map(({ name, found }) => ({
            term: t(`tool.${name}`),
            value:
              found === null ? (
                <State tone="overdue" icon="warn" wrap>
                  {t(`missing.${name}`)}
                </State>
              ) : (
                <State tone="for" icon="tick" wrap>
                  {t("found", { version: found })}
                </State>
              ),
          })),
        ]}
      />
    </section>
  );
}

const instant = (at: number): string => `${timeVi(at)} ${dateVi(at)}`;

function MailQueue({ page: { machine, hasMailServer } }: { page: SystemPage }) {
  const { t } = useTranslation("system");
  const { waiting, failed } = machine.mails;
  const isWrong = failed > 0 || !hasMailServer;
  return (
    <>
      <State tone={isWrong ? "soon" : "for"} icon={isWrong ? "warn" : "tick"} wrap>
        {t("mailsSum", { waiting: String(waiting), failed: String(failed) })}
        {!hasMailServer && `. ${t("noMailServer")}`}
      </State>
      <ButtonLink to="/outbox" variant="quiet">
        {t("openOutbox")}
      </ButtonLink>
    </>
  );
}

/** Whether the counts of tasks were right when they were last made anew. */
function Tallies({ check }: { check: SystemPage["tallies"] }) {
  const { t } = useTranslation("system");
  if (!check) return t("notChecked");
  const at = instant(check.at);
  if (check.off === 0) {
    return (
      <State tone="for" icon="tick">
        {t("talliesFine", { at })}
      </State>
    );
  }
  return (
    <State tone="overdue" icon="warn" wrap>
      {t("talliesOff", { at, off: String(check.off) })}
    </State>
  );
}

/** What is still being made of files that came, and what was given up. */
export function IntakeQueue({ page }: { page: SystemPage }) {
  const { t } = useTranslation(["system", "papers", "refusals"]);
  const { files, failed } = page.intake;
  const { waiting } = page.machine.intake;
  return (
    <section className="stack" aria-labelledby="intake">
      <Sect title={t("intake")} id="intake" />
      <p>{t("intakeSum", { files, waiting })}</p>
      {failed.length > 0 && (
        <>
          <Table label={t("failed")} dense>
            <thead>
              <tr>
                <th scope="col">{t("step")}</th>
                <th scope="col">{t("fault")}</th>
                <th scope="col" className="r">
                  {t("files")}
                </th>
              </tr>
            </thead>
            <tbody>
              {failed.map(({ step, fault, files: count }) => (
                <tr key={`${step} ${fault}`}>
                  <td>{t(`papers:intake.step.${step}`)}</td>
                  <td>{fault === "failed" ? t("failed") : t(`refusals:${fault}`)}</td>
                  <td className="r num">{count}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <DeedForm action="/system/retry-intake">
            <Button type="submit" icon="sync">
              {t("papers:intake.retry")}
            </Button>
          </DeedForm>
        </>
      )}
    </section>
  );
}
