package pep.partner.notice.messaging;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;

/** Hears of quotes, sales and money; as {@link PartnerListener} it needs no transaction. */
@Component
class BusinessListener {

  private static final String CONSUMER = "notice";

  private final Telling telling;

  BusinessListener(Telling telling) {
    this.telling = telling;
  }

  record QuoteView(
      String partnerId, @Nullable String reference, int number, String answer, String name) {

    String called() {
      return reference == null ? "#" + number : reference;
    }
  }

  record BudgetView(String promotionId, String promotionCode) {}

  record EntryView(String id, String partnerId) {}

  record StatementsView(String period, List<EntryView> entries) {}

  record OfferView(String promotionId, String name, String until, List<EntryView> entries) {}

  record SettlementView(String settlementId, String period, AmountView amount) {}

  record AmountView(String amount, String currency) {

    String shown() {
      return amount + " " + currency;
    }
  }

  record PaymentView(String id, String partnerId, AmountView amount) {}

  record PaymentsView(String period, List<PaymentView> entries) {}

  record IntakeView(
      String intakeId, String source, @Nullable String partnerId, long lines, long held) {}

  @OnEvent(value = "quote.answered.v1", consumer = CONSUMER, transactional = false)
  void quoteAnswered(Received<QuoteView> event) {
    QuoteView quote = event.data();
    NoticeKind kind =
        "accepted".equals(quote.answer()) ? NoticeKind.QUOTE_ACCEPTED : NoticeKind.QUOTE_DECLINED;
    tell(event, kind, quote.partnerId(), quote.called(), quote.name());
  }

  @OnEvent(value = "budget.nearing.v1", consumer = CONSUMER, transactional = false)
  void budgetNearing(Received<BudgetView> event) {
    budget(event, NoticeKind.BUDGET_NEARING);
  }

  @OnEvent(value = "budget.exhausted.v1", consumer = CONSUMER, transactional = false)
  void budgetExhausted(Received<BudgetView> event) {
    budget(event, NoticeKind.BUDGET_EXHAUSTED);
  }

  private void budget(Received<BudgetView> event, NoticeKind kind) {
    BudgetView budget = event.data();
    List<String> values = List.of(budget.promotionCode());
    telling.tell(event.tenant(), kind, event.id(), budget.promotionId(), null, values);
  }

  @OnEvent(value = "settlement.proposed.v1", consumer = CONSUMER, transactional = false)
  void settlementProposed(Received<SettlementView> event) {
    SettlementView settlement = event.data();
    telling.tell(
        event.tenant(),
        NoticeKind.SETTLEMENT_PROPOSED,
        event.id(),
        settlement.settlementId(),
        null,
        List.of(settlement.period(), settlement.amount().shown()));
  }

  @OnEvent(value = "statements.ready.v1", consumer = CONSUMER, transactional = false)
  void statementsReady(Received<StatementsView> event) {
    StatementsView data = event.data();
    each(event, NoticeKind.STATEMENT_READY, data.period(), data.entries(), List.of(data.period()));
  }

  @OnEvent(value = "offer.begun.v1", consumer = CONSUMER, transactional = false)
  void offerBegun(Received<OfferView> event) {
    offered(event, NoticeKind.OFFER_BEGUN);
  }

  @OnEvent(value = "offer.ending.v1", consumer = CONSUMER, transactional = false)
  void offerEnding(Received<OfferView> event) {
    offered(event, NoticeKind.OFFER_ENDING);
  }

  private void offered(Received<OfferView> event, NoticeKind kind) {
    OfferView offer = event.data();
    List<String> values = List.of(offer.name(), offer.until());
    each(event, kind, offer.promotionId(), offer.entries(), values);
  }

  /** Of many partners hardly each has people yet. */
  private void each(
      Received<?> event,
      NoticeKind kind,
      String about,
      List<EntryView> entries,
      List<String> values) {
    Set<String> reached =
        telling.reached(event.tenant(), entries.stream().map(EntryView::partnerId).toList());
    entries.stream()
        .filter(each -> reached.contains(each.partnerId()))
        .forEach(
            each ->
                telling.tell(
                    event.tenant(), kind, kind + each.id(), about, each.partnerId(), values));
  }

  /** Each payment is told by its own id, however many come together. */
  @OnEvent(value = "remittances.paid.v1", consumer = CONSUMER, transactional = false)
  void remittancesPaid(Received<PaymentsView> event) {
    for (PaymentView payment : event.data().entries()) {
      telling.tell(
          event.tenant(),
          NoticeKind.PAYMENT_MADE,
          payment.id(),
          payment.id(),
          payment.partnerId(),
          List.of(event.data().period(), payment.amount().shown()));
    }
  }

  /** Who sent it hears how it ended, and the vendor what waits for it. */
  @OnEvent(value = "intake.completed.v1", consumer = CONSUMER, transactional = false)
  void intakeCompleted(Received<IntakeView> event) {
    IntakeView intake = event.data();
    telling.tell(
        event.tenant(),
        NoticeKind.SALES_FILE_TAKEN,
        event.id(),
        intake.intakeId(),
        intake.partnerId(),
        values(intake.source(), intake.lines()));
    if (intake.held() > 0) {
      telling.tell(
          event.tenant(),
          NoticeKind.SALES_LINES_HELD,
          event.id() + "/held",
          intake.intakeId(),
          null,
          values(intake.source(), intake.held()));
    }
  }

  private static List<String> values(String source, long count) {
    return List.of(source, Long.toString(count));
  }

  private void tell(Received<?> event, NoticeKind kind, String partnerId, String... values) {
    telling.tell(event.tenant(), kind, event.id(), event.subject(), partnerId, List.of(values));
  }
}
