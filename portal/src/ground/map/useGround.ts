import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { asked } from "../../api/queries";
import { useVisit } from "../../app/session";
import { drawn } from "./features";
import { readOutlines, type Outlines } from "./outlines";
import { outletsQuery, territoriesQuery, type MapSearch } from "./search";

/** From this index on a territory is shown as crowded: half of its protected ground is taken twice. */
export const CROWDED_FROM = 50;

const NOTHING: Outlines = new Map();

/** What a part of the map shows. What is asked for is kept until the next part has come. */
export function useGround(search: MapSearch) {
  const { forPartner } = useVisit();
  const territories = useQuery({ ...asked("/api/map/territories", { query: territoriesQuery(search) }), placeholderData: keepPreviousData });
  const outlets = useQuery({ ...asked("/api/map/outlets", { query: outletsQuery(search) }), placeholderData: keepPreviousData });
  const outlines = useQuery({ queryKey: ["outlines"], queryFn: readOutlines, staleTime: Infinity });
  const query = { by: "territory" as const, ...(search.brand !== undefined && { brand: search.brand }) };
  const distribution = useQuery({ ...asked("/api/distribution", { query }), enabled: !forPartner });
  const lines = outlines.data ?? NOTHING;
  const ground = useMemo(() => drawn(territories.data?.items ?? [], lines), [territories.data, lines]);
  const crowded = useMemo(
    () => new Set(distribution.data?.groups.filter(({ index }) => index.index >= CROWDED_FROM).map(({ code }) => code)),
    [distribution.data],
  );
  return { territories, outlets, outlines, ground, crowded };
}
