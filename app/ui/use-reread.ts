import { useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef } from "react";

/**
 * Re-runs the page's loaders, one run at a time: a wish that comes while they run, or while a page is
 * being left, waits for its turn. Breaking off a run would surface as an error in the browser.
 */
export function useReread(): () => void {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const isBusy = state !== "idle" || navigation.state !== "idle";
  const busy = useRef(isBusy);
  const wanted = useRef(false);

  useEffect(() => {
    busy.current = isBusy;
    if (isBusy || !wanted.current) return;
    wanted.current = false;
    busy.current = true;
    revalidate();
  }, [isBusy, revalidate]);

  return useCallback(() => {
    if (busy.current) wanted.current = true;
    else {
      busy.current = true;
      revalidate();
    }
  }, [revalidate]);
}
