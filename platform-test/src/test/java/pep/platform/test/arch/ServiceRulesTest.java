package pep.platform.test.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule must report its bad example: a rule that cannot fail guards nothing. */
class ServiceRulesTest {

  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("pep.platform.test.arch.bad");

  @Test
  void reportsAQueryWithoutTenant() {
    assertReports(ServiceRules.TENANT_IN_EVERY_QUERY, "QueriesWithoutTenant");
  }

  @Test
  void reportsAHandlerThatIsOpenByOmission() {
    assertReports(ServiceRules.EVERY_HANDLER_HAS_A_RULE, "OpenByOmission.open()");
    assertReports(ServiceRules.EVERY_HANDLER_HAS_A_RULE, "OpenByOmission.openToo()");
  }

  @Test
  void reportsWebTypesInTheDomain() {
    assertReports(ServiceRules.NO_WEB_OR_AMQP_IN_THE_DOMAIN, "WebInTheDomain");
  }

  @Test
  void reportsTimeThatDoesNotComeFromTheClock() {
    assertReports(ServiceRules.TIME_COMES_FROM_THE_CLOCK, "AsksTheSystem");
  }

  @Test
  void reportsFloatingMoney() {
    assertReports(ServiceRules.MONEY_IS_NEVER_FLOATING, "FloatingMoney.netAmount");
  }

  @Test
  void reportsAManager() {
    assertReports(ServiceRules.NAMES_SAY_WHAT_A_CLASS_IS, "PriceManager");
  }

  private static void assertReports(ArchRule rule, String offender) {
    assertThat(rule.evaluate(BAD).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains(offender));
  }
}
