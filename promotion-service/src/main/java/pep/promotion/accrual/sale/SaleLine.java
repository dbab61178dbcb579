package pep.promotion.accrual.sale;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.Occasion;
import pep.promotion.promotion.terms.ProductScope;

/**
 * A sales line as it was recorded. Its id says which line it is: a line that comes again, in
 * whatever company, is the same line.
 *
 * @param id id of the line
 * @param productCode the product
 * @param productLine its product line, null where it has none
 * @param amount net amount; only its magnitude counts, the kind gives the sign
 * @param quantity units; only their magnitude counts, and lines that were kept before it was noted
 *     have none
 * @param soldAt when it was sold or taken back
 * @param kind sale, return or reversal
 * @param returns id that the sale had first that a return takes back, null where it names none
 * @param reverses id of the line that a reversal cancels, null for other kinds
 * @param replaces id that the line had first, before it was voided or corrected; null where it
 *     never was
 * @param deal the deal that it tells of; null of what was sold
 * @param accepted where it stands in the order in which sales were accepted
 */
public record SaleLine(
    String id,
    @Field("product") String productCode,
    @Nullable String productLine,
    Money amount,
    BigDecimal quantity,
    Instant soldAt,
    SaleKind kind,
    @Nullable String returns,
    @Nullable String reverses,
    @Nullable String replaces,
    @Nullable DealOfLine deal,
    @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_NULL) Acceptance accepted) {

  /** When sold, then by id: an order that does not depend on arrival. */
  public static final Comparator<SaleLine> ORDER =
      Comparator.comparing(SaleLine::soldAt).thenComparing(SaleLine::id);

  /** Lines that were kept before acceptance was noted count as accepted when they were sold. */
  public SaleLine {
    amount = amount.abs();
    quantity = quantity == null ? BigDecimal.ZERO : quantity.abs();
    accepted = accepted == null ? new Acceptance(soldAt, 0) : accepted;
  }

  /** A line of what was sold. */
  public SaleLine(
      String id,
      String productCode,
      @Nullable String productLine,
      Money amount,
      BigDecimal quantity,
      Instant soldAt,
      SaleKind kind,
      @Nullable String returns,
      @Nullable String reverses,
      @Nullable String replaces,
      Acceptance accepted) {
    this(
        id,
        productCode,
        productLine,
        amount,
        quantity,
        soldAt,
        kind,
        returns,
        reverses,
        replaces,
        null,
        accepted);
  }

  /**
   * A deal that was won.
   *
   * @param dealId what stands where a sale has its product
   * @param value what it is worth
   */
  public static SaleLine of(
      String dealId, Money value, Instant wonAt, DealOfLine deal, Acceptance accepted) {
    return new SaleLine(
        deal.occasion().code() + ":" + dealId,
        dealId,
        null,
        value,
        BigDecimal.ONE,
        wonAt,
        SaleKind.SALE,
        null,
        null,
        null,
        deal,
        accepted);
  }

  /** Whether terms pay on what it tells of, and the products are those that it is about. */
  public boolean counts(AccruingTerms terms, ProductScope products) {
    return terms.occasion() == occasion()
        && terms.largeEnough(amount)
        && (deal == null ? products.includes(productCode, productLine) : deal.within(products));
  }

  private Occasion occasion() {
    return deal == null ? Occasion.SALE : deal.occasion();
  }

  /** A line of no units that takes the place of none. */
  public SaleLine(
      String id,
      String productCode,
      @Nullable String productLine,
      Money amount,
      Instant soldAt,
      SaleKind kind,
      @Nullable String returns,
      @Nullable String reverses,
      Acceptance accepted) {
    this(
        id,
        productCode,
        productLine,
        amount,
        BigDecimal.ZERO,
        soldAt,
        kind,
        returns,
        reverses,
        null,
        accepted);
  }

  /** The id that the line had first. */
  String firstId() {
    return replaces == null ? id : replaces;
  }

  /** Its id and those of the lines that it bears upon. */
  Stream<String> names() {
    return Stream.of(id, returns, reverses, replaces).filter(Objects::nonNull);
  }

  /** The same line, accepted when the first of the two was. */
  SaleLine acceptedWith(SaleLine other) {
    return accepted.compareTo(other.accepted) <= 0
        ? this
        : new SaleLine(
            id,
            productCode,
            productLine,
            amount,
            quantity,
            soldAt,
            kind,
            returns,
            reverses,
            replaces,
            deal,
            other.accepted);
  }
}
