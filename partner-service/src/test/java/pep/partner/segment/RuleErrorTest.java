package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

class RuleErrorTest {

  private static final Map<String, CelType> TYPES =
      Map.of(
          "profile.country", SimpleType.STRING,
          "profile.verticals", ListType.create(SimpleType.STRING),
          "facts.revenue_12m", SimpleType.DOUBLE,
          "facts.outlets", SimpleType.INT,
          "attributes.key_account", SimpleType.BOOL);
  private static final Vocabulary VOCABULARY = new Vocabulary(TYPES);

  @Test
  void pointsAtAMistypedNameAndOffersTheNearestOnes() {
    FieldError error = error("facts.outlets > 2 &&\n  profile.contry == 'DE'");

    assertThat(error.field()).isEqualTo("rule");
    assertThat(error.code()).isEqualTo("unknown-name");
    assertThat(error.cure())
        .startsWith("Line 2, column 3: there is no 'profile.contry'.")
        .contains("Nearest names: profile.country")
        .contains("attributes.key_account");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "segment.code == 'GOLD'",
        "'GOLD' in segments",
        "promotions.live > 0",
        "facts.segments == 'GOLD'"
      })
  void refusesARuleThatLooksAtWhatFollowsFromIt(String rule) {
    FieldError error = error("profile.country == 'DE' &&\n  " + rule);

    assertThat(error.code()).isEqualTo("rule-looks-ahead");
    assertThat(error.cure()).startsWith("Line 2, column ").contains("never back");
  }

  @Test
  void saysOfWhatTypeTheNamesAreThatDoNotFit() {
    FieldError error = error("profile.country == 1");

    assertThat(error.code()).isEqualTo("rule-invalid");
    assertThat(error.cure())
        .startsWith("Line 1, column 17: ")
        .contains("profile.country is a text.");
    assertThat(error("facts.outlets > 'many'").cure()).contains("facts.outlets is a number.");
    assertThat(error("profile.verticals == 'gifts'").cure())
        .contains("profile.verticals is a list of texts.");
    assertThat(error("attributes.key_account > 1").cure())
        .contains("attributes.key_account is true or false.");
  }

  @Test
  void refusesWhatIsNotTrueOrFalseOrBreaksOff() {
    assertThat(error("facts.outlets + 1").code()).isEqualTo("rule-invalid");
    assertThat(error("profile.country >").cure()).startsWith("Line 1, column ");
  }

  @Test
  void namesEveryErrorOfARule() {
    assertThatThrownBy(() -> compile("profile.contry == 'DE' && facts.outlet > 1"))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.errors()).hasSize(2));
  }

  private static FieldError error(String rule) {
    try {
      compile(rule);
    } catch (InvalidInput refusal) {
      return refusal.errors().getFirst();
    }
    throw new AssertionError(rule + " was taken");
  }

  private static SegmentRule compile(String rule) {
    return SegmentRule.compile(rule, VOCABULARY);
  }
}
