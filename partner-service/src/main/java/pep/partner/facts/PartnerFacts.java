package pep.partner.facts;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner from elsewhere, at one version.
 *
 * @param version rises with every report that was newer than the one before
 * @param revenue12m net sales of the last twelve months, in the vendor's currency
 * @param growth change of net sales against the period before, as a ratio: 0.25 is a quarter more
 * @param returnRate returned share of gross sales, 0 to 1
 */
public record PartnerFacts(
    long version,
    @Nullable String tier,
    boolean hasSales,
    BigDecimal revenue12m,
    BigDecimal revenue3m,
    BigDecimal growth,
    BigDecimal returnRate,
    SortedSet<String> territories,
    long outlets,
    SortedSet<String> programs) {

  /** Nothing reported yet. */
  public static final PartnerFacts NONE =
      new PartnerFacts(
          0,
          null,
          false,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          new TreeSet<>(),
          0,
          new TreeSet<>());

  /** The same with what is counted of the partner's places and programs. */
  PartnerFacts placed(SortedSet<String> where, long open, SortedSet<String> completed) {
    return new PartnerFacts(
        version, tier, hasSales, revenue12m, revenue3m, growth, returnRate, where, open, completed);
  }
}
