import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";

export type BottomSheetProps = {
  /** The id of the heading inside that names the sheet. */
  labelledBy: string;
  children: ReactNode;
  collapsed?: boolean;
  /** What the strip says while the sheet is down. */
  collapsedText?: ReactNode;
  collapseLabel?: string;
  expandLabel?: string;
  onCollapse?: () => void;
  onExpand?: () => void;
  className?: string;
};

/**
 * Slides over from below; the page stays visible and usable above it. It takes no focus: whoever is
 * writing goes on writing. It is hidden, not removed, while it is down, so nothing in it is lost.
 */
export function BottomSheet({ collapsed = false, ...props }: BottomSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useEscape(sheet, props.onCollapse);
  return (
    <section
      ref={sheet}
      className={classNames("sheet", collapsed && "sheet--down", props.className)}
      role="dialog"
      aria-modal="false"
      aria-labelledby={props.labelledBy}
    >
      <div hidden={collapsed} className="sheet__open">
        {props.onCollapse && props.collapseLabel ? (
          <button
            type="button"
            className="sheet__grip"
            aria-label={props.collapseLabel}
            onClick={props.onCollapse}
          />
        ) : (
          <div className="sheet__grip" />
        )}
        <div className="sheet__body">{props.children}</div>
      </div>
      {collapsed && (
        <div className="sheet__strip">
          <div className="grow">{props.collapsedText}</div>
          {props.expandLabel && (
            <Button variant="primary" onPress={props.onExpand}>
              {props.expandLabel}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Escape lowers the sheet only for those whose focus is in it. */
function useEscape(sheet: RefObject<HTMLElement>, onEscape: (() => void) | undefined): void {
  useEffect(() => {
    const element = sheet.current;
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape?.();
    };
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [sheet, onEscape]);
}
