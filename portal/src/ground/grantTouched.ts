import type { Readable } from "../api/types";

/** What is asked again once a grant is another. */
export const TOUCHED: Readable[] = ["/api/grants", "/api/grants/{id}", "/api/grants/{id}/history", "/api/grants/{id}/explain", "/api/territories", "/api/work-queue"];
