import { Counter, Histogram, Registry } from "prom-client";

/** How a job stands in this process. */
export type JobRun = {
  name: string;
  startedAt: number | null;
  tookMs: number | null;
  /** Null: when something happens that it listens to. */
  nextAt: number | null;
  /** In a row, up to now. */
  faults: number;
  /** What kind of fault it met last, and when; never its message. */
  lastFault: { kind: string; at: number } | null;
};

type Answered = { method: string; route: string; status: number; seconds: number };

/**
 * What a process counts of itself, for whoever watches the machine: how much and how fast. No id,
 * no name, no title and no choice is ever a label.
 */
export type Vitals = {
  registry: Registry;
  answered(answer: Answered): void;
  refused(code: string): void;
  committed(): void;
  signInRefused(): void;
  jobRan(run: JobRun): void;
  jobs(): readonly JobRun[];
};

export function makeVitals(): Vitals {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: "ecabinet_request_duration_seconds",
    help: "Time until a request was answered, by the pattern of its route",
    labelNames: ["method", "route", "status"],
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const refusals = counter("ecabinet_refusals_total", "Deeds refused, by code", ["code"]);
  const commits = counter("ecabinet_commits_total", "Acts committed");
  const signIns = counter("ecabinet_sign_ins_refused_total", "Sign-ins refused");
  const jobs = new Map<string, JobRun>();
  return {
    registry,
    answered: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status }, seconds),
    refused: (code) => refusals.inc({ code }),
    committed: () => commits.inc(),
    signInRefused: () => signIns.inc(),
    jobRan: (run) => void jobs.set(run.name, run),
    jobs: () => [...jobs.values()],
  };
}
