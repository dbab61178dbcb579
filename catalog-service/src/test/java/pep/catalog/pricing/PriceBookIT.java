package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Api;

class PriceBookIT extends CatalogScene {

  @Test
  void opensABookInTheVendorsCurrencyOnly() {
    open("STD", null, "2026-01-01", null).expect(201);

    staff
        .post("/api/price-books", with(book("USD", null, "2020-01-01", "2021-01-01"), "USD"))
        .expectFieldError("currency", "foreign-currency");
  }

  @Test
  void refusesAPeriodThatOverlapsAnotherBookOfItsKind() {
    open("2026", null, "2026-01-01", "2027-01-01").expect(201);

    Answer refused = open("MID", null, "2026-12-31", null);

    refused.expectProblem(409, "price-period-overlaps");
    assertThat(refused.text("overlaps")).isEqualTo("2026");
    open("2027", null, "2027-01-01", null).expect(201);
    open("RES", "reseller", "2026-06-01", null).expect(201);
    open("MID", null, "2026-12-31", null).expectProblem(409, "price-period-overlaps");
  }

  @Test
  void letsABookMoveWithinItsOwnPeriodAndMakeRoomForTheNext() {
    String id = open("2026", null, "2026-01-01", null).text("id");
    open("2027", null, "2027-01-01", null).expectProblem(409, "price-period-overlaps");

    Map<String, Object> shorter = book("2026", null, "2026-01-01", "2027-01-01");
    shorter.keySet().removeAll(List.of("code", "currency"));
    staff.put("/api/price-books/" + id, shorter).expect(200);

    open("2027", null, "2027-01-01", null).expect(201);
    shorter.remove("until");
    staff.put("/api/price-books/" + id, shorter).expectProblem(409, "price-period-overlaps");
  }

  @Test
  void ofManyOverlappingBooksOpenedAtOnceOneCommits() throws Exception {
    List<Callable<Answer>> rivals =
        IntStream.range(0, 12)
            .<Callable<Answer>>mapToObj(
                i -> () -> open("B-" + i, null, "2026-01-0" + (1 + i % 9), null))
            .toList();
    List<Integer> statuses;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      statuses = threads.invokeAll(rivals).stream().map(each -> each.resultNow().status()).toList();
    }

    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(11);
    assertThat(staff.get("/api/price-books").json().path("items")).hasSize(1);
  }

  @Test
  void theSameKeyAndBodyOpenOneBookHoweverManyAskAtOnce() throws Exception {
    Api keyed = staff.with("Idempotency-Key", UUID.randomUUID().toString());
    Map<String, Object> body = book("STD", null, "2026-01-01", null);
    Callable<Answer> call = () -> keyed.post("/api/price-books", body);
    List<String> ids;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ids =
          threads.invokeAll(Collections.nCopies(8, call)).stream()
              .map(each -> each.resultNow().expect(201).text("id"))
              .toList();
    }

    assertThat(ids).containsOnly(call.call().expect(201).text("id"));
    keyed
        .post("/api/price-books", book("OTHER", null, "2026-01-01", null))
        .expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void refusesASecondBookWithTheSameCode() {
    open("STD", null, "2026-01-01", "2027-01-01").expect(201);

    open("STD", null, "2027-01-01", null).expectProblem(409, "already-exists");
  }

  @Test
  void refusesAPeriodTurnedRound() {
    open("STD", null, "2026-01-01", "2025-01-01").expectFieldError("until", "period-turned-round");
    open("STD", null, "2026-01-01", "2026-01-01").expectFieldError("until", "period-turned-round");
  }

  @Test
  void namesATurnedPeriodAndEachWrongBreakAtOnce() {
    Map<String, Object> body = book("STD", null, "2026-01-01", "2025-01-01");
    body.put(
        "volumeBreaks",
        List.of(
            Map.of("minQuantity", 10),
            Map.of("minQuantity", 20, "percent", 5),
            Map.of("minQuantity", 30, "unitPrice", eur("-1.00"))));

    staff
        .post("/api/price-books", body)
        .expectFieldError("until", "period-turned-round")
        .expectFieldError("volumeBreaks[0]", "one-of")
        .expectFieldError("volumeBreaks[2].unitPrice", "negative-amount");
    assertThat(staff.get("/api/price-books").json().path("items")).isEmpty();
  }

  @Test
  void refusesTermsThatContradictOneAnother() {
    Map<String, Object> body = book("STD", null, "2026-01-01", null);
    body.put(
        "tierDiscounts",
        List.of(Map.of("tier", "gold", "percent", 5), Map.of("tier", "gold", "percent", 6)));
    body.put(
        "volumeBreaks",
        List.of(
            Map.of("minQuantity", 10, "percent", 5),
            Map.of("minQuantity", 10.0, "unitPrice", eur("1.00"))));
    staff
        .post("/api/price-books", body)
        .expectFieldError("tierDiscounts[1]", "given-twice")
        .expectFieldError("volumeBreaks[1].minQuantity", "given-twice")
        .expectFieldError("volumeBreaks[1].unitPrice", "price-for-every-product");
    body.put("volumeBreaks", List.of(Map.of("minQuantity", 10)));
    staff.post("/api/price-books", body).expectFieldError("volumeBreaks[0]", "one-of");
  }

  @Test
  void keepsPriceBooksFromPartnersAndOtherVendors() {
    String book = standardBook();
    tellPartner("par_1", "active", 1);

    partner("par_1").get("/api/price-books").expectProblem(403, "forbidden");
    partner("par_1").get("/api/price-books/" + book).expectProblem(403, "forbidden");
    api.vendor("ven_other", "catalog:read")
        .get("/api/price-books/" + book)
        .expectProblem(404, "not-found");
  }

  private Answer open(String code, @Nullable String kind, String from, @Nullable String until) {
    return staff.post("/api/price-books", book(code, kind, from, until));
  }

  private static Map<String, Object> with(Map<String, Object> book, String currency) {
    book.put("currency", currency);
    return book;
  }

  private static Map<String, Object> book(
      String code, @Nullable String kind, String from, @Nullable String until) {
    Map<String, Object> book = new HashMap<>();
    book.put("code", code);
    book.put("name", "Book " + code);
    book.put("currency", "EUR");
    book.put("from", from + "T00:00:00Z");
    if (kind != null) {
      book.put("kind", kind);
    }
    if (until != null) {
      book.put("until", until + "T00:00:00Z");
    }
    return book;
  }
}
