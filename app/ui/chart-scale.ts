/** The lowest round figure that holds all of these, whose half is round too. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(2, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].find((each) => each * power >= most) ?? 10;
  return step * power;
}

/** The box of a chart, in the units of its own drawing. */
export const BOX = { width: 720, height: 240, left: 44, right: 12, top: 12, bottom: 30 } as const;

export const innerWidth = BOX.width - BOX.left - BOX.right;
export const innerHeight = BOX.height - BOX.top - BOX.bottom;

/** Where a figure lies, from the top. */
export const heightAt = (value: number, top: number): number =>
  BOX.top + innerHeight * (1 - value / top);

/** The middle of the nth of so many equal parts, from the left. */
export const middleOf = (index: number, count: number): number =>
  BOX.left + (innerWidth * (index + 0.5)) / Math.max(1, count);
