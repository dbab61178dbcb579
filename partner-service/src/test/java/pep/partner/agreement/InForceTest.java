package pep.partner.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;
import pep.platform.tenancy.Tenant;

class InForceTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final Profile RESELLER_GB = profile(PartnerType.RESELLER, "GB");

  @Test
  void theLatestVersionThatHasBegunReplacesThoseBefore() {
    Agreement first = version("resale", 1, NOW.minusSeconds(20), Set.of(), Set.of());
    Agreement second = version("resale", 2, NOW, Set.of(), Set.of());
    Agreement third = version("resale", 3, NOW.plusSeconds(1), Set.of(), Set.of());

    assertThat(InForce.of(List.of(third, second, first), RESELLER_GB, NOW)).containsExactly(second);
    assertThat(InForce.of(List.of(third, second, first), RESELLER_GB, NOW.minusSeconds(1)))
        .containsExactly(first);
    assertThat(InForce.of(List.of(third), RESELLER_GB, NOW)).as("lies ahead").isEmpty();
  }

  @Test
  void aWithdrawnVersionIsAsIfItHadNeverBeen() {
    Agreement first = version("resale", 1, NOW.minusSeconds(20), Set.of(), Set.of());
    Agreement second = version("resale", 2, NOW.minusSeconds(10), Set.of(), Set.of());
    second.withdraw(NOW);

    assertThat(InForce.of(List.of(first, second), RESELLER_GB, NOW)).containsExactly(first);
  }

  @Test
  void itIsForPartnersOfItsTypesAndCountries() {
    Agreement all = version("a", 1, NOW, Set.of(), Set.of());
    Agreement resellers = version("b", 1, NOW, Set.of(PartnerType.RESELLER), Set.of());
    Agreement british = version("c", 1, NOW, Set.of(PartnerType.AGENT), Set.of("GB"));
    List<Agreement> versions = List.of(british, resellers, all);

    assertThat(InForce.of(versions, RESELLER_GB, NOW)).containsExactly(all, resellers);
    assertThat(InForce.of(versions, profile(PartnerType.AGENT, "GB"), NOW))
        .containsExactly(all, british);
    assertThat(InForce.of(versions, profile(PartnerType.AGENT, "IE"), NOW)).containsExactly(all);
  }

  @Test
  void aReplacementForFewerPartnersLeavesTheOthersWithoutOne() {
    Agreement first = version("resale", 1, NOW.minusSeconds(20), Set.of(), Set.of());
    Agreement second = version("resale", 2, NOW, Set.of(), Set.of("IE"));

    assertThat(InForce.of(List.of(first, second), RESELLER_GB, NOW)).isEmpty();
  }

  @Test
  void rightsAreWithheldFromTheDeadlineOn() {
    Deadline deadline =
        new Deadline(NOW.plusSeconds(60), new TreeSet<>(Set.of(PartnerRight.DEALS)));
    Agreement agreement = agreement("resale", 1, terms(NOW, Set.of(), Set.of(), deadline));

    assertThat(agreement.withheld(NOW.plusSeconds(59))).isEmpty();
    assertThat(agreement.withheld(NOW.plusSeconds(60))).containsExactly(PartnerRight.DEALS);
  }

  @Test
  void partnersAreToldWhenItBeginsAndOnceMoreBeforeTheDeadline() {
    Instant acceptBy = NOW.plus(Duration.ofDays(30));
    Agreement agreement =
        agreement(
            "resale", 1, terms(NOW, Set.of(), Set.of(), new Deadline(acceptBy, new TreeSet<>())));
    assertThat(agreement.dueAt()).isEqualTo(NOW);

    agreement.told("par_1");
    assertThat(agreement.toldUpTo()).isEqualTo("par_1");
    agreement.toldAll(NOW);
    assertThat(agreement.toldUpTo()).isNull();
    assertThat(agreement.dueAt()).isEqualTo(acceptBy.minus(Agreement.REMINDED_BEFORE));
    agreement.toldAll(acceptBy.minus(Agreement.REMINDED_BEFORE));
    assertThat(agreement.dueAt()).isNull();
  }

  private static Agreement version(
      String code, int number, Instant from, Set<PartnerType> types, Set<String> countries) {
    return agreement(code, number, terms(from, types, countries, null));
  }

  private static Agreement agreement(String code, int number, AgreementTerms terms) {
    return Agreement.publish(
        new Tenant("ven_1"), "agr_" + code + number, code, number, terms, "usr_1", NOW);
  }

  private static AgreementTerms terms(
      Instant from, Set<PartnerType> types, Set<String> countries, Deadline deadline) {
    return new AgreementTerms(
        "Resale", "Sell.", new TreeSet<>(types), new TreeSet<>(countries), from, deadline);
  }

  private static Profile profile(PartnerType type, String country) {
    return new Profile(
        "Acme", type, country, null, new TreeSet<>(), new TreeSet<>(), List.of(), Map.of());
  }
}
