package pep.platform.test.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
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
  void reportsAWayOfItsOwnToPublish() {
    assertReports(ServiceRules.EVENTS_GO_OUT_WITH_A_WRITE, "OwnOutbox");
  }

  @Test
  void reportsWhatTakesAPageApart() {
    assertReports(ServiceRules.LISTS_COME_OUT_AS_THEY_ARE_SHOWN, "TakesAPageApart");
  }

  @Test
  void reportsAHandlerThatIsOpenByOmission() {
    assertReports(ServiceRules.EVERY_HANDLER_HAS_A_RULE, "OpenByOmission.open()");
    assertReports(ServiceRules.EVERY_HANDLER_HAS_A_RULE, "OpenByOmission.openToo()");
  }

  @Test
  void reportsWhateverARequestMayHoldUnruled() {
    for (String fault :
        List.of(
            "TakesAnything.take(pep.platform.test.arch.bad.Offenders$Loose) does not validate",
            "Loose.required is required and lets null pass",
            "Loose.inner is not validated within",
            "Loose.many holds values that are not validated within",
            "Loose.text is a text of no form",
            "Loose.counts[] is a text of no form",
            "Loose.besideTheName is required and lets null pass",
            "Deep.day is required and lets null pass")) {
      assertReports(ServiceRules.EVERY_REQUEST_IS_HELD_TO_RULES, fault);
    }
  }

  @Test
  void reportsAHandlerThatDoesNotSayWhomItServes() {
    for (String handler : List.of("bare", "nobody", "noPartnerHoldsIt", "noStaffHoldsIt")) {
      assertReports(
          CallerRules.EVERY_HANDLER_SAYS_WHOM_IT_SERVES, "ServesAnybody." + handler + "(");
    }
    assertReports(CallerRules.EVERY_HANDLER_SAYS_WHOM_IT_SERVES, "ServesAnybody.noOperator(");
    assertThat(
            CallerRules.EVERY_HANDLER_SAYS_WHOM_IT_SERVES
                .evaluate(BAD)
                .getFailureReport()
                .getDetails())
        .noneMatch(detail -> detail.contains("narrowed(") || detail.contains("operator("));
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
