package pep.partner.profile.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.partner.facts.Verdict;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStandings.Standing;

/**
 * A partner of a list, with where it stands now.
 *
 * @param tier that it stands on; absent while none was decided
 * @param verdict of its diagnosis; absent while none was made
 * @param segments codes of those that it is in, if any
 * @param revenue12m net sales of the last twelve months; absent while none were reported
 */
record ListedPartner(
    @JsonUnwrapped PartnerResponse partner,
    @Nullable String tier,
    @Nullable Verdict verdict,
    @Nullable List<String> segments,
    @Nullable Money revenue12m) {

  static ListedPartner of(Partner partner, Standing standing) {
    return new ListedPartner(
        PartnerResponse.of(partner),
        standing.tier(),
        standing.verdict(),
        standing.segments().isEmpty() ? null : standing.segments(),
        standing.revenue12m());
  }
}
