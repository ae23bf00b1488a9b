import "react";

declare module "react" {
  // A meter hands its figure to the stylesheet as a custom property.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
