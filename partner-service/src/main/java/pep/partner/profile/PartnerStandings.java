package pep.partner.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.partner.facts.Verdict;
import pep.platform.tenancy.Tenant;

/** Where partners stand by what is decided of them; another feature keeps it. */
public interface PartnerStandings {

  /**
   * Where a partner stands now.
   *
   * @param tier null while none was decided
   * @param segments codes of those that it is in
   * @param verdict of its diagnosis; null while none was made
   * @param revenue12m net sales of the last twelve months; null while none were reported
   */
  record Standing(
      @Nullable String tier,
      @Nullable Verdict verdict,
      List<String> segments,
      @Nullable Money revenue12m) {
    public static final Standing NONE = new Standing(null, null, List.of(), null);

    public Standing {
      segments = List.copyOf(segments);
    }
  }

  /** Of these partners; one of whom nothing is known is left out. */
  Map<String, Standing> of(Tenant tenant, Collection<String> partnerIds);

  /** The partners that stand on one of the tiers. */
  Set<String> onTiers(Tenant tenant, Collection<String> tiers);

  /** The partners that are in one of the segments, by their codes. */
  Set<String> inSegments(Tenant tenant, Collection<String> codes);
}
