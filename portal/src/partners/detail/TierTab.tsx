import { Ladder } from "../../tiers/Ladder";
import { usePartner } from "./partner";

/** The tier and why. */
export default function TierTab() {
  return <Ladder partnerId={usePartner().id} />;
}
