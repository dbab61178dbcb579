package pep.promotion.accrual;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the entries made before for one partner under one capped rebate amount to. */
final class EarlierEntries {

  private final Map<String, Money> counted = new HashMap<>();
  private final Set<String> lines = new HashSet<>();
  private Money balance;

  EarlierEntries(List<CappedAccrual.Earlier> entries, Money zero) {
    balance = zero;
    for (CappedAccrual.Earlier entry : entries) {
      counted.merge(entry.root(), entry.counted(), Money::plus);
      lines.add(entry.lineId());
      balance = balance.plus(entry.counted());
    }
  }

  /** What the group has earned by its entries, null when it has none. */
  @Nullable Money counted(String root) {
    return counted.get(root);
  }

  /** What all groups have earned; below zero where claw-backs are carried. */
  Money balance() {
    return balance;
  }

  /** The last line of the group without an entry of its own; a numbered one when all have. */
  String cause(SaleGroup group, Set<String> used) {
    for (SaleLine line : group.lines().reversed()) {
      if (!lines.contains(line.id()) && used.add(line.id())) {
        return line.id();
      }
    }
    int number = 1;
    while (lines.contains(group.root() + "#" + number) || !used.add(group.root() + "#" + number)) {
      number++;
    }
    return group.root() + "#" + number;
  }
}
