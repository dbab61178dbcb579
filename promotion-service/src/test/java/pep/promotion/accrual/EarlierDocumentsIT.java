package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.book.PostedVolume;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.Claims;
import pep.promotion.accrual.claim.ClaimsInOrder;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.budget.BudgetBalance;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.Budgets;
import pep.promotion.budget.WaitingList;

/** What earlier versions stored is read, and its fields have their names. */
@ServiceTest
class EarlierDocumentsIT {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @Autowired MongoTemplate mongo;
  @Autowired Budgets budgets;
  @Autowired Books books;
  @Autowired Claims claims;
  @Autowired ClaimsInOrder ordered;
  @Autowired SalesPages pages;

  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());

  private void stored(String collection, Document document) {
    mongo.getCollection(collection).insertOne(document.append("vendorId", tenant.vendorId()));
  }

  private static Decimal128 decimal(String amount) {
    return Decimal128.parse(amount);
  }

  @Test
  void budgetThatNobodyWaitedFor() {
    String id = "prm_" + UUID.randomUUID();
    stored(
        "budgets",
        new Document("_id", id)
            .append("promotionCode", "SPIFF")
            .append("currency", "GBP")
            .append("limit", decimal("100.00"))
            .append("spent", decimal("20.00"))
            .append("reserved", decimal("5.00"))
            .append(
                "reservations",
                List.of(
                    new Document("id", "run_1")
                        .append("amount", decimal("5.00"))
                        .append("until", Date.from(AT))))
            .append("openedAt", Date.from(AT)));

    BudgetView read = budgets.get(tenant, id);
    assertThat(read.balance()).isEqualTo(new BudgetBalance(gbp("100"), gbp("20"), gbp("5"), false));
    assertThat(read.reservations())
        .containsExactly(new BudgetView.Reservation("run_1", gbp("5"), AT));
    assertThat(read.waiting()).isEqualTo(WaitingList.empty(GBP));
    assertThat(budgets.queue(tenant, id, 0, new WaitingList(gbp("1"), 1))).isTrue();
    assertThat(budgets.get(tenant, id).round()).isEqualTo(1);
  }

  @Test
  void bookWithoutAVersionAndQualificationWithoutAStanding() {
    Document qualification =
        new Document("promotionId", "prm_1")
            .append("promotionVersion", 2L)
            .append("at", Date.from(AT))
            .append("profile", 1L)
            .append("segments", 2L)
            .append("tier", 3L)
            .append("grants", 4L);
    Document posted =
        new Document("promotionId", "prm_1")
            .append("period", "2026-03")
            .append("amount", decimal("7.00"))
            .append("currency", "GBP")
            .append("postings", 2);
    stored(
        "books",
        new Document("_id", tenant.vendorId() + "/p1")
            .append("partnerId", "p1")
            .append("arrivals", 3L)
            .append("dueSince", Date.from(AT))
            .append("qualifications", List.of(qualification))
            .append("posted", List.of(posted)));

    Book book = books.due(tenant, AT, 5).getFirst();
    assertThat(book.version()).isZero();
    assertThat(book.posted())
        .containsExactly(new PostedVolume("prm_1", "2026-03", gbp("7"), 2, List.of()));
    assertThat(book.qualifications().getFirst().standing().active()).isTrue();
    Books.Settled settled =
        new Books.Settled(book, false, true, book.qualifications(), book.posted());
    assertThat(books.settle(tenant, List.of(settled), "rules")).isEqualTo(1);
    assertThat(books.due(tenant, AT, 5)).isEmpty();
  }

  @Test
  void claim() {
    stored(
        "claims",
        new Document("_id", tenant.vendorId() + "/prm_1/s1")
            .append("promotionId", "prm_1")
            .append("partnerId", "p1")
            .append("partnerCode", "P1")
            .append("root", "s1")
            .append("order", "00001772359200000/000001/s1")
            .append("currency", "GBP")
            .append("wanted", decimal("3.00"))
            .append("funded", decimal("2.00"))
            .append("waits", true)
            .append("holds", true)
            .append("postings", 1));

    assertThat(claims.of(tenant, "p1").get("prm_1"))
        .containsExactly(
            new Claim(
                "s1",
                "00001772359200000/000001/s1",
                "p1",
                "P1",
                gbp("3"),
                null,
                gbp("2"),
                1,
                null));
    assertThat(ordered.others(tenant, "prm_1", Set.of()).waiting(null)).hasSize(1);
  }

  @Test
  void salesLineOfBeforeAcceptanceWasNoted() {
    Document line =
        new Document("id", "l1")
            .append("product", "MUG")
            .append("amount", decimal("12.00"))
            .append("soldAt", Date.from(AT))
            .append("kind", "SALE");
    stored(
        "sales",
        new Document("_id", tenant.vendorId() + "/f1/p1")
            .append("partnerId", "p1")
            .append("currency", "GBP")
            .append("lines", List.of(line)));

    assertThat(pages.of(tenant, List.of("p1"), GBP).get("p1"))
        .containsExactly(
            new SaleLine(
                "l1",
                "MUG",
                null,
                gbp("12"),
                AT,
                SaleKind.SALE,
                null,
                null,
                new Acceptance(AT, 0)));
  }
}
