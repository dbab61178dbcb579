import { sendFile } from "../api/sendFile";
import type { Intake } from "./intakes";

/** Sends a file of sales under its own name. */
export async function sendSales(file: File, progressed: (share: number) => void): Promise<Intake> {
  const path = `/api/sales/intakes?${new URLSearchParams({ source: file.name })}`;
  return JSON.parse(await sendFile(path, file, "application/json", progressed)) as Intake;
}
