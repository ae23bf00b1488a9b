import WebSocket from "ws";
import type { Caller } from "./caller.ts";
import type { Server } from "./server.ts";

/*
 * Many tablets without screens in one meeting. Each holds a real socket, reads its page, comes back
 * by itself when the line breaks, at the pace of the browser's end (`app/live/line.ts`), and reads
 * its page again if anything has happened to it meanwhile.
 */

const LONGEST_PAUSE_MS = 800;
const JITTER_MS = 150;

export type RoomOfSockets = {
  /** When each tablet last knew that it shows what is, on the clock of `performance.now()`. */
  currentAt(): number[];
  /** How many hold an open line. */
  open(): number;
  /** Waits until every tablet has known it since then. */
  allCurrentSince(instant: number): Promise<void>;
  close(): void;
};

export async function fillRoomWithSockets(
  server: Server,
  meetingId: string,
  callers: readonly Caller[],
): Promise<RoomOfSockets> {
  const tablets = callers.map((caller) => new Tablet(server, meetingId, caller));
  await Promise.all(tablets.map((tablet) => tablet.dial()));
  return {
    currentAt: () => tablets.map((tablet) => tablet.currentAt),
    open: () => tablets.filter((tablet) => tablet.isOn).length,
    async allCurrentSince(instant) {
      while (tablets.some((tablet) => tablet.currentAt < instant)) await pause(20);
    },
    close: () => tablets.forEach((tablet) => tablet.close()),
  };
}

class Tablet {
  currentAt = 0;
  private known = 0;
  isOn = false;
  private readonly server: Server;
  private readonly meetingId: string;
  private readonly caller: Caller;
  private socket: WebSocket | null = null;
  private tries = 0;
  private isLeft = false;

  constructor(server: Server, meetingId: string, caller: Caller) {
    this.server = server;
    this.meetingId = meetingId;
    this.caller = caller;
  }

  dial(): Promise<void> {
    return new Promise((resolve) => {
      const socket = new WebSocket(`${this.server.url.replace("http", "ws")}/live`, {
        headers: { cookie: this.caller.cookie, origin: this.server.url },
      });
      this.socket = socket;
      socket.on("open", () => {
        this.isOn = true;
        const watch = `meeting:${this.meetingId}`;
        socket.send(JSON.stringify({ watch, version: this.known }));
        this.tries = 0;
        resolve();
      });
      socket.on("message", (raw: Buffer) => void this.hear(JSON.parse(raw.toString("utf8"))));
      socket.on("error", () => undefined);
      socket.on("close", () => this.comeBack());
    });
  }

  close(): void {
    this.isLeft = true;
    this.socket?.close();
  }

  private comeBack(): void {
    this.isOn = false;
    if (this.isLeft) return;
    this.tries += 1;
    const wait = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** this.tries) * (0.5 + Math.random());
    setTimeout(() => !this.isLeft && void this.dial(), wait);
  }

  private async hear({ version }: { version: number }): Promise<void> {
    if (version <= this.known) {
      this.currentAt = performance.now();
      return;
    }
    await this.rereadSoon();
    this.known = Math.max(this.known, version);
  }

  private async rereadSoon(): Promise<void> {
    await pause(Math.random() * JITTER_MS);
    const answer = await this.caller.get(`/meetings/${this.meetingId}.data`).catch(() => null);
    const text = (await answer?.text().catch(() => "")) ?? "";
    if (answer?.ok && text.includes(this.meetingId)) this.currentAt = performance.now();
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
