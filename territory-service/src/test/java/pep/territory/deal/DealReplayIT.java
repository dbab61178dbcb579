package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.account.CustomerIdentity;
import pep.territory.roster.Roster;

/** Decisions are made again from the store alone, after the rivals' protections have changed. */
@ServiceTest
class DealReplayIT {

  private static final long SEED = 20261125;
  private static final int REQUESTS = 400;
  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired DealRegistration registration;
  @Autowired DealReviewing reviewing;
  @Autowired Deals deals;

  @Test
  void everyStoredDecisionIsReadAsItWasMadeAndMadeAgainAsItWasStored() {
    TestVendor vendor = new TestVendor(api, events, roster);
    vendor.productLines("pumps", "valves");
    List<String> partners =
        IntStream.range(0, 5).mapToObj(i -> vendor.activePartner("P" + i)).toList();
    Random random = new Random(SEED);
    List<Deal> made = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      made.add(
          registration.register(
              vendor.tenant(), any(partners, random), request(random), Creation.random(), CAUSE));
      assertThat(deals.get(vendor.tenant(), made.getLast().id()).decision())
          .as("seed %d", SEED)
          .isEqualTo(made.getLast().decision());
      moveOn(deals.get(vendor.tenant(), any(made, random).id()), random);
    }

    for (Deal deal : made) {
      Deal stored = deals.get(vendor.tenant(), deal.id());
      assertThat(registration.replays(stored))
          .as("seed %d, %s, %s on %s", SEED, stored.request(), stored.decision(), stored.facts())
          .isTrue();
    }
    assertThat(made).extracting(deal -> deal.decision().registered()).contains(true, false);
    assertThat(made)
        .extracting(deal -> deal.decision().outcome())
        .contains(DealDecision.Outcome.values());
    assertThat(made)
        .as("decisions that saw a doubtful rival")
        .anyMatch(deal -> !deal.decision().possible().isEmpty());
  }

  /** Approves, rejects, extends or closes the deal, where it stands so that this is possible. */
  private void moveOn(Deal deal, Random random) {
    int step = random.nextInt(3);
    if (deal.status() == DealStatus.REVIEW && step > 0) {
      reviewing.register(deal.tenant(), deal.id(), null, CAUSE);
    }
    if (deal.status() == DealStatus.REGISTERED && step > 0) {
      registration.approve(deal.tenant(), deal.id(), null, CAUSE);
    } else if (deal.status() == DealStatus.REGISTERED) {
      registration.reject(deal.tenant(), deal.id(), null, "no", CAUSE);
    } else if (deal.status() == DealStatus.APPROVED && step > 0 && deal.extensions().size() < 5) {
      registration.extend(deal.tenant(), deal.id(), null, 10, "more time", "offer 7", CAUSE);
    } else if (deal.status() == DealStatus.APPROVED) {
      Staff staff = new Staff("test", deal.tenant(), Set.of(), "");
      registration.close(staff, deal.id(), null, DealOutcome.WON, null, CAUSE);
    }
  }

  private static DealRequest request(Random random) {
    List<String> lines =
        List.of(List.<String>of(), List.of("pumps"), List.of("valves")).get(random.nextInt(3));
    return new DealRequest(customer(random), lines, null, null);
  }

  private static CustomerIdentity customer(Random random) {
    String name =
        any(List.of("Acme", "Müller", "Acme Pumps", "Northern Light", "Norther Light"), random)
            + any(List.of("", " GmbH", " Ltd"), random);
    return new CustomerIdentity(
        name,
        maybe(random, "acme.example"),
        maybe(random, "DE811" + random.nextInt(3)),
        null,
        maybe(random, any(List.of("12 Main St", "12 Main Street", "7 Hill Rd"), random)),
        maybe(random, any(List.of("Houston", "Hamburg"), random)),
        null,
        maybe(random, "DE"));
  }

  private static @Nullable String maybe(Random random, String value) {
    return random.nextBoolean() ? value : null;
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
