import { ScoreView } from "../../scores/ScoreView";
import { Ladder } from "../../tiers/Ladder";
import { SetTier } from "../../tiers/SetTier";
import { usePartner } from "./partner";

/** The tier and why, what was set by hand, and how far the vendor's targets are reached. */
export default function TierTab() {
  const { id } = usePartner();
  return (
    <>
      <SetTier partnerId={id} />
      <Ladder partnerId={id} />
      <ScoreView partnerId={id} />
    </>
  );
}
