/** An amount as people type it: with a comma or a point before the cents, and no sign for thousands. */
export const AMOUNT = /^\d{1,12}([.,]\d{1,2})?$/;

/** An amount that was typed, with two digits after the point, as money is written on the wire. */
export function amountOf(typed: string): string {
  const [whole = "0", cents = ""] = typed.trim().split(/[.,]/);
  return `${whole}.${cents.padEnd(2, "0")}`;
}
