package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;

/**
 * Brings partners' sums to their sales, so many lines at a time, whatever else they ever sold. Sums
 * whose basis has changed begin anew and are brought there in as many steps as it takes.
 */
@Component
class Summing {

  private static final int LINES_A_STEP = 4_000;

  private final CarriedSums sums;
  private final UnsummedSales unsummed;
  private final RelatedSales related;

  Summing(CarriedSums sums, UnsummedSales unsummed, RelatedSales related) {
    this.sums = sums;
    this.unsummed = unsummed;
    this.related = related;
  }

  /**
   * What a step found; nothing is written yet.
   *
   * @param before the sums as they were read, by partner
   * @param sums as they are after it
   * @param complete the partners that have no further sales
   * @param pages the pages that are in the sums now, by generation
   */
  record Step(
      Map<String, SummedSales> before,
      Map<String, SummedSales> sums,
      Set<String> complete,
      Map<Long, List<SalesPage>> pages) {

    SummedSales of(String partnerId) {
      return Objects.requireNonNull(sums.get(partnerId));
    }
  }

  /** The next step of these partners. */
  Step next(Tenant tenant, Collection<Seller> sellers, CurrencyUnit currency) {
    Map<String, Seller> byId = new TreeMap<>();
    sellers.forEach(each -> byId.put(each.partnerId(), each));
    Map<String, SummedSales> before = sums.of(tenant, byId.keySet());
    Map<String, SummedSales> after = new HashMap<>();
    Set<String> complete = new HashSet<>();
    Map<Long, List<String>> reading = new TreeMap<>();
    byId.forEach(
        (id, seller) -> {
          SummedSales now = Objects.requireNonNull(before.get(id)).on(seller.basis());
          after.put(id, now);
          if (seller.mayEarn()) {
            reading.computeIfAbsent(now.generation(), g -> new ArrayList<>()).add(id);
          } else {
            complete.add(id);
          }
        });
    Map<Long, List<SalesPage>> pages = new HashMap<>();
    int left = LINES_A_STEP;
    for (Map.Entry<Long, List<String>> each : reading.entrySet()) {
      if (left > 0) {
        var taken = unsummed.take(tenant, each.getValue(), each.getKey(), left);
        complete.addAll(taken.complete());
        pages.put(each.getKey(), taken.pages());
        left -= taken.pages().stream().mapToInt(page -> page.lines().size()).sum();
      }
    }
    add(tenant, byId, after, pages, currency);
    return new Step(before, after, complete, pages);
  }

  private void add(
      Tenant tenant,
      Map<String, Seller> sellers,
      Map<String, SummedSales> sums,
      Map<Long, List<SalesPage>> pages,
      CurrencyUnit currency) {
    Map<String, List<SaleLine>> fresh = new HashMap<>();
    for (List<SalesPage> each : pages.values()) {
      for (SalesPage page : each) {
        if (page.currency().equals(currency)) {
          fresh.computeIfAbsent(page.partnerId(), id -> new ArrayList<>()).addAll(page.lines());
        }
      }
    }
    Map<String, Long> generations = new HashMap<>();
    fresh
        .keySet()
        .forEach(id -> generations.put(id, Objects.requireNonNull(sums.get(id)).generation()));
    List<SaleLine> all = fresh.values().stream().flatMap(List::stream).toList();
    Map<String, List<SaleLine>> known = related.of(tenant, all, generations);
    fresh.forEach(
        (id, lines) ->
            sums.computeIfPresent(
                id,
                (partner, now) ->
                    with(
                        Objects.requireNonNull(sellers.get(id)),
                        now,
                        known.getOrDefault(id, List.of()),
                        lines)));
  }

  private static SummedSales with(
      Seller seller, SummedSales sums, List<SaleLine> known, List<SaleLine> fresh) {
    List<SaleLine> together = new ArrayList<>(known);
    together.addAll(fresh);
    SalesSums before = SalesSums.of(seller.candidates(), SaleSet.of(known, seller.history()));
    SalesSums now = SalesSums.of(seller.candidates(), SaleSet.of(together, seller.history()));
    return sums.with(sums.all().changed(before, now), seller.claims(before) || seller.claims(now));
  }

  /**
   * Writes what a step found, within the caller's transaction.
   *
   * @param claimed the partners whose claims are reckoned on their sums
   * @return false when some sums have moved on
   */
  boolean write(Tenant tenant, Step step, Set<String> claimed) {
    List<SummedSales> changed = new ArrayList<>();
    step.sums()
        .forEach(
            (id, sums) -> {
              SummedSales now = claimed.contains(id) ? sums.claimed() : sums;
              if (!now.equals(step.before().get(id))) {
                changed.add(now);
              }
            });
    step.pages().forEach((generation, pages) -> unsummed.summed(tenant, pages, generation));
    return sums.write(tenant, changed);
  }
}
