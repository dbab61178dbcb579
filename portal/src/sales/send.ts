import { sendFile } from "../api/sendFile";
import type { Intake } from "./intakes";

export const COLUMNS = "partnerCode,productCode,quantity,unitPrice,amount,currency,soldAt,kind,returns,externalId";

/** What is made of a file's lines. */
export interface Sending {
  /** Whose numbers its lines carry: the same source sends a number once. */
  source: string;
  /** Whether its lines take the place of what was recorded under their numbers. */
  mode: "record" | "correct";
  /** What becomes of lines without a number that repeat each other. */
  repeats: "hold" | "accept";
}

/** Sends a file of sales. */
export async function sendSales(file: File, sending: Sending, progressed: (share: number) => void): Promise<Intake> {
  const path = `/api/sales/intakes?${new URLSearchParams({ ...sending })}`;
  return JSON.parse(await sendFile(path, file, "application/json", progressed)) as Intake;
}
