package pep.partner.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A version that is in force for a partner.
 *
 * @param acceptance null until the partner has accepted it
 */
public record AskedAgreement(Agreement agreement, @Nullable Acceptance acceptance) {

  public boolean isAccepted() {
    return acceptance != null;
  }
}
