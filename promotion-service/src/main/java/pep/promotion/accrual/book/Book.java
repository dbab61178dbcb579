package pep.promotion.accrual.book;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pep.promotion.promotion.PublishedPromotion;

/**
 * Where a partner's accrual stands: what it qualifies for and what was posted.
 *
 * @param partnerId the partner
 * @param version raised by each settlement; what a settlement is conditional on
 * @param arrivals raised by each change that calls for a settlement
 * @param qualifications the promotions whose audience it was found in
 * @param posted what the ledger says of its volume rebates
 */
public record Book(
    String partnerId,
    long version,
    long arrivals,
    List<Qualification> qualifications,
    List<PostedVolume> posted) {

  public Book {
    qualifications = List.copyOf(qualifications);
    posted = List.copyOf(posted);
  }

  /** What it qualified for a promotion by; empty where it has not. */
  public Optional<Qualification> qualification(String promotionId) {
    return qualifications.stream()
        .filter(each -> each.promotionId().equals(promotionId))
        .findFirst();
  }

  /** Those of the promotions that it has qualified for, as they count for it. */
  public List<PublishedPromotion> counting(List<PublishedPromotion> promotions) {
    return promotions.stream()
        .flatMap(
            promotion ->
                qualification(promotion.id()).map(each -> each.counting(promotion)).stream())
        .toList();
  }

  /** The promotions that the partner has qualified for; the caller's own. */
  public Set<String> promotions() {
    return qualifications.stream()
        .map(Qualification::promotionId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
