package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class PassesIT {

  private static final Cause CAUSE = Cause.ofClock("test").because("a rule");

  @Autowired Passes passes;
  @Autowired Passing passing;

  /** The passes are this test's alone while the work of the service has stopped. */
  @BeforeEach
  void stop() {
    passing.stop();
  }

  @AfterEach
  void goOn() {
    for (Tenant tenant : passes.open()) {
      passes.open(tenant).ifPresent(pass -> passes.advance(tenant, pass, null));
    }
    passing.start();
  }

  @Test
  void notesOnePassForTheSameRules() {
    Tenant tenant = new Tenant("ven_same");

    assertThat(passes.note(tenant, "one", 5, CAUSE)).isTrue();
    assertThat(passes.note(tenant, "one", 5, CAUSE)).isFalse();
    assertThat(passes.open(tenant)).contains(new Pass(1, null, null, false, 0, 5, CAUSE));
    assertThat(passes.open()).contains(tenant);
  }

  @Test
  void goesOnWhereItIsWhenTheRulesChangeMeanwhile() {
    Tenant tenant = new Tenant("ven_on");
    passes.note(tenant, "one", 5, CAUSE);
    Pass first = passes.open(tenant).orElseThrow();
    passes.advance(tenant, first, first.past(List.of("a", "b"), false));

    passes.note(tenant, "two", 6, CAUSE);

    assertThat(passes.open(tenant)).contains(new Pass(2, "b", "b", false, 0, 6, CAUSE));
  }

  @Test
  void whatWasDecidedByOldRulesIsNotTakenForDone() {
    Tenant tenant = new Tenant("ven_old");
    passes.note(tenant, "one", 5, CAUSE);
    Pass read = passes.open(tenant).orElseThrow();
    passes.note(tenant, "two", 5, CAUSE);

    passes.advance(tenant, read, read.past(List.of("a", "b"), false));
    passes.advance(tenant, read, null);

    assertThat(passes.open(tenant)).contains(new Pass(2, null, null, false, 0, 5, CAUSE));
  }

  @Test
  void isOverWhenCompleteAndBeginsAtTheBeginningAgain() {
    Tenant tenant = new Tenant("ven_over");
    passes.note(tenant, "one", 5, CAUSE);
    Pass read = passes.open(tenant).orElseThrow();
    passes.advance(tenant, read, read.past(List.of("a", "b"), false));

    passes.advance(tenant, read, null);
    assertThat(passes.progress(tenant)).isEmpty();

    passes.note(tenant, "two", 7, CAUSE);
    assertThat(passes.open(tenant)).contains(new Pass(2, null, null, false, 0, 7, CAUSE));
  }
}
