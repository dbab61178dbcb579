package pep.promotion.awareness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.promotion.roster.PartnerStanding;

/**
 * How far a promotion got among the partners that it is meant for; others are not counted, whatever
 * was noted of them.
 *
 * @param audience whom it is meant for
 * @param noted by partner, of others too
 * @param earning the partners that are owed anything by it; null where that is not known
 */
record PromotionAwareness(
    List<PartnerStanding> audience,
    Map<String, NotedAwareness> noted,
    @Nullable Set<String> earning) {

  /**
   * What is asked for; null for whatever it is. What is not known of a partner is neither true nor
   * false.
   */
  record Asked(@Nullable Boolean told, @Nullable Boolean opened, @Nullable Boolean used) {

    private boolean admits(AwarePartner partner) {
      return is(told, partner.toldAt() != null)
          && is(opened, partner.openedAt() != null)
          && is(used, partner.used());
    }

    private static boolean is(@Nullable Boolean asked, @Nullable Boolean found) {
      return asked == null || asked.equals(found);
    }
  }

  AwarenessCounts counts(Instant asOf) {
    return new AwarenessCounts(
        asOf,
        audience.size(),
        count(each -> each.toldAt() != null),
        count(each -> each.openedAt() != null),
        earning == null ? null : count(each -> Boolean.TRUE.equals(each.used())));
  }

  /** The ids of those that are as asked. */
  List<String> partners(Asked asked) {
    return all().filter(asked::admits).map(AwarePartner::partnerId).toList();
  }

  AwarePartner of(PartnerStanding partner) {
    String id = partner.partnerId();
    NotedAwareness found = noted.get(id);
    return new AwarePartner(
        id,
        partner.partnerCode(),
        found == null ? null : found.toldAt(),
        found == null ? null : found.openedAt(),
        earning == null ? null : earning.contains(id));
  }

  private long count(Predicate<AwarePartner> which) {
    return all().filter(which).count();
  }

  private Stream<AwarePartner> all() {
    return audience.stream().map(this::of);
  }
}
