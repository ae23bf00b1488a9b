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

/** Says on every page that nothing here is real; strong: whose eyes one is looking with. */
export function Ribbon({ children, isStrong }: { children: string; isStrong?: boolean }) {
  return (
    <section className={classNames("ribbon", isStrong && "ribbon--strong")} aria-label={children}>
      <Icon name={isStrong ? "eye" : "info"} size="s" />
      <span>{children}</span>
    </section>
  );
}

export type PageHeadProps = {
  /** A sentence, never the name of a module. */
  title: ReactNode;
  id?: string;
  /** A line above. */
  date?: ReactNode;
  /** A line below. */
  sub?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function PageHead({ title, id, date, sub, actions, className }: PageHeadProps) {
  return (
    <div className={classNames("pagehead", className)}>
      <div>
        {date && <p>{date}</p>}
        <h1 id={id}>{title}</h1>
        {sub && <p>{sub}</p>}
      </div>
      {actions && <div className="bar">{actions}</div>}
    </div>
  );
}
