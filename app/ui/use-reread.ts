import { useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Re-runs the page's loaders, one run at a time: a wish that comes while they run, or while a page
 * is being left, waits for its turn instead of breaking the run off.
 */
export function useReread(): () => void {
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

  return useCallback(() => setWishes((count) => count + 1), []);
}
