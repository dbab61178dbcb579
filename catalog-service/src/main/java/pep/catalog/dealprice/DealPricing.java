package pep.catalog.dealprice;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.product.Products;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Asks for deal prices and decides on them. */
@Service
public class DealPricing {

  /** The parameter that holds the words to find deal prices by. */
  public static final String WORDS = "q";

  private final DealPrices prices;
  private final Products products;
  private final Audience audience;
  private final History history;
  private final Clock clock;

  DealPricing(
      DealPrices prices, Products products, Audience audience, History history, Clock clock) {
    this.prices = prices;
    this.products = products;
    this.audience = audience;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Asks for a deal price; it counts once somebody else has approved it.
   *
   * @throws InvalidInput naming the product that is not there, an amount in another currency or
   *     below zero, or a day that is over
   */
  public DealPrice ask(Reach caller, Creation creation, DealPrice.Terms terms) {
    audience.standing(caller, terms.partnerId());
    List<FieldError> errors = new ArrayList<>();
    audience.currency(caller.tenant()).check("unitPrice", terms.unitPrice(), errors);
    if (terms.unitPrice().isNegative()) {
      errors.add(new FieldError("unitPrice", "negative-amount", "Give a price of zero or above."));
    }
    if (products.byCode(caller.tenant(), List.of(terms.productCode())).isEmpty()) {
      errors.add(new FieldError("productCode", "unknown-product", "Name a product that there is."));
    }
    ZoneId zone = audience.zone(caller.tenant());
    Instant now = clock.instant();
    if (terms.until().isBefore(LocalDate.ofInstant(now, zone))) {
      errors.add(new FieldError("until", "in-the-past", "Name today or a later day."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    Instant endsAt = terms.until().plusDays(1).atStartOfDay(zone).toInstant();
    DealPrice price =
        DealPrice.ask(caller.tenant(), creation, terms, endsAt, caller.subject(), now);
    return prices.create(price, creation, Cause.of(caller).because(terms.reason()));
  }

  /**
   * Approves or declines one; of two that decide alike the first has decided.
   *
   * @throws DealPriceDecided if it was decided otherwise
   * @throws DecisionByAnother for whoever asked for it
   */
  public DealPrice decide(
      Staff staff, String id, @Nullable String ifMatch, boolean approved, String reason) {
    DealPrice price = prices.get(staff, id);
    ETags.check(ifMatch, price);
    return price.decide(approved, staff.subject(), reason, clock.instant())
        ? prices.save(price, Cause.of(staff).because(reason))
        : price;
  }

  /** Takes one back; quotes that were sent stay as they are. */
  public DealPrice end(Reach caller, String id, @Nullable String ifMatch) {
    DealPrice price = prices.get(caller, id);
    ETags.check(ifMatch, price);
    return price.end() ? prices.save(price, Cause.of(caller)) : price;
  }

  public DealPrice get(Reach caller, String id) {
    return prices.get(caller, id);
  }

  public Page<DealPrice> page(Reach caller, Listing listing) {
    List<String> words = listing.chosen().getOrDefault(WORDS, List.of());
    return prices.page(
        caller,
        words.isEmpty() ? listing : listing.and(foundBy(caller.tenant(), words.getFirst())));
  }

  /** A partner is found by its name of today. */
  private Bson foundBy(Tenant tenant, String words) {
    return Filters.or(
        SearchWords.match(words), Filters.in("partnerId", audience.foundBy(tenant, words)));
  }

  /** The latest changes of one, newest first. */
  public Page<History.Entry> history(Staff staff, String id, History.Asked asked) {
    return history.page(staff.tenant(), DealPrice.KIND, prices.get(staff, id).id(), asked);
  }
}
