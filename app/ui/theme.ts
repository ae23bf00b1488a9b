/** How the screens are lit; "auto" follows the device between light and dark. */
export const themes = ["light", "dark", "contrast", "auto"] as const;

export type Theme = (typeof themes)[number];

/** The attributes of `<html>` for a theme. */
export function themeAttributes(theme: Theme): { "data-theme": Theme } {
  return { "data-theme": theme };
}
