import type { ItemOf } from "../api/queries";
import type { Readable } from "../api/types";

export type Enrolment = ItemOf<"/api/enrolments">;

/** What is asked again once something of an enrolment has changed; a completed training may certify. */
export const TOUCHED: Readable[] = ["/api/enrolments", "/api/enrolments/{id}", "/api/enrolments/{id}/history", "/api/partners"];
