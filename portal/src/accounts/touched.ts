import type { Readable } from "../api/types";

/** What is asked again once an account is another, or has gone into one. */
export const TOUCHED: Readable[] = ["/api/accounts", "/api/accounts/{id}", "/api/accounts/{id}/history", "/api/deals"];
