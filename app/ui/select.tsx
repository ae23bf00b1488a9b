import { useId } from "react";
import { describedBy, FieldFrame } from "./field-frame.tsx";
import type { FieldWordsProps } from "./field-words.tsx";
import { Icon } from "./icon.tsx";

export type SelectOption = { value: string; label: string; isDisabled?: boolean };

export type SelectProps = FieldWordsProps & {
  name?: string;
  form?: string;
  options?: SelectOption[];
  groups?: { label: string; options: SelectOption[] }[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  /** The first line, for "nothing chosen". */
  blank?: string;
  isDisabled?: boolean;
};

/** The list of the device itself: it fits the finger and posts with the form. */
export function Select(props: SelectProps) {
  const id = useId();
  return (
    <FieldFrame {...props} id={id} className="select">
      <select
        id={id}
        className="field"
        name={props.name}
        form={props.form}
        defaultValue={props.value === undefined ? props.defaultValue : undefined}
        value={props.value}
        onChange={(event) => props.onChange?.(event.currentTarget.value)}
        disabled={props.isDisabled}
        {...describedBy(id, props)}
      >
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        {props.options?.map(line)}
        {props.groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(line)}
          </optgroup>
        ))}
      </select>
      <Icon name="down" size="s" />
    </FieldFrame>
  );
}

function line({ value, label, isDisabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
