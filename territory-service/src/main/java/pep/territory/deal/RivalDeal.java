package pep.territory.deal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.territory.account.CustomerIdentity;
import pep.territory.account.IdentityComparison;
import pep.territory.account.NormalisedIdentity;
import pep.territory.account.Similarity;
import pep.territory.deal.DealFacts.ProtectedDeal;

/**
 * A live deal, as the conflict policy sees it.
 *
 * @param productLines codes of the lines it is about; none for all
 * @param protectedUntil the instant at which its protection ends
 * @param knownAs the description that it was compared by, where that is not its own
 */
public record RivalDeal(
    String dealId,
    String partnerId,
    @Nullable String accountId,
    NormalisedIdentity customer,
    Set<String> productLines,
    Instant protectedUntil,
    @Nullable CustomerIdentity knownAs) {

  private static final Comparator<Similarity> LIKELIEST =
      Comparator.comparing(Similarity::verdict)
          .thenComparing(Similarity::bits, Comparator.reverseOrder());

  /** A deal that is compared by its own description. */
  public RivalDeal(
      String dealId,
      String partnerId,
      @Nullable String accountId,
      NormalisedIdentity customer,
      Set<String> productLines,
      Instant protectedUntil) {
    this(dealId, partnerId, accountId, customer, productLines, protectedUntil, null);
  }

  /** A live deal beside this customer, by the description of its own that fits best. */
  static RivalDeal of(Deal deal, NormalisedIdentity customer) {
    CustomerIdentity fits =
        deal.alsoKnownAs().isEmpty()
            ? null
            : Stream.concat(Stream.of(deal.request().customer()), deal.alsoKnownAs().stream())
                .min(Comparator.comparing(each -> similarity(customer, each), LIKELIEST))
                .orElseThrow();
    return of(deal, deal.accountId(), deal.partnerId(), deal.protectionEnd(), fits);
  }

  private static Similarity similarity(NormalisedIdentity customer, CustomerIdentity other) {
    return IdentityComparison.compare(customer, NormalisedIdentity.of(other));
  }

  /** A deal as it was then. */
  static RivalDeal of(Deal deal, ProtectedDeal then) {
    String partnerId = then.partnerId() == null ? deal.partnerId() : then.partnerId();
    return of(deal, then.accountId(), partnerId, then.protectedUntil(), then.knownAs());
  }

  private static RivalDeal of(
      Deal deal,
      @Nullable String accountId,
      String partnerId,
      Instant protectedUntil,
      @Nullable CustomerIdentity knownAs) {
    return new RivalDeal(
        deal.id(),
        partnerId,
        accountId,
        NormalisedIdentity.of(knownAs == null ? deal.request().customer() : knownAs),
        Set.copyOf(deal.request().productLines()),
        protectedUntil,
        knownAs);
  }
}
