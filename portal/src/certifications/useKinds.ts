import { useQuery } from "@tanstack/react-query";
import { asked } from "../api/queries";

/** So many kinds are read at once; a vendor has some dozens. */
const ALL = 500;

/** Every certification that the vendor has defined. */
export function useKinds() {
  return useQuery({ ...asked("/api/certifications", { query: { limit: ALL } }), refetchOnWindowFocus: false });
}
