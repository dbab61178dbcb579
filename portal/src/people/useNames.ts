import { useQuery } from "@tanstack/react-query";
import { asked } from "../api/queries";
import { useMay } from "../app/session";

const MOST = 500;
const KEPT_MILLIS = 300_000;

/** The names of people and systems, by what the platform notes who did something; none for a reader who may not know them. */
export function useNames(): ReadonlyMap<string, string> {
  const enabled = useMay("users:read");
  const kept = { enabled, staleTime: KEPT_MILLIS, retry: false } as const;
  const people = useQuery({ ...asked("/api/users", { query: { limit: MOST } }), ...kept });
  const systems = useQuery({ ...asked("/api/api-clients", { query: { limit: MOST } }), ...kept });
  return new Map([...(people.data?.items ?? []), ...(systems.data?.items ?? [])].map(({ id, name }) => [id, name]));
}
