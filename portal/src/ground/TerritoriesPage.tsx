import { useVisit } from "../app/session";
import { MyTerritoriesPage } from "./MyTerritoriesPage";
import { TerritoryListPage } from "./TerritoryListPage";

/** The territories as each side sees them: all, or those granted to it. */
export default function TerritoriesPage() {
  return useVisit().forPartner ? <MyTerritoriesPage /> : <TerritoryListPage />;
}
