import type { Quote } from "./quoteForm";

/** Whether a customer can be given a link: it was sent, and nobody has answered it. */
export function mayBeLinked({ status }: Quote): boolean {
  return status === "sent";
}

/** Whether a version can follow: what was accepted is replaced by nothing, and what was replaced has one. */
export function mayBeRenewed({ status }: Quote): boolean {
  return status === "sent" || status === "declined";
}
