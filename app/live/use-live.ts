import {
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { useReread } from "../ui/use-reread.ts";
import { Line, type LineState } from "./line.ts";
import type { FromBrowser } from "./protocol.ts";

const LineContext = createContext<Line | null>(null);

type Props = {
  /** The newest event the page's loaders had seen. */
  version: number;
  enabled: boolean;
  wallToken?: string;
  children: ReactNode;
};

/** One socket a page. Screens say what they watch with `useLive`. */
export function LiveProvider({ version, enabled, wallToken, children }: Props) {
  const reread = useReread();
  const [line] = useState(() => new Line());

  useEffect(() => {
    line.rereadBy(reread);
  }, [line, reread]);
  useEffect(() => line.seen(version), [line, version]);
  useEffect(() => {
    if (!enabled) return;
    return line.open(wallToken);
  }, [line, enabled, wallToken]);

  return createElement(LineContext.Provider, { value: line }, children);
}

/** Re-reads the page when something on the subject changes; progress goes to `listen` instead. */
export function useLive(subject: string | null, listen?: (say: unknown) => void): void {
  const line = useContext(LineContext);
  const listener = useRef(listen);
  useEffect(() => {
    listener.current = listen;
  }, [listen]);
  useEffect(() => {
    if (!line || !subject) return;
    return line.watch(subject, (say) => listener.current?.(say));
  }, [line, subject]);
}

/** Sends a message of this page's own; one said while the line is down is lost. */
export function useSay(): (message: FromBrowser) => void {
  const line = useContext(LineContext);
  return useCallback((message) => line?.say(message), [line]);
}

const never = () => () => undefined;
const on = (): LineState => "on";

/** Whether what is on screen is being kept up to date. */
export function useConnection(): LineState {
  const line = useContext(LineContext);
  return useSyncExternalStore(line?.subscribe ?? never, line?.state ?? on, on);
}
