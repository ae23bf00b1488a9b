import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type PageShellProps = {
  skipLabel: string;
  top?: ReactNode;
  bottom?: ReactNode;
  ribbon?: ReactNode;
  /** The page itself never scrolls, its panes do. */
  fixed?: boolean;
  /** The class of the main part. */
  className?: string;
  mainLabel?: string;
  children: ReactNode;
};

/** Bars above and below, the main part between them. */
export function PageShell(props: PageShellProps) {
  return (
    <>
      <SkipLink label={props.skipLabel} />
      <div className={classNames("app", props.fixed && "app--fixed")}>
        {props.ribbon}
        {props.top}
        <main id="main" tabIndex={-1} className={props.className} aria-label={props.mainLabel}>
          {props.children}
        </main>
        {props.bottom}
      </div>
    </>
  );
}

export function SkipLink({ label }: { label: string }) {
  return (
    <a className="btn btn--primary skip" href="#main">
      {label}
    </a>
  );
}

/** Says on every page that nothing here is real. */
export function DemoRibbon({ children }: { children: string }) {
  return (
    <section className="ribbon" aria-label={children}>
      <Icon name="info" size="s" />
      <span>{children}</span>
    </section>
  );
}
