package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.partner.attribute.AttributeDefinition;
import pep.partner.attribute.AttributeType;
import pep.rules.compilation.Mistake;
import pep.rules.compilation.RuleCompiler;
import pep.rules.compilation.RuleRefused;

class SegmentVocabularyTest {

  private static final RuleCompiler COMPILER =
      new RuleCompiler(
          SegmentVocabulary.of(
              List.of(
                  attribute("score", AttributeType.NUMBER, List.of()),
                  attribute("since", AttributeType.DATE, List.of()),
                  attribute("lines", AttributeType.CODES, List.of("gifts", "home")))));

  @Test
  void theExamplesOfTheGuideAreRules() throws IOException {
    String guide = Files.readString(Path.of("../docs/rules.md"));
    List<String> examples = guide.split("```", 3)[1].strip().lines().toList();

    assertThat(examples).hasSize(5);
    for (String example : examples) {
      COMPILER.check(example.split(" {4,}")[0]);
    }
  }

  @Test
  void knowsTheValuesOfItsLists() {
    assertThat(mistake("profile.status == 'activ'").names()).startsWith("active");
    assertThat(mistake("profile.country in ['DE', 'UK']").code()).isEqualTo("unknown-value");
    assertThat(mistake("profile.type == 'Reseller'").names()).startsWith("reseller");
    assertThat(mistake("'gift' in attributes.lines").names()).startsWith("gifts");
    assertThat(mistake("facts.enrolments.exists(e, e.status == 'done')").code())
        .isEqualTo("unknown-value");
    COMPILER.check("profile.country in ['GB', 'DE'] && facts.tier == 'whatever'");
  }

  @Test
  void hasOneSpellingAndOffersItForOthers() {
    for (String former : List.of("revenue_12m", "return_rate", "has_sales")) {
      Mistake mistake = mistake("facts." + former + " != 0");
      assertThat(mistake.code()).isEqualTo("unknown-name");
      assertThat(mistake.names().getFirst())
          .isEqualToIgnoringCase("facts." + former.replace("_", ""));
    }
  }

  @Test
  void refusesWhatFollowsFromSegments() {
    for (String rule :
        List.of(
            "segment.code == 'GOLD'",
            "'GOLD' in segments",
            "promotions.live > 0",
            "facts.segments == 'x'")) {
      assertThat(mistake(rule).code()).as(rule).isEqualTo("rule-looks-ahead");
    }
  }

  private static Mistake mistake(String rule) {
    return catchThrowableOfType(RuleRefused.class, () -> COMPILER.check(rule))
        .mistakes()
        .getFirst();
  }

  private static AttributeDefinition attribute(
      String code, AttributeType type, List<String> codes) {
    return new AttributeDefinition(code, code, type, new TreeSet<>(codes), null, null, null);
  }
}
