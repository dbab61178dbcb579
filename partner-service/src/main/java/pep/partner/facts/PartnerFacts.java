package pep.partner.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner from elsewhere, at one version.
 *
 * @param version rises with every report that was newer than the one before
 * @param verdict of its diagnosis, in the word on the wire; null while none was reported
 * @param figures null while none were reported
 * @param ground where its grants let it sell, and when
 */
public record PartnerFacts(
    long version,
    @Nullable String tier,
    @Nullable String verdict,
    @Nullable Reported figures,
    List<HeldGround> ground,
    long outlets,
    List<Enrolled> enrolments) {

  /**
   * What a partner sold.
   *
   * @param revenue12m net sales of the last twelve months, in the vendor's currency
   * @param growth change of net sales against the period before, as a ratio: 0.25 is a quarter more
   * @param returnRate returned share of gross sales, 0 to 1
   */
  public record Reported(
      BigDecimal revenue12m,
      BigDecimal revenue3m,
      @Nullable BigDecimal growth,
      @Nullable BigDecimal returnRate,
      @Nullable Instant firstSaleAt,
      @Nullable Instant lastSaleAt) {}

  /**
   * One enrolment.
   *
   * @param status {@code enrolled}, {@code completed} or {@code withdrawn}
   */
  public record Enrolled(
      String program, String status, @Nullable Instant enrolledAt, @Nullable Instant completedAt) {}

  /** Nothing reported yet. */
  public static final PartnerFacts NONE =
      new PartnerFacts(0, null, null, null, List.of(), 0, List.of());

  /** The same with what is counted of the partner's places and programs. */
  PartnerFacts placed(List<HeldGround> where, long open, List<Enrolled> enrolled) {
    return new PartnerFacts(version, tier, verdict, figures, where, open, enrolled);
  }

  /** Codes of the programs that the partner completed. */
  public List<String> programs() {
    return enrolments.stream()
        .filter(each -> each.status().equals("completed"))
        .map(Enrolled::program)
        .distinct()
        .sorted()
        .toList();
  }
}
