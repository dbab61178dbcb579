import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { components } from "../api/contract";
import { answered, client } from "../api/client";
import { useVisit } from "../app/session";
import { useSettled } from "../ui/useSettled";
import { requestOf, type ProfitSearch } from "./assumptions";

export type Answered = components["schemas"]["catalog.ForecastResponse"];
export type Month = Answered["forecast"]["months"][number];
export type Sensitivity = Answered["sensitivity"][number];

const SETTLED_MILLIS = 250;

/** What the partner would earn on these assumptions; the answer before stays until the next is there. */
export function useForecast(search: ProfitSearch) {
  const currency = useVisit().vendor?.currency;
  const settled = useSettled(search, SETTLED_MILLIS);
  const body = requestOf(settled, currency ?? "");
  return useQuery({
    queryKey: ["/api/profitability", body],
    queryFn: ({ signal }) => answered(client.POST("/api/profitability", { signal, body })),
    enabled: currency !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** What the partner pays less than the list price for the first item, in per cent to one decimal. */
export function discountIn({ assumptions: { items } }: Answered): number | undefined {
  const [item] = items;
  if (item === undefined) return undefined;
  const list = Number(item.listPrice.amount);
  return list > 0 ? Math.round(1000 * (1 - Number(item.purchasePrice.amount) / list)) / 10 : undefined;
}

/** What promotions give in the first month of what is paid, in per cent; what is given counts in their place. */
export function incentivesIn({ assumptions: { incentivesPercent, promotions } }: Answered): number {
  const shares = promotions.filter(({ months }) => months > 0).map(({ share }) => Number(share));
  return shares.reduce((sum, share) => sum + share, Number(incentivesPercent));
}

/** Points of a line through amounts, in a square of 100; the lowest or zero is at its foot. */
export function lineOf(amounts: number[]): { points: string; zero: number } {
  const least = Math.min(0, ...amounts);
  const most = Math.max(0, ...amounts);
  const height = (amount: number) => (most === least ? 50 : 100 - (100 * (amount - least)) / (most - least));
  const step = amounts.length > 1 ? 100 / (amounts.length - 1) : 0;
  return { points: amounts.map((amount, at) => `${at * step},${height(amount)}`).join(" "), zero: height(0) };
}

/** From where to where a bar of the tornado goes, in hundredths of its width. */
export function barOf({ totalLower, totalHigher }: Sensitivity, all: Sensitivity[]): { from: number; to: number } {
  const totals = all.flatMap((it) => [Number(it.totalLower.amount), Number(it.totalHigher.amount)]);
  const least = Math.min(...totals);
  const range = Math.max(...totals) - least || 1;
  const ends = [totalLower, totalHigher].map(({ amount }) => (100 * (Number(amount) - least)) / range);
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
