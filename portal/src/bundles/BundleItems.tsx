import type { ItemOf } from "../api/queries";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Named } from "../ui/Named";

type Bundle = ItemOf<"/api/bundles">;

/** The codes of the products that bundles hold. */
export function codesIn(bundles: readonly Bundle[]): string[] {
  return bundles.flatMap(({ items }) => items.map((it) => it.productCode));
}

/** How much of which product a bundle holds, in one line. */
export function BundleItems({ of, nameOf }: { of: Bundle["items"]; nameOf: (code: string) => string }) {
  const wording = useWording();
  return <Named>{of.map(({ productCode, quantity }) => `${decimal(quantity, wording)} × ${nameOf(productCode)}`).join(", ")}</Named>;
}
