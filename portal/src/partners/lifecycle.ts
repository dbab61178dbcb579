import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { Partner, Readable } from "../api/types";

const TOUCHED: Readable[] = ["/api/partners", "/api/partners/{id}", "/api/partners/{id}/history", "/api/me/home"];

/** The steps of a partner's life with the vendor, each made on the version that is shown. */
export function useLifecycle({ id, version }: Pick<Partner, "id" | "version">) {
  const params = { path: { id }, header: ifMatch(version) };
  return {
    review: useChange(() => answered(client.POST("/api/partners/{id}/review", { params })), TOUCHED),
    complete: useChange(
      (item: string) =>
        answered(client.POST("/api/partners/{id}/checklist/{item}", { params: { ...params, path: { id, item } } })),
      TOUCHED,
    ),
    agree: useChange((_: string) => answered(client.POST("/api/partners/{id}/agreement", { params })), TOUCHED),
    activate: useChange((_: string) => answered(client.POST("/api/partners/{id}/activate", { params })), TOUCHED),
    suspend: useChange(
      (reason: string) => answered(client.POST("/api/partners/{id}/suspend", { params, body: { reason } })),
      TOUCHED,
    ),
    end: useChange(
      (reason: string) => answered(client.POST("/api/partners/{id}/end", { params, body: { reason } })),
      TOUCHED,
    ),
  };
}

/** What has to be done before a partner can become active. */
export function missingOf(partner: Pick<Partner, "agreementAcceptedAt" | "checklist" | "checklistDone">): string[] {
  const items = partner.checklist.filter((item) => !partner.checklistDone.includes(item));
  return partner.agreementAcceptedAt === undefined ? ["agreement", ...items] : items;
}
