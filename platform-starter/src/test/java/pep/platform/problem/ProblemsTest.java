package pep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;

class ProblemsTest {

  private final Problems problems = new Problems("http://here");

  @Problem(code = "too-late", title = "It is too late", cure = "Come earlier.")
  private static final class TooLate extends RuleBroken {
    TooLate(String member) {
      super("Late.", Map.of(member, "applied"));
    }
  }

  @Test
  void tellsTheEvidenceBesideTheMembersOfEveryProblem() {
    ProblemDetail problem = problems.of(new TooLate("partnerStatus"));

    assertThat(problem.getStatus()).isEqualTo(409);
    assertThat(problem.getProperties())
        .containsEntry("partnerStatus", "applied")
        .containsEntry("code", "too-late");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type",
        "title",
        "status",
        "detail",
        "instance",
        "code",
        "traceId",
        "requestId",
        "service"
      })
  void noEvidenceCanStandInAMembersPlace(String member) {
    assertThatThrownBy(() -> new TooLate(member))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(member);
    assertThatThrownBy(() -> problems.of(409, "c", "t", "d", Map.of(member, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
