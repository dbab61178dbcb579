package pep.territory.roster.messaging;

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

  record VendorView(String currency, String timeZone, @Nullable Integer dealProtectionDays) {}

  record PartnerView(String code, String name, String status) {}

  record ProductView(String code, @Nullable String productLine) {}

  @OnEvent("vendor.changed.v1")
  void onVendor(Received<VendorView> event) {
    VendorView view = event.data();
    roster.heardOfVendor(
        known(event, new KnownVendor(view.currency(), view.timeZone(), view.dealProtectionDays())));
  }

  @OnEvent("partner.changed.v1")
  void onPartner(Received<PartnerView> event) {
    PartnerView view = event.data();
    roster.heardOfPartner(
        known(event, new KnownPartner(event.subject(), view.code(), view.name(), view.status())));
  }

  @OnEvent("product.changed.v1")
  void onProduct(Received<ProductView> event) {
    ProductView view = event.data();
    roster.heardOfProduct(
        known(event, new KnownProduct(event.subject(), view.code(), view.productLine())));
  }

  private static <T> Received<T> known(Received<?> event, T known) {
    return new Received<>(event.envelope(), known);
  }
}
