import type { Quote } from "./quoteForm";

/** Whether a customer can be given a link: it was sent, and nobody has answered it. */
export function mayBeLinked({ status }: Quote): boolean {
  return status === "sent";
}

/** Whether it can become a deal: it is out, says whom it is for, and is none yet. */
export function mayBecomeDeal({ status, customer, deal }: Quote): boolean {
  return (status === "sent" || status === "accepted") && customer !== undefined && (deal === undefined || deal.status === "refused");
}

/** Whether a version can follow: what was accepted is replaced by nothing, and what was replaced has one. */
export function mayBeRenewed({ status }: Quote): boolean {
  return status === "sent" || status === "declined";
}
