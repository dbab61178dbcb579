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
import pep.promotion.accrual.claim.Claims;
import pep.promotion.accrual.sale.RelatedSales;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.sale.SalesPage;
import pep.promotion.accrual.sale.UnsummedSales;
import pep.promotion.accrual.volume.BelowZero;
import pep.promotion.accrual.volume.CarriedSums;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.accrual.volume.SummedSales;

/**
 * Brings partners' sums to their sales, so many lines at a time, whatever else they ever sold. Sums
 * whose basis has changed begin anew and are brought there in as many steps as it takes.
 */
@Component
public class Summing {

  private static final int LINES_A_STEP = 4_000;

  private final CarriedSums sums;
  private final UnsummedSales unsummed;
  private final RelatedSales related;
  private final Claims claims;

  Summing(CarriedSums sums, UnsummedSales unsummed, RelatedSales related, Claims claims) {
    this.sums = sums;
    this.unsummed = unsummed;
    this.related = related;
    this.claims = claims;
  }

  /**
   * What a step found; nothing is written yet.
   *
   * @param before the sums as they were read, by partner
   * @param sums as they are after it
   * @param complete the partners that have no further sales
   * @param pages the pages that are in the sums now, by generation
   * @param touched the groups by which claims have moved, of partners whose claims need no more
   */
  public record Step(
      Map<String, SummedSales> before,
      Map<String, SummedSales> sums,
      Set<String> complete,
      Map<Long, List<SalesPage>> pages,
      Map<String, Reckoning.Touched> touched) {

    public SummedSales of(String partnerId) {
      return Objects.requireNonNull(sums.get(partnerId));
    }
  }

  /** The next step of these partners. */
  public Step next(Tenant tenant, Collection<Seller> sellers, CurrencyUnit currency) {
    Map<String, Seller> byId = new TreeMap<>();
    sellers.forEach(each -> byId.put(each.partnerId(), each));
    Map<String, SummedSales> before = sums.of(tenant, byId.keySet());
    Set<String> claimants = claimants(tenant, sellers, before);
    Map<String, SummedSales> after = new HashMap<>();
    Set<String> complete = new HashSet<>();
    Map<Long, List<String>> reading = new TreeMap<>();
    byId.forEach(
        (id, seller) -> {
          SummedSales read = Objects.requireNonNull(before.get(id));
          String basis = seller.basis();
          SummedSales now =
              read.basis().equals(basis) ? read : read.anew(basis, claimants.contains(id));
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
    Map<String, Reckoning.Touched> touched = add(tenant, byId, after, pages, currency);
    return new Step(before, after, complete, pages, touched);
  }

  /** The partners whose sums begin anew and whose claims were reckoned on other ones. */
  private Set<String> claimants(
      Tenant tenant, Collection<Seller> sellers, Map<String, SummedSales> before) {
    List<String> anew =
        sellers.stream()
            .filter(
                each ->
                    !Objects.requireNonNull(before.get(each.partnerId()))
                        .basis()
                        .equals(each.basis()))
            .map(Seller::partnerId)
            .toList();
    return anew.isEmpty() ? Set.of() : claims.claimants(tenant, anew);
  }

  private Map<String, Reckoning.Touched> add(
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
    Map<String, Reckoning.Touched> touched = new HashMap<>();
    fresh.forEach(
        (id, lines) -> {
          Seller seller = Objects.requireNonNull(sellers.get(id));
          SummedSales now = Objects.requireNonNull(sums.get(id));
          Reckoning.Touched groups = groups(seller, known.getOrDefault(id, List.of()), lines);
          SalesSums was = SalesSums.of(seller.candidates(), groups.before());
          SalesSums are = SalesSums.of(seller.candidates(), groups.now());
          boolean moved = seller.claims(was) || seller.claims(are);
          boolean apart = moved && !now.claimsMoved() && !seller.contested();
          if (apart) {
            touched.put(id, groups);
          }
          sums.put(id, now.with(now.all().changed(was, are), moved && !apart));
        });
    return touched;
  }

  private static Reckoning.Touched groups(
      Seller seller, List<SaleLine> known, List<SaleLine> fresh) {
    List<SaleLine> together = new ArrayList<>(known);
    together.addAll(fresh);
    return new Reckoning.Touched(
        SaleSet.of(known, seller.history()), SaleSet.of(together, seller.history()));
  }

  /**
   * Writes what a step found, within the caller's transaction.
   *
   * @param claimed what is left below zero of the partners whose claims are those of their sums
   * @return false when some sums have moved on
   */
  public boolean write(Tenant tenant, Step step, Map<String, List<BelowZero>> claimed) {
    List<SummedSales> changed = new ArrayList<>();
    step.sums()
        .forEach(
            (id, sums) -> {
              List<BelowZero> left = claimed.get(id);
              SummedSales now = left == null ? sums : sums.claimed(left);
              if (!now.equals(step.before().get(id))) {
                changed.add(now);
              }
            });
    step.pages().forEach((generation, pages) -> unsummed.summed(tenant, pages, generation));
    return sums.write(tenant, changed);
  }
}
