package pep.partner.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class VendorTest {

  private final Vendor vendor =
      Vendor.create(
          "ven_1",
          "Northwind",
          CurrencyUnit.of("GBP"),
          ZoneId.of("Europe/London"),
          Instant.parse("2026-11-24T10:00:00Z"));

  @Test
  void isItsOwnTenantAndBeginsWithTheUsualSettings() {
    assertThat(vendor.tenant().vendorId()).isEqualTo("ven_1");
    assertThat(vendor.settings()).isEqualTo(VendorSettings.DEFAULTS);
  }

  @Test
  void changesAllButItsCurrencyAndTellsTheNewState() {
    VendorSettings settings =
        new VendorSettings(4, List.of("visited"), 30, ShownNeighbours.DISTANCE);
    vendor.change("Southwind", ZoneId.of("Europe/Paris"), settings);
    vendor.change("Southwind", ZoneId.of("Europe/Paris"), settings);

    assertThat(VendorChanged.of(vendor))
        .isEqualTo(
            new VendorChanged("ven_1", "Southwind", "GBP", "Europe/Paris", 4, 30, "distance"));
    assertThat(vendor.settings().onboardingChecklist()).containsExactly("visited");
  }
}
