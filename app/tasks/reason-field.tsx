import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";

type Props = { state: DeedState<unknown>; label: string };

/** Why; every deed that leaves the straight way says it. */
export function ReasonField({ state, label }: Props) {
  const fault = useFieldFaults(state);
  return (
    <TextArea
      label={label}
      name="reason"
      maxLength={2000}
      rows={2}
      error={fault("reason")}
      required
    />
  );
}
