package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import pep.catalog.audience.Standings;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

class QuoteTest {

  private static final List<QuotedItem> ITEMS = List.of(new QuotedItem(1, "T-1", BigDecimal.TEN));

  private final Quote quote =
      Quote.draft(
          new Tenant("ven_1"),
          Creation.random(),
          Standings.standing("active", Set.of(), List.of()),
          "EUR",
          null,
          ITEMS,
          decision("10.00"),
          QuoteItems.AT);

  @Test
  void changesWhileItIsADraft() {
    quote.revise("PO 1", ITEMS, decision("12.00"));

    assertThat(quote.reference()).isEqualTo("PO 1");
    assertThat(quote.decision()).isEqualTo(decision("12.00"));
  }

  @Test
  void isSentOnceAndThenStaysAsItWas() {
    quote.send(decision("10.00"), QuoteItems.AT);
    quote.send(decision("12.00"), QuoteItems.AT.plusSeconds(60));

    assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
    assertThat(quote.sentAt()).isEqualTo(QuoteItems.AT);
    assertThatExceptionOfType(QuoteSentAlready.class)
        .isThrownBy(() -> quote.revise("PO 1", ITEMS, decision("12.00")));
    assertThat(quote.decision()).isEqualTo(decision("10.00"));
  }

  @Test
  void refusesToBeSentAtPricesThatNobodyHasSeen() {
    assertThatExceptionOfType(QuoteRepriced.class)
        .isThrownBy(() -> quote.send(decision("12.00"), QuoteItems.AT));

    assertThat(quote.status()).isEqualTo(QuoteStatus.DRAFT);
    quote.revise(null, ITEMS, decision("12.00"));
    quote.send(decision("12.00"), QuoteItems.AT);
    assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
  }

  @Test
  void replaysFromTheFactsItKeeps() {
    assertThat(quote.replays()).isTrue();
  }

  private static QuoteDecision decision(String listPrice) {
    return QuotePolicy.decide(
        List.of(QuoteItems.item(1, "10", listPrice, null, null, List.of())),
        CurrencyUnit.EUR,
        QuoteItems.AT,
        false);
  }
}
