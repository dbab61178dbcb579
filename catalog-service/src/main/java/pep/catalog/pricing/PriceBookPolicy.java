package pep.catalog.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * Chooses the price book a partner buys from: the book in force for its own type where that lists
 * the product, else the standard book in force.
 */
public final class PriceBookPolicy {

  private PriceBookPolicy() {}

  /**
   * The kinds of book that count for a partner of {@code partnerType}, the first that lists wins.
   */
  public static List<String> kindsFor(@Nullable String partnerType) {
    return partnerType == null || partnerType.equals(PriceBookTerms.STANDARD)
        ? List.of(PriceBookTerms.STANDARD)
        : List.of(partnerType, PriceBookTerms.STANDARD);
  }

  /** The book and terms that hold at {@code at} among {@code candidates}, in any order. */
  public static PriceBookDecision choose(
      List<PriceBookEntry> candidates, @Nullable String partnerType, Instant at) {
    List<Reason> why = new ArrayList<>();
    for (String kind : kindsFor(partnerType)) {
      // Periods of one kind do not overlap; the order is fixed all the same, so that an answer
      // never hangs on the order in which documents were read.
      List<PriceBookEntry> inForce =
          candidates.stream()
              .filter(entry -> entry.book().kind().equals(kind))
              .filter(entry -> entry.book().period().contains(at))
              .sorted(Comparator.comparing(entry -> entry.book().bookCode()))
              .toList();
      if (inForce.isEmpty()) {
        why.add(new Reason("no-book-in-force", Map.of("kind", kind)));
      }
      for (PriceBookEntry entry : inForce) {
        Map<String, String> looked = Map.of("kind", kind, "book", entry.book().bookCode());
        if (entry.terms() != null) {
          why.add(new Reason("book-lists", looked));
          return new PriceBookDecision(entry.book(), entry.terms(), why);
        }
        why.add(new Reason("book-does-not-list", looked));
      }
    }
    return new PriceBookDecision(null, null, why);
  }
}
