package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.catalog.audience.Standings;
import pep.catalog.dealprice.DecisionByAnother;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

class QuoteTest {

  private static final List<QuotedItem> ITEMS =
      List.of(new QuotedItem(1, "T-1", BigDecimal.TEN, null));

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final QuoteCustomer ACME =
      new QuoteCustomer("Acme", "acme.example", null, null, null, null, null, "DE");

  private final Quote quote =
      Quote.draft(
          new Tenant("ven_1"),
          Creation.random(),
          Standings.standing("active", Set.of(), List.of()),
          "EUR",
          terms(null),
          decision("10.00"),
          "ada",
          QuoteItems.AT);

  @Test
  void changesWhileItIsADraft() {
    quote.revise(terms("PO 1"), decision("12.00"), "ben");

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
        .isThrownBy(() -> quote.revise(terms("PO 1"), decision("12.00"), "ben"));
    assertThat(quote.decision()).isEqualTo(decision("10.00"));
  }

  @Test
  void refusesToBeSentAtPricesThatNobodyHasSeen() {
    assertThatExceptionOfType(QuoteRepriced.class)
        .isThrownBy(() -> quote.send(decision("12.00"), QuoteItems.AT));

    assertThat(quote.status()).isEqualTo(QuoteStatus.DRAFT);
    quote.revise(terms(null), decision("12.00"), "ben");
    quote.send(decision("12.00"), QuoteItems.AT);
    assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
  }

  @Test
  void replaysFromTheFactsItKeeps() {
    assertThat(quote.replays()).isTrue();
  }

  @Test
  void isApprovedByNobodyWhoHadAHandInItAndByTheFirstOfTwo() {
    quote.judge(true);
    quote.revise(terms(null), decision("10.00"), "ben");
    quote.judge(true);
    for (String author : List.of("ada", "ben")) {
      assertThatExceptionOfType(DecisionByAnother.class)
          .isThrownBy(() -> quote.approve(new QuoteApproval(author, "Mine", QuoteItems.AT)));
    }
    assertThat(quote.approve(new QuoteApproval("cleo", "A first order", QuoteItems.AT))).isTrue();
    assertThat(quote.approve(new QuoteApproval("dora", "Too", QuoteItems.AT))).isFalse();
    assertThat(quote.approval()).extracting(QuoteApproval::by).isEqualTo("cleo");

    quote.reprice(decision("9.00"));
    quote.judge(true);
    assertThat(quote.approvalNeeded()).isTrue();
    assertThat(quote.approval()).isNull();
  }

  @Test
  void isToBecomeADealOnceAndAgainWhereThatWasRefused() {
    assertThatExceptionOfType(QuoteNotOpen.class)
        .isThrownBy(() -> quote.askDeal(ACME, TODAY, QuoteItems.AT));
    quote.send(decision("10.00"), QuoteItems.AT);
    assertThatExceptionOfType(CustomerNeeded.class)
        .isThrownBy(() -> quote.askDeal(null, TODAY, QuoteItems.AT));

    assertThat(quote.askDeal(ACME, TODAY, QuoteItems.AT)).isTrue();
    assertThat(quote.askDeal(ACME, TODAY, QuoteItems.AT)).isFalse();
    assertThat(quote.dealAnswered(answer("other"))).isFalse();
    assertThat(quote.dealAnswered(answer(quote.deal().askId()))).isTrue();
    assertThat(quote.dealAnswered(answer(quote.deal().askId()))).isFalse();

    assertThat(quote.askDeal(null, TODAY, QuoteItems.AT)).isTrue();
    assertThat(quote.deal().status()).isEqualTo(QuoteDeal.Status.ASKED);
  }

  private static QuoteDeal answer(String askId) {
    return new QuoteDeal(
        askId,
        QuoteDeal.Status.REFUSED,
        "dea_1",
        List.of(new QuoteDeal.DealReason("protected", Map.of(), "Somebody else's.")),
        QuoteItems.AT);
  }

  private static QuoteTerms terms(@Nullable String reference) {
    return new QuoteTerms(reference, null, null, ITEMS);
  }

  private static QuoteDecision decision(String listPrice) {
    return QuotePolicy.decide(
        List.of(QuoteItems.item(1, "10", listPrice, null, null, List.of())),
        CurrencyUnit.EUR,
        QuoteItems.AT,
        false);
  }
}
