import * as z from "zod";
import { AMOUNT, amountOf } from "../api/amount";
import type { components } from "../api/contract";
import { quantityOf } from "../catalogue/search";

export type Plan = components["schemas"]["catalog.ForecastRequest"];
type VarianceRequest = components["schemas"]["catalog.VarianceRequest"];
export type Variance = components["schemas"]["catalog.Variance"];
type Money = NonNullable<Plan["fixedCost"]>;

const NUMBER = /^\d{1,9}([.,]\d{1,3})?$/;
const MONTH = /^([1-9]\d?|1[01]\d|120)$/;
const amount = z.string().trim().regex(AMOUNT, "form.amount");
const orNone = z.string().trim().refine((typed) => typed === "" || AMOUNT.test(typed), "form.amount");

/** What became of a plan, as it is typed. */
export const actualForm = z.object({
  throughMonth: z.string().trim().regex(MONTH, "profit.actual.monthWrong"),
  items: z.array(z.object({ productCode: z.string(), quantity: z.string().trim().regex(NUMBER, "profit.actual.unitsWrong"), revenue: amount, purchaseCost: amount })),
  incentives: orNone,
  serviceRevenue: orNone,
  serviceCost: orNone,
  otherCost: orNone,
});

export type ActualForm = z.infer<typeof actualForm>;

/** Nothing typed yet, of the products that are planned. */
export function emptyOf(products: string[]): ActualForm {
  return {
    throughMonth: "1",
    items: products.map((productCode) => ({ productCode, quantity: "", revenue: "", purchaseCost: "" })),
    incentives: "",
    serviceRevenue: "",
    serviceCost: "",
    otherCost: "",
  };
}

export function requestOf(plan: Plan, { throughMonth, items, ...rest }: ActualForm, currency: string): VarianceRequest {
  // Of the vendor's settings, which the platform has given.
  const money = (typed: string): Money => ({ amount: amountOf(typed), currency: currency as Money["currency"] });
  const given = Object.entries(rest).filter(([, typed]) => typed !== "");
  return {
    plan,
    throughMonth: Number(throughMonth),
    actual: {
      items: items.map((it) => ({ productCode: it.productCode, quantity: quantityOf(it.quantity) ?? 0, revenue: money(it.revenue), purchaseCost: money(it.purchaseCost) })),
      ...Object.fromEntries(given.map(([name, typed]) => [name, money(typed)])),
    },
  };
}
