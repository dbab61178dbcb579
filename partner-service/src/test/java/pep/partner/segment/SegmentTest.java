package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cel.common.types.SimpleType;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class SegmentTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(Map.of("profile.country", SimpleType.STRING));

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

  private static SegmentRule rule(String text) {
    return SegmentRule.compile(text, VOCABULARY);
  }
}
