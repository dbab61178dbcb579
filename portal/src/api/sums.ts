import type { Money } from "./types";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Two amounts of one currency together, to the last digit: they never become binary fractions. */
export function sumOf(one: Money, other: Money): Money {
  const digits = Math.max(digitsOf(one), digitsOf(other));
  const sum = unitsOf(one, digits) + unitsOf(other, digits);
  const [sign, size] = sum < 0n ? ["-", -sum] : ["", sum];
  const text = size.toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return { ...one, amount: digits === 0 ? sign + whole : `${sign}${whole}.${text.slice(-digits)}` };
}

function digitsOf({ amount }: Money): number {
  return DECIMAL.exec(amount)?.[3]?.length ?? 0;
}

function unitsOf({ amount }: Money, digits: number): bigint {
  const [, sign = "", whole = "0", fraction = ""] = DECIMAL.exec(amount) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(digits, "0")}`);
}
