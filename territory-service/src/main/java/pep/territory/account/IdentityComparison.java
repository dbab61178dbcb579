package pep.territory.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pep.territory.account.Similarity.Verdict;

/**
 * Compares two customers by weighing the evidence of each field that both name (I. P. Fellegi and
 * A. B. Sunter, "A Theory for Record Linkage", 1969): a field that agrees adds the logarithm of how
 * much likelier that is for one customer than for two, one that differs takes away. A field that
 * either leaves out says nothing. The name is required, so it always speaks. Another town has other
 * streets and postal codes, so that these say nothing more; and customers in two towns are one only
 * by a number or a domain that one company has, else a person looks.
 */
public final class IdentityComparison {

  public static final String VERSION = "identity/3";

  /** From here on two descriptions mean the same customer. */
  public static final double SAME_BITS = 7;

  /** From here on they may, and a person should look. */
  public static final double POSSIBLE_BITS = 3;

  private static final FieldEvidence ELSEWHERE = FieldEvidence.of("city", "different", -2);

  private IdentityComparison() {}

  /** The same in either order. */
  public static Similarity compare(NormalisedIdentity a, NormalisedIdentity b) {
    List<FieldEvidence> evidence = new ArrayList<>();
    FieldEvidence name = NameComparison.of(a, b);
    evidence.add(name);
    if (!knownToDiffer(a.country(), b.country())) {
      exact(evidence, "taxId", a.taxId(), b.taxId(), 20, -8);
    }
    exact(evidence, "domain", a.domain(), b.domain(), 10, -2);
    phone(evidence, a.phone(), b.phone());
    boolean elsewhere = elsewhere(a.city(), b.city());
    street(evidence, a, b, elsewhere);
    if (!elsewhere || a.postalCode().equals(b.postalCode())) {
      exact(evidence, "postalCode", a.postalCode(), b.postalCode(), 2, -2);
    }
    if (elsewhere) {
      evidence.add(ELSEWHERE);
    } else if (!a.city().isEmpty() && !b.city().isEmpty()) {
      evidence.add(FieldEvidence.of("city", "equal", 1));
    }
    exact(evidence, "country", a.country(), b.country(), 0, -8);
    BigDecimal bits =
        evidence.stream().map(FieldEvidence::bits).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Similarity(
        verdict(bits.doubleValue(), mayBeOne(name, evidence)), bits, evidence, VERSION);
  }

  private static Verdict verdict(double bits, boolean mayBeOne) {
    if (bits >= SAME_BITS) {
      return mayBeOne ? Verdict.SAME : Verdict.POSSIBLE;
    }
    return bits >= POSSIBLE_BITS ? Verdict.POSSIBLE : Verdict.DIFFERENT;
  }

  /**
   * Of names with words that differ only a number that one company alone has makes one; of two
   * towns what is of one company alone in any way.
   */
  private static boolean mayBeOne(FieldEvidence name, List<FieldEvidence> evidence) {
    if (NameComparison.APART_FINDINGS.contains(name.finding())) {
      return equal(evidence, Set.of("taxId"));
    }
    return evidence.stream().noneMatch(each -> each.equals(ELSEWHERE))
        || equal(evidence, Set.of("taxId", "domain", "phone"));
  }

  private static boolean equal(List<FieldEvidence> evidence, Set<String> fields) {
    return evidence.stream()
        .anyMatch(each -> fields.contains(each.field()) && each.finding().equals("equal"));
  }

  private static void phone(List<FieldEvidence> evidence, String a, String b) {
    if (!a.isEmpty() && !b.isEmpty()) {
      evidence.add(
          Phones.same(a, b)
              ? FieldEvidence.of("phone", "equal", 10)
              : FieldEvidence.of("phone", "different", -1));
    }
  }

  private static void street(
      List<FieldEvidence> evidence, NormalisedIdentity a, NormalisedIdentity b, boolean elsewhere) {
    if (a.street().isEmpty() || b.street().isEmpty()) {
      return;
    }
    double alike =
        (TextSimilarity.ofWords(a.street(), b.street())
                + TextSimilarity.ofWords(b.street(), a.street()))
            / 2;
    if (alike >= 0.9) {
      evidence.add(FieldEvidence.of("street", "equal", 4));
    } else if (alike >= 0.6) {
      evidence.add(FieldEvidence.of("street", "alike", 2));
    } else if (alike < 0.4 && !elsewhere) {
      evidence.add(FieldEvidence.of("street", "different", -2));
    }
  }

  private static boolean elsewhere(String a, String b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && !a.contains(b)
        && !b.contains(a)
        && TextSimilarity.jaroWinkler(a, b) < 0.92;
  }

  /** Two countries may give out the same number. */
  private static boolean knownToDiffer(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static void exact(
      List<FieldEvidence> evidence, String field, String a, String b, double equal, double other) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    evidence.add(
        a.equals(b)
            ? FieldEvidence.of(field, "equal", equal)
            : FieldEvidence.of(field, "different", other));
  }
}
