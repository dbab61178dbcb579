import { useEffect } from "react";
import { answered, client } from "../api/client";
import type { Offer } from "../api/types";

/** Tells the vendor that one of its offers was opened. Who reads the offer is not held up by it, nor told where it fails. */
export function useOpened(offer: Offer | undefined) {
  const promotionId = offer?.qualifies === true ? offer.promotionId : undefined;
  useEffect(() => {
    if (promotionId === undefined) return;
    void answered(client.POST("/api/my/offers/{promotionId}/opened", { params: { path: { promotionId } } })).catch(() => undefined);
  }, [promotionId]);
}
