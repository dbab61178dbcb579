package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.EventContracts;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

class QuoteSendingIT extends QuoteScene {

  @Test
  void sendsAQuoteOnceAndTellsIt() {
    Tap tap = events.tap("quote.sent.v1");
    PROMOTION.answers(200, FOUR_OFF);
    String id = draft(staff, "par_1", "T-1", 10).text("id");

    staff.post("/api/quotes/" + id + "/send").expect(200);
    Answer again = staff.post("/api/quotes/" + id + "/send").expect(200);

    assertThat(again.text("status")).isEqualTo("sent");
    JsonNode told = tap.await("quote.sent.v1", id).data();
    EventContracts.assertFitsSchema("quote.sent.v1", told.toString());
    assertThat(told.at("/net/amount").asString()).isEqualTo("76.75");
    assertThat(told.at("/lines/0/promotionCodes/0").asString()).isEqualTo("SPRING");
    assertThat(tap.heard()).hasSize(1);
  }

  @Test
  void neverChangesWhatWasSent() {
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    Answer sent = staff.post("/api/quotes/" + id + "/send").expect(200);
    list(book, "T-1", Map.of("listPrice", eur("99.00")));

    staff
        .put("/api/quotes/" + id, Map.of("lines", List.of(line("T-1", 1))))
        .expectProblem(409, "quote-sent");
    assertThat(staff.get("/api/quotes/" + id).json()).isEqualTo(sent.json());
  }

  @Test
  void sendsNoPricesThatNobodyHasSeen() {
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    list(book, "T-1", Map.of("listPrice", eur("20.00")));

    Answer refused = staff.post("/api/quotes/" + id + "/send");

    refused.expectProblem(409, "quote-repriced");
    assertThat(refused.text("netBefore/amount")).isEqualTo("80.75");
    assertThat(refused.text("net/amount")).isEqualTo("161.50");
    assertThat(staff.get("/api/quotes/" + id).text("totals/net/amount")).isEqualTo("161.50");
    assertThat(staff.post("/api/quotes/" + id + "/send").expect(200).text("status"))
        .isEqualTo("sent");
  }

  @Test
  void explainsASentQuoteFromWhatItWasDecidedOn() {
    PROMOTION.answers(200, FOUR_OFF);
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    staff.post("/api/quotes/" + id + "/send").expect(200);
    list(book, "T-1", Map.of("listPrice", eur("99.00")));
    tellTier("par_1", 2, "bronze");

    Answer explained = staff.get("/api/quotes/" + id + "/explain").expect(200);

    assertThat(explained.json().path("replayed").asBoolean()).isTrue();
    assertThat(explained.text("lines/0/tier")).isEqualTo("gold");
    assertThat(explained.text("lines/0/priceBook")).isEqualTo("STD");
    assertThat(explained.text("lines/0/net/amount")).isEqualTo("76.75");
    assertThat(explained.json().at("/lines/0/termsVersion").asLong()).isEqualTo(1);
  }
}
