package pep.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pep.rules.compilation.RuleCompiler;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Moment;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;
import pep.rules.vocabulary.Ahead;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/** A vocabulary for tests. */
public final class Shelves {

  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final Moment NOON = at("2026-11-28T11:00:00Z");

  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              Variable.of("shelf.wood", Kind.TEXT, "what it is made of")
                  .among(List.of("oak", "pine", "birch")),
              Variable.of("shelf.owner", Kind.TEXT, "whose it is"),
              Variable.of("shelf.height", Kind.NUMBER, "in metres"),
              Variable.of("shelf.boards", Kind.WHOLE, "how many"),
              Variable.of("shelf.painted", Kind.FLAG, "whether it is painted"),
              Variable.of("shelf.labels", Kind.TEXTS, "what stands on it"),
              Variable.of("shelf.bought", Kind.DAY, "when it was bought"),
              Variable.of("shelf.dusted", Kind.INSTANT, "when it was dusted last"),
              Variable.records(
                  "shelf.loans",
                  "books that are lent",
                  Variable.of("book", Kind.TEXT, "which").among(List.of("atlas", "bible")),
                  Variable.of("lentAt", Kind.INSTANT, "since when"),
                  Variable.of("dueOn", Kind.DAY, "until when"))),
          new Ahead(Pattern.compile("room(\\..*)?"), "shelves make rooms, never back."));

  public static final RuleCompiler COMPILER = new RuleCompiler(VOCABULARY);

  private Shelves() {}

  public static Moment at(String instant) {
    return new Moment(Instant.parse(instant), BERLIN);
  }

  public static Facts facts(Moment moment, Map<String, ? extends @Nullable Object> told) {
    return Facts.of(VOCABULARY, told, moment);
  }

  public static Rule rule(String text) {
    return COMPILER.check(text);
  }

  public static Truth truth(String rule, Map<String, ? extends @Nullable Object> told) {
    return rule(rule).truth(facts(NOON, told));
  }
}
