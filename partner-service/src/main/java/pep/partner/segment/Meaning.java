package pep.partner.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pep.partner.attribute.AttributeSchema;
import pep.rules.evaluation.Facts;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

/**
 * What a rule makes of something that is not known. Each segment keeps the meaning that its rule
 * was saved with until its owner takes over the present one, so that no member turns unannounced.
 */
public enum Meaning {
  /** As rules meant it until November 2026: an empty text, zero, false or an empty list. */
  ABSENT_IS_EMPTY {
    @Override
    Vocabulary vocabulary(AttributeSchema schema) {
      Vocabulary present = SegmentVocabulary.of(schema);
      // Days were texts then.
      return new Vocabulary(
          present.variables().stream()
              .map(
                  variable ->
                      variable.kind() == Kind.DAY
                          ? Variable.of(variable.name(), Kind.TEXT, variable.description())
                          : variable)
              .toList(),
          SegmentVocabulary.AHEAD);
    }

    @Override
    Facts facts(Vocabulary vocabulary, PartnerView partner) {
      Map<String, Object> told = new HashMap<>(partner.told());
      for (Variable variable : vocabulary.variables()) {
        Object empty = empty(variable.kind());
        if (empty != null) {
          told.putIfAbsent(variable.name(), empty);
        }
      }
      return Facts.of(vocabulary, told, partner.facts().moment());
    }

    @Override
    String spelled(String rule) {
      return FORMER.matcher(rule).replaceAll(name -> NOW.get(name.group()));
    }
  },

  /** It is neither true nor false of it. */
  ABSENT_IS_UNKNOWN {
    @Override
    Vocabulary vocabulary(AttributeSchema schema) {
      return SegmentVocabulary.of(schema);
    }

    @Override
    Facts facts(Vocabulary vocabulary, PartnerView partner) {
      return partner.facts();
    }

    @Override
    String spelled(String rule) {
      return rule;
    }
  };

  private static final Map<String, String> NOW =
      Map.of(
          "facts.revenue_12m", "facts.revenue12m",
          "facts.revenue_3m", "facts.revenue3m",
          "facts.return_rate", "facts.returnRate",
          "facts.has_sales", "facts.hasSales");
  private static final Pattern FORMER =
      Pattern.compile("\\bfacts\\.(revenue_12m|revenue_3m|return_rate|has_sales)\\b");

  abstract Vocabulary vocabulary(AttributeSchema schema);

  abstract Facts facts(Vocabulary vocabulary, PartnerView partner);

  /** A rule that was saved with this meaning, in the names of today. */
  abstract String spelled(String rule);

  private static @Nullable Object empty(Kind kind) {
    return switch (kind) {
      case TEXT -> "";
      case NUMBER, WHOLE -> 0;
      case FLAG -> false;
      case TEXTS -> List.of();
      case DAY, INSTANT, RECORDS -> null;
    };
  }
}
