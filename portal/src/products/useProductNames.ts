import { useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { inPieces } from "./pieces";

const KEPT_MILLIS = 300_000;

/** What is read of a list: the name of each product by its code. */
interface Answered {
  data?: { items: { code: string; name: string }[] } | undefined;
}

function namesIn(answers: Answered[]): ReadonlyMap<string, string> {
  return new Map(answers.flatMap(({ data }) => data?.items ?? []).map(({ code, name }) => [code, name]));
}

/** The names of products by their codes, as far as the reader may know them; a code stands for itself where it has no other. */
export function useProductNames(codes: readonly string[]): (code: string) => string {
  const path = useVisit().forPartner ? "/api/my/products" : "/api/products";
  const names = useQueries({
    queries: inPieces(codes).map((code) => ({ ...asked(path, { query: { code, limit: code.length } }), staleTime: KEPT_MILLIS, retry: false })),
    combine: namesIn,
  });
  return useCallback((code) => names.get(code) ?? code, [names]);
}
