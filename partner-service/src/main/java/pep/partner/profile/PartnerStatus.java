package pep.partner.profile;

import java.util.List;

/** Where a partner stands in its life with the vendor. */
public enum PartnerStatus {
  APPLIED,
  IN_REVIEW,
  ACTIVE,
  SUSPENDED,
  ENDED;

  /**
   * @throws WrongStatus unless it has applied
   */
  PartnerStatus reviewed(String partnerCode) {
    return moved(partnerCode, "review", IN_REVIEW, APPLIED);
  }

  /**
   * @throws WrongStatus unless it is in review or was suspended
   */
  PartnerStatus activated(String partnerCode) {
    return moved(partnerCode, "activate", ACTIVE, IN_REVIEW, SUSPENDED);
  }

  /**
   * @throws WrongStatus unless it is active
   */
  PartnerStatus suspended(String partnerCode) {
    return moved(partnerCode, "suspend", SUSPENDED, ACTIVE);
  }

  /**
   * @param action what is wanted of the partner, for the refusal
   * @throws WrongStatus once it has ended
   */
  void checkNotEnded(String partnerCode, String action) {
    if (this == ENDED) {
      throw new WrongStatus(partnerCode, this, action);
    }
  }

  /** What is there already stays. */
  private PartnerStatus moved(
      String partnerCode, String action, PartnerStatus to, PartnerStatus... from) {
    if (this != to && !List.of(from).contains(this)) {
      throw new WrongStatus(partnerCode, this, action);
    }
    return to;
  }
}
