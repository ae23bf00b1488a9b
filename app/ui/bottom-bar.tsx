import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type BottomBarProps = { label: string; children: ReactNode };

/** What the hand needs, where the thumb is. */
export function BottomBar({ label, children }: BottomBarProps) {
  return (
    <footer className="bottombar" aria-label={label}>
      {children}
    </footer>
  );
}

export type ActProps = {
  icon: IconName;
  label: string;
  /** The small line under the label. */
  note?: string;
  tone?: "plain" | "on" | "done" | "off" | "accent";
  pressed?: boolean;
  expanded?: boolean;
  pending?: boolean;
  isDisabled?: boolean;
  type?: "button" | "submit";
  name?: string;
  value?: string;
  form?: string;
  onPress?: () => void;
};

export function Act({ icon, label, note, tone = "plain", type = "button", ...props }: ActProps) {
  return (
    <AriaButton
      className={classNames("act", tone !== "plain" && `act--${tone}`)}
      type={type}
      name={props.name}
      value={props.value}
      form={props.form}
      isDisabled={props.isDisabled}
      isPending={props.pending}
      onPress={props.onPress}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
    >
      {props.pending ? <span className="btn__wait" aria-hidden="true" /> : <Icon name={icon} />}
      <span>
        <b>{label}</b>
        {note && <small>{note}</small>}
      </span>
    </AriaButton>
  );
}

export type PagerProps = {
  page: ReactNode;
  of: ReactNode;
  previousLabel: string;
  nextLabel: string;
  /** Without it there is nothing before. */
  onPrevious?: () => void;
  /** Without it there is nothing after. */
  onNext?: () => void;
};

export function Pager(props: PagerProps) {
  const { onPrevious, onNext } = props;
  return (
    <div className="pager">
      <Button
        variant="icon"
        icon="back"
        label={props.previousLabel}
        isDisabled={!onPrevious}
        onPress={onPrevious}
      />
      <div className="pager__n">
        <b>{props.page}</b>
        <small>{props.of}</small>
      </div>
      <Button
        variant="icon"
        icon="next"
        label={props.nextLabel}
        isDisabled={!onNext}
        onPress={onNext}
      />
    </div>
  );
}
