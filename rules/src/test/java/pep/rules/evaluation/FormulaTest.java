package pep.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.rules.Shelves;
import pep.rules.compilation.FormulaCompiler;
import pep.rules.compilation.Mistake;
import pep.rules.compilation.RuleRefused;
import pep.rules.evaluation.Calculated.Outcome;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

class FormulaTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              Variable.of("price", Kind.NUMBER, "of a shelf"),
              Variable.of("boards", Kind.NUMBER, "how many"),
              Variable.of("age", Kind.NUMBER, "in months"),
              Variable.of("labels", Kind.TEXTS, "what stands on it"),
              Variable.of("wood", Kind.TEXT, "what it is made of")));
  private static final FormulaCompiler COMPILER =
      new FormulaCompiler(
          VOCABULARY,
          Map.of("price", Unit.of("money"), "boards", Unit.NONE, "age", Unit.of("month")));
  private static final Map<String, Object> SHELF =
      Map.of("price", 90.0, "boards", 4, "age", 0, "labels", List.of("a", "b"), "wood", "oak");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "price / boards; 22.5; money",
        "100 * (price - 45) / price; 50; 1",
        "wood == 'oak' ? price : price * 2; 90; money",
        "price * price / (age + 3); 2700; money^2/month",
        "size(labels) * 2; 4; 1",
        "-boards + 0.5; -3.5; 1",
        "boards / price; 0.044444; 1/money"
      })
  void givesANumberWithItsUnit(String text, double value, String unit) {
    Formula formula = COMPILER.compile(text);
    assertThat(of(formula, SHELF).value())
        .isCloseTo(value, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(formula.unit().text()).isEqualTo(unit);
  }

  @Test
  void saysThatItDividesByZeroForSome() {
    Formula formula = COMPILER.compile("price / age");
    assertThat(of(formula, SHELF).outcome()).isEqualTo(Outcome.DIVIDES_BY_ZERO);
    assertThat(of(formula, Map.of("price", 90, "age", 3)).value()).isEqualTo(30);
  }

  @Test
  void isNotKnownWhereWhatItAsksForIsNot() {
    Calculated found = of(COMPILER.compile("price / boards"), Map.of("price", 1.0));
    assertThat(found).isEqualTo(new Calculated(Outcome.UNKNOWN, null, List.of("boards")));
    assertThat(of(COMPILER.compile("has(boards) ? price / boards : 0"), Map.of("price", 1)).value())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "price + age; units-differ; 7",
        "boards > 1 ? price : age; units-differ; 12",
        "pryce * 2; unknown-name; 1",
        "price > 2; rule-invalid; 7",
        "wood; rule-invalid; 1",
        "price *; rule-invalid; 8"
      })
  void refusesWhatGivesNoNumberOrMixesUnitsAtTheCharacter(String text, String code, int column) {
    RuleRefused refused = catchThrowableOfType(RuleRefused.class, () -> COMPILER.compile(text));
    assertThat(refused.mistakes()).extracting(Mistake::code).containsExactly(code);
    assertThat(refused.mistakes().getFirst().column()).isEqualTo(column);
  }

  private static Calculated of(Formula formula, Map<String, ? extends @Nullable Object> told) {
    return formula.of(Facts.of(VOCABULARY, told, Shelves.NOON));
  }
}
