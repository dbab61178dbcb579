package pep.promotion.awareness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.awareness.PromotionAwareness.Asked;

class PromotionAwarenessTest {

  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void countsWhatWasNotedOfThoseThatItIsMeantFor() {
    PromotionAwareness awareness =
        awareness(
            Set.of("p2", "left"),
            noted("p1", AT, null),
            noted("p2", AT, AT),
            noted("p3", null, AT),
            noted("left", AT, AT));

    assertThat(awareness.counts(AT)).isEqualTo(new AwarenessCounts(AT, 4, 2, 2, 1L));
  }

  @Test
  void listsThoseThatAreAsAsked() {
    PromotionAwareness awareness =
        awareness(Set.of("p2"), noted("p1", AT, null), noted("p2", AT, AT), noted("p3", null, AT));

    assertThat(awareness.partners(new Asked(null, null, null)))
        .containsExactly("p1", "p2", "p3", "p4");
    assertThat(awareness.partners(new Asked(false, null, null))).containsExactly("p3", "p4");
    assertThat(awareness.partners(new Asked(true, false, null))).containsExactly("p1");
    assertThat(awareness.partners(new Asked(null, true, false))).containsExactly("p3");
    assertThat(awareness.partners(new Asked(null, null, true))).containsExactly("p2");
    assertThat(awareness.partners(new Asked(false, null, true))).isEmpty();
  }

  @Test
  void whereUseIsNotKnownNobodyUsedItNorDidNot() {
    PromotionAwareness awareness = awareness(null, noted("p1", AT, AT));

    assertThat(awareness.counts(AT)).isEqualTo(new AwarenessCounts(AT, 4, 1, 1, null));
    assertThat(awareness.partners(new Asked(null, null, true))).isEmpty();
    assertThat(awareness.partners(new Asked(null, null, false))).isEmpty();
    assertThat(awareness.of(Samples.partner("p1", null)))
        .isEqualTo(new AwarePartner("p1", "P-p1", AT, AT, null));
  }

  private static PromotionAwareness awareness(
      @Nullable Set<String> earning, NotedAwareness... noted) {
    return new PromotionAwareness(
        List.of("p1", "p2", "p3", "p4").stream().map(each -> Samples.partner(each, null)).toList(),
        Arrays.stream(noted)
            .collect(Collectors.toMap(NotedAwareness::partnerId, Function.identity())),
        earning);
  }

  private static NotedAwareness noted(
      String partnerId, @Nullable Instant toldAt, @Nullable Instant openedAt) {
    return new NotedAwareness("prm_1", partnerId, toldAt, openedAt);
  }
}
