package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/** A quote becomes a deal by the rules of all deals, once, and is told what became of it. */
@ServiceTest
class QuotedDealIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Tap tap;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    tap = events.tap("quote.deal.answered.v1");
  }

  private void ask(String askId, String partnerId, long version) {
    events.publish(
        "quote.deal.asked.v1",
        vendor.tenant().vendorId(),
        askId,
        version,
        Map.of(
            "askId",
            askId,
            "quoteId",
            "qte_1",
            "partnerId",
            partnerId,
            "partnerCode",
            "A",
            "reference",
            "PO 4711",
            "number",
            2,
            "customer",
            Map.of("name", "Acme GmbH", "domain", "acme.example"),
            "productLines",
            List.of("lanterns"),
            "net",
            Map.of("amount", "80.75", "currency", "GBP"),
            "askedAt",
            "2026-06-01T10:00:00Z"));
  }

  private JsonNode answer(String askId) {
    JsonNode told = tap.await("quote.deal.answered.v1", askId).data();
    EventContracts.assertFitsSchema("quote.deal.answered.v1", told.toString());
    return told;
  }

  @Test
  void aQuoteSentTwiceBecomesOneDealAndAnotherPartnersIsRefused() {
    String first = vendor.activePartner("A");
    String second = vendor.activePartner("B");
    String once = "qte_1/" + UUID.randomUUID();
    ask(once, first, 1);
    ask(once, first, 2);
    JsonNode made = answer(once);
    assertThat(made.path("outcome").asString()).isEqualTo("registered");
    Answer deal =
        vendor.partner(first).get("/api/deals/" + made.path("dealId").asString()).expect(200);
    assertThat(deal.text("value/amount")).isEqualTo("80.75");
    assertThat(deal.text("description")).isEqualTo("Quote qte_1 (PO 4711), version 2");
    assertThat(deal.text("productLines/0")).isEqualTo("lanterns");

    String rival = "qte_9/" + UUID.randomUUID();
    ask(rival, second, 1);
    JsonNode refused = answer(rival);
    assertThat(refused.path("outcome").asString()).isEqualTo("refused");
    assertThat(refused.at("/reasons/0/text").asString()).isNotBlank();
    assertThat(refused.toString()).doesNotContain(first).doesNotContain(deal.text("id"));
    assertThat(vendor.staff().get("/api/deals").expect(200).json().path("items")).hasSize(2);
  }

  @Test
  void aPartnerThatEndedRegistersNothingAndIsToldSo() {
    String ended = vendor.partner("C", 1, "ended");
    String late = "qte_2/" + UUID.randomUUID();
    ask(late, ended, 1);

    JsonNode refused = answer(late);
    assertThat(refused.path("outcome").asString()).isEqualTo("refused");
    assertThat(refused.at("/reasons/0/code").asString()).isEqualTo("partner-not-active");
    assertThat(refused.has("dealId")).isFalse();
  }
}
