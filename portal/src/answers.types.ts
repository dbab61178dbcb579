import type partnerHome from "../e2e/answers/partner-home.json";
import type vendorHome from "../e2e/answers/vendor-home.json";
import type vendor from "../e2e/answers/vendor.json";
import type { Vendor } from "./shapes/common";
import type { PartnerHome } from "./shapes/partner";
import type { VendorHome } from "./shapes/vendor";

// Nothing is run here. The compiler refuses a field that the pages read and the recorded answers do
// not have; that those have no field of their own invention, answers.test.ts says.

/** The paths of all fields of a type, such as parts.deals.data.items.value. */
type Fields<T, Above extends string = ""> = T extends (infer Item)[]
  ? Fields<Item, Above>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Name in keyof T & string]: `${Above}${Name}` | Fields<NonNullable<T[Name]>, `${Above}${Name}.`> }[keyof T & string]
    : never;

type Unrecorded<Shape, Answer> = Exclude<Fields<Shape>, Fields<Answer>>;

/** What a part has when it is missing or goes on; the browser tests make it themselves. */
type Sometimes = `parts.${string}.problem${string}` | `parts.${string}.next`;

type None<T extends never> = T;

export type Checked = [
  None<Exclude<Unrecorded<PartnerHome, typeof partnerHome>, Sometimes>>,
  None<Exclude<Unrecorded<VendorHome, typeof vendorHome>, Sometimes>>,
  None<Unrecorded<Vendor, typeof vendor>>,
];
