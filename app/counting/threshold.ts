/** An exact part of a whole; two thirds is 2 of 3. Nothing is ever computed as a fraction. */
export type Threshold = {
  numerator: number;
  denominator: number;
  reach: "AT_LEAST" | "MORE_THAN";
};

/** The smallest whole number that reaches this part of `base`. */
export function neededOf(base: number, { numerator, denominator, reach }: Threshold): number {
  if (!Number.isSafeInteger(numerator * base) || base < 0) throw new RangeError(`base: ${base}`);
  const rest = (numerator * base) % denominator;
  const whole = (numerator * base - rest) / denominator;
  return reach === "AT_LEAST" && rest === 0 ? whole : whole + 1;
}

/** Does `part` reach the threshold of `base`? For sums too large for a number, as populations may be. */
export function reaches(
  part: bigint,
  base: bigint,
  { numerator, denominator, reach }: Threshold,
): boolean {
  const [has, wants] = [BigInt(denominator) * part, BigInt(numerator) * base];
  return reach === "AT_LEAST" ? has >= wants : has > wants;
}
