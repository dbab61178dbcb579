package pep.performance.diagnosis.expectation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.PastYear;

/**
 * How the year of each type of partner is shaped: its own where enough of them tell, drawn to the
 * channel's where few do.
 */
final class Seasons {

  /** A type's own shape counts half where so many partners of it tell. */
  private static final double HALF = 12;

  private static final int FEWEST = 8;

  private final Season channel;
  private final Map<String, Season> byType = new HashMap<>();

  private Seasons(Season channel) {
    this.channel = channel;
  }

  static Seasons of(List<Member> members) {
    List<Member> telling =
        members.stream()
            .filter(each -> each.sales().whole() && each.sales().sum(0, PastYear.MONTHS) > 0)
            .toList();
    Seasons seasons = new Seasons(Season.of(years(telling, null)));
    telling.stream()
        .map(each -> each.profile().type())
        .distinct()
        .forEach(
            type -> {
              List<PastYear> own = type == null ? List.of() : years(telling, type);
              if (type != null && own.size() >= FEWEST) {
                double share = own.size() / (own.size() + HALF);
                seasons.byType.put(type, Season.of(own, seasons.channel, share));
              }
            });
    return seasons;
  }

  private static List<PastYear> years(List<Member> members, @Nullable String type) {
    return members.stream()
        .filter(each -> type == null || type.equals(each.profile().type()))
        .map(Member::sales)
        .toList();
  }

  /** That of partners like one. */
  Season of(Member member) {
    String type = member.profile().type();
    return type == null ? channel : byType.getOrDefault(type, channel);
  }
}
