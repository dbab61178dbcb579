package pep.territory.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.roster.KnownPartner;

/**
 * Whose a deal is, and who sells it together with that partner.
 *
 * @param shares of all that sell it, its own partner's among them; none where that one sells it
 *     alone
 */
record DealHolding(String partnerId, String partnerCode, @Nullable List<DealShare> shares) {

  /** It is this partner's, who sells it alone. */
  static DealHolding of(KnownPartner partner) {
    return new DealHolding(partner.id(), partner.code(), null);
  }

  DealHolding sharedAmong(List<DealShare> parts) {
    return new DealHolding(partnerId, partnerCode, parts.isEmpty() ? null : List.copyOf(parts));
  }

  boolean isOf(KnownPartner partner) {
    return partnerId.equals(partner.id());
  }

  List<DealShare> parts() {
    return shares == null ? List.of() : List.copyOf(shares);
  }
}
