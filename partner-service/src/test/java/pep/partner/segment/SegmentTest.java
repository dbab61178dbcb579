package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.rules.compilation.RuleCompiler;
import pep.rules.evaluation.Rule;
import pep.rules.vocabulary.Kind;
import pep.rules.vocabulary.Variable;
import pep.rules.vocabulary.Vocabulary;

class SegmentTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of(Variable.of("profile.country", Kind.TEXT, "")));

  private final Segment segment =
      Segment.define(
          new Tenant("ven_1"),
          "seg_1",
          "DE",
          "Germany",
          null,
          rule("profile.country == 'DE'"),
          Instant.parse("2026-11-24T10:00:00Z"));

  @Test
  void anotherRuleIsAnotherVersionAndTheSameRuleKeepsItsOwn() {
    assertThat(segment.ruleVersion()).isEqualTo(1);
    segment.change("Deutschland", "by country", rule("profile.country == 'DE'"));
    assertThat(segment.ruleVersion()).isEqualTo(1);
    assertThat(segment.name()).isEqualTo("Deutschland");

    segment.change("Deutschland", null, rule("profile.country in ['DE', 'AT']"));
    assertThat(segment.ruleVersion()).isEqualTo(2);
    assertThat(segment.rule()).isEqualTo("profile.country in ['DE', 'AT']");
  }

  @Test
  void retiringTwiceIsHarmlessAndARetiredOneChangesNoMore() {
    segment.retire();
    segment.retire();

    assertThat(segment.retired()).isTrue();
    assertThatThrownBy(() -> segment.change("X", null, rule("profile.country == 'AT'")))
        .isInstanceOf(SegmentRetired.class);
    assertThat(segment.ruleVersion()).isEqualTo(1);
  }

  private static Rule rule(String text) {
    return new RuleCompiler(VOCABULARY).check(text);
  }
}
