import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Emblem } from "./emblem.tsx";
import { Icon } from "./icon.tsx";

export type TopBarProps = {
  /** The name of the system beside the emblem. */
  brand?: string;
  /** Where the emblem leads. */
  home?: { to: string; label: string };
  back?: { to: string; label: string };
  title?: ReactNode;
  sub?: ReactNode;
  /** The title is the heading of the page: nothing in the main part is. */
  heading?: boolean;
  middle?: ReactNode;
  nav?: { label: string; links: { to: string; label: string; current?: boolean }[] };
  /** The right end. */
  children?: ReactNode;
};

export function TopBar({ brand, back, middle, nav, children, ...words }: TopBarProps) {
  return (
    <header className="topbar">
      {back && <Back {...back} />}
      {brand !== undefined && <Brand brand={brand} {...words} />}
      {brand === undefined && <Titles {...words} />}
      <span className="grow" />
      {middle && (
        <>
          {middle}
          <span className="grow" />
        </>
      )}
      {nav && <Nav {...nav} />}
      {children}
    </header>
  );
}

function Back({ to, label }: { to: string; label: string }) {
  return (
    <Link className="back" to={to}>
      <Icon name="back" />
      {label}
    </Link>
  );
}

type TitlesProps = Pick<TopBarProps, "title" | "sub" | "heading">;

function Brand({ brand, home, ...titles }: TitlesProps & Pick<TopBarProps, "brand" | "home">) {
  const words = titles.title ? <Titles {...titles} /> : <span>{brand}</span>;
  if (!home) {
    return (
      <div className="brand">
        <Emblem />
        {words}
      </div>
    );
  }
  return (
    <Link className="brand" to={home.to} aria-label={home.label}>
      <Emblem />
      {words}
    </Link>
  );
}

function Titles({ title, sub, heading }: TitlesProps) {
  if (!title) return null;
  const Title = heading ? "h1" : "span";
  return (
    <div className="topbar__titles">
      <Title className="topbar__title">{title}</Title>
      {sub && <span className="topbar__sub">{sub}</span>}
    </div>
  );
}

function Nav({ label, links }: NonNullable<TopBarProps["nav"]>) {
  return (
    <nav className="topbar__nav" aria-label={label}>
      {links.map((link) => (
        <Link key={link.to} to={link.to} aria-current={link.current ? "page" : undefined}>
          {link.label}
        </Link>
      ))}
    </nav>
  );
}

/** Who is signed in, by office. */
export function Who({ children }: { children: ReactNode }) {
  return (
    <span className="who">
      <Icon name="person" />
      <span className="who__name">{children}</span>
    </span>
  );
}
