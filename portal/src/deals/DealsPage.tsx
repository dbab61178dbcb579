import { useVisit } from "../app/session";
import { DealInboxPage } from "./inbox/DealInboxPage";
import { MyDealsPage } from "./MyDealsPage";

/** The deals as each side works with them. */
export default function DealsPage() {
  return useVisit().forPartner ? <MyDealsPage /> : <DealInboxPage />;
}
