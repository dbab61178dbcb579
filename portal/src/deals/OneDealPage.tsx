import { useVisit } from "../app/session";
import { DealPage } from "./inbox/DealPage";
import { MyDealPage } from "./MyDealPage";

/** One deal, as each side works on it. */
export default function OneDealPage() {
  return useVisit().forPartner ? <MyDealPage /> : <DealPage />;
}
