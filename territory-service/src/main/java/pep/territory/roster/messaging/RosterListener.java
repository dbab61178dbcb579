package pep.territory.roster.messaging;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.KnownProduct;
import pep.territory.roster.KnownVendor;
import pep.territory.roster.Roster;

/** Keeps the roster from the states that other services publish. */
@Component
class RosterListener {

  private final Roster roster;

  RosterListener(Roster roster) {
    this.roster = roster;
  }

  record VendorView(
      String currency,
      String timeZone,
      @Nullable Integer fiscalYearStartMonth,
      @Nullable Integer dealProtectionDays,
      @Nullable String showNeighbours) {}

  record PartnerView(String code, String name, String status) {}

  record ProductView(String code, @Nullable String productLine) {}

  @OnEvent("vendor.changed.v1")
  void onVendors(List<Received<VendorView>> events) {
    roster.heardOfVendors(
        known(
            events,
            (id, view) ->
                new KnownVendor(
                    view.currency(),
                    view.timeZone(),
                    view.fiscalYearStartMonth(),
                    view.dealProtectionDays(),
                    view.showNeighbours())));
  }

  @OnEvent("partner.changed.v1")
  void onPartners(List<Received<PartnerView>> events) {
    roster.heardOfPartners(
        known(events, (id, view) -> new KnownPartner(id, view.code(), view.name(), view.status())));
  }

  @OnEvent("product.changed.v1")
  void onProducts(List<Received<ProductView>> events) {
    roster.heardOfProducts(
        known(events, (id, view) -> new KnownProduct(id, view.code(), view.productLine())));
  }

  private static <V, T> List<Received<T>> known(
      List<Received<V>> events, BiFunction<String, V, T> read) {
    return events.stream()
        .map(event -> new Received<>(event.envelope(), read.apply(event.subject(), event.data())))
        .toList();
  }
}
