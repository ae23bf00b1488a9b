import { useNavigation, useRevalidator } from "@remix-run/react";
import {
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";

const Reread = createContext<() => void>(() => undefined);

/**
 * Re-runs the page's loaders, one run at a time: a wish that comes while they run, or while a page
 * is being left, waits for its turn instead of breaking the run off. It stands above the pages: the
 * form that wished is often gone before its turn comes.
 */
export function RereadProvider({ children }: { children: ReactNode }) {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const [wishes, setWishes] = useState(0);
  const granted = useRef(0);
  const isBusy = state !== "idle" || navigation.state !== "idle";

  useEffect(() => {
    if (isBusy || granted.current === wishes) return;
    granted.current = wishes;
    revalidate();
  }, [isBusy, wishes, revalidate]);

  const reread = useCallback(() => setWishes((count) => count + 1), []);
  return createElement(Reread.Provider, { value: reread }, children);
}

export const useReread = (): (() => void) => useContext(Reread);
