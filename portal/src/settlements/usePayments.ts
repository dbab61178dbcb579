import { useList } from "../ui/useList";

const PAGE_ROWS = 200;

/** What a settlement pays, in its own order. */
export function usePayments(settlementId: string) {
  return useList("/api/remittances", { settlementId: [settlementId], sort: "number", limit: PAGE_ROWS });
}
