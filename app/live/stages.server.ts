import type { RefusalCode } from "../platform/refusal.ts";
import { makeCoalescer } from "./coalescer.server.ts";
import { nameOf, send, type Connection, type Viewer } from "./connections.server.ts";
import type { LeadMessage, Leader, Show, Stage, StageSay, ToBrowser } from "./protocol.ts";

/*
 * A stage: where the presenter is, for those who follow. One leads at a time, and taking over is
 * said explicitly. Only the last place is kept, in memory: whoever comes late or comes back gets it
 * at once, and after a restart the leader's own page says it again. What is shown is narrowed for
 * each watcher to what they may see anyway. At most one message each 100 ms.
 */

export type StageHooks = {
  /** Who leads, as the others are told; or, by code, why this viewer may not show this thing. */
  mayLead(viewer: Viewer, subject: string, of: string): Promise<Leader | { refused: RefusalCode }>;
  /** Which of these viewers may see the thing. */
  maySee(viewers: readonly Viewer[], of: string): Promise<readonly boolean[]>;
  /** The stage whose verdicts a change of this subject may overturn. */
  stageOf(subject: string): string | null;
};

type Held = { as: string; viewer: Viewer; by: Leader; show: Show; connection: Connection };

/** A leader whose line is down this long no longer leads. */
const GRACE_MS = 60_000;
const PREFIX = "stage:";

export class Stages {
  private readonly hooks: StageHooks;
  private readonly connections: ReadonlySet<Connection>;
  private readonly held = new Map<string, Held>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly coalescer = makeCoalescer(
    ({ subject }) => void this.show(subject).catch(() => undefined),
  );
  /** Verdicts already given, so that a turned page asks nobody; a change forgets them. */
  private readonly leaders = new Map<string, Leader>();
  private readonly sees = new Map<string, boolean>();

  constructor(hooks: StageHooks, connections: ReadonlySet<Connection>) {
    this.hooks = hooks;
    this.connections = connections;
  }

  /** A leader's message: begin, move on, take over, or end. */
  async lead(connection: Connection, message: LeadMessage): Promise<void> {
    const { lead: subject, as, show, take } = message;
    const { viewer } = connection;
    if (!viewer) return;
    const before = this.held.get(subject);
    const isMine = before?.as === as && nameOf(before.viewer) === nameOf(viewer);
    if (!show) return isMine ? this.end(subject) : undefined;
    const by = await this.leaderOf(viewer, subject, show.of);
    if ("refused" in by) return this.say(connection, subject, by);
    const now = this.held.get(subject);
    const isFree = !now || take || (now.as === as && nameOf(now.viewer) === nameOf(viewer));
    if (!isFree) return this.say(connection, subject, { refused: "stage-taken" });
    this.held.set(subject, { as, viewer, by, show, connection });
    this.coalescer.push({ subject });
  }

  /** Whoever begins to watch a stage is told at once how it stands. */
  async joined(connection: Connection, subject: string): Promise<void> {
    if (subject.startsWith(PREFIX)) await this.show(subject, [connection]);
  }

  /** Something happened to what a stage is about: rights are looked at anew. */
  changed(subject: string): void {
    const stage = this.hooks.stageOf(subject);
    if (!stage) return;
    this.forget();
    if (this.held.has(stage)) void this.recheck(stage).catch(() => this.end(stage));
  }

  /** Called now and then too: a role may have been taken away without any subject changing. */
  forget(): void {
    this.leaders.clear();
    this.sees.clear();
  }

  left(connection: Connection): void {
    for (const [subject, held] of this.held) {
      if (held.connection !== connection) continue;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        if (this.held.get(subject)?.connection === connection) this.end(subject);
      }, GRACE_MS);
      this.timers.add(timer);
    }
  }

  close(): void {
    this.coalescer.close();
    this.timers.forEach((timer) => clearTimeout(timer));
  }

  private end(subject: string): void {
    if (this.held.delete(subject)) this.coalescer.push({ subject });
  }

  private async recheck(subject: string): Promise<void> {
    const held = this.held.get(subject);
    if (!held) return;
    const by = await this.leaderOf(held.viewer, subject, held.show.of);
    if ("refused" in by) this.end(subject);
    else this.coalescer.push({ subject });
  }

  private async leaderOf(viewer: Viewer, subject: string, of: string) {
    const key = `${subject} ${nameOf(viewer)} ${of}`;
    const by = this.leaders.get(key) ?? (await this.hooks.mayLead(viewer, subject, of));
    if (!("refused" in by)) this.leaders.set(key, by);
    return by;
  }

  private async show(subject: string, to: readonly Connection[] = this.watching(subject)) {
    const of = this.held.get(subject)?.show.of;
    if (of !== undefined) await this.learnWhoSees(to, of);
    const held = this.held.get(subject);
    // Another thing came on the stage meanwhile: its own message is on the way.
    if (held && held.show.of !== of) return;
    for (const connection of to)
      this.say(connection, subject, { stage: this.seenBy(connection, held) });
  }

  private watching(subject: string): Connection[] {
    return [...this.connections].filter(({ subjects }) => subjects.has(subject));
  }

  private async learnWhoSees(connections: readonly Connection[], of: string): Promise<void> {
    const asked = new Map<string, Viewer>();
    for (const { viewer } of connections) {
      if (viewer && !this.sees.has(`${nameOf(viewer)} ${of}`)) asked.set(nameOf(viewer), viewer);
    }
    if (asked.size === 0) return;
    const answers = await this.hooks.maySee([...asked.values()], of);
    [...asked.keys()].forEach((name, index) =>
      this.sees.set(`${name} ${of}`, answers[index] ?? false),
    );
  }

  private seenBy({ viewer }: Connection, held: Held | undefined): Stage | null {
    if (!held || !viewer) return null;
    const sees = this.sees.get(`${nameOf(viewer)} ${held.show.of}`) ?? false;
    const isOwn = nameOf(viewer) === nameOf(held.viewer);
    return { by: held.by, show: sees ? held.show : null, as: isOwn ? held.as : null };
  }

  private say(connection: Connection, subject: string, say: StageSay): void {
    send(connection, JSON.stringify({ subject, version: 0, say } satisfies ToBrowser));
  }
}
