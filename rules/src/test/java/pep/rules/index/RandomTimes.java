package pep.rules.index;

import static pep.rules.index.RandomRules.each;
import static pep.rules.index.RandomRules.holds;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pep.rules.vocabulary.Kind;

/** Random predicates that turn by themselves. */
final class RandomTimes {

  private final Random random;
  private final RandomWorld world;

  RandomTimes(Random random, RandomWorld world) {
    this.random = random;
    this.world = world;
  }

  Written predicate() {
    String name = world.any(random.nextBoolean() ? Kind.DAY : Kind.INSTANT);
    String sign = RandomRules.sign(random);
    int days = random.nextInt(240) - 120;
    return switch (random.nextInt(6)) {
      case 0, 1 ->
          Written.withTime(
              "daysSince(" + name + ") " + sign + " " + days,
              name,
              (told, value) -> holds(sign, Long.compare(told.daysSince(value), days)));
      case 2 ->
          Written.withTime(
              days + ".5 " + sign + " daysUntil(" + name + ")",
              name,
              (told, value) ->
                  holds(
                      sign,
                      Double.compare(
                          Double.parseDouble(days + ".5"), (double) -told.daysSince(value))));
      case 3 -> moments(name, sign, Duration.ofHours(days));
      case 4 -> {
        String record = world.any(Kind.RECORDS);
        yield Written.withTime(
            record + ".exists(r, daysUntil(r.at) <= " + days + ")",
            record,
            (told, value) -> exists(told, each(value), days));
      }
      default ->
          Written.withTime(
              "daysSince(" + name + ") % 7 == 0",
              name,
              (told, value) -> told.daysSince(value) % 7 == 0);
    };
  }

  private static Written moments(String name, String sign, Duration length) {
    String duration = "duration('" + length.toSeconds() + "s')";
    return length.toHours() % 2 == 0
        ? Written.withTime(
            "now - " + name + " " + sign + " " + duration,
            name,
            (told, value) ->
                holds(sign, Duration.between(told.instant(value), told.now()).compareTo(length)))
        : Written.withTime(
            name + " " + sign + " now + " + duration,
            name,
            (told, value) -> holds(sign, told.instant(value).compareTo(told.now().plus(length))));
  }

  private static @Nullable Boolean exists(
      Written.Told told, List<Map<String, Object>> records, int days) {
    boolean known = true;
    for (Map<String, Object> record : records) {
      Object at = record.get("at");
      known &= at != null;
      if (at != null && -told.daysSince(at) <= days) {
        return true;
      }
    }
    return known ? false : null;
  }
}
