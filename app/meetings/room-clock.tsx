import { timeVi } from "../platform/dates.ts";
import { useNow } from "../ui/use-now.ts";

/** The time of day in the room, as the server has it. */
export function RoomClock({ now }: { now: number }) {
  const instant = useNow(now);
  return (
    <time className="clock" dateTime={new Date(instant).toISOString()}>
      {timeVi(instant)}
    </time>
  );
}
