package pep.rules.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pep.rules.vocabulary.Kind;

/** Random rules over a random vocabulary. */
final class RandomRules {

  private static final List<String> SIGNS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final RandomWorld world;
  private final RandomTimes times;

  RandomRules(Random random, RandomWorld world) {
    this.random = random;
    this.world = world;
    this.times = new RandomTimes(random, world);
  }

  Written rule(int depth) {
    return switch (depth == 0 ? 3 : random.nextInt(5)) {
      case 0 -> Written.all(parts(depth));
      case 1 -> Written.any(parts(depth));
      case 2 -> rule(depth - 1).not();
      default -> random.nextInt(3) == 0 ? times.predicate() : timeless();
    };
  }

  private List<Written> parts(int depth) {
    List<Written> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(rule(depth - 1));
    }
    return parts.size() == 1 ? List.of(parts.getFirst(), parts.getFirst()) : parts;
  }

  static boolean holds(String sign, int order) {
    return switch (sign) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "==" -> order == 0;
      default -> order != 0;
    };
  }

  private String sign() {
    return sign(random);
  }

  static String sign(Random random) {
    return SIGNS.get(random.nextInt(SIGNS.size()));
  }

  private Written timeless() {
    return switch (random.nextInt(12)) {
      case 0, 1 -> text();
      case 2, 3 -> number(world.any(Kind.NUMBER));
      case 4 -> number(world.any(Kind.WHOLE));
      case 5 -> flag();
      case 6, 7 -> list();
      case 8 -> has();
      case 9 -> records();
      case 10 -> sum();
      default -> day();
    };
  }

  private Written text() {
    String name = world.any(Kind.TEXT);
    String text = world.text();
    String other = world.text();
    return switch (random.nextInt(4)) {
      case 0 -> Written.of("'" + text + "' == " + name, name, text::equals);
      case 1 -> Written.of(name + " != '" + text + "'", name, value -> !text.equals(value));
      case 2 ->
          Written.of(
              name + " in ['" + text + "', '" + other + "']",
              name,
              value -> text.equals(value) || other.equals(value));
      default ->
          Written.of(
              name + ".startsWith('" + text + "')",
              name,
              value -> value.toString().startsWith(text));
    };
  }

  private Written number(String name) {
    double bound = (random.nextInt(9) - 2) / 2.0;
    String written =
        bound == Math.rint(bound) && random.nextBoolean() ? "" + (int) bound : "" + bound;
    String sign = sign();
    return random.nextBoolean()
        ? Written.of(
            name + " " + sign + " " + written, name, value -> holds(sign, order(value, bound)))
        : Written.of(
            written + " " + sign + " " + name, name, value -> holds(sign, -order(value, bound)));
  }

  private static int order(Object value, double bound) {
    double number = ((Number) value).doubleValue();
    return number < bound ? -1 : number > bound ? 1 : 0;
  }

  private Written sum() {
    String name = world.any(Kind.NUMBER);
    return Written.of(name + " + 1.0 > 2.0", name, value -> (double) value + 1 > 2);
  }

  private Written flag() {
    String name = world.any(Kind.FLAG);
    return random.nextBoolean()
        ? Written.of(name, name, value -> (boolean) value)
        : Written.of(name + " == false", name, value -> !(boolean) value);
  }

  private Written list() {
    String name = world.any(Kind.TEXTS);
    String text = world.text();
    int at = random.nextInt(3);
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          Written.of("'" + text + "' in " + name, name, value -> ((List<?>) value).contains(text));
      case 2 -> Written.of("size(" + name + ") > 1", name, value -> ((List<?>) value).size() > 1);
      case 3 ->
          Written.of(
              name + "[" + at + "] == '" + text + "'",
              name,
              value ->
                  at < ((List<?>) value).size() ? ((List<?>) value).get(at).equals(text) : null);
      default ->
          Written.of(
              name + ".exists(each, each == '" + text + "')",
              name,
              value -> ((List<?>) value).contains(text));
    };
  }

  private Written has() {
    String name = world.any(Kind.values()[random.nextInt(Kind.values().length)]);
    return new Written("has(" + name + ")", told -> told.value(name) != null);
  }

  private Written day() {
    String name = world.any(Kind.DAY);
    var day = world.day();
    String sign = sign();
    return Written.withTime(
        name + " " + sign + " '" + day + "'",
        name,
        (told, value) -> holds(sign, told.instant(value).compareTo(told.instant(day))));
  }

  private Written records() {
    String name = world.any(Kind.RECORDS);
    String text = world.text();
    return Written.of(
        name + ".exists(r, r.code == '" + text + "' && has(r.at))",
        name,
        value ->
            each(value).stream().anyMatch(r -> text.equals(r.get("code")) && r.containsKey("at")));
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> each(Object records) {
    return (List<Map<String, Object>>) records;
  }
}
