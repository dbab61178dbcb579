import type { Readable } from "../api/types";

/** What is another answer once a certification is awarded or withdrawn. */
export const TOUCHED: Readable[] = ["/api/partners", "/api/partners/{id}", "/api/partners/{id}/history"];
