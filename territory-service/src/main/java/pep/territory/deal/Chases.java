package pep.territory.deal;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.territory.deal.Chase.Came;

/** Which partners were after which customers, read from the deals without their decisions. */
@Repository
public class Chases {

  private static final Bson READ =
      Projections.include(
          "partnerId",
          "accountId",
          "request.customer",
          "request.productLines",
          "status",
          "outcome",
          "decision.conflicts.accountId");

  private final TenantCollection deals;

  Chases(TenantCollections collections) {
    this.deals = collections.of(Deal.KIND.collection());
  }

  /**
   * The latest deals since this instant whose customer is known, refused ones among them.
   *
   * @param most how many are looked at
   */
  public List<Chase> since(Tenant tenant, Instant since, int most) {
    return deals
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.gte("createdAt", Date.from(since))),
                Aggregates.sort(Sorts.descending("createdAt")),
                Aggregates.limit(most),
                Aggregates.project(READ)))
        .stream()
        .flatMap(Chases::chase)
        .toList();
  }

  /**
   * The deals that protect their customers or wait for a person, whoever the customer is.
   *
   * @param most how many are looked at, the latest first
   */
  public List<Chase> live(Tenant tenant, int most) {
    List<String> live =
        Arrays.stream(DealStatus.values()).filter(DealStatus::isLive).map(Enum::name).toList();
    return deals
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.in("status", live)),
                Aggregates.sort(Sorts.descending("createdAt")),
                Aggregates.limit(most),
                Aggregates.project(READ)))
        .stream()
        .map(deal -> chase(deal, Objects.requireNonNullElse(accountOf(deal), "")))
        .toList();
  }

  private static Stream<Chase> chase(Document deal) {
    return Stream.ofNullable(accountOf(deal)).map(account -> chase(deal, account));
  }

  private static Chase chase(Document deal, String account) {
    Document request = deal.get("request", Document.class);
    Document customer = request.get("customer", Document.class);
    return new Chase(
        deal.getString("_id"),
        deal.getString("partnerId"),
        account,
        customer.getString("name"),
        request.getList("productLines", String.class, List.of()),
        customer.getString("country"),
        customer.getString("city"),
        customer.getString("postalCode"),
        came(DealStatus.valueOf(deal.getString("status")), deal.getString("outcome")));
  }

  /** A deal that was refused has no account of its own, but those that stood against it may. */
  private static @Nullable String accountOf(Document deal) {
    String own = deal.getString("accountId");
    if (own != null) {
      return own;
    }
    Document decision = deal.get("decision", Document.class);
    return decision == null
        ? null
        : decision.getList("conflicts", Document.class, List.of()).stream()
            .map(conflict -> conflict.getString("accountId"))
            .filter(account -> account != null)
            .findFirst()
            .orElse(null);
  }

  private static Came came(DealStatus status, @Nullable String outcome) {
    return switch (status) {
      case REVIEW, REGISTERED, APPROVED -> Came.OPEN;
      case REFUSED -> Came.REFUSED;
      case EXPIRED -> Came.STALLED;
      case RELEASED -> Came.RELEASED;
      case CLOSED -> DealOutcome.WON.name().equals(outcome) ? Came.WON : Came.LOST;
    };
  }
}
