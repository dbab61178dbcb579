package pep.territory.account;

import java.math.BigDecimal;

/**
 * What one field says on whether two customers are one.
 *
 * @param field such as {@code name} or {@code domain}
 * @param finding what was seen: {@code equal}, {@code alike}, {@code different} …
 * @param bits weight of evidence, base 2: positive speaks for the same customer, negative against
 */
public record FieldEvidence(String field, String finding, BigDecimal bits) {

  static FieldEvidence of(String field, String finding, double bits) {
    return new FieldEvidence(field, finding, BigDecimal.valueOf(bits));
  }
}
