import type { ItemOf } from "../api/queries";

/** An agreement that is in force for the partner who reads it. */
export type OwnAgreement = ItemOf<"/api/my/agreements">;
