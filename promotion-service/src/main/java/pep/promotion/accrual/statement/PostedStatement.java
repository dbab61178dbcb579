package pep.promotion.accrual.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.ledger.LedgerEntry;

/**
 * A partner's incentives as they were posted: nothing of it is reckoned again, so that it says of
 * an instant for ever what it said then, whatever was voided, amended or withdrawn since.
 *
 * @param promotionId the promotion
 * @param promotionCode the vendor's code for it
 * @param lines its postings in their order
 */
public record PostedStatement(String promotionId, String promotionCode, List<PostedLine> lines) {

  private static final Comparator<PostedStatement> ORDER =
      Comparator.comparing(PostedStatement::promotionCode)
          .thenComparing(PostedStatement::promotionId);

  public PostedStatement {
    lines = List.copyOf(lines);
  }

  /**
   * The statements of all promotions that anything was posted for, by promotion code.
   *
   * @param incentives what was posted to one partner, in the order of posting
   */
  public static List<PostedStatement> of(
      Collection<LedgerEntry> incentives, CurrencyUnit currency) {
    Map<String, List<LedgerEntry>> byPromotion = new TreeMap<>();
    for (LedgerEntry each : incentives) {
      String promotion = Objects.requireNonNull(each.promotionId());
      byPromotion.computeIfAbsent(promotion, id -> new ArrayList<>()).add(each);
    }
    List<PostedStatement> statements = new ArrayList<>(byPromotion.size());
    byPromotion.forEach(
        (id, entries) ->
            statements.add(
                new PostedStatement(
                    id,
                    Objects.requireNonNull(entries.getFirst().promotionCode()),
                    lines(entries, Money.zero(currency)))));
    statements.sort(ORDER);
    return statements;
  }

  private static List<PostedLine> lines(List<LedgerEntry> entries, Money zero) {
    Map<String, Money> nets = new HashMap<>();
    Money owed = zero;
    List<PostedLine> lines = new ArrayList<>(entries.size());
    for (LedgerEntry each : entries) {
      owed = owed.plus(each.amount());
      Money net = volume(each);
      Money before = net == null ? null : nets.put(String.valueOf(each.period()), net);
      lines.add(
          new PostedLine(each, net == null || before == null ? net : net.minus(before), net, owed));
    }
    return lines;
  }

  private static @Nullable Money volume(LedgerEntry entry) {
    LedgerEntry.Basis basis = entry.basis();
    return basis == null ? null : basis.net();
  }
}
