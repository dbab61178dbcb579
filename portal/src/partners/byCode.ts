import { read } from "../api/client";
import type { Partner } from "../api/types";

/** The partner with this code, if there is one. */
export async function partnerByCode(code: string): Promise<Pick<Partner, "id"> | undefined> {
  const { items } = await read("/api/partners", { query: { code: [code], limit: 1 } });
  return items[0];
}
