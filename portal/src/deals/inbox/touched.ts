import type { Readable } from "../../api/types";

/** What is asked again once something was decided about a deal. */
export const TOUCHED: Readable[] = ["/api/deals", "/api/deals/{id}/review", "/api/deals/{id}/history"];
