import { classNames } from "./class-names.ts";
import { iconShapes, type IconName, type IconShape } from "./icon-shapes.ts";

export type { IconName };

export type IconProps = {
  name: IconName;
  size?: "s" | "m" | "l";
  /** Only when no word stands beside it; without it the icon is decoration. */
  label?: string;
  className?: string;
};

export function Icon({ name, size = "m", label, className }: IconProps) {
  const shape: IconShape = iconShapes[name];
  const meaning = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      className={classNames("icon", size !== "m" && `icon--${size}`, className)}
      viewBox="0 0 24 24"
      focusable="false"
      {...meaning}
    >
      {shape.fill && <path className="icon__fill" d={shape.fill} />}
      {shape.line && <path d={shape.line} />}
      {shape.cut && <path className="icon__cut" d={shape.cut} />}
    </svg>
  );
}
