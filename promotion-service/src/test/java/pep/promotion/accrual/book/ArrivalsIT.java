package pep.promotion.accrual.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.accrual.Accruer;

@ServiceTest
class ArrivalsIT {

  private static final Instant DISTANT = Instant.parse("2999-01-01T00:00:00Z");

  @Autowired Arrivals arrivals;
  @Autowired Books books;
  @Autowired Accruer accruer;
  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  @BeforeEach
  void alone() {
    accruer.stop();
  }

  @AfterEach
  void goOn() {
    accruer.start();
  }

  @Test
  void callsForEachBookOnceHoweverManyFactsHaveLinesOfIt() {
    arrivals.note(tenant, Map.of("f1", List.of("p1", "p2")));
    arrivals.note(tenant, Map.of("f2", List.of("p2", "p3")));
    arrivals.note(tenant, Map.of("f3", List.of("p2")));
    assertThat(books.due(tenant, DISTANT, 10)).isEmpty();
    arrivals.callForBooks(tenant, () -> true);
    assertThat(books.due(tenant, DISTANT, 10))
        .extracting(Book::partnerId, Book::arrivals)
        .containsExactlyInAnyOrder(tuple("p1", 1L), tuple("p2", 1L), tuple("p3", 1L));
    assertThat(arrivals.waiting(tenant)).isZero();
    assertThat(arrivals.tenants()).doesNotContain(tenant);
  }

  @Test
  void notesAFactThatComesAgainOnceWhileItWaitsAndCallsAgainAfterwards() {
    arrivals.note(tenant, Map.of("f1", List.of("p1")));
    arrivals.note(tenant, Map.of("f1", List.of("p1")));
    assertThat(arrivals.waiting(tenant)).isEqualTo(1);
    arrivals.callForBooks(tenant, () -> true);
    arrivals.note(tenant, Map.of("f1", List.of("p1")));
    arrivals.callForBooks(tenant, () -> true);
    assertThat(books.due(tenant, DISTANT, 10)).extracting(Book::arrivals).containsExactly(2L);
  }

  @Test
  void callsForMovedPartnersWithTheRestAndOpensNoBookForThem() {
    arrivals.note(tenant, Map.of("f1", List.of("p1", "p2")));
    arrivals.callForBooks(tenant, () -> true);
    arrivals.noteMoved(tenant, Set.of("p1", "p2", "without sales"));
    arrivals.noteMoved(tenant, Set.of("p2"));
    assertThat(books.due(tenant, DISTANT, 10)).extracting(Book::arrivals).containsOnly(1L);
    arrivals.callForBooks(tenant, () -> true);
    assertThat(books.due(tenant, DISTANT, 10))
        .extracting(Book::partnerId, Book::arrivals)
        .containsExactlyInAnyOrder(tuple("p1", 2L), tuple("p2", 2L));
    assertThat(arrivals.waiting(tenant)).isZero();
  }

  @Test
  void takesMoreThanItTakesTogether() {
    for (int i = 0; i < 450; i++) {
      arrivals.note(tenant, Map.of("f" + i, List.of("p" + i)));
    }
    arrivals.callForBooks(tenant, () -> true);
    assertThat(arrivals.waiting(tenant)).isZero();
    assertThat(books.due(tenant, DISTANT, 1_000)).hasSize(450);
  }

  @Test
  void leavesTheRestWhereItMayNotGoOn() {
    for (int i = 0; i < 250; i++) {
      arrivals.note(tenant, Map.of("f" + i, List.of("p")));
    }
    arrivals.callForBooks(tenant, () -> false);
    assertThat(arrivals.waiting(tenant)).isEqualTo(50);
  }
}
