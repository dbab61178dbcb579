package pep.promotion.settlement;

import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.promotion.Market;

/** A market whose partners have earned in March, which is closed, and say where they are paid. */
final class Payday {

  static final String IBAN = "GB33BUKB20201555555555";

  final Market market;
  final Api proposer;
  final String rebate;
  private final Api api;

  /**
   * @param earned what each partner earned in whole pounds
   */
  Payday(Api api, Events events, Map<String, Integer> earned) {
    this.api = api;
    this.market = new Market(api, events);
    this.proposer = person("proposer");
    earned.keySet().forEach(market::activePartner);
    this.rebate = market.publish("VOLUME", flatRebate("10"));
    List<Map<String, Object>> sales = new ArrayList<>();
    earned.forEach(
        (partner, pounds) ->
            sales.add(line("s-" + partner, partner, "sale", pounds + "0.00", null)));
    market.sales(sales);
    market.awaitOwed(rebate, earned.values().stream().mapToInt(Integer::intValue).sum() + ".00");
    market.staff.post("/api/periods/2026-03/close", Map.of()).expect(200);
    terms("10.00", "1000.00");
  }

  Api person(String name) {
    return api.colleague(name, market.vendorId, "ledger:read", "ledger:write");
  }

  void terms(String minimum, String secondAbove) {
    market
        .staff
        .put(
            "/api/settlement-terms",
            Map.of(
                "minimum",
                Map.of("amount", minimum, "currency", "GBP"),
                "secondAbove",
                Map.of("amount", secondAbove, "currency", "GBP"),
                "payer",
                "Northwind Ltd",
                "iban",
                IBAN))
        .expect(200);
  }

  void paidTo(String partner, String iban) {
    api.partner(market.vendorId, partner, "payee:write")
        .put("/api/my/payment-details", Map.of("holder", "Holder " + partner, "iban", iban))
        .expect(200);
  }

  Answer propose() {
    return proposer.post("/api/settlements", Map.of("period", "2026-03"));
  }

  /** Proposed by one and approved by another. */
  String approved() {
    String id = propose().expect(201).text("id");
    person("approver").post("/api/settlements/" + id + "/approve").expect(200);
    return id;
  }

  Answer pay(String id, List<Map<String, String>> rejected) {
    return proposer.post("/api/settlements/" + id + "/pay", Map.of("rejected", rejected));
  }

  /** What is owed to a partner now. */
  String owed(String partner) {
    return market
        .staff
        .get("/api/periods/2099-12/accounts?partnerId=" + partner)
        .expect(200)
        .text("items/0/closing/amount");
  }
}
