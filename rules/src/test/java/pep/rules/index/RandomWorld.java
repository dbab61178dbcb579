package pep.rules.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** Random vocabularies, and random things of which not everything is known. */
final class RandomWorld {

  static final List<String> TEXTS = List.of("", "a", "b", "ä", "東京");

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Africa/Cairo"),
          ZoneId.of("Pacific/Auckland"),
          ZoneId.of("America/Los_Angeles"));

  private final Random random;
  private final List<Variable> names = new ArrayList<>();
  final ZoneId zone;
  final Instant now;

  RandomWorld(Random random) {
    this.random = random;
    this.zone = ZONES.get(random.nextInt(ZONES.size()));
    // A year in which every zone has its days of 23 and of 25 hours.
    this.now = Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextLong(365 * 86_400_000L));
    for (Kind kind : Kind.values()) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        names.add(variable(kind, i));
      }
    }
  }

  private static Variable variable(Kind kind, int number) {
    String name = "thing." + kind.name().toLowerCase(Locale.ROOT) + number;
    return kind == Kind.RECORDS
        ? Variable.records(
            name, "", Variable.of("code", Kind.TEXT, ""), Variable.of("at", Kind.INSTANT, ""))
        : Variable.of(name, kind, "");
  }

  Vocabulary vocabulary() {
    return new Vocabulary(names);
  }

  String any(Kind kind) {
    List<String> all =
        names.stream().filter(variable -> variable.kind() == kind).map(Variable::name).toList();
    return all.get(random.nextInt(all.size()));
  }

  /** A third of the names is not known. */
  Map<String, Object> thing() {
    Map<String, Object> told = new HashMap<>();
    for (Variable variable : names) {
      if (random.nextInt(3) > 0) {
        told.put(variable.name(), value(variable));
      }
    }
    return told;
  }

  private Object value(Variable variable) {
    return switch (variable.kind()) {
      case TEXT -> text();
      case NUMBER -> (random.nextInt(9) - 2) / 2.0;
      case WHOLE -> (long) random.nextInt(5) - 1;
      case FLAG -> random.nextBoolean();
      case TEXTS -> texts();
      case DAY -> day();
      case INSTANT -> instant();
      case RECORDS -> records();
    };
  }

  String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(text());
    }
    return texts;
  }

  LocalDate day() {
    return LocalDate.ofInstant(now, zone).plusDays(random.nextInt(200) - 100);
  }

  Instant instant() {
    return now.plusMillis(random.nextLong(200 * 86_400_000L) - 100 * 86_400_000L);
  }

  private List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<String, Object> record = new HashMap<>();
      record.put("code", text());
      if (random.nextBoolean()) {
        record.put("at", instant());
      }
      records.add(record);
    }
    return records;
  }
}
