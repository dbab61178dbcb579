package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnboardingChecklistTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final OnboardingChecklist checklist = OnboardingChecklist.of(List.of("tax", "bank"));

  @Test
  void namesTheAgreementFirstAndWhatIsNotDone() {
    assertThat(checklist.missing()).containsExactly("agreement", "bank", "tax");
    assertThat(checklist.done("tax").agreed(NOW).missing()).containsExactly("bank");
    assertThat(checklist.done("tax").done("bank").agreed(NOW).missing()).isEmpty();
  }

  @Test
  void whatIsDoneTwiceIsDoneAndTheFirstAgreementCounts() {
    assertThat(checklist.done("tax").done("tax").checklistDone()).containsExactly("tax");
    assertThat(checklist.agreed(NOW).agreed(NOW.plusSeconds(1)).agreementAcceptedAt())
        .isEqualTo(NOW);
  }

  @Test
  void knowsOnlyItsOwnItems() {
    assertThatExceptionOfType(NotOnChecklist.class).isThrownBy(() -> checklist.done("logo"));
  }
}
