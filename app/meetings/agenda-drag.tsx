import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useDndMonitor,
  useSensor,
  useSensors,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { placeOfDrag } from "./agenda-steps.ts";
import styles from "./prepare.module.css";
import type { PreparedItem } from "./prepare.views.server.ts";

type Lines = readonly PreparedItem[];

/** How far to the side a line is drawn to go one level in or out. */
const LEVEL_PX = 48;

/** The lines of the agenda can be drawn to another place: by mouse, by finger and by keyboard. */
export function AgendaDrag({ lines, children }: { lines: Lines; children: ReactNode }) {
  const { t } = useTranslation("agenda");
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const at = (id: UniqueIdentifier) => ({
    position: lines.find((line) => line.id === id)?.position ?? "",
  });
  const announcements = {
    onDragStart: ({ active }: Over) => t("drag.taken", at(active.id)),
    onDragOver: ({ active, over }: Over) =>
      over ? t("drag.over", { ...at(active.id), over: at(over.id).position }) : undefined,
    onDragEnd: ({ active }: Over) => t("drag.dropped", at(active.id)),
    onDragCancel: ({ active }: Over) => t("drag.cancelled", at(active.id)),
  };
  return (
    <DndContext
      id="agenda"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("drag.how") } }}
    >
      <SortableContext items={lines.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

type Over = { active: { id: UniqueIdentifier }; over?: { id: UniqueIdentifier } | null };

/** What a row of the table needs to be drawn: its place while it is, and the handle in its number. */
export function useDraggedLine(item: PreparedItem, lines: Lines, mayArrange: boolean) {
  const { t } = useTranslation("agenda");
  const sortable = useSortable({
    id: item.id,
    disabled: !mayArrange,
    attributes: { roleDescription: t("drag.role") },
  });
  const move = useDeed(`/meetings/${item.meetingId}/items/${item.id}/move`);
  useDndMonitor({
    onDragEnd({ active, over, delta }) {
      if (active.id !== item.id || !over) return;
      const levels = Math.round(delta.x / LEVEL_PX);
      const place = placeOfDrag(lines, { id: item.id, overId: String(over.id), levels });
      if (place) void move.submit({ parentId: place.parentId ?? "", index: String(place.index) });
    },
  });
  const style = {
    transform: CSS.Translate.toString(sortable.transform),
    transition: sortable.transition,
  };
  const handle = mayArrange ? (
    <>
      <span className={styles.handle} {...sortable.attributes} {...sortable.listeners}>
        {item.position}
      </span>
      <RefusalNotice state={move.state} />
    </>
  ) : (
    item.position
  );
  return { row: { ref: sortable.setNodeRef, style }, handle };
}
