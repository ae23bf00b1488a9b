import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { z } from "zod";
import type { RecordedEvent, Wake } from "../platform/app.server.ts";
import type { SubjectVersions } from "../platform/subject-versions.server.ts";
import { makeCoalescer } from "./coalescer.server.ts";
import { beat, send, type Connection, type Viewer } from "./connections.server.ts";
import { CLOSE, type ToBrowser } from "./protocol.ts";
import { Stages, type StageHooks } from "./stages.server.ts";

export type { Viewer } from "./connections.server.ts";

/** What the rooms hand the live door: who are you, what may you watch, do you still count. */
export type LiveHooks = {
  identify(request: IncomingMessage): Promise<Viewer | null>;
  identifyWall(token: string): Promise<Viewer | null>;
  mayWatch(viewer: Viewer, subject: string): Promise<boolean>;
  stillCount(viewers: readonly Viewer[]): Promise<readonly boolean[]>;
  stages: StageHooks;
};

const place = z.number().min(-20_000).max(20_000);

const messageSchema = z.union([
  z.object({ watch: z.string().max(80), version: z.number().int() }),
  z.object({ unwatch: z.string().max(80) }),
  z.object({ wall: z.string().max(80) }),
  z.object({
    lead: z.string().max(80),
    as: z.string().min(8).max(64),
    show: z
      .object({
        of: z.string().max(80),
        at: z.int().min(1).max(100_000),
        pointer: z.object({ x: place, y: place }).optional(),
      })
      .nullable(),
    take: z.boolean(),
  }),
]);

const MAX_SUBJECTS = 50;
const SWEEP_MS = 1000;
const BEAT_MS = 15_000;

/** The live door: who watches what, and telling them that it changed. */
export class Live {
  private readonly hooks: LiveHooks;
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  private readonly connections = new Set<Connection>();
  private readonly versions: Map<string, number>;
  private readonly coalescer = makeCoalescer((wake) => this.tell(wake));
  private readonly timers: NodeJS.Timeout[];
  private readonly stages: Stages;
  private newest: number;

  constructor(hooks: LiveHooks, { newest, bySubject }: SubjectVersions) {
    this.hooks = hooks;
    this.newest = newest;
    this.versions = new Map(bySubject);
    this.stages = new Stages(hooks.stages, this.connections);
    this.timers = [
      setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS),
      setInterval(() => this.connections.forEach(beat), BEAT_MS),
      setInterval(() => this.stages.forget(), BEAT_MS),
    ];
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, socket, head, (ws) => this.welcome(request, ws));
  }

  wake(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      this.newest = Math.max(this.newest, event.seq);
      for (const wake of event.wakes ?? []) {
        const full = typeof wake === "string" ? { subject: wake } : wake;
        this.versions.set(full.subject, event.seq);
        this.coalescer.push(full);
        this.stages.changed(full.subject);
      }
    }
  }

  /** The newest event announced by this process: what a page read now has seen. */
  version(): number {
    return this.newest;
  }

  sockets(): number {
    return this.connections.size;
  }

  close(): void {
    this.timers.forEach((timer) => clearInterval(timer));
    this.coalescer.close();
    this.stages.close();
    for (const { socket } of this.connections) socket.close(CLOSE.shuttingDown);
  }

  private welcome(request: IncomingMessage, socket: WebSocket): void {
    const connection: Connection = { socket, viewer: null, subjects: new Set(), alive: true };
    this.connections.add(connection);
    let queue = this.hooks.identify(request).then((viewer): void => {
      connection.viewer = viewer;
    });
    socket.on("pong", () => (connection.alive = true));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      this.connections.delete(connection);
      this.stages.left(connection);
    });
    socket.on("message", (raw: Buffer) => {
      queue = queue
        .then(() => this.hear(connection, raw.toString("utf8")))
        .catch(() => socket.close(CLOSE.badMessage));
    });
  }

  private async hear(connection: Connection, raw: string): Promise<void> {
    const read = messageSchema.safeParse(parse(raw));
    if (!read.success) return connection.socket.close(CLOSE.badMessage);
    if ("wall" in read.data) {
      connection.viewer ??= await this.hooks.identifyWall(read.data.wall);
    } else if ("unwatch" in read.data) connection.subjects.delete(read.data.unwatch);
    else if ("lead" in read.data) await this.stages.lead(connection, read.data);
    else await this.watch(connection, read.data);
    if (!connection.viewer) connection.socket.close(CLOSE.notAllowed);
  }

  private async watch(
    connection: Connection,
    asked: { watch: string; version: number },
  ): Promise<void> {
    const { viewer } = connection;
    if (!viewer || connection.subjects.size >= MAX_SUBJECTS) return;
    if (!(await this.hooks.mayWatch(viewer, asked.watch))) return;
    connection.subjects.add(asked.watch);
    // What happened since the page's reading, or while the line was broken, would otherwise be
    // missed; a page that has seen this version knows that it is current.
    const version = this.versions.get(asked.watch) ?? 0;
    send(connection, JSON.stringify({ subject: asked.watch, version } satisfies ToBrowser));
    await this.stages.joined(connection, asked.watch);
  }

  private tell({ subject, say }: Wake): void {
    const version = this.versions.get(subject) ?? this.newest;
    const text = JSON.stringify({ subject, version, say } satisfies ToBrowser);
    for (const connection of this.connections) {
      if (connection.subjects.has(subject)) send(connection, text);
    }
  }

  /** An ended sign-in or a revoked wall loses its sockets within this interval. */
  private async sweep(): Promise<void> {
    const known = [...this.connections].filter((connection) => connection.viewer);
    if (known.length === 0) return;
    const counts = await this.hooks.stillCount(known.flatMap(({ viewer }) => viewer ?? []));
    known.forEach((connection, index) => {
      if (!counts[index]) connection.socket.close(CLOSE.signedOut);
    });
  }
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
