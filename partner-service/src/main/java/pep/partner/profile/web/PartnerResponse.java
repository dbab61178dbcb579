package pep.partner.profile.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.Certification;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.Profile;

/**
 * @param certifications those that hold
 * @param upcoming those that are awarded as of an instant that lies ahead, if any
 * @param mergedInto id of the partner that goes on for it, where it was a duplicate of that
 * @param mergedFrom ids of the duplicates that were merged into it, if any
 */
record PartnerResponse(
    String id,
    String code,
    PartnerStatus status,
    @Nullable String statusReason,
    Profile profile,
    @Nullable Instant agreementAcceptedAt,
    SortedSet<String> checklist,
    SortedSet<String> checklistDone,
    List<Certification> certifications,
    @Nullable List<Certification> upcoming,
    @Nullable String mergedInto,
    @Nullable List<String> mergedFrom,
    Instant createdAt,
    Instant changedAt,
    long version) {

  /** As the vendor's own people see it. */
  static PartnerResponse of(Partner partner) {
    return of(partner, Set.of());
  }

  /**
   * @param kept codes of the attributes that the reader may not see
   */
  static PartnerResponse of(Partner partner, Set<String> kept) {
    return new PartnerResponse(
        partner.id(),
        partner.code(),
        partner.status(),
        partner.statusReason(),
        partner.profile().without(kept),
        partner.onboarding().agreementAcceptedAt(),
        partner.onboarding().checklist(),
        partner.onboarding().checklistDone(),
        partner.certifications(),
        partner.upcoming(),
        partner.mergedInto(),
        partner.mergedFrom().isEmpty() ? null : partner.mergedFrom(),
        partner.createdAt(),
        partner.changedAt(),
        partner.version());
  }
}
