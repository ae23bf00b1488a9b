import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { SystemPage } from "./system.views.server.ts";

type Job = SystemPage["jobs"][number];

/** What runs by itself: when it last did, when it does next, and whether it fails. */
export function JobTable({ jobs }: { jobs: SystemPage["jobs"] }) {
  const { t } = useTranslation("system");
  return (
    <section className="stack">
      <Sect title={t("jobs")} id="jobs" />
      <p className="small">{t("jobsAbout")}</p>
      <Table label={t("jobs")} dense cards>
        <thead>
          <tr>
            <th scope="col">{t("job")}</th>
            <th scope="col">{t("lastRun")}</th>
            <th scope="col">{t("nextRun")}</th>
            <th scope="col">{t("jobState")}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.name}>
              <td>{t(`jobName.${job.name}`, { defaultValue: job.name })}</td>
              <td className="nowrap" data-label={t("lastRun")}>
                {job.startedAt === null ? t("notRun") : instant(job.startedAt)}
              </td>
              <td className="nowrap" data-label={t("nextRun")}>
                {job.nextAt === null ? t("whenHappens") : timeVi(job.nextAt)}
              </td>
              <td>
                <JobState job={job} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function JobState({ job: { faults, lastFault } }: { job: Job }) {
  const { t } = useTranslation("system");
  if (lastFault === null) {
    return (
      <State tone="for" icon="tick">
        {t("jobFine")}
      </State>
    );
  }
  const fault = { kind: lastFault.kind, at: instant(lastFault.at) };
  const isFailing = faults > 0;
  return (
    <State tone={isFailing ? "overdue" : "for"} icon={isFailing ? "warn" : "tick"} wrap>
      {isFailing ? t("jobFails", { ...fault, count: String(faults) }) : t("jobMended", fault)}
    </State>
  );
}

const instant = (at: number): string => `${timeVi(at)} ${dateVi(at)}`;
