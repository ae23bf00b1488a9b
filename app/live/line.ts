import { CLOSE, type FromBrowser, type ToBrowser } from "./protocol.ts";

export type LineState = "on" | "off" | "signed-out";
type Listener = (say: unknown) => void;

/** Twenty-seven tablets must not ask in the same millisecond. */
const JITTER_MS = 150;
/** Short: after a restart a whole room is to be current within two seconds. */
const LONGEST_PAUSE_MS = 800;

/** The browser's end of /live: connects, says what is watched, comes back after a break. */
export class Line {
  private reread: () => void = () => undefined;
  private readonly watched = new Map<string, Set<Listener>>();
  private readonly observers = new Set<() => void>();
  private socket: WebSocket | null = null;
  private current: LineState = "on";
  private known = 0;
  private tries = 0;
  private isOpen = false;
  private rereading: ReturnType<typeof setTimeout> | null = null;

  /** How this page re-runs its loaders. */
  rereadBy(reread: () => void): void {
    this.reread = reread;
  }

  open(wallToken: string | undefined): () => void {
    this.isOpen = true;
    const offline = () => this.become("off");
    const online = () => this.socket?.readyState === WebSocket.OPEN && this.become("on");
    addEventListener("offline", offline);
    addEventListener("online", online);
    this.dial(wallToken);
    return () => {
      this.isOpen = false;
      removeEventListener("offline", offline);
      removeEventListener("online", online);
      this.socket?.close();
    };
  }

  watch(subject: string, listener: Listener): () => void {
    const listeners = this.watched.get(subject) ?? new Set();
    if (listeners.size === 0) this.say({ watch: subject, version: this.known });
    listeners.add(listener);
    this.watched.set(subject, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.watched.delete(subject);
      this.say({ unwatch: subject });
    };
  }

  /** The page's loaders have read everything up to this event. */
  seen(version: number): void {
    this.known = Math.max(this.known, version);
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.observers.add(changed);
    return () => this.observers.delete(changed);
  };

  readonly state = (): LineState => this.current;

  private dial(wallToken: string | undefined): void {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/live`);
    this.socket = socket;
    socket.onopen = () => this.greet(wallToken);
    socket.onmessage = (event) => this.hear(JSON.parse(String(event.data)));
    socket.onclose = (event) => {
      if (this.isOpen && this.socket === socket) this.comeBack(event.code, wallToken);
    };
  }

  private greet(wallToken: string | undefined): void {
    if (wallToken) this.say({ wall: wallToken });
    for (const subject of this.watched.keys()) this.say({ watch: subject, version: this.known });
    this.tries = 0;
    this.become("on");
  }

  private hear({ subject, version, say }: ToBrowser): void {
    if (say !== undefined) this.watched.get(subject)?.forEach((listener) => listener(say));
    else if (version > this.known) this.rereadSoon();
  }

  private comeBack(code: number, wallToken: string | undefined): void {
    if (code === CLOSE.signedOut || code === CLOSE.notAllowed) {
      this.become("signed-out");
      this.rereadSoon();
      return;
    }
    this.tries += 1;
    if (this.tries > 1) this.become("off");
    const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** this.tries) * (0.5 + Math.random());
    setTimeout(() => this.isOpen && this.dial(wallToken), pause);
  }

  say(message: FromBrowser): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private rereadSoon(): void {
    this.rereading ??= setTimeout(() => {
      this.rereading = null;
      this.reread();
    }, Math.random() * JITTER_MS);
  }

  private become(next: LineState): void {
    if (this.current === next) return;
    this.current = next;
    this.observers.forEach((changed) => changed());
  }
}
