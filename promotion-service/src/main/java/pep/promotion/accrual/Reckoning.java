package pep.promotion.accrual;

import java.util.Set;
import java.util.stream.Collectors;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleSet;

/** What a partner's claims are reckoned on. */
sealed interface Reckoning {

  /** All its sales: whatever it claimed before is replaced. */
  record Whole(SaleSet sales) implements Reckoning {}

  /**
   * The groups that new lines bear upon; claims of other sales stay, but for what is set off.
   *
   * @param before the groups as they were reckoned last
   * @param now the groups as they are
   */
  record Touched(SaleSet before, SaleSet now) implements Reckoning {

    /** The sales that may have claims. */
    Set<String> roots() {
      return before.groups().stream().map(SaleGroup::root).collect(Collectors.toSet());
    }

    /** The sales whose claims are reckoned. */
    Set<String> allRoots() {
      Set<String> all = roots();
      now.groups().forEach(each -> all.add(each.root()));
      return all;
    }
  }
}
