package pep.partner.profile.web;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.partner.facts.Verdict;
import pep.partner.profile.Certification;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStandings.Standing;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.Profile;

/**
 * A partner of a list, with where it stands now.
 *
 * @param certifications those that hold
 * @param tier that it stands on; absent while none was decided
 * @param verdict of its diagnosis; absent while none was made
 * @param segments codes of those that it is in, if any
 * @param revenue12m net sales of the last twelve months; absent while none were reported
 * @param upcoming those that are awarded as of an instant that lies ahead, if any
 * @param mergedInto id of the partner that goes on for it, where it was a duplicate of that
 * @param mergedFrom ids of the duplicates that were merged into it, if any
 */
record ListedPartner(
    String id,
    String code,
    PartnerStatus status,
    @Nullable String statusReason,
    Profile profile,
    @Nullable Instant agreementAcceptedAt,
    SortedSet<String> checklist,
    SortedSet<String> checklistDone,
    List<Certification> certifications,
    @Nullable String tier,
    @Nullable Verdict verdict,
    @Nullable List<String> segments,
    @Nullable Money revenue12m,
    @Nullable List<Certification> upcoming,
    @Nullable String mergedInto,
    @Nullable List<String> mergedFrom,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static ListedPartner of(Partner partner, Standing standing) {
    return new ListedPartner(
        partner.id(),
        partner.code(),
        partner.status(),
        partner.statusReason(),
        partner.profile(),
        partner.agreementAcceptedAt(),
        partner.checklist(),
        partner.checklistDone(),
        partner.certifications(),
        standing.tier(),
        standing.verdict(),
        standing.segments().isEmpty() ? null : standing.segments(),
        standing.revenue12m(),
        partner.upcoming(),
        partner.mergedInto(),
        partner.mergedFrom().isEmpty() ? null : partner.mergedFrom(),
        partner.createdAt(),
        partner.changedAt(),
        partner.version());
  }
}
