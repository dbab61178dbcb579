package pep.promotion.accrual.volume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * Holds what a partner has earned to the most that one may in each period of a cap: up to the end
 * of a month it is owed what it has earned in the period so far, or the most where that is less.
 * What goes beyond comes in again once something before it is taken back.
 */
final class PartnerCaps {

  private final Map<String, Money> earned = new HashMap<>();

  private PartnerCaps() {}

  /**
   * @param positions by promotion code and period, as they are without a cap
   */
  static List<VolumePosition> on(List<VolumePosition> positions) {
    PartnerCaps caps = new PartnerCaps();
    return positions.stream().map(caps::on).toList();
  }

  private VolumePosition on(VolumePosition position) {
    if (position.promotion().definition().mostPerPartner() == null) {
      return position;
    }
    String key =
        position.promotion().id() + "/" + position.promotion().capPeriod(position.period());
    Money zero = position.earned().minus(position.earned());
    List<EarnedMonth> months = new ArrayList<>(position.months().size());
    Money owed = zero;
    for (EarnedMonth each : position.months()) {
      Money before = earned.getOrDefault(key, zero);
      Money after = before.plus(each.amount());
      earned.put(key, after);
      Money more = position.promotion().atMost(after).minus(position.promotion().atMost(before));
      months.add(new EarnedMonth(each.month(), more));
      owed = owed.plus(more);
    }
    return new VolumePosition(
        position.promotion(), position.period(), position.lines(), position.net(), owed, months);
  }
}
