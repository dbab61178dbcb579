package pep.promotion.accrual.sale;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.data.annotation.Id;
import pep.platform.tenancy.Tenant;

/**
 * The lines that one fact tells of one partner.
 *
 * @param lines at least one, in one currency
 * @param names the ids of the lines and of those that they name, each once
 * @param size how many lines there are; zero where that was not noted yet
 * @param summed the generation of the partner's sums that have these lines in them; zero for none
 */
public record SalesPage(
    @Id String id,
    String partnerId,
    CurrencyUnit currency,
    List<SaleLine> lines,
    List<String> names,
    int size,
    long summed) {

  /** Those of before names were noted have none. */
  public SalesPage {
    names = names == null ? List.of() : names;
  }

  static SalesPage of(Tenant tenant, String factId, String partnerId, List<SaleLine> lines) {
    return new SalesPage(
        tenant.vendorId() + "/" + factId + "/" + partnerId,
        partnerId,
        lines.getFirst().amount().getCurrencyUnit(),
        lines,
        lines.stream().flatMap(SaleLine::names).distinct().toList(),
        lines.size(),
        0);
  }

  /** The same page, cut to some of its lines. */
  SalesPage with(List<SaleLine> some) {
    return new SalesPage(id, partnerId, currency, some, names, size, summed);
  }
}
