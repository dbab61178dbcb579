package pep.territory.roster.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pep.platform.test.EventContracts;
import pep.territory.roster.messaging.RosterListener.PartnerView;
import pep.territory.roster.messaging.RosterListener.ProductView;
import pep.territory.roster.messaging.RosterListener.VendorView;

/** The examples of the services that own these events. */
class RosterContractTest {

  @Test
  void readsTheVendorsMoneyTimeAndProtection() {
    VendorView vendor = EventContracts.consume("vendor.changed.v1", VendorView.class);
    assertThat(vendor.currency()).isEqualTo("GBP");
    assertThat(vendor.timeZone()).isEqualTo("Europe/London");
    assertThat(vendor.dealProtectionDays()).isEqualTo(90);
  }

  @Test
  void readsThePartnersCodeAndStatus() {
    PartnerView partner = EventContracts.consume("partner.changed.v1", PartnerView.class);
    assertThat(partner.code()).isEqualTo("17850");
    assertThat(partner.name()).isEqualTo("Møller & Søn");
    assertThat(partner.status()).isEqualTo("active");
  }

  @Test
  void readsTheProductsLine() {
    ProductView product = EventContracts.consume("product.changed.v1", ProductView.class);
    assertThat(product.code()).isNotBlank();
    assertThat(product.productLine()).isNotBlank();
  }
}
