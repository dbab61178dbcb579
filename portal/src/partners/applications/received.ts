import type { components } from "../../api/contract";
import type { Readable } from "../../api/types";
import { listSearch } from "../../app/listSearch";

export type ReceivedApplication = components["schemas"]["partner.ApplicationResponse"];
export const DECIDED = ["approved", "declined"] as const;

/** What a decision is seen in. */
export const TOUCHED: Readable[] = ["/api/applications", "/api/applications/{id}", "/api/applications/{id}/history", "/api/partners"];

/** What the address of the applications says of those that came in by forms. */
export const applicationSearch = listSearch([], { status: DECIDED });
